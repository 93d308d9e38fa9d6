"""What two languages of one text must have in common: one rule a module, its docstring the user's documentation."""

from __future__ import annotations

from types import ModuleType

from cvlatex.review.parity.rules import (
    date_differs,
    link_missing,
    mention_missing,
    name_missing,
    number_differs,
    point_count_differs,
    term_inconsistent,
)

PAIR_RULES: tuple[ModuleType, ...] = (
    number_differs,
    date_differs,
    link_missing,
    mention_missing,
    point_count_differs,
)
"""Each has `ID` and `check(pair)`."""

WHOLE_RULES: tuple[ModuleType, ...] = (name_missing, term_inconsistent)
"""Each has `ID` and `check(pairs)`: what shows only when all texts are looked at."""
