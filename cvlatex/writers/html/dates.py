"""Dates as `time` elements: the words as the language sets them, the dates behind them as machines read them."""

from __future__ import annotations

from markupsafe import Markup

from cvlatex.model.dates import Date
from cvlatex.model.document import Dates
from cvlatex.writers.dates import format_iso

_EN_DASH = " \N{EN DASH} "


def render_dates(words: str, when: Dates) -> Markup:
    """Render the dates of an entry or a section, '' for no dates."""
    if not words:
        return Markup()
    start, separator, end = words.partition(_EN_DASH)
    if when.start and separator and _EN_DASH not in end and not when.further:
        return _render_time(start, when.start, "dt-start") + _EN_DASH + _render_time(end, when.end, "dt-end")
    known = when.date or when.expected or when.start or when.end
    if when.further:
        return Markup("<span>{}</span>").format(words)
    return _render_time(words, known, "dt-end" if known is when.end else "dt-start")


def _render_time(words: str, moment: object, classes: str) -> Markup:
    """Render a date as a `time` element; words alone for the present."""
    if not isinstance(moment, Date):
        return Markup("<span>{}</span>").format(words)
    return Markup('<time class="{}" datetime="{}">{}</time>').format(classes, format_iso(moment), words)
