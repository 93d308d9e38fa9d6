from __future__ import annotations

import base64
import io

from fontTools.ttLib import TTFont

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.description import read_font_sets
from cvlatex.writers.html.fonts import build_web_fonts, write_first_stack, write_stack, write_stacks

NOTO = next(fonts for fonts in read_font_sets(FONTS / "fonts.yaml") if fonts.name == "noto")


def test_a_font_has_the_characters_of_the_page_and_no_others() -> None:
    (regular,) = build_web_fonts(NOTO, FONTS, frozenset("é中"), frozenset(("regular",)))
    with TTFont(io.BytesIO(base64.b64decode(regular.data))) as font:
        assert (regular.weight, regular.style, font.flavor) == (400, "normal", "woff2")
        assert {ord("é"), ord("A")} <= set(font.getBestCmap())
        assert ord("Ж") not in font.getBestCmap()
    assert len(regular.data) < 40_000


def test_the_stack_begins_with_the_latin_face_and_ends_with_what_every_system_has() -> None:
    assert write_stack(NOTO).startswith('"CVLaTeX Sans", ')
    assert write_stack(NOTO).endswith("sans-serif")


def test_each_language_has_its_own_forms() -> None:
    assert write_first_stack(NOTO, ("de",)) == write_stack(NOTO)
    assert write_first_stack(NOTO, ("en", "ja")) == write_stack(NOTO, "JP")
    assert '"Noto Sans CJK JP"' in write_stack(NOTO, "JP")
    assert write_stacks(NOTO, ("ja", "ko", "en", "ja")) == [("ko", write_stack(NOTO, "KR"))]
