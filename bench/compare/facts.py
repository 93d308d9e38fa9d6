"""Facts of a PDF that programs find."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pikepdf
from msgspec import Struct
from page import validate_pdf
from pypdf import PdfReader

PRIVATE = re.compile("[\ue000-\uf8ff\ufffd]")
MARKS = re.compile(r"[*`]+|\[([^\]]*)\]\([^)]*\)")
BETWEEN_HAN = re.compile(r"[\u4e00-\u9fff][,;:][ \u4e00-\u9fff]")


class Facts(Struct, frozen=True):
    """`found` counts the sentences that each reader finds whole; `failed` the rules of a standard that do not hold."""

    pages: int
    failed: dict[str, int]
    sentences: int
    found: dict[str, int]
    bullet: str
    icon: str
    private: int
    western_marks: int
    fonts_without_unicode: int
    tagged: bool
    language: str
    outline: bool


def collect_facts(pdf: Path, sentences: Sequence[str], mail: str) -> Facts:
    """Collect a PDF's facts. `sentences` are the sample's, in its language; `mail` is the address behind the icon."""
    texts = {
        "pdftotext": _run_pdftotext(pdf),
        "pdftotext -raw": _run_pdftotext(pdf, "-raw"),
        "pypdf": "\n".join(page.extract_text() for page in PdfReader(pdf).pages),
    }
    spoken = [strip_markdown(sentence) for sentence in sentences]
    raw = texts["pdftotext -raw"]
    with pikepdf.open(pdf) as opened:
        root = opened.Root
        pages, tagged = len(opened.pages), "/StructTreeRoot" in root
        language, outline = str(root.get("/Lang", "")), "/Outlines" in root
    return Facts(
        pages=pages,
        failed={profile: _count_failures(pdf, profile) for profile in ("2a", "ua1")},
        sentences=len(spoken),
        found={name: sum(one in fold(text) for one in map(fold, spoken)) for name, text in texts.items()},
        bullet=_find_before(raw, spoken[0]),
        icon=_find_before(raw, mail),
        private=len(PRIVATE.findall(raw)),
        western_marks=len(BETWEEN_HAN.findall(raw)),
        fonts_without_unicode=_count_fonts_without_unicode(pdf),
        tagged=tagged,
        language=language,
        outline=outline,
    )


def strip_markdown(sentence: str) -> str:
    """Return a sentence without its Markdown."""
    return MARKS.sub(lambda found: found[1] or "", sentence)


def fold(text: str) -> str:
    """Return text as a search compares it: compatibility forms folded, white space left out.

    A hyphen at a line's end stays, and so does a soft one: what they break, a search does not find.
    """
    return "".join(unicodedata.normalize("NFKC", text).split())


def _find_before(text: str, words: str) -> str:
    """Return what stands on the line before the first two characters of some words that begin it."""
    for line in text.splitlines():
        before, found, _ = line.partition(words[:12])
        if found:
            return before.strip()
    return "?"


def _count_failures(pdf: Path, profile: str) -> int:
    """Count how many rules of a profile a PDF breaks."""
    return len({failure.rule_id for failure in validate_pdf(str(pdf), profile=profile).failures})


def _run_pdftotext(pdf: Path, *options: str) -> str:
    """Return the text of a PDF as pdftotext prints it with some options."""
    done = subprocess.run(("pdftotext", *options, str(pdf), "-"), capture_output=True, text=True, check=True)
    return done.stdout


def _count_fonts_without_unicode(pdf: Path) -> int:
    """Return how many fonts of a PDF have no ToUnicode, by pdffonts."""
    output = subprocess.run(("pdffonts", str(pdf)), capture_output=True, text=True, check=True).stdout
    return sum(line.split()[-3] == "no" for line in output.splitlines()[2:])
