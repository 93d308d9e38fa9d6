"""Keys that other formats have for all of an entry's dates, `period: 2021 – 2023`, led by what is written there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.readers.yaml.date_advice import is_present, suggest_date
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode

_KEYS = frozenset(
    "period dates daterange timeframe timespan timeperiod time when year years 时间 日期 起止时间 期间 期間".split()
)
_UNCOUNTED = str.maketrans("", "", "-_ ")
_OURS = ("start", "end", "date")


def report_period_key(
    name: ScalarNode, known: Collection[str], present: Collection[str], value: Node
) -> Diagnostic | None:
    """Report a key such as `years` where a record takes dates and has none yet; None elsewhere.

    The hint names `date` for one date, `start` and `end` for a period, `periods` for several.
    """
    if name.value.lower().translate(_UNCOUNTED) not in _KEYS or not {*_OURS} <= {*known} or {*_OURS} & {*present}:
        return None
    message = f"'{shorten(name.value)}' is not a key that belongs here."
    hint, right = _suggest_for_value(value, known)
    if not hint:
        return None
    fix = None
    if right and isinstance(value, ScalarNode) and name.span.line == value.span.end_line:
        place = replace(name.span, end_line=value.span.end_line, end_column=value.span.end_column)
        fix = Fix(place, right, safe=True)
    return error("unknown-key", name.span, message, hint, fix=fix)


def _suggest_for_value(value: Node, known: Collection[str]) -> tuple[str, str]:
    """Return what to write for a value, and the text of one date in its place where there is no doubt."""
    if isinstance(value, MapNode):
        keys = [key.value for key, _ in value.entries]
        if keys and {*keys} <= {*_OURS}:
            return f"Write {_list_lines(value.entries)} in place of this key.", ""
        return "", ""
    if isinstance(value, ListNode):
        ends = [item.value for item in value.items if isinstance(item, ScalarNode)]
        if len(ends) == len(value.items) == 2:
            return _suggest_for_text(f"{ends[0]} – {ends[1]}")
        if len(ends) == len(value.items) == 1:
            return _suggest_for_text(ends[0])
        return ("Did you mean 'periods'?", "") if not ends and value.items and "periods" in known else ("", "")
    return _suggest_for_text(value.value) if value.value.strip() and not value.tag and not value.is_null else ("", "")


def _list_lines(entries: Sequence[tuple[ScalarNode, Node]]) -> str:
    """Return keys and values as a hint lists them."""
    written = (f"`{key.value}: {shorten(one.value) if isinstance(one, ScalarNode) else '…'}`" for key, one in entries)
    return " and ".join(written)


def _suggest_for_text(text: str) -> tuple[str, str]:
    """Return what to write for a text, and for one date the whole line."""
    if is_present(text):
        return "Write `end: present` in place of this key, and `start:` with its beginning.", ""
    hint, right = suggest_date(text)
    if right:
        return f"Write `date: {right}` in place of this key.", f"date: {right}"
    return hint.replace(", each on a line of its own", ", each on a line of its own, in place of this key"), ""
