"""Latin beside Han in one font: a real PDF before and after, and what stays apart."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pikepdf
import pytest

from cvlatex.console.progress import Silent
from cvlatex.finish import one_font
from cvlatex.finish.faces import Advances, PdfFont, list_fonts, read_faces
from cvlatex.finish.new_glyphs import NewGlyphs
from cvlatex.finish.one_font import merge_beside
from cvlatex.finish.streams import read_content
from cvlatex.load import load_folder
from cvlatex.schedule import build
from tests.folders import write_folder

TEXT = "每 10 分钟用 **Go 语言** 写 *一次 fiat* offset，见 GPU 与 C++"


def face(text: dict[bytes, str], wide: frozenset[bytes] = frozenset()) -> PdfFont:
    return PdfFont(text, wide, Advances([(1, 500.0)], 1000))


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("one-font")
    cv = {"profile": {"name": "高旻昱"}, "sections": [{"id": "s", "type": "text", "title": "文", "body": TEXT}]}
    variants = "variants: {zh: {language: zh, glossary: none}}\n"
    data = write_folder(folder / "data", {"cv.yaml": json.dumps(cv, ensure_ascii=False), "variants.yaml": variants})
    (result,) = build(load_folder(data).documents, data, folder / "out", Silent())
    assert result.finished is not None, result.failure
    return result.finished.pdf


def test_a_line_of_one_weight_is_in_one_font_of_one_size(pdf: Path) -> None:
    with pikepdf.open(pdf) as document:
        names = {str(font.BaseFont).partition("+")[2] for font in list_fonts(document).values()}
        assert "CVLaTeXSans-Bold-Identity-H" not in names
        content = read_content(document.pages[0].obj)
        faces = read_faces(document)
    operators = re.findall(rb"/(\w+) ([\d.]+) Tf|<([0-9a-f]+)>", content)
    runs, font = dict[tuple[bytes, bytes], str](), (b"", b"")
    for name, size, glyphs in operators:
        font = (name, size) if name else font
        runs[font] = runs.get(font, "") + (faces[font[0]].decode(glyphs) if glyphs else "")
    assert any("每" in run and "10" in run and "GPU" in run and "offset" in run for run in runs.values())
    assert any("语言" in run and "Go" in run for run in runs.values())


def test_a_line_without_han_stays_in_its_own_font() -> None:
    faces = {b"L": face({b"0001": "a"}), b"H": face({b"0001": "字"}, frozenset((b"0001",)))}
    # The third piece goes on in the font of the second, on the next line.
    content = b"BT /H 10 Tf 0 0 Td[<0001>]TJ /L 11 Tf 9 0 Td[<0001>-55<0001>]TJ 0 -14 Td[<0001>]TJ ET"
    operators = tuple(one_font._read_operators(content))
    new = {name: NewGlyphs(0xE000, 1) for name in faces}
    merging = one_font._Merging({b"L": one_font.Beside(b"H", 1.1)}, faces, new)
    assert merging.merge_page(content, operators) == (
        b"BT /H 10 Tf 0 0 Td[<0001>]TJ /H 10 Tf 9 0 Td[<e000>-60.5<e000>]TJ /L 11 Tf 0 -14 Td[<0001>]TJ ET"
    )
    assert faces[b"H"].advances[0xE000] == 550


def fonts(*names: str) -> dict[bytes, pikepdf.Object]:
    descriptor = pikepdf.Dictionary()
    return {
        name.encode(): pikepdf.Dictionary(
            BaseFont=pikepdf.Name(f"/{name}"), DescendantFonts=[pikepdf.Dictionary(FontDescriptor=descriptor)]
        )
        for name in names
    }


@pytest.mark.parametrize(
    ("latin", "han"), [("Latin-Bold", "Han-Regular"), ("Latin-Italic", "Han-Regular"), ("Latin", "TrueType")]
)
def test_other_weights_and_other_kinds_of_fonts_stay_apart(latin: str, han: str) -> None:
    faces = {latin.encode(): face({b"0001": "a"}), han.encode(): face({b"0001": "字"}, frozenset((b"0001",)))}
    content = f"BT /{latin} 11 Tf 0 0 Td[<0001>]TJ /{han} 10 Tf 9 0 Td[<0001>]TJ ET".encode().replace(b"-", b"_")
    named = {name.replace(b"-", b"_"): one for name, one in faces.items()}
    known = {name.replace(b"-", b"_"): one for name, one in fonts(latin, han).items()}
    new = {name: NewGlyphs(0xE000, 1) for name in named}
    assert merge_beside(pikepdf.new(), (content,), named, known, new) == ((content,), {})
