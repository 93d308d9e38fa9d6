"""The variants that say the same in other languages, which a web page links to."""

from __future__ import annotations

from collections.abc import Iterable

from cvlatex.model.variant import Variant


def find_siblings(variant: Variant, variants: Iterable[Variant]) -> tuple[Variant, ...]:
    """Return the variants of one selection without a common language, the first of each language, in their order."""
    taken = set(variant.languages)
    siblings = []
    for other in variants:
        if _read_selection(other) == _read_selection(variant) and taken.isdisjoint(other.languages):
            siblings.append(other)
            taken.update(other.languages)
    return tuple(siblings)


def _read_selection(variant: Variant) -> tuple[object, ...]:
    """Return what decides which entries a variant prints."""
    letter = variant.letter.value if variant.letter else None
    return variant.include, variant.exclude, variant.audience, letter, variant.letter_only
