"""Rows of a LinkedIn export as entries."""

from __future__ import annotations

from cvlatex.importers.csv_source import Row
from cvlatex.importers.draft import Tree, record
from cvlatex.importers.entries import whole
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Value


def says_yes(row: Row, column: str) -> bool:
    """Whether a cell says yes."""
    return column in row and row[column].text.strip().lower() == "yes"


def _dates(kit: Kit, row: Row) -> dict[str, Tree]:
    """The dates of a row; without an end it goes on."""
    start = row.get("Started On") or row.get("Start Date")
    end = row.get("Finished On") or row.get("End Date")
    dates = kit.dates(start, end)
    if "start" in dates and "end" not in dates:
        dates["end"] = Value("present", guess="LinkedIn gives no end, which means that it goes on")
    return dates


def position(kit: Kit, row: Row) -> dict[str, Tree]:
    """A position as an entry."""
    detail = kit.detail(row.get("Description"))
    if cause := kit.line(row.get("Cause")):
        detail = {"highlights": [], **detail}
        detail["highlights"] = [cause, *detail["highlights"]]
    return record(
        organization=kit.line(row.get("Company Name")), role=kit.line(row.get("Title") or row.get("Role")),
        location=kit.line(row.get("Location")), **_dates(kit, row), **detail,
    )  # fmt: skip


def education(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """A course of education as an entry; None without a school."""
    activities = [value for value in (kit.line(row.get("Activities")),) if value]
    detail = kit.detail(row.get("Notes"))
    dates = kit.dates(row.get("Started On") or row.get("Start Date"), row.get("Finished On") or row.get("End Date"))
    return whole(
        record(
            organization=kit.line(row.get("School Name")), degree=kit.line(row.get("Degree Name")), **dates,
            summary=detail.get("summary"), highlights=[*detail.get("highlights", []), *activities],
        ), "organization", ("degree",),
    )  # fmt: skip


def project(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """A project as an entry; None without a name."""
    return whole(
        record(name=kit.line(row.get("Title")), **_dates(kit, row), url=kit.url(row.get("Url")),
               **kit.detail(row.get("Description"))), "name"
    )  # fmt: skip


def language(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """A language with its level as an entry; None without a name."""
    return whole(record(name=kit.line(row.get("Name")), level=kit.line(row.get("Proficiency"))), "name")


def certificate(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """A certificate as an entry; None without a name."""
    licence = kit.block(row.get("License Number"))
    start, end = row.get("Started On"), row.get("Finished On")
    return whole(
        record(name=kit.line(row.get("Name")), issuer=kit.line(row.get("Authority")), **kit.dates(start, end)
               if end else kit.when(start), url=kit.url(row.get("Url")), summary=licence), "name", ("issuer",)
    )  # fmt: skip


def honor(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """An honour as an entry; None without a title."""
    date = row.get("Issued On") or row.get("Issue Date")
    return whole(
        record(title=kit.line(row.get("Title")), issuer=kit.line(row.get("Issuer")), **kit.when(date),
               summary=kit.block(row.get("Description"))), "title", ("issuer",)
    )  # fmt: skip


def publication(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """A publication as an entry; None without a title."""
    return whole(
        record(title=kit.name(row.get("Name")), venue=kit.name(row.get("Publisher")),
               **kit.when(row.get("Published On") or row.get("Publication Date")), url=kit.url(row.get("Url")),
               summary=kit.block(row.get("Description"))), "title", ("venue",)
    )  # fmt: skip


def patent(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """A patent as an entry; None without a title."""
    number = kit.joined((row.get("Patent Number"), row.get("Application Number")), " · ")
    date = row.get("Issued On") or row.get("Filing Date") or row.get("Filed On")
    return whole(
        record(title=kit.line(row.get("Title")), subtitle=number, **kit.when(date), url=kit.url(row.get("Url")),
               **kit.detail(row.get("Description"))), "title", ("subtitle",)
    )  # fmt: skip


def organization(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """An organization as an entry; None without a name."""
    return whole(
        record(title=kit.line(row.get("Name")), subtitle=kit.line(row.get("Position")), **_dates(kit, row),
               **kit.detail(row.get("Description"))), "title", ("subtitle",)
    )  # fmt: skip


def score(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """A test score as an entry; None without a name."""
    return whole(
        record(
            title=kit.line(row.get("Name")),
            subtitle=kit.line(row.get("Score")),
            **kit.when(row.get("Date") or row.get("Taken On")),
            **kit.detail(row.get("Description")),
        ),
        "title",
        ("subtitle",),
    )


def recommendation(kit: Kit, row: Row) -> dict[str, Tree] | None:
    """A recommendation as an entry; None for one that is hidden."""
    if row.get("Status") and row["Status"].text.strip().upper() not in ("VISIBLE", "ACCEPTED"):
        for leaf in row.values():
            kit.ledger.drop(leaf, "the recommendation is hidden on LinkedIn")
        return None
    return whole(
        record(name=kit.joined((row.get("First Name"), row.get("Last Name")), " "), role=kit.line(row.get("Job Title")),
               organization=kit.line(row.get("Company")), quote=kit.block(row.get("Text"))), "name", ("role",)
    )  # fmt: skip
