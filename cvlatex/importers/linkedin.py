"""LinkedIn's data export: a ZIP of CSV files, some of which may be missing; or such files, or their folder.

Columns have been renamed over the years (`Started On` was `Start Date`), so each is looked for under all its names.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from cvlatex.importers.csv_source import Row, parse_csv
from cvlatex.importers.draft import Draft, add_section, add_text, record
from cvlatex.importers.entries import some
from cvlatex.importers.headings import title_of
from cvlatex.importers.incoming import Incoming, at
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf
from cvlatex.importers.linkedin_entries import (
    certificate,
    education,
    honor,
    language,
    organization,
    patent,
    position,
    project,
    publication,
    recommendation,
    says_yes,
    score,
)
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.positions import grouped
from cvlatex.importers.zip_source import read_zip

_HEADERS = {
    "profile": "First Name", "positions": "Company Name", "education": "School Name", "skills": "Name",
    "languages": "Name", "certifications": "Name", "projects": "Title", "honors": "Title", "courses": "Name",
    "publications": "Name", "organizations": "Name", "patents": "Title", "volunteering": "Company Name",
    "recommendationsreceived": "First Name", "emailaddresses": "Email Address", "phonenumbers": "Number",
    "whatsappphonenumbers": "Number", "testscores": "Name", "profilesummary": "Profile Summary",
    "causesyoucareabout": "Supported Cause",
}  # fmt: skip


def read(incoming: Incoming) -> Draft | None:
    """The draft of an export, or None with the reason among the problems."""
    tables = _tables(incoming)
    if not any(tables.values()):
        if not incoming.problems:
            incoming.refuse(
                "nothing-found",
                at(incoming.name),
                f"{incoming.name} has none of LinkedIn's profile files.",
                "Ask LinkedIn for the archive with your profile in it.",
            )
        return None
    kit, draft = Kit(incoming.ledger, "plain"), Draft()

    def rows(name: str) -> list[Row]:
        """Return the rows of a file of the archive; none where it lacks."""
        return tables.get(name, [])

    _profile(draft, kit, tables)
    add_section(draft, "experience", title_of("experience"), grouped([position(kit, row) for row in rows("positions")]))
    add_section(draft, "education", title_of("education"), some(education(kit, row) for row in rows("education")))
    add_section(draft, "projects", title_of("projects"), some(project(kit, row) for row in rows("projects")))
    skills = kit.items(row.get("Name") for row in rows("skills"))
    add_section(draft, "skills", title_of("skills"), [{"items": skills}] if skills else [])
    languages = some(language(kit, row) for row in rows("languages"))
    add_section(draft, "languages", title_of("languages"), languages)
    certificates = some(certificate(kit, row) for row in rows("certifications"))
    add_section(draft, "certificates", title_of("certificates"), certificates)
    add_section(draft, "awards", title_of("awards"), some(honor(kit, row) for row in rows("honors")))
    add_section(
        draft, "publications", title_of("publications"), some(publication(kit, row) for row in rows("publications"))
    )
    add_section(draft, "entries", title_of("patents"), some(patent(kit, row) for row in rows("patents")), "patents")
    volunteered = grouped([position(kit, row) for row in rows("volunteering")])
    add_section(draft, "experience", title_of("volunteer"), volunteered, "volunteer")
    members = some(organization(kit, row) for row in rows("organizations"))
    add_section(draft, "entries", title_of("organizations"), members, "organizations")
    courses = [value for row in rows("courses") if (value := kit.joined((row.get("Name"), row.get("Number")), " · "))]
    add_section(draft, "skills", title_of("courses"), [{"items": courses}] if courses else [], "courses")
    scores = some(score(kit, row) for row in rows("testscores"))
    add_section(draft, "entries", title_of("test-scores"), scores, "test-scores")
    referees = some(recommendation(kit, row) for row in rows("recommendationsreceived"))
    add_section(draft, "references", title_of("references"), referees)
    return draft


def _tables(incoming: Incoming) -> dict[str, list[Row]]:
    """The rows of each file that is about the profile; of every other file, one leaf that says that it was not read."""
    found: dict[str, list[Row]] = {}
    for name, raw in sorted(_files(incoming).items()):
        key = re.sub(r"[^a-z]", "", PurePosixPath(name).stem.lower())
        header = _HEADERS.get(key)
        label = incoming.name if name == incoming.name else f"{incoming.name}/{name}"
        if header is None or key == "causesyoucareabout":
            leaf = incoming.ledger.leaf(PurePosixPath(name).name, at(label), PurePosixPath(name).name)
            incoming.ledger.drop(leaf, "the file is not about the profile, and was not read")
            continue
        source = incoming.decode(raw, label, "Windows-1252")
        if source is not None and not found.get(key):
            found[key] = parse_csv(incoming, source, header=header)
    return found


def _files(incoming: Incoming) -> dict[str, bytes]:
    """The CSV files of an export: a folder, an archive, or one file alone."""
    if incoming.path.is_dir():
        paths = [path for path in incoming.path.rglob("*.csv") if path.is_file() and not path.is_symlink()]
        return {path.relative_to(incoming.path).as_posix(): path.read_bytes() for path in paths[:200]}
    if incoming.raw.startswith(b"PK"):
        return read_zip(incoming, ".csv")
    return {incoming.name: incoming.raw}


def _profile(draft: Draft, kit: Kit, tables: dict[str, list[Row]]) -> None:
    """Add name, headline, contacts and summary."""
    row = next(iter(tables.get("profile", [])), {})
    name = kit.full_name(row.get("First Name"), row.get("Last Name"))
    draft.profile |= record(name=name, headline=kit.line(row.get("Headline")))
    emails = sorted(tables.get("emailaddresses", []), key=lambda item: says_yes(item, "Primary"), reverse=True)
    for number, email in enumerate(emails):
        for column in ("Confirmed", "Primary", "Updated On"):
            kit.ledger.drop(email.get(column), "it is about LinkedIn's account")
        if number == 0:
            add_email(draft, email.get("Email Address"))
        kit.ledger.drop(email.get("Email Address"), "only the primary address is taken")
    for phone in (*tables.get("phonenumbers", []), *tables.get("whatsappphonenumbers", [])):
        add_phone(draft, kit, phone.get("Number"), phone.get("Type"))
    add_words(draft, "address", kit.word(row.get("Address")) or kit.word(row.get("Geo Location")))
    add_words(draft, "birthdate", kit.word(row.get("Birth Date")))
    for handle in _several(row.get("Twitter Handles")):
        add_network(draft, kit, None, handle, handle.reading(f"https://x.com/{handle.text.removeprefix('@')}"))
    for site in _several(row.get("Websites")):
        add_page(draft, kit, site.reading(re.sub(r"^[A-Z_]+:(?=\S)", "", site.text)))
    for messenger in _several(row.get("Instant Messengers")):
        network, _, account = messenger.text.partition(":")
        add_network(draft, kit, messenger.reading(network.title()), messenger.reading(account), None)
    summary = row.get("Summary") or next(iter(tables.get("profilesummary", [])), {}).get("Profile Summary")
    add_text(draft, title_of("summary"), kit.block(summary), "summary")


def _several(leaf: Leaf | None) -> list[Leaf]:
    """The parts of a cell such as `[PORTFOLIO:https://a.org,BLOG:https://b.org]`."""
    parts = re.split(r",\s*(?![^\[]*$(?<=\]))|,", leaf.text.strip().strip("[]")) if leaf else []
    return [leaf.reading(part.strip()) for part in parts if part.strip()] if leaf else []
