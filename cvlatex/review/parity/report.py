"""Two languages side by side as one HTML page, paragraph by paragraph, for proof-reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest

from msgspec import Struct

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import Span
from cvlatex.review.parity.texts import PARAGRAPH, Content, Pair


class Row(Struct, frozen=True):
    """A text of the report: its place, its paragraphs in both languages, and what the rules found in it."""

    place: str
    field: str
    paragraphs: tuple[tuple[str, str], ...]
    findings: tuple[Diagnostic, ...]


def write_report(pairs: Sequence[Pair], languages: tuple[str, str], found: Iterable[Diagnostic]) -> str:
    """Return the page: every text, those with findings marked and listed first."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    by_span: dict[Span | None, list[Diagnostic]] = {}
    for item in found:
        by_span.setdefault(item.span, []).append(item)
    rows = [_build_row(pair, by_span) for pair in pairs]
    environment = Environment(
        loader=PackageLoader("cvlatex.review.parity", "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    template = environment.get_template("report.html.j2")
    return template.render(rows=rows, languages=languages, differing=[row for row in rows if row.findings])


def _build_row(pair: Pair, by_span: Mapping[Span | None, Sequence[Diagnostic]]) -> Row:
    """Return a pair of texts with the findings about it, for the report."""
    paragraphs = zip_longest(pair.one.words.split(PARAGRAPH), pair.other.words.split(PARAGRAPH), fillvalue="")
    findings = [item for span in (*_list_places(pair.one), *_list_places(pair.other)) for item in by_span.get(span, ())]
    first = min(pair.one.span, pair.other.span)
    return Row(str(first.start()), pair.field, tuple(paragraphs), tuple(dict.fromkeys(findings)))


def _list_places(content: Content) -> tuple[Span, ...]:
    """Return the places of a text, its links and its mentions."""
    return (content.span, *(link.span for link in content.links), *(one.span for one in content.mentions))
