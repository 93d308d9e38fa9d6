from __future__ import annotations

import docx
from docx.shared import RGBColor

from cvlatex.writers.docx.styles import Appearance, build_language_element, choose_faces, prepare
from tests.writers.docx.files import W

APPEARANCE = Appearance("980000", "letter", 11.0, *choose_faces("noto-serif"), "zh")


def test_the_appearance_is_that_of_the_variant() -> None:
    file = docx.Document()
    prepare(file, APPEARANCE, own=True)
    assert file.styles["Heading 1"].font.color.rgb == RGBColor.from_string("980000")
    assert file.styles["Normal"].font.size.pt == 11
    width = file.sections[0].page_width
    assert width is not None
    assert round(width.inches, 1) == 8.5


def test_a_reference_keeps_its_appearance_and_gets_the_styles_that_it_lacks() -> None:
    file = docx.Document()
    file.styles["List Bullet 3"].delete()
    prepare(file, APPEARANCE, own=False)
    assert file.styles["List Bullet 3"].builtin
    assert file.styles["Normal"].font.size is None


def test_chinese_is_an_east_asian_language() -> None:
    assert build_language_element("zh").get(f"{W}eastAsia") == "zh-CN"
    assert build_language_element("de").get(f"{W}val") == "de-DE"
