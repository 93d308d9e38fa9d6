"""The words of the real CV, as programs read them that know nothing of its layout."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pikepdf
import pytest

from cvlatex.finish.faces import read_faces
from cvlatex.model.document import Document
from tests.e2e.reading import runs
from tests.finish.reading import read_tree

LATIN = re.compile(r"[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9'’.,;:&/()+–-]*(?: [A-Za-zÀ-ɏ0-9'’.,;:&/()+–-]+)*")


def phrases(document: Document) -> list[str]:
    """Every run of words in Latin letters, as the data have it."""
    return [phrase for run in runs(document.parts) for phrase in LATIN.findall(run) if " " in phrase]


@pytest.mark.parametrize("variant", ["zh", "en"])
def test_words_are_parted_in_the_text_of_the_tree(variant: str, built: Path, documents: dict[str, Document]) -> None:
    reported = re.sub(r"\s+", " ", read_tree(built / f"cv-{variant}.pdf").text)
    wanted = phrases(documents[variant])
    assert len(wanted) > 5
    assert [phrase for phrase in wanted if phrase not in reported] == []


@pytest.mark.parametrize("mode", ["-raw", "-layout", "-nopgbrk"])
@pytest.mark.parametrize("variant", ["zh", "en"])
def test_every_word_is_found_whole(variant: str, mode: str, built: Path, documents: dict[str, Document]) -> None:
    command = ["pdftotext", mode, str(built / f"cv-{variant}.pdf"), "-"]
    reported = set(
        re.findall(r"[A-Za-z]{4,}", subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    )
    wanted = {word for run in runs(documents[variant].parts) for word in re.findall(r"[A-Za-z]{4,}", run)}
    assert sorted(wanted - reported) == []


@pytest.mark.parametrize("variant", ["zh", "en"])
def test_no_text_is_replaced(variant: str, built: Path) -> None:
    """An ActualText that is empty is ignored by some readers, which then read what it hides."""
    with pikepdf.open(built / f"cv-{variant}.pdf") as pdf:
        contents = [page.Contents.read_bytes() for page in pdf.pages]
    assert not [content for content in contents if b"ActualText" in content]


@pytest.mark.parametrize("variant", ["zh", "en"])
def test_no_font_is_selected_for_a_space(variant: str, built: Path) -> None:
    """MuPDF and pdf.js start a new piece of text at each change of font."""
    with pikepdf.open(built / f"cv-{variant}.pdf") as pdf:
        faces = read_faces(pdf)
        contents = [page.Contents.read_bytes() for page in pdf.pages]
    printed = [
        piece for content in contents for piece in re.findall(rb"/(\w+) [\d.]+ Tf[^\[\]]*\[<(\w+)>\]TJ", content)
    ]
    assert len(printed) > 100
    assert [glyphs for font, glyphs in printed if font in faces and not faces[font].decode(glyphs).strip()] == []
