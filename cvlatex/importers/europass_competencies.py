"""The languages and skills of Europass's `Candidate`, with the levels of the CEFR."""

from __future__ import annotations

from cvlatex.importers.draft import Draft, add_section
from cvlatex.importers.headings import mother_tongue, title_of
from cvlatex.importers.kit import Kit
from cvlatex.importers.language_names import language_entry, name_of_language
from cvlatex.importers.ledger import Leaf
from cvlatex.importers.xml_source import Element

_CEFR = {"SpokenInteraction": "spoken interaction", "SpokenProduction": "spoken production",
         "Speaking-Interaction": "spoken interaction", "Speaking-Production": "spoken production",
         "Writing-Production": "writing"}  # fmt: skip


def read_competencies(person: Element, items: list[Element], kit: Kit, draft: Draft) -> None:
    """Add the languages, those of the mother first, and the skills of a person."""
    skills = []
    languages = [
        {"name": known, "level": mother_tongue()}
        for item in person.all("PrimaryLanguageCode")
        if (known := name_of_language(kit, item.text))
    ]
    for item in items:
        name = item.leaf("CompetencyName") or item.leaf("CompetencyID")
        taxonomy = item.leaf("TaxonomyID")
        levels = [_level(dimension) for dimension in item.all("CompetencyDimension")]
        if any(levels) or (taxonomy and "language" in taxonomy.text.lower()):
            entry = language_entry(kit, name, levels)
            languages += [entry] if entry else []
        else:
            skills += [value for value in (kit.line(name),) if value]
    add_section(draft, "languages", title_of("languages"), languages)
    add_section(draft, "skills", title_of("skills"), [{"items": skills}] if skills else [])


def _level(dimension: Element) -> Leaf | None:
    """The level in a language's skill, with the skill's name."""
    kind, score = dimension.first("CompetencyDimensionTypeCode"), dimension.first("ScoreText")
    if score is None:
        return None
    words = kind.text.removeprefix("CEF-").removeprefix("Understanding-") if kind else ""
    named = _CEFR.get(words, words.lower())
    return score.reading(f"{named} {score.text.strip()}".strip(), *((kind,) if kind else ()))
