"""What a PDF and a document say, brought to a form in which they can be compared."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pikepdf
from msgspec import Struct

from cvlatex.model.document import HeadedEntry
from cvlatex.model.text import DisplayMath, GlossaryLink, Math, Plain


def extracted(pdf: Path) -> str:
    """What pdftotext makes of a PDF."""
    return subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True, text=True).stdout


def extracted_raw(pdf: Path) -> str:
    """What pdftotext makes of a PDF in the order of its content."""
    return subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True, text=True).stdout


def bare(text: str) -> str:
    """Letters and digits alone: line ends, hyphens at them, spaces and the shapes of marks fall away."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def runs(value: object) -> Iterator[str]:
    """The runs of plain characters anywhere below a value of the document, in the order of its fields.

    An entry's `fields` are the values behind its head, and print there.
    """
    if isinstance(value, Plain):
        yield value.text
    elif isinstance(value, Math | DisplayMath):
        return
    elif isinstance(value, tuple):
        for item in value:
            yield from runs(item)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            if not (isinstance(value, HeadedEntry) and name == "fields"):
                yield from runs(getattr(value, name))


def mentions(value: object) -> set[str]:
    """The glossary ids that a value of the document links to."""
    if isinstance(value, GlossaryLink):
        return {value.id}
    if isinstance(value, tuple):
        return set().union(*map(mentions, value))
    if isinstance(value, Struct):
        return set().union(*(mentions(getattr(value, name)) for name in value.__struct_fields__))
    return set()


def without_page_numbers(text: str) -> str:
    """The text without the feet of the pages, `3/11`, or the name and `3/11`."""
    return re.sub(r"(?m)^(?:.* )?\d+/\d+$", "", text.replace("\f", "\n"))


def destinations(pdf: pikepdf.Pdf) -> dict[str, int]:
    """The page of every destination by its name, counted from 1."""
    number = {page.obj.objgen: index for index, page in enumerate(pdf.pages, 1)}
    found: dict[str, int] = {}
    for name, target in pikepdf.NameTree(pdf.Root.Names.Dests).items():
        place = target.get("/D", target) if isinstance(target, pikepdf.Dictionary) else target
        found[str(name)] = number[place[0].objgen]
    return found


def linked(pdf: pikepdf.Pdf) -> Iterator[tuple[int, str, str]]:
    """Every link within the document: its page, counted from 1, where it leads, and its description."""
    for number, page in enumerate(pdf.pages, 1):
        for annotation in page.get("/Annots", []):
            action = annotation.get("/A")
            if action is not None and action.get("/S") == "/GoTo":
                yield number, str(action.D), str(annotation.get("/Contents", ""))


_PAGE = re.compile(r"(?:page|第)?\s?(\d+)\s?页?")
"""What a link back says: `page 11`, `第 11 页`."""


def assert_mentions_are_true(pdf: Path) -> None:
    """The pages that a glossary prints are those on which its terms are linked to, each once."""
    with pikepdf.open(pdf) as document:
        places, links = destinations(document), list(linked(document))
    printed = [(int(page[1]), places[leads]) for _, leads, reported in links if (page := _PAGE.fullmatch(reported))]
    mentioned = {(leads, page) for page, leads, reported in links if not _PAGE.fullmatch(reported)}
    assert printed
    assert [page for page, _ in printed] == [page for _, page in printed]
    assert sorted(page for page, _ in printed) == sorted(page for _, page in mentioned)
