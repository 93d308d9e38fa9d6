"""The scalars of a foreign file, and what became of each.

An importer registers every scalar that it parses as a `Leaf`. The result holds `Value`s that name the leaves they were
made of, so what became of a leaf is read off the result: one that no value names was dropped.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from cvlatex.core.source import Span


class Kind(StrEnum):
    """What became of a scalar: written as it was, in another form, by a guess, or not at all."""

    KEPT = "kept"
    CONVERTED = "converted"
    GUESSED = "guessed"
    DROPPED = "dropped"


class Leaf(Struct, frozen=True):
    """One scalar of the source. `path` names it there, as `work[0].position`; `number` counts leaves from 0.

    `also` are further scalars that its value combines, such as the month beside a year.
    """

    text: str
    span: Span
    path: str
    number: int
    null: bool = False
    also: tuple[Leaf, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether it holds nothing."""
        return self.null or not self.text.strip()

    def with_text(self, text: str, *also: Leaf) -> Leaf:
        """Return the same leaf with its text as the format means it; the ledger has it as it is written."""
        return Leaf(text, self.span, self.path, self.number, False, (*self.also, *also))


class Value(Struct, frozen=True):
    """A scalar of the result.

    `localized` is a text that differs by language; `others` are its words in other languages, where they are known.
    `guess` says what was guessed, '' for nothing. `private` is the name under which private.yaml holds the text.
    """

    text: str
    leaves: tuple[Leaf, ...] = ()
    localized: bool = False
    guess: str = ""
    private: str = ""
    others: tuple[tuple[str, str], ...] = ()


class Outcome(Struct, frozen=True):
    """What became of one leaf. `after` is its text in the result, `target` the place there, `reason` why."""

    kind: Kind
    leaf: Leaf
    after: str = ""
    target: str = ""
    reason: str = ""


class Ledger:
    """Every leaf of an import, and the reasons for which some are not in the result."""

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self._reasons: dict[int, str] = {}

    def add_leaf(self, text: str, span: Span, path: str, *, null: bool = False) -> Leaf:
        """Register a scalar."""
        leaf = Leaf(text, span, path, len(self.leaves), null)
        self.leaves.append(leaf)
        return leaf

    def drop(self, leaf: Leaf | None, reason: str) -> None:
        """Note why a leaf is not in the result; without effect where some value names it all the same."""
        if leaf is not None:
            self._reasons.setdefault(leaf.number, reason)

    def settle(self, written: Iterable[tuple[str, Value]]) -> tuple[Outcome, ...]:
        """Return the outcome of every leaf, in the order of the source; `written` are the result's values by place."""
        uses: dict[int, list[tuple[str, Value]]] = {}
        for target, value in written:
            for number in dict.fromkeys(one.number for leaf in value.leaves for one in (leaf, *leaf.also)):
                uses.setdefault(number, []).append((target, value))
        found = (self._determine_outcome(leaf, uses.get(leaf.number, [])) for leaf in self.leaves)
        return tuple(sorted(found, key=lambda outcome: outcome.leaf.span))

    def _determine_outcome(self, leaf: Leaf, uses: list[tuple[str, Value]]) -> Outcome:
        """Return the outcome of a leaf: dropped where no value uses it, else kept, converted or guessed."""
        if not uses:
            default = "it is empty" if leaf.is_blank else "nothing in a data folder holds it"
            return Outcome(Kind.DROPPED, leaf, reason=self._reasons.get(leaf.number, default))
        after = " | ".join(dict.fromkeys(value.text for _, value in uses))
        target = ", ".join(dict.fromkeys(place for place, _ in uses))
        guesses = [value.guess for _, value in uses if value.guess]
        if guesses:
            return Outcome(Kind.GUESSED, leaf, after, target, guesses[0])
        kind = Kind.KEPT if after == leaf.text.strip() else Kind.CONVERTED
        return Outcome(kind, leaf, after, target)
