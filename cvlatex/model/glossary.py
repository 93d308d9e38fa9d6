"""The glossary: terms that the CV's text links to, as `data/glossary.yaml` says them."""

# No annotation is a string (`from __future__ import annotations`): the reader evaluates them all at every start.

from typing import Annotated

from cvlatex.model.fields import SLUG, Doc, Located
from cvlatex.model.localized import Localized
from cvlatex.model.selectable import Selectable
from cvlatex.model.text import Blocks, Line


class GlossaryEntry(Selectable, frozen=True, kw_only=True):
    """A term and what it means."""

    id: Annotated[Located[str], Doc("What `[…](#id)` names.", SLUG)]
    term: Annotated[Localized[Line], Doc("The heading.")]
    body: Annotated[Localized[Blocks], Doc("What the term means.")]
    references: Annotated[tuple[Localized[Line], ...], Doc("Where that is written: papers, manuals.")] = ()
