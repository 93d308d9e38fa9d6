"""Everything that a data folder says."""

from __future__ import annotations

from msgspec import Struct

from cvlatex.model.cv import Cv
from cvlatex.model.fields import Located
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.letter import Letter
from cvlatex.model.variant import Variant


class Project(Struct, frozen=True):
    """A CV, its glossary, its letters and its variants, read without an error.

    `folder` is as the user wrote it; `font_sets` are the names that fonts/fonts.yaml describes;
    `parity` is `strict` where languages that do not say the same are an error.
    """

    folder: str
    cv: Cv
    glossary: tuple[GlossaryEntry, ...]
    variants: tuple[Variant, ...]
    font_sets: tuple[str, ...]
    parity: str = "loose"
    letters: tuple[tuple[Located[str], Letter], ...] = ()
