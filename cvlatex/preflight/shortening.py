"""What to leave out so that a CV gets shorter by so many lines: what bears a tag first, then texts from the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.preflight.facts import Expected, OutlineItem, Text
from cvlatex.preflight.runs import count_rows, count_rows_by_page, find_runs

_NAMED = 6
"""Texts that a hint names with what they take."""


class Cut(Struct, frozen=True):
    """A text to leave out, the lines that it takes, and the tag that it bears, or ''."""

    span: Span
    lines: int
    tag: str = ""


class Excess(Struct, frozen=True):
    """The lines at the end of a run of pages that have to go so that its last page does."""

    run: range
    lines: int
    is_glossary: bool


def find_excesses(
    pages: int, text: Text, outline: tuple[OutlineItem, ...], expected: Expected, over: int
) -> list[Excess]:
    """Return what has to go so that a PDF of so many `pages` has `over` fewer: the shortest last pages of its runs."""
    found: list[Excess] = []
    runs, rows = list(find_runs(pages, text, outline, expected)), count_rows_by_page(text)
    for _ in range(over):
        can_go = [number for number, run in enumerate(runs) if len(run) > 1 or _is_all_glossary(run, runs, expected)]
        if not can_go:
            break
        costs = {number: rows[runs[number][-1]] for number in can_go}
        least = min(can_go, key=costs.__getitem__)
        is_glossary = expected.glossary and least == len(runs) - 1
        known = next((one for one in found if one.run[0] == runs[least][0]), None)
        if known:
            found.remove(known)
        found.append(Excess(runs[least], costs[least] + (known.lines if known else 0), is_glossary))
        runs[least] = runs[least][:-1]
    return found


def _is_all_glossary(run: range, runs: list[range], expected: Expected) -> bool:
    """Whether a run is the rest of the glossary, which may go as a whole, as the CV may not."""
    return bool(run) and expected.glossary and len(runs) > 1 and run is runs[-1]


def choose_cuts(text: Text, excess: Excess, tagged: Iterable[tuple[str, Span]]) -> tuple[Cut, ...]:
    """Return the texts of a run that make room for an excess when left out; all of them where that is not enough."""
    marks = tuple(tagged)
    every = list(_list_cuts(text, excess.run, marks))
    chosen: list[Cut] = []
    for cut in (*(one for one in every if one.tag), *(one for one in every if not one.tag)):
        if sum(one.lines for one in chosen) >= excess.lines:
            break
        chosen.append(cut)
    return tuple(chosen)


def describe_cuts(chosen: tuple[Cut, ...]) -> str:
    """Return the texts of a hint: `line 31 of data/cv.yaml (2 lines, tagged extra)`; of many, most by their numbers."""
    named = [f"line {cut.span.line} of {cut.span.file} ({_describe_size(cut)})" for cut in chosen[:_NAMED]]
    more: dict[str, list[str]] = {}
    for cut in chosen[_NAMED:]:
        more.setdefault(cut.span.file, []).append(str(cut.span.line))
    return "; ".join([", ".join(named), *(f"of {file} lines {', '.join(lines)} too" for file, lines in more.items())])


def _describe_size(cut: Cut) -> str:
    """Return a cut in words: its lines and its tag."""
    count = f"{cut.lines} {'line' if cut.lines == 1 else 'lines'}"
    return f"{count}, tagged {cut.tag}" if cut.tag else count


def _list_cuts(text: Text, run: range, marks: tuple[tuple[str, Span], ...]) -> Iterator[Cut]:
    """Yield the paragraphs of a run from its end, each once."""
    seen: set[tuple[int, int]] = set()
    for paragraph in reversed(text.paragraphs):
        span = paragraph.span
        if span is None or not paragraph.lines or paragraph.lines[0].page not in run:
            continue
        if (span.line, span.column) in seen:
            continue
        seen.add((span.line, span.column))
        tag = next((name for name, place in marks if place.holds(span.start())), "")
        yield Cut(span, count_rows(paragraph.lines), tag)
