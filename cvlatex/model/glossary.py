"""The glossary: terms that the CV's text links to, as `data/glossary.yaml` says them."""

from __future__ import annotations

from dataclasses import dataclass

from cvlatex.model.cv import Selectable
from cvlatex.model.fields import SLUG, Located, key
from cvlatex.model.localized import Localized
from cvlatex.model.text import Blocks, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryEntry(Selectable):
    """A term and what it means."""

    id: Located[str] = key("What `[…](#id)` names.", form=SLUG)
    term: Localized[Line] = key("The heading.")
    body: Localized[Blocks] = key("What the term means.")
    references: tuple[Localized[Line], ...] = key("Where that is written: papers, manuals.", default=())
