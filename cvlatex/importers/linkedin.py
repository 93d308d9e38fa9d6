"""LinkedIn's data export: a ZIP of CSV files, some of which may be missing; or such files, or their folder.

Columns have been renamed over the years (`Started On` was `Start Date`), so each is looked for under all its names.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from cvlatex.importers.csv_source import Row, parse_csv
from cvlatex.importers.draft import Draft, add_section, add_text, gather
from cvlatex.importers.entries import list_present
from cvlatex.importers.headings import get_title
from cvlatex.importers.incoming import Incoming, locate
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf
from cvlatex.importers.linkedin_entries import (
    build_certificate,
    build_education,
    build_honor,
    build_language,
    build_organization,
    build_patent,
    build_position,
    build_project,
    build_publication,
    build_recommendation,
    build_score,
    says_yes,
)
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.positions import group_positions
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
    """Read the draft of an export, or None with the reason among the problems."""
    tables = _read_tables(incoming)
    if not any(tables.values()):
        if not incoming.problems:
            incoming.refuse(
                "nothing-found",
                locate(incoming.name),
                f"{incoming.name} has none of LinkedIn's profile files.",
                "Ask LinkedIn for the archive with your profile in it.",
            )
        return None
    kit, draft = Kit(incoming.ledger, "plain"), Draft()

    def list_rows(name: str) -> list[Row]:
        """Return the rows of a file of the archive; none where it lacks."""
        return tables.get(name, [])

    _add_profile(draft, kit, tables)
    add_section(
        draft,
        "experience",
        get_title("experience"),
        group_positions([build_position(kit, row) for row in list_rows("positions")]),
    )
    add_section(
        draft,
        "education",
        get_title("education"),
        list_present(build_education(kit, row) for row in list_rows("education")),
    )
    add_section(
        draft, "projects", get_title("projects"), list_present(build_project(kit, row) for row in list_rows("projects"))
    )
    skills = kit.make_items(row.get("Name") for row in list_rows("skills"))
    add_section(draft, "skills", get_title("skills"), [{"items": skills}] if skills else [])
    languages = list_present(build_language(kit, row) for row in list_rows("languages"))
    add_section(draft, "languages", get_title("languages"), languages)
    certificates = list_present(build_certificate(kit, row) for row in list_rows("certifications"))
    add_section(draft, "certificates", get_title("certificates"), certificates)
    add_section(
        draft, "awards", get_title("awards"), list_present(build_honor(kit, row) for row in list_rows("honors"))
    )
    add_section(
        draft,
        "publications",
        get_title("publications"),
        list_present(build_publication(kit, row) for row in list_rows("publications")),
    )
    add_section(
        draft,
        "entries",
        get_title("patents"),
        list_present(build_patent(kit, row) for row in list_rows("patents")),
        "patents",
    )
    volunteered = group_positions([build_position(kit, row) for row in list_rows("volunteering")])
    add_section(draft, "experience", get_title("volunteer"), volunteered, "volunteer")
    members = list_present(build_organization(kit, row) for row in list_rows("organizations"))
    add_section(draft, "entries", get_title("organizations"), members, "organizations")
    courses = [
        value for row in list_rows("courses") if (value := kit.join_lines((row.get("Name"), row.get("Number")), " · "))
    ]
    add_section(draft, "skills", get_title("courses"), [{"items": courses}] if courses else [], "courses")
    scores = list_present(build_score(kit, row) for row in list_rows("testscores"))
    add_section(draft, "entries", get_title("test-scores"), scores, "test-scores")
    referees = list_present(build_recommendation(kit, row) for row in list_rows("recommendationsreceived"))
    add_section(draft, "references", get_title("references"), referees)
    return draft


def _read_tables(incoming: Incoming) -> dict[str, list[Row]]:
    """Read the rows of each file about the profile; register every other file as one leaf that was not read."""
    found: dict[str, list[Row]] = {}
    for name, raw in sorted(_list_files(incoming).items()):
        key = re.sub(r"[^a-z]", "", PurePosixPath(name).stem.lower())
        header = _HEADERS.get(key)
        label = incoming.name if name == incoming.name else f"{incoming.name}/{name}"
        if header is None or key == "causesyoucareabout":
            leaf = incoming.ledger.add_leaf(PurePosixPath(name).name, locate(label), PurePosixPath(name).name)
            incoming.ledger.drop(leaf, "the file is not about the profile, and was not read")
            continue
        source = incoming.decode(raw, label, "Windows-1252")
        if source is not None and not found.get(key):
            found[key] = parse_csv(incoming, source, header=header)
    return found


def _list_files(incoming: Incoming) -> dict[str, bytes]:
    """Return the CSV files of an export: a folder, an archive, or one file alone."""
    if incoming.path.is_dir():
        paths = [path for path in incoming.path.rglob("*.csv") if path.is_file() and not path.is_symlink()]
        return {path.relative_to(incoming.path).as_posix(): path.read_bytes() for path in paths[:200]}
    if incoming.raw.startswith(b"PK"):
        return read_zip(incoming, ".csv")
    return {incoming.name: incoming.raw}


def _add_profile(draft: Draft, kit: Kit, tables: dict[str, list[Row]]) -> None:
    """Add name, headline, contacts and summary."""
    row = next(iter(tables.get("profile", [])), {})
    name = kit.make_full_name(row.get("First Name"), row.get("Last Name"))
    draft.profile |= gather(name=name, headline=kit.make_line(row.get("Headline")))
    emails = sorted(tables.get("emailaddresses", []), key=lambda item: says_yes(item, "Primary"), reverse=True)
    for number, email in enumerate(emails):
        for column in ("Confirmed", "Primary", "Updated On"):
            kit.ledger.drop(email.get(column), "it is about LinkedIn's account")
        if number == 0:
            add_email(draft, email.get("Email Address"))
        kit.ledger.drop(email.get("Email Address"), "only the primary address is taken")
    for phone in (*tables.get("phonenumbers", []), *tables.get("whatsappphonenumbers", [])):
        add_phone(draft, kit, phone.get("Number"), phone.get("Type"))
    add_words(draft, "address", kit.make_word(row.get("Address")) or kit.make_word(row.get("Geo Location")))
    add_words(draft, "birthdate", kit.make_word(row.get("Birth Date")))
    for handle in _split_list(row.get("Twitter Handles")):
        add_network(draft, kit, None, handle, handle.with_text(f"https://x.com/{handle.text.removeprefix('@')}"))
    for site in _split_list(row.get("Websites")):
        add_page(draft, kit, site.with_text(re.sub(r"^[A-Z_]+:(?=\S)", "", site.text)))
    for messenger in _split_list(row.get("Instant Messengers")):
        network, _, account = messenger.text.partition(":")
        add_network(draft, kit, messenger.with_text(network.title()), messenger.with_text(account), None)
    summary = row.get("Summary") or next(iter(tables.get("profilesummary", [])), {}).get("Profile Summary")
    add_text(draft, get_title("summary"), kit.make_block(summary), "summary")


def _split_list(leaf: Leaf | None) -> list[Leaf]:
    """Return the parts of a cell such as `[PORTFOLIO:https://a.org,BLOG:https://b.org]`."""
    parts = re.split(r",\s*(?![^\[]*$(?<=\]))|,", leaf.text.strip().strip("[]")) if leaf else []
    return [leaf.with_text(part.strip()) for part in parts if part.strip()] if leaf else []
