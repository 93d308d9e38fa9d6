"""A PDF file to facts. It is opened once; its text comes from pdftotext, which the caller runs."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import pikepdf
from msgspec import structs

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.garbage import pause_collector
from cvlatex.core.source import Span
from cvlatex.preflight.active import read_active
from cvlatex.preflight.alignment import align
from cvlatex.preflight.facts import Dense, Expected, Facts, Text, Verdict
from cvlatex.preflight.fonts import read_fonts
from cvlatex.preflight.images import read_images
from cvlatex.preflight.links import Links
from cvlatex.preflight.metadata import list_claimed, read_claims, read_metadata
from cvlatex.preflight.paragraphs import guess_paragraphs
from cvlatex.preflight.pieces import read_emptied_elements, read_pieces
from cvlatex.preflight.stand_ins import find_stand_ins
from cvlatex.preflight.standards import BEHIND, select_failures
from cvlatex.preflight.tagged import read_tagged
from cvlatex.preflight.words import read_lines

_LONGEST_CHAIN = 4096
"""Objects that refer to one another in a row: an outline refers from each entry to the next."""


@pause_collector()
def read_facts(path: Path, words: Callable[[], str | None], expected: Expected | None = None) -> Facts | Diagnostic:
    """Read all facts about a PDF, or return a diagnostic where the file cannot be opened.

    `words` returns pdftotext's output, None where it could not read the file, and is called last, for pdftotext may
    still be at work; `expected` is what a build's PDF has to be.
    """
    file = path.as_posix()
    try:
        with pikepdf.open(path) as pdf:
            return _read_all(pdf, path, words, expected)
    except pikepdf.PasswordError:
        return _report_unreadable(file, "is protected by a password", "Save it again without one.")
    except (pikepdf.PdfError, OSError, AttributeError, KeyError, TypeError, ValueError, RuntimeError):
        # A damaged file may hold anything anywhere: pikepdf then raises what Python raises for the wrong type.
        return _report_unreadable(
            file, "is not a sound PDF", "Build it again; if it came from elsewhere, fetch it again."
        )


def _read_all(pdf: pikepdf.Pdf, path: Path, words: Callable[[], str | None], expected: Expected | None) -> Facts:
    """Read the facts, the validator and pdftotext beside each other."""
    links = Links(pdf)
    # The validator reads the file by itself, and lets Python's other threads go on meanwhile.
    claimed = list_claimed(pdf)
    with ThreadPoolExecutor() as beside:
        verdicts = [beside.submit(_validate, path, profile) for profile in claimed]
        inside, outside = links.read_pages()
        pieces = read_pieces(pdf)
        return Facts(
            file=path.as_posix(),
            pages=tuple(_measure_page(page) for page in pdf.pages),
            fonts=read_fonts(pdf),
            internal_links=inside,
            external_links=outside,
            outline=links.read_outline(),
            images=read_images(pdf),
            metadata=read_metadata(pdf),
            text=_read_text(words(), expected),
            verdicts=tuple(verdict.result() for verdict in verdicts),
            expected=expected,
            active=read_active(pdf),
            overlaps=links.find_overlaps(),
            switches=pieces.switches,
            emptied=tuple(sorted({*pieces.emptied, *(() if expected else read_emptied_elements(pdf))})),
            tagged=read_tagged(pdf, path, *read_claims(pdf)) if BEHIND.keys() & set(claimed) else None,
        )


def _measure_page(page: pikepdf.Page) -> tuple[float, float]:
    """Return the size of a page as a viewer displays it, turned or not, in points."""
    left, bottom, right, top = (float(number) for number in page.mediabox)
    turned = int(page.obj.get("/Rotate", 0)) % 180 == 90
    return (top - bottom, right - left) if turned else (right - left, top - bottom)


def _read_text(words: str | None, expected: Expected | None) -> Text | None:
    """Return the text of the pages with its paragraphs, those of the document where it is known."""
    if words is None:
        return None
    lines = read_lines(words, expected.footers if expected else ())
    guessed = guess_paragraphs(lines)
    if expected is None:
        return Text(lines, guessed)
    text = align(expected.units, lines, guessed)
    doubtful = (*(piece.text for piece in text.lost), *(found.char for found in find_stand_ins(lines, expected.units)))
    if not doubtful:
        return text
    from cvlatex.preflight.other_sets import find_other_sets

    return structs.replace(text, other_sets=find_other_sets(doubtful, expected.fonts))


def read_dense(path: Path, words: str | None, expected: Expected) -> Dense | None:
    """Read the pages of a PDF that is only to be measured; None where it, or its text, cannot be read."""
    text = _read_text(words, expected)
    try:
        with pikepdf.open(path) as pdf:
            return Dense(len(pdf.pages), text, Links(pdf).read_outline()) if text else None
    except (pikepdf.PdfError, OSError):
        return None


def load_validator() -> None:
    """Load what `read_facts` loads when it first needs it, and takes 20 ms for."""
    import_module("page")


def _validate(path: Path, profile: str) -> Verdict:
    """Return what the validator finds by a profile. It may give up."""
    from page import PageError, SafetyLimits, validate_pdf

    try:
        known = BEHIND.get(profile, profile)
        report = validate_pdf(str(path), profile=known, limits=SafetyLimits(max_reference_depth=_LONGEST_CHAIN))
    except PageError as problem:
        return Verdict(profile, (), str(problem))
    failures = ((failure.rule_id, failure.message) for failure in report.failures)
    return Verdict(profile, select_failures(profile, failures))


def _report_unreadable(file: str, why: str, hint: str) -> Diagnostic:
    """Return the diagnostic of a PDF that cannot be read."""
    return error("unreadable-pdf", Span(file, 1, 1, 1, 1), f"{file} {why}.", hint)
