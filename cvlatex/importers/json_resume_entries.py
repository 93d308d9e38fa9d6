"""Items of JSON Resume as entries."""

from __future__ import annotations

from cvlatex.importers.draft import Tree, record
from cvlatex.importers.entries import whole, with_first
from cvlatex.importers.kit import Kit
from cvlatex.importers.language_names import language_entry
from cvlatex.importers.ledger import Value
from cvlatex.importers.networks import private_phone
from cvlatex.importers.nodes import Map
from cvlatex.importers.own_resume import Make


def work(kit: Kit, item: Map) -> dict[str, Tree]:
    """A job as an entry."""
    detail = with_first(kit.line(item.leaf("description")), kit.detail(item.leaf("summary"), item.leaves("highlights")))
    return record(
        organization=kit.line(item.leaf("name", "company", "organization")), role=kit.line(item.leaf("position")),
        location=kit.line(item.leaf("location")), **kit.dates(item.leaf("startDate"), item.leaf("endDate")),
        url=kit.url(item.leaf("url", "website")), **detail, technologies=kit.items(item.leaves("keywords")),
    )  # fmt: skip


def education(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A course of education as an entry, its courses as points; None without a title."""
    courses = kit.items(item.leaves("courses"))
    detail = kit.detail(item.leaf("summary"), item.leaves("highlights"))
    if courses:
        named = [Value(course.text, course.leaves, localized=True) for course in courses]
        detail["highlights"] = [*detail.get("highlights", []), *named]
    organization = kit.line(item.leaf("institution", "name"))
    return whole(
        record(
            organization=organization,
            degree=kit.line(item.leaf("studyType")),
            area=kit.line(item.leaf("area")),
            location=kit.line(item.leaf("location")),
            grade=kit.line(item.leaf("score", "gpa")),
            **kit.dates(item.leaf("startDate"), item.leaf("endDate")),
            url=kit.url(item.leaf("url", "website")),
            **detail,
        ),
        "organization",
        ("area", "degree"),
    )


def project(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A project as an entry; None without a name."""
    detail = with_first(
        kit.block(item.leaf("description")), kit.detail(item.leaf("summary"), item.leaves("highlights"))
    )
    return whole(
        record(
            name=kit.line(item.leaf("name")),
            role=kit.joined(item.leaves("roles")),
            organization=kit.line(item.leaf("entity")),
            **kit.dates(item.leaf("startDate"), item.leaf("endDate")),
            url=kit.url(item.leaf("url", "website")),
            **detail,
            technologies=kit.items(item.leaves("keywords")),
        ),
        "name",
        ("organization", "role"),
    )


def skill(kit: Kit, item: Map) -> dict[str, Tree]:
    """A group of skills as an entry."""
    return record(
        name=kit.line(item.leaf("name")), items=kit.items(item.leaves("keywords")), level=kit.line(item.leaf("level"))
    )


def language(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A language with its level as an entry; None without a name."""
    return language_entry(kit, item.leaf("language", "name"), [item.leaf("fluency", "level"), *item.leaves("keywords")])


def award(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """An award as an entry; None without a title."""
    return whole(
        record(
            title=kit.line(item.leaf("title")),
            issuer=kit.line(item.leaf("awarder")),
            **kit.dates(date=item.leaf("date")),
            url=kit.url(item.leaf("url")),
            summary=kit.block(item.leaf("summary")),
        ),
        "title",
        ("issuer",),
    )


def certificate(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A certificate as an entry; None without a name."""
    return whole(
        record(
            name=kit.line(item.leaf("name")),
            issuer=kit.line(item.leaf("issuer")),
            **kit.dates(date=item.leaf("date")),
            url=kit.url(item.leaf("url")),
            summary=kit.block(item.leaf("summary")),
        ),
        "name",
        ("issuer",),
    )


def publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A publication as an entry; None without a title."""
    return whole(
        record(
            title=kit.name(item.leaf("name")),
            authors=[kit.name(author) for author in item.leaves("authors")],
            venue=kit.name(item.leaf("publisher")),
            **kit.dates(date=item.leaf("releaseDate")),
            doi=kit.doi(item.leaf("doi")),
            url=kit.url(item.leaf("url", "website")),
            summary=kit.block(item.leaf("summary")),
        ),
        "title",
        ("venue",),
    )


def reference(kit: Kit, item: Map, number: int) -> dict[str, Tree] | None:
    """A reference as an entry, with a private phone number; None without a name."""
    phone = item.leaf("phone")
    called = private_phone(phone, f"reference-{number}") if phone and not phone.is_blank else None
    email = item.leaf("email")
    return whole(
        record(
            name=kit.line(item.leaf("name")), role=kit.line(item.leaf("position", "relationship")),
            organization=kit.line(item.leaf("company", "organization")), email=kit.email(email),
            phone=called[0] if called and called[1] else None, quote=kit.block(item.leaf("reference", "summary")),
        ), "name",
    )  # fmt: skip


def general(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """An entry of no kind of the standard's, which our own files have as a project."""
    found = project(kit, item)
    if found is None:
        return None
    names = {"name": "title", "organization": "subtitle"}
    return {names.get(key, key): value for key, value in found.items()}


KINDS: dict[str, Make] = {
    "experience": work, "education": education, "projects": project, "skills": skill, "languages": language,
    "awards": award, "certificates": certificate, "publications": publication, "entries": general,
    "references": lambda kit, item: reference(kit, item, 0),
}  # fmt: skip
