"""Cover letters, as `data/letters.yaml` states them, each under an id that a variant names."""

# No annotation is a string (`from __future__ import annotations`): the reader evaluates them all at every start.

from typing import Annotated

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.dates import Date
from cvlatex.model.fields import Doc, Located
from cvlatex.model.localized import Localized
from cvlatex.model.text import Blocks, Line
from cvlatex.model.text import Literal as LiteralText


class Letter(Struct, frozen=True, kw_only=True):
    """A cover letter."""

    recipient: Annotated[Localized[LiteralText] | None, Doc("Whom it is for, and where: a line each.")] = None
    place: Annotated[Localized[Line] | None, Doc("Where it is written.")] = None
    date: Annotated[Localized[Date] | None, Doc("When it is written.")] = None
    subject: Annotated[Localized[Line] | None, Doc("What it is about.")] = None
    opening: Annotated[Localized[Line], Doc("The salutation.")]
    body: Annotated[Localized[Blocks], Doc("The text.")]
    closing: Annotated[Localized[LiteralText], Doc("The closing words; 此致 and 敬礼 are two lines.")]
    signature: Annotated[Located[str] | None, Doc("A JPEG or PNG file inside the data folder.")] = None
    enclosures: Annotated[tuple[Localized[Line], ...], Doc("What comes with it.")] = ()
    span: Span
