"""The glossary of a variant: the entries that it prints, in the order of its first language."""

from __future__ import annotations

from collections.abc import Sequence

from cvlatex.locales.collation import Reading, build_sort_key, read_aloud
from cvlatex.localize.mentions import find_mentioned_ids
from cvlatex.localize.selection import Chooser
from cvlatex.model.document import Definition, Part, Term
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.text import Line, as_plain_text


def localize_glossary(
    entries: tuple[GlossaryEntry, ...], choosers: Sequence[Chooser], parts: tuple[Part, ...], reading: Reading
) -> tuple[Term, ...]:
    """Return the terms to print: all, those that the parts and their entries mention, or none, as the variant says."""
    scope = choosers[0].variant.glossary
    if scope == "none":
        return ()
    selected = {entry.id.value: entry for choose in choosers for entry in choose.select(entries, inherited=True)}
    mentioned_only = scope == "referenced" or choosers[0].variant.letter_only
    terms = _localize_terms(selected, find_mentioned_ids(parts) if mentioned_only else set(selected), choosers)
    by_heading = build_sort_key(choosers[0].language, reading)
    return tuple(sorted(terms, key=lambda term: by_heading(read_aloud(term.headings[0][1].children))))


def _localize_terms(selected: dict[str, GlossaryEntry], wanted: set[str], choosers: Sequence[Chooser]) -> list[Term]:
    """Return the wanted entries, and those that the entries so reached mention in turn."""
    terms: dict[str, Term | None] = {}
    while wanted:
        found = {id_: _localize_term(selected[id_], choosers) for id_ in selected if id_ in wanted and id_ not in terms}
        terms |= found
        wanted = find_mentioned_ids(tuple(found.values()))
    return [term for term in terms.values() if term]


def _localize_term(entry: GlossaryEntry, choosers: Sequence[Chooser]) -> Term | None:
    """Return a glossary term in the languages in which it has a name; None where it has none."""
    headings: list[tuple[str, Line]] = []
    definitions = []
    for choose in choosers:
        if choose.drops(entry) or choose.leaves_out(entry.term) or choose.leaves_out(entry.body):
            continue
        term, body = choose.localize(entry.term), choose.localize(entry.body)
        references = tuple(line for line in map(choose.localize, entry.references) if line is not None)
        if term is None or body is None:
            continue
        if as_plain_text(term.children) not in [as_plain_text(line.children) for _, line in headings]:
            headings.append((choose.language, term))
        definitions.append(Definition(choose.language, body, references))
    return Term(entry.id.value, tuple(headings), tuple(definitions), entry.span) if definitions else None
