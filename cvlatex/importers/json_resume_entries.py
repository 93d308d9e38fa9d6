"""Items of JSON Resume as entries."""

from __future__ import annotations

from cvlatex.importers.draft import Tree, gather
from cvlatex.importers.entries import complete_entry, with_first
from cvlatex.importers.kit import Kit
from cvlatex.importers.language_names import build_language_entry
from cvlatex.importers.ledger import Value
from cvlatex.importers.networks import make_private_phone
from cvlatex.importers.nodes import Map
from cvlatex.importers.own_resume import Make


def build_work(kit: Kit, item: Map) -> dict[str, Tree]:
    """Build a job as an entry."""
    detail = with_first(
        kit.make_line(item.find_leaf("description")),
        kit.make_detail(item.find_leaf("summary"), item.list_leaves("highlights")),
    )
    return gather(
        organization=kit.make_line(item.find_leaf("name", "company", "organization")),
        role=kit.make_line(item.find_leaf("position")),
        location=kit.make_line(item.find_leaf("location")),
        **kit.read_range(item.find_leaf("startDate"), item.find_leaf("endDate")),
        url=kit.make_url(item.find_leaf("url", "website")), **detail,
        technologies=kit.make_items(item.list_leaves("keywords")),
    )  # fmt: skip


def build_education(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a course of education as an entry, its courses as points; None without a title."""
    courses = kit.make_items(item.list_leaves("courses"))
    detail = kit.make_detail(item.find_leaf("summary"), item.list_leaves("highlights"))
    if courses:
        named = [Value(course.text, course.leaves, localized=True) for course in courses]
        detail["highlights"] = [*detail.get("highlights", []), *named]
    organization = kit.make_line(item.find_leaf("institution", "name"))
    return complete_entry(
        gather(
            organization=organization,
            degree=kit.make_line(item.find_leaf("studyType")),
            area=kit.make_line(item.find_leaf("area")),
            location=kit.make_line(item.find_leaf("location")),
            grade=kit.make_line(item.find_leaf("score", "gpa")),
            **kit.read_range(item.find_leaf("startDate"), item.find_leaf("endDate")),
            url=kit.make_url(item.find_leaf("url", "website")),
            **detail,
        ),
        "organization",
        ("area", "degree"),
    )


def build_project(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a project as an entry; None without a name."""
    detail = with_first(
        kit.make_block(item.find_leaf("description")),
        kit.make_detail(item.find_leaf("summary"), item.list_leaves("highlights")),
    )
    return complete_entry(
        gather(
            name=kit.make_line(item.find_leaf("name")),
            role=kit.join_lines(item.list_leaves("roles")),
            organization=kit.make_line(item.find_leaf("entity")),
            **kit.read_range(item.find_leaf("startDate"), item.find_leaf("endDate")),
            url=kit.make_url(item.find_leaf("url", "website")),
            **detail,
            technologies=kit.make_items(item.list_leaves("keywords")),
        ),
        "name",
        ("organization", "role"),
    )


def build_skill(kit: Kit, item: Map) -> dict[str, Tree]:
    """Build a group of skills as an entry."""
    return gather(
        name=kit.make_line(item.find_leaf("name")),
        items=kit.make_items(item.list_leaves("keywords")),
        level=kit.make_line(item.find_leaf("level")),
    )


def build_language(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a language with its level as an entry; None without a name."""
    return build_language_entry(
        kit, item.find_leaf("language", "name"), [item.find_leaf("fluency", "level"), *item.list_leaves("keywords")]
    )


def build_award(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build an award as an entry; None without a title."""
    return _build_issued(kit, item, "title", "awarder")


def build_certificate(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a certificate as an entry; None without a name."""
    return _build_issued(kit, item, "name", "issuer")


def _build_issued(kit: Kit, item: Map, name: str, issuer: str) -> dict[str, Tree] | None:
    """Build what somebody issues as an entry; `name` and `issuer` are the source's keys of these."""
    entry = gather(
        issuer=kit.make_line(item.find_leaf(issuer)),
        **kit.read_range(date=item.find_leaf("date")),
        url=kit.make_url(item.find_leaf("url")),
        summary=kit.make_block(item.find_leaf("summary")),
    )
    return complete_entry(gather(**{name: kit.make_line(item.find_leaf(name))}) | entry, name, ("issuer",))


def build_publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a publication as an entry; None without a title."""
    return complete_entry(
        gather(
            title=kit.make_name(item.find_leaf("name")),
            authors=[kit.make_name(author) for author in item.list_leaves("authors")],
            venue=kit.make_name(item.find_leaf("publisher")),
            **kit.read_range(date=item.find_leaf("releaseDate")),
            doi=kit.make_doi(item.find_leaf("doi")),
            url=kit.make_url(item.find_leaf("url", "website")),
            summary=kit.make_block(item.find_leaf("summary")),
        ),
        "title",
        ("venue",),
    )


def build_reference(kit: Kit, item: Map, number: int) -> dict[str, Tree] | None:
    """Build a reference as an entry, with a private phone number; None without a name."""
    phone = item.find_leaf("phone")
    called = make_private_phone(phone, f"reference-{number}") if phone and not phone.is_blank else None
    email = item.find_leaf("email")
    return complete_entry(
        gather(
            name=kit.make_line(item.find_leaf("name")), role=kit.make_line(item.find_leaf("position", "relationship")),
            organization=kit.make_line(item.find_leaf("company", "organization")), email=kit.make_email(email),
            phone=called[0] if called and called[1] else None,
            quote=kit.make_block(item.find_leaf("reference", "summary")),
        ), "name",
    )  # fmt: skip


def build_general(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build an entry of no kind of the standard's, which our own files have as a project."""
    found = build_project(kit, item)
    if found is None:
        return None
    names = {"name": "title", "organization": "subtitle"}
    return {names.get(key, key): value for key, value in found.items()}


KINDS: dict[str, Make] = {
    "experience": build_work, "education": build_education, "projects": build_project, "skills": build_skill,
    "languages": build_language,
    "awards": build_award, "certificates": build_certificate, "publications": build_publication,
    "entries": build_general,
    "references": lambda kit, item: build_reference(kit, item, 0),
}  # fmt: skip
