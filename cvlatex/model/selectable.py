"""What a variant can keep or leave out: by tag, by audience, by language."""

# No annotation is a string (`from __future__ import annotations`): the reader evaluates them all at every start.

from typing import Annotated, Literal

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.fields import SLUG, Doc, Located
from cvlatex.model.tags import LANGUAGE

Audience = Literal["public", "private"]


class Selectable(Struct, frozen=True, kw_only=True):
    """An item that a variant keeps or leaves out."""

    tags: Annotated[tuple[Located[str], ...], Doc("Words that a variant's include and exclude pick by.", SLUG)] = ()
    audience: Annotated[
        Located[Audience] | None,
        Doc("`private`: left out of variants with `audience: public`."),
    ] = None
    only: Annotated[
        tuple[Located[str], ...],
        Doc("The languages that this is printed in; in the others nothing of it has to be written.", LANGUAGE),
    ] = ()
    span: Span
