"""Dates of the source to the date keys of an entry: `date`, `start` and `end`, `expected`, `periods`, `dates_text`."""

from __future__ import annotations

import re
from typing import Any

from cvlatex.importers.draft import gather
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.moments import Moment, parse_moment, parse_period
from cvlatex.importers.texts import to_words


def read_dates(leaf: Leaf) -> dict[str, Any]:
    """Return the date keys of one text: a date, a period, several of them, else its words."""
    text = to_words(leaf.text)
    if period := parse_period(text):
        first, last = period
        assert first
        assert last
        if not _is_reversed(first, last):
            return {"start": _write_moment(first, leaf), "end": _write_moment(last, leaf)}
    elif (moment := parse_moment(text)) and moment.text != "present":
        return {"date": _write_moment(moment, leaf)}
    if expected := re.fullmatch(r"(?i)(?:expected|预计|exp\.?|anticipated)[:\s]*(.+?)|(.+?)\s*\(expected\)", text):
        words = expected[1] or expected[2]
        if moment := parse_moment(words):
            return {"expected": _write_moment(moment, leaf)}
        first, last = parse_period(words) or (None, None)
        if first and last:
            return {"start": _write_moment(first, leaf), "expected": _write_moment(last, leaf)}
    return _read_several(text, leaf) or {"dates_text": Value(text, (leaf,), localized=True)}


def read_range(start: Leaf | None, end: Leaf | None) -> dict[str, Any]:
    """Return the date keys of a start and an end; the words of both where one of them is no date."""
    first = parse_moment(start.text) if start else None
    last = parse_moment(end.text) if end else None
    sound = (not start or (first and first.text != "present")) and (not end or last)
    if sound and first and last and _is_reversed(first, last):
        sound = None
    if not sound:
        words = [leaf for leaf in (start, end) if leaf]
        return {"dates_text": Value(" – ".join(to_words(leaf.text) for leaf in words), tuple(words), localized=True)}
    if first and last and first == last and start and end:
        return {"date": Value(first.text, (start, end))}
    return gather(
        start=_write_moment(first, start) if first and start else None,
        end=_write_moment(last, end) if last and end else None,
    )


def _read_several(text: str, leaf: Leaf) -> dict[str, Any]:
    """Read several dates and periods in one text: `Sep. 2013, Mar. 2011 - Oct. 2011`."""
    parts = re.split(r"\s*[,;，；、&]\s+|\s+and\s+", text)
    found: list[dict[str, Any]] = []
    for part in parts:
        period, moment = parse_period(part), parse_moment(part)
        if period and period[0] and period[1] and not _is_reversed(period[0], period[1]):
            found.append({"start": _write_moment(period[0], leaf), "end": _write_moment(period[1], leaf)})
        elif moment and moment.text != "present":
            found.append({"date": _write_moment(moment, leaf)})
    return {"periods": found} if len(found) == len(parts) > 1 else {}


def _write_moment(moment: Moment, leaf: Leaf) -> Value:
    """Return a date as a value of our data."""
    return Value(moment.text, (leaf,), guess=moment.guess)


def _is_reversed(first: Moment, last: Moment) -> bool:
    """Whether a period would end before it begins."""
    if last.text == "present" or not (first.text[0].isdigit() and last.text[0].isdigit()):
        return False
    length = min(len(first.text), len(last.text))
    return first.text[:length] > last.text[:length]
