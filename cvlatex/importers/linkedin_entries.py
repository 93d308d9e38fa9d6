"""Rows of a LinkedIn export as entries."""

from __future__ import annotations

from cvlatex.importers.csv_source import Row
from cvlatex.importers.draft import Tree, gather
from cvlatex.importers.entries import complete_entry
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Value


def says_yes(row: Row, column: str) -> bool:
    """Whether a cell says yes."""
    return column in row and row[column].text.strip().lower() == "yes"


def _read_dates(kit: Kit, row: Row) -> dict[str, Tree]:
    """Read the dates of a row; without an end it goes on."""
    start = row.get("Started On") or row.get("Start Date")
    end = row.get("Finished On") or row.get("End Date")
    dates = kit.read_range(start, end)
    if "start" in dates and "end" not in dates:
        dates["end"] = Value("present", guess="LinkedIn gives no end, which means that it goes on")
    return dates


def build_position(kit: Kit, row: Row) -> dict[str, Tree]:
    """Build a position as an entry."""
    detail = kit.make_detail(row.get("Description"))
    if cause := kit.make_line(row.get("Cause")):
        detail = {"highlights": [], **detail}
        detail["highlights"] = [cause, *detail["highlights"]]
    return gather(
        organization=kit.make_line(row.get("Company Name")), role=kit.make_line(row.get("Title") or row.get("Role")),
        location=kit.make_line(row.get("Location")), **_read_dates(kit, row), **detail,
    )  # fmt: skip


def build_education(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build a course of education as an entry; None without a school."""
    activities = [value for value in (kit.make_line(row.get("Activities")),) if value]
    detail = kit.make_detail(row.get("Notes"))
    dates = kit.read_range(
        row.get("Started On") or row.get("Start Date"), row.get("Finished On") or row.get("End Date")
    )
    return complete_entry(
        gather(
            organization=kit.make_line(row.get("School Name")), degree=kit.make_line(row.get("Degree Name")), **dates,
            summary=detail.get("summary"), highlights=[*detail.get("highlights", []), *activities],
        ), "organization", ("degree",),
    )  # fmt: skip


def build_project(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build a project as an entry; None without a name."""
    return complete_entry(
        gather(name=kit.make_line(row.get("Title")), **_read_dates(kit, row), url=kit.make_url(row.get("Url")),
               **kit.make_detail(row.get("Description"))), "name"
    )  # fmt: skip


def build_language(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build a language with its level as an entry; None without a name."""
    return complete_entry(
        gather(name=kit.make_line(row.get("Name")), level=kit.make_line(row.get("Proficiency"))), "name"
    )


def build_certificate(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build a certificate as an entry; None without a name."""
    licence = kit.make_block(row.get("License Number"))
    start, end = row.get("Started On"), row.get("Finished On")
    return complete_entry(
        gather(name=kit.make_line(row.get("Name")), issuer=kit.make_line(row.get("Authority")),
               **kit.read_range(start, end)
               if end else kit.read_dates(start), url=kit.make_url(row.get("Url")), summary=licence), "name",
               ("issuer",)
    )  # fmt: skip


def build_honor(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build an honour as an entry; None without a title."""
    date = row.get("Issued On") or row.get("Issue Date")
    return complete_entry(
        gather(title=kit.make_line(row.get("Title")), issuer=kit.make_line(row.get("Issuer")), **kit.read_dates(date),
               summary=kit.make_block(row.get("Description"))), "title", ("issuer",)
    )  # fmt: skip


def build_publication(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build a publication as an entry; None without a title."""
    return complete_entry(
        gather(title=kit.make_name(row.get("Name")), venue=kit.make_name(row.get("Publisher")),
               **kit.read_dates(row.get("Published On") or row.get("Publication Date")),
               url=kit.make_url(row.get("Url")),
               summary=kit.make_block(row.get("Description"))), "title", ("venue",)
    )  # fmt: skip


def build_patent(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build a patent as an entry; None without a title."""
    number = kit.join_lines((row.get("Patent Number"), row.get("Application Number")), " · ")
    date = row.get("Issued On") or row.get("Filing Date") or row.get("Filed On")
    return complete_entry(
        gather(title=kit.make_line(row.get("Title")), subtitle=number, **kit.read_dates(date),
               url=kit.make_url(row.get("Url")),
               **kit.make_detail(row.get("Description"))), "title", ("subtitle",)
    )  # fmt: skip


def build_organization(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build an organization as an entry; None without a name."""
    return complete_entry(
        gather(title=kit.make_line(row.get("Name")), subtitle=kit.make_line(row.get("Position")),
               **_read_dates(kit, row),
               **kit.make_detail(row.get("Description"))), "title", ("subtitle",)
    )  # fmt: skip


def build_score(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build a test score as an entry; None without a name."""
    return complete_entry(
        gather(
            title=kit.make_line(row.get("Name")),
            subtitle=kit.make_line(row.get("Score")),
            **kit.read_dates(row.get("Date") or row.get("Taken On")),
            **kit.make_detail(row.get("Description")),
        ),
        "title",
        ("subtitle",),
    )


def build_recommendation(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """Build a recommendation as an entry; None for one that is hidden."""
    if row.get("Status") and row["Status"].text.strip().upper() not in ("VISIBLE", "ACCEPTED"):
        for leaf in row.values():
            kit.ledger.drop(leaf, "the recommendation is hidden on LinkedIn")
        return None
    return complete_entry(
        gather(name=kit.join_lines((row.get("First Name"), row.get("Last Name")), " "),
               role=kit.make_line(row.get("Job Title")),
               organization=kit.make_line(row.get("Company")), quote=kit.make_block(row.get("Text"))), "name", ("role",)
    )  # fmt: skip
