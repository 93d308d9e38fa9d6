"""The import: files in, a draft and the outcomes of their scalars out.

Steps:
1. each file is read, its format detected, and its content parsed into located leaves;
2. its format's importer makes a draft of them; drafts of several files are joined;
3. what became of each leaf is read off the draft.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct, field

from cvlatex.core.diagnostics import Diagnostic, has_errors
from cvlatex.core.source import SourceFile
from cvlatex.importers.detection import detect
from cvlatex.importers.draft import Draft, choose_id, list_written_values, map_values
from cvlatex.importers.formats import find_format
from cvlatex.importers.incoming import locate, read_incoming
from cvlatex.importers.language import choose_counterpart, detect_language
from cvlatex.importers.ledger import Ledger, Outcome, Value
from cvlatex.importers.texts import without_links


class Imported(Struct):
    """What came of an import: a draft unless a diagnostic is an error. `other` is the language that texts lack."""

    draft: Draft | None
    ledger: Ledger
    diagnostics: list[Diagnostic] = field(default_factory=list)
    sources: dict[str, SourceFile] = field(default_factory=dict)
    titles: tuple[str, ...] = ()
    language: str = ""
    other: str = ""

    def list_outcomes(self) -> tuple[Outcome, ...]:
        """Return what became of each scalar of the sources."""
        return self.ledger.settle(list_written_values(self.draft)) if self.draft else ()


def import_files(paths: Sequence[Path], format_name: str = "", language: str = "") -> Imported:
    """Read files of one or several formats as one draft. `format_name` insists on a format."""
    ledger = Ledger()
    found = Imported(None, ledger)
    drafts: list[Draft] = []
    for path in paths:
        incoming = read_incoming(path, ledger)
        known = None
        if not has_errors(incoming.problems):
            known = find_format(format_name) if format_name else detect(incoming)
        draft = known.read(incoming) if known else None
        if known and draft is None and not has_errors(incoming.problems):
            incoming.refuse(
                "nothing-found",
                locate(incoming.name),
                f"{incoming.name} holds nothing that {known.title} would.",
                "Is it the right file? --from names another format.",
            )
        found.diagnostics += incoming.problems
        found.sources |= incoming.sources
        found.titles = (*found.titles, known.title if known else "?")
        drafts += [draft] if draft else []
    if has_errors(found.diagnostics) or not drafts:
        return found
    found.draft = drafts[0] if drafts[0].verbatim else _join_drafts(drafts, ledger)
    if found.draft.verbatim:
        return found
    found.language = language or detect_language(found.draft)
    found.other = choose_counterpart(found.language)
    _complete(found.draft)
    _separate_contacts(found.draft, ledger)
    return found


def _join_drafts(drafts: Sequence[Draft], ledger: Ledger) -> Draft:
    """Return one draft of several: the first profile that has a name, and every section."""
    first = next((draft for draft in drafts if "name" in draft.profile), drafts[0])
    joined = Draft(first.profile, files=first.files, language=first.language, settings=first.settings)
    for draft in drafts:
        for section in draft.sections:
            joined.sections.append({**section, "id": choose_id(joined, str(section["id"]))})
        joined.glossary += draft.glossary
        joined.letters = {**draft.letters, **joined.letters}
        if draft is not first:
            for _, value in list_written_values(Draft(draft.profile)):
                for leaf in value.leaves:
                    ledger.drop(leaf, "the profile of another file is kept")
    return joined


def _separate_contacts(draft: Draft, ledger: Ledger) -> None:
    """Leave out a contact that the profile has already, as where a home page is that of a network."""
    seen: set[tuple[str, str]] = set()
    left = []
    for contact in draft.profile.get("contacts", []):
        value = contact["value"]
        if isinstance(value, Value) and not value.private and (str(contact["type"]), value.text) in seen:
            for _, other in list_written_values(Draft({"contacts": [contact]})):
                for leaf in other.leaves:
                    ledger.drop(leaf, "the profile has this contact already")
            continue
        seen.add((str(contact["type"]), value.text if isinstance(value, Value) else str(value)))
        left.append(contact)
    if left:
        draft.profile["contacts"] = left


def _complete(draft: Draft) -> None:
    """Add what a data folder must have and the source lacks."""
    if "name" not in draft.profile:
        name = Value("Your Name", localized=True, guess="the source has no name")
        draft.profile = {"name": name, **draft.profile}
    if not draft.profile.get("contacts", True):
        del draft.profile["contacts"]
    known = {entry["id"].text if isinstance(entry["id"], Value) else entry["id"] for entry in draft.glossary}

    def unlink_missing(value: Value) -> Value:
        """Return a value without links into a glossary that lacks their targets."""
        text = without_links(value.text, known)
        return value if text == value.text else msgspec.structs.replace(value, text=text)

    draft.profile, draft.sections = (
        map_values(draft.profile, unlink_missing),
        map_values(draft.sections, unlink_missing),
    )
    draft.glossary, draft.letters = (
        map_values(draft.glossary, unlink_missing),
        map_values(draft.letters, unlink_missing),
    )
