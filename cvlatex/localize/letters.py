"""A letter of the data to that of a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.locales.locale import find_locale
from cvlatex.localize.dates import set_day
from cvlatex.localize.selection import Chooser
from cvlatex.model.document import DocumentLetter
from cvlatex.model.letter import Letter
from cvlatex.model.localized import Localized
from cvlatex.model.text import Inline, Line, Literal, Plain


def localize_letter(letter: Letter, choose: Chooser) -> DocumentLetter | None:
    """Return the letter in one language, None where that leaves out its salutation, text or closing."""
    opening, body, closing = (
        choose.localize(letter.opening),
        choose.localize(letter.body),
        choose.localize(letter.closing),
    )
    if opening is None or body is None or closing is None:
        choose.problems.extend(_report_lacking(letter, choose))
        return None
    return DocumentLetter(
        recipient=_split_lines(choose.localize(letter.recipient)),
        dateline=_format_dateline(letter, choose),
        subject=choose.localize(letter.subject),
        opening=opening,
        body=body,
        closing=_split_lines(closing),
        signature=letter.signature.value if letter.signature else None,
        enclosures=tuple(line for line in map(choose.localize, letter.enclosures) if line is not None),
        span=letter.span,
    )


def _report_lacking(letter: Letter, choose: Chooser) -> Iterator[Diagnostic]:
    """Yield an error on each part that a letter needs and that the language leaves out on purpose."""
    parts: tuple[tuple[str, Localized[Any]], ...] = (
        ("opening", letter.opening), ("body", letter.body), ("closing", letter.closing),
    )  # fmt: skip
    for key, text in parts:
        if choose.leaves_out(text) and not text.private:
            message = f"The letter of '{choose.variant.name}' has no {key} in '{choose.language}'."
            yield error("missing-letter", text.span, message, f"Write the {key}, or name another letter there.")


def _split_lines(text: Literal | None) -> tuple[Line, ...]:
    """Return the lines of a literal text."""
    return tuple(Line((Plain(line),), text.span) for line in text.text.split("\n")) if text else ()


def _format_dateline(letter: Letter, choose: Chooser) -> Line | None:
    """Write place and date: `Zürich, May 4, 2026`, `Genève, le 4 mai 2026`."""
    place, date = choose.localize(letter.place), choose.localize(letter.date)
    parts: list[tuple[Inline, ...]] = [place.children] if place else []
    locale = find_locale(choose.language)
    if date:
        day = set_day(date, choose.language)
        parts.append((Plain(locale.dated.format(day) if place else day),))
    children = tuple(child for part in parts for child in (Plain(locale.marks.comma), *part))[1:]
    return Line(children, letter.span) if children else None
