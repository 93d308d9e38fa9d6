"""The languages and skills of Europass's `Candidate`, with the levels of the CEFR."""

from __future__ import annotations

from cvlatex.importers.draft import Draft, add_section
from cvlatex.importers.headings import get_title, name_mother_tongue
from cvlatex.importers.kit import Kit
from cvlatex.importers.language_names import build_language_entry, name_language
from cvlatex.importers.ledger import Leaf
from cvlatex.importers.xml_source import Element

_CEFR = {"SpokenInteraction": "spoken interaction", "SpokenProduction": "spoken production",
         "Speaking-Interaction": "spoken interaction", "Speaking-Production": "spoken production",
         "Writing-Production": "writing"}  # fmt: skip


def read_competencies(person: Element, items: list[Element], kit: Kit, draft: Draft) -> None:
    """Add the languages, those of the mother first, and the skills of a person."""
    skills = []
    languages = [
        {"name": known, "level": name_mother_tongue()}
        for item in person.find_all("PrimaryLanguageCode")
        if (known := name_language(kit, item.text))
    ]
    for item in items:
        name = item.find_leaf("CompetencyName") or item.find_leaf("CompetencyID")
        taxonomy = item.find_leaf("TaxonomyID")
        levels = [_read_level(dimension) for dimension in item.find_all("CompetencyDimension")]
        if any(levels) or (taxonomy and "language" in taxonomy.text.lower()):
            entry = build_language_entry(kit, name, levels)
            languages += [entry] if entry else []
        else:
            skills += [value for value in (kit.make_line(name),) if value]
    add_section(draft, "languages", get_title("languages"), languages)
    add_section(draft, "skills", get_title("skills"), [{"items": skills}] if skills else [])


def _read_level(dimension: Element) -> Leaf | None:
    """Read the level in a language's skill, with the skill's name."""
    kind, score = dimension.find_first("CompetencyDimensionTypeCode"), dimension.find_first("ScoreText")
    if score is None:
        return None
    words = kind.text.removeprefix("CEF-").removeprefix("Understanding-") if kind else ""
    named = _CEFR.get(words, words.lower())
    return score.with_text(f"{named} {score.text.strip()}".strip(), *((kind,) if kind else ()))
