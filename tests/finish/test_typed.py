"""Each use of a glyph says the character that was typed: by unit, and for every shared code point of every font set."""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.high_level import extract_text
from pypdf import PdfReader

from cvlatex import load, schedule
from cvlatex.console.progress import Silent
from cvlatex.core.paths import FONTS
from cvlatex.finish.faces import Advances, PdfFont, list_fonts, read_faces
from cvlatex.finish.new_glyphs import NewGlyphs
from cvlatex.finish.typed import Typed, name_glyphs, rewrite_uses
from cvlatex.finish.words import list_pieces
from cvlatex.fontsets.description import read_font_sets
from cvlatex.fontsets.files import find
from cvlatex.fontsets.twins import Twins, read_twins
from tests.folders import write_folder

SETS = [one.name for one in read_font_sets(FONTS / "fonts.yaml")]
TWINS = Twins({"test": ("·・", "瑨𤨁", "〜～")})
GLYPHS = {
    "·": b"0001",
    "・": b"0001",
    "瑨": b"0002",
    "𤨁": b"0002",
    "〜": b"0003",
    "～": b"0003",
    "a": b"0010",
    "b": b"0011",
}
FACE = PdfFont(
    {b"0001": "・", b"0002": "𤨁", b"0003": "～", b"0010": "a", b"0011": "b"}, frozenset(), Advances((), 1000)
)


def read(text: str, source: str) -> str:
    """What a text extracts as, of which the source is `source`."""
    typed = Typed(source, TWINS)
    faces, several = name_glyphs({b"F1": FACE}, {b"F1": "ABCDEF+Test-Regular"}, typed)
    new = {b"F1": NewGlyphs(0xE000, 1)}
    content = b"/CV.1 MP BT /F1 10 Tf 0 0 Td[<%s>]TJ ET /CV.0 MP " % b"".join(GLYPHS[one] for one in text)
    pages: tuple[bytes, ...] = (content,)
    if several:
        pages = rewrite_uses(pages, list_pieces(pages, frozenset()), faces, new, several, source)
    return "".join(faces[b"F1"].decode(piece.array.strip(b"<>")) for [piece] in list_pieces(pages, frozenset()))


@pytest.mark.parametrize("text", ["a瑨b", "a𤨁b", "〜a", "a・b", "a·b", "a瑨b𤨁a", "・a·b", "a·b・a・b·a"])
def test_a_text_extracts_as_typed(text: str) -> None:
    assert read(text, text) == text


@pytest.mark.parametrize(
    ("printed", "source"),
    [
        ("⺀⺁⺄⺆", "Skills C⺁ label=⺀⺁⺄⺆, items=C"),
        ("a⺀⺁b", "a⺀⺁b"),
        ("⺁⺀⺆⺄", "label=⺁艹⺆⺄, items=C"),
    ],
)
def test_radicals_in_a_row_are_what_the_source_has_in_their_place(printed: str, source: str) -> None:
    glyphs = {one: b"%04x" % number for number, one in enumerate("⺀⺁⺄⺆ab", 0x20)}
    faces, several = name_glyphs(
        {b"F1": PdfFont({glyph: one for one, glyph in glyphs.items()}, frozenset(), Advances((), 1000))},
        {b"F1": "ABCDEF+Test-Bold"},
        Typed(source, TWINS),
    )
    content = b"/CV.1 MP BT /F1 10 Tf 0 0 Td[<%s>]TJ ET /CV.0 MP " % b"".join(glyphs[one] for one in f"b{printed}a")
    pages = rewrite_uses(
        (content,), list_pieces((content,), frozenset()), faces, {b"F1": NewGlyphs(0xE000, 1)}, several, f"b{source}a"
    )
    [[piece]] = list_pieces(pages, frozenset())
    wanted = source if source == printed else source.split("label=")[1].split(",", maxsplit=1)[0]
    assert faces[b"F1"].decode(piece.array.strip(b"<>"))[1:-1] == wanted


def test_what_the_style_files_set_is_the_usual_character() -> None:
    assert read("a·b", "ab") == "a·b"
    assert read("a·b", "ab b・b") == "a·b"


@given(st.text(alphabet="·・瑨𤨁〜～ab", min_size=1, max_size=40))
def test_any_text_extracts_as_typed(text: str) -> None:
    assert read(f"ab{text}ba", f"ab{text}ba") == f"ab{text}ba"


def shared(name: str) -> list[str]:
    """Every character that shares its glyph with another in a font set, where a CV can hold it."""
    twins = read_twins(name, FONTS / "fonts.yaml", FONTS, Path("/nonexistent"), find)
    characters = dict.fromkeys(one for groups in twins.groups.values() for group in groups for one in group)
    return [
        one
        for one in characters
        if unicodedata.normalize("NFC", one) == one
        and unicodedata.category(one)[0] in "LNPS"
        and one not in "*_`~<>&[]|\u115f\u1160\u3164\uffa0"  # markup, and fillers, which are invisible
    ]


@pytest.fixture(scope="module", params=SETS)
def every_twin(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A CV that holds them all, each between two letters, and those of them that it could be built with."""
    characters = shared(request.param)
    folder = tmp_path_factory.mktemp("twins")
    while True:
        texts = {"zh": [f"q{number:x}z{one}z" for number, one in enumerate(characters)]}
        paragraphs = ["；".join(texts["zh"][start : start + 100]) for start in range(0, len(texts["zh"]), 100)]
        points = json.dumps({"zh": "\n\n".join(paragraphs)}, ensure_ascii=False)
        cv = (
            "profile: {name: {zh: 高旻昱}}\nsections:\n"
            f"  - {{id: all, type: text, title: {{zh: 全部}}, body: {points}}}\n"
        )
        variants = f"variants:\n  zh: {{language: zh, fonts: {request.param}}}\n"
        write_folder(folder, {"cv.yaml": cv, "glossary.yaml": None, "variants.yaml": variants})
        loaded = load.load_folder(folder)
        refused = {one for problem in loaded.diagnostics for one in problem.message if one in characters}
        if not refused & set(characters) or loaded.documents:
            break
        characters = [one for one in characters if one not in refused]
    [built] = schedule.build(loaded.documents, folder, folder / "out", Silent())
    assert built.finished, built
    return built.finished.pdf, texts["zh"]


def test_every_shared_code_point_extracts_as_typed(every_twin: tuple[Path, list[str]]) -> None:
    pdf, texts = every_twin
    assert len(texts) > 700
    reported = {
        "pypdf": "".join(page.extract_text() or "" for page in PdfReader(pdf).pages),
        "pdfminer": extract_text(pdf),
        "pdfium": "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)),
        "poppler": subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True, text=True).stdout,
    }
    wrong = {}
    for reader, text in reported.items():
        bare = re.sub(r"\s|(?:高旻昱\s*)?\d/\d", "", text)  # without the heads of pages
        wrong[reader] = [one for one in texts if one not in bare]
    assert not any(wrong.values()), {reader: texts[:20] for reader, texts in wrong.items()}


def test_the_fonts_of_the_pdf_are_whole(every_twin: tuple[Path, list[str]]) -> None:
    with pikepdf.open(every_twin[0]) as pdf:
        faces = read_faces(pdf)
        assert faces.keys() == list_fonts(pdf).keys()
        assert all(text for face in faces.values() for text in face.text.values())
