from __future__ import annotations

from pathlib import Path

from PIL import Image

from cvlatex.writers.latex.compose import compose
from cvlatex.writers.latex.document import write
from tests.folders import documents_of, write_folder

LETTERS = """\
eth:
  recipient: "Dr. Doe\\nETH"
  place: Zürich
  date: 2026-05-04
  subject: S
  opening: "Dear Dr. Doe,"
  body: "First.\\n\\nSecond."
  closing: Yours sincerely,
  signature: name.png
  enclosures: [CV]
"""


OPENING = (
    r"\CVLetterOpening{recipient={Dr. Doe\CVBreak{}ETH}, dateline={Zürich, May 4, 2026}, subject={S}, "
    r"opening={Dear Dr. Doe,}}"
)
CLOSING = (
    r"\CVLetterClosing{closing={{Yours sincerely,}}, name={Minyu Gao}, signature={signature.jpg}, "
    r"dateline={Zürich, May 4, 2026}, enclosures={{CV}}}"
)


def folder_of(path: Path, alone: str = "") -> Path:
    variants = f"variants: {{en: {{language: en, letter: eth {alone}}}}}\n"
    folder = write_folder(path, {"letters.yaml": LETTERS, "variants.yaml": variants, "glossary.yaml": None})
    Image.new("RGBA", (60, 20), "white").save(folder / "name.png")
    return folder


def test_a_letter_has_its_own_head_and_the_cv_another(tmp_path: Path) -> None:
    lines = write(documents_of(folder_of(tmp_path))["en"]).lines
    begin = lines.index(r"\begin{CVLetter}{before}")
    assert lines[begin + 1 : begin + 11] == (
        r"\CVProfile{name={Minyu Gao}}", r"\CVHeader",
        OPENING,
        r"\begin{CVBody}", r"\CVParagraph{First.}", r"\CVParagraph{Second.}", r"\end{CVBody}",
        CLOSING,
        r"\end{CVLetter}", r"\CVProfile{name={Minyu Gao}}",
    )  # fmt: skip
    assert lines.count(r"\CVHeader") == 2


def test_a_letter_alone_has_one_head_and_says_what_it_is(tmp_path: Path) -> None:
    lines = write(documents_of(folder_of(tmp_path, ", letter_only: true"))["en"]).lines
    assert lines.count(r"\CVHeader") == 1
    assert r"\begin{CVLetter}{alone}" in lines
    assert r"\CVMetadata{title={Minyu Gao: Letter}, author={Minyu Gao}}" in lines


def test_the_signature_lies_beside_the_document(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    names = [name for _, name in compose(documents_of(folder)["en"], folder).inputs]
    assert "signature.jpg" in names
