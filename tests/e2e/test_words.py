"""The words of the real CV, as programs read them that know nothing of its layout."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from cvlatex.model.document import Document
from tests.e2e.reading import runs
from tests.finish.reading import read_tree

LATIN = re.compile(r"[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9'’.,;:&/()+–-]*(?: [A-Za-zÀ-ɏ0-9'’.,;:&/()+–-]+)*")


def phrases(document: Document) -> list[str]:
    """Every run of words in Latin letters, as the data have it."""
    return [phrase for run in runs(document.parts) for phrase in LATIN.findall(run) if " " in phrase]


@pytest.mark.parametrize("variant", ["zh", "en"])
def test_words_are_parted_in_the_text_of_the_tree(variant: str, built: Path, documents: dict[str, Document]) -> None:
    said = re.sub(r"\s+", " ", read_tree(built / f"cv-{variant}.pdf").text)
    wanted = phrases(documents[variant])
    assert len(wanted) > 5
    assert [phrase for phrase in wanted if phrase not in said] == []


@pytest.mark.parametrize("mode", ["-raw", "-layout", "-nopgbrk"])
@pytest.mark.parametrize("variant", ["zh", "en"])
def test_a_word_that_a_line_end_breaks_is_found_whole(
    variant: str, mode: str, built: Path, documents: dict[str, Document]
) -> None:
    command = ["pdftotext", mode, str(built / f"cv-{variant}.pdf"), "-"]
    said = set(re.findall(r"[A-Za-z]{4,}", subprocess.run(command, capture_output=True, check=True, text=True).stdout))
    wanted = {word for run in runs(documents[variant].parts) for word in re.findall(r"[A-Za-z]{4,}", run)}
    assert sorted(wanted - said) == []


def test_the_english_cv_has_broken_words(built: Path) -> None:
    content = built / "cv-en.pdf"
    assert len(re.findall(r"[a-z]-$", "\n".join(_lines(content)), re.MULTILINE)) > 5


def _lines(pdf: Path) -> list[str]:
    from pypdf import PdfReader

    return [line for page in PdfReader(pdf).pages for line in page.extract_text().splitlines()]
