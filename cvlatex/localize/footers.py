"""The line at the foot of every page: with the person's name at once, with the date once that is known."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from msgspec import structs

from cvlatex.localize.dates import set_day
from cvlatex.localize.selection import Chooser
from cvlatex.model.dates import Date
from cvlatex.model.document import Document, Part
from cvlatex.model.text import Line, Plain, as_plain_text

DATE, NAME = "{date}", "{name}"


def localize_footer(choose: Chooser, name: Line) -> Line | None:
    """Return the footer in one language, with DATE where the date will stand."""
    text = choose.localize(choose.variant.footer)
    if text is None:
        return None
    return Line((Plain(text.text.replace(NAME, as_plain_text(name.children))),), text.span)


def has_date(document: Document) -> bool:
    """Whether the footer of any part waits for the date."""
    return any(part.footer and DATE in as_plain_text(part.footer.children) for part in document.parts)


def date_footers(document: Document, epoch: int) -> Document:
    """Return the document with a date, in seconds since 1970, in its footers."""
    return structs.replace(document, parts=tuple(_date_part(part, epoch) for part in document.parts))


def _date_part(part: Part, epoch: int) -> Part:
    """Return a part with the date in its footer."""
    if part.footer is None:
        return part
    day = datetime.fromtimestamp(epoch, UTC)
    words = set_day(Date(day.year, day.month, day.day, part.footer.span), part.language)
    text = re.sub(re.escape(DATE), lambda _: words, as_plain_text(part.footer.children))
    return structs.replace(part, footer=Line((Plain(text),), part.footer.span))
