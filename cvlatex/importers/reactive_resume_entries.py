"""The items of Reactive Resume's sections, each as an entry of ours."""

from __future__ import annotations

from collections.abc import Callable

from cvlatex.importers.draft import Tree, gather
from cvlatex.importers.entries import complete_entry, with_first
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import make_private_phone
from cvlatex.importers.nodes import Map


def find_page(item: Map) -> tuple[Leaf | None, Leaf | None]:
    """Return a page's address and its words, in the form of either version."""
    place = item.find_map("website", "url")
    return place.find_leaf("url", "href") or item.find_leaf("url", "website"), place.find_leaf("label")


def _build_common(kit: Kit, item: Map) -> dict[str, Tree]:
    """Return dates, the page and the texts that most items have."""
    page, label = find_page(item)
    kit.ledger.drop(label, "the address is shown in its place")
    detail = kit.make_detail(item.find_leaf("summary", "description"))
    if item.find_leaf("summary") and item.find_leaf("description"):
        detail = with_first(kit.make_block(item.find_leaf("description")), detail)
    return gather(**kit.read_dates(item.find_leaf("period", "date")), url=kit.make_url(page), **detail)


def _build_work(kit: Kit, item: Map) -> dict[str, Tree]:
    """Build a job as an entry, its roles as positions."""
    roles = [
        gather(
            role=kit.make_line(role.find_leaf("position")),
            **kit.read_dates(role.find_leaf("period")),
            **kit.make_detail(role.find_leaf("description")),
        )
        for role in item.list_maps("roles")
    ]
    common = _build_common(kit, item)
    if roles:
        for key in ("start", "end", "date", "dates_text"):
            dropped = common.pop(key, None)
            for leaf in dropped.leaves if isinstance(dropped, Value) else ():
                kit.ledger.drop(leaf, "the period is worked out from those of the roles")
    return gather(
        organization=kit.make_line(item.find_leaf("company", "organization")),
        role=None if roles else kit.make_line(item.find_leaf("position")),
        location=kit.make_line(item.find_leaf("location")), **common,
        positions=[role for role in roles if "role" in role],
    )  # fmt: skip


def _build_education(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a course of education as an entry; None without a school."""
    return complete_entry(
        gather(
            organization=kit.make_line(item.find_leaf("school", "institution")),
            degree=kit.make_line(item.find_leaf("degree", "studyType")),
            area=kit.make_line(item.find_leaf("area")),
            location=kit.make_line(item.find_leaf("location")),
            grade=kit.make_line(item.find_leaf("grade", "score")),
            **_build_common(kit, item),
        ),
        "organization",
        ("area", "degree"),
    )


def _build_project(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a project as an entry; None without a name."""
    found = gather(
        name=kit.make_line(item.find_leaf("name")),
        **_build_common(kit, item),
        technologies=kit.make_items(item.list_leaves("keywords")),
    )
    return complete_entry(found, "name")


def _build_skill(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a group of skills as an entry."""
    return gather(
        name=kit.make_line(item.find_leaf("name")), items=kit.make_items(item.list_leaves("keywords")),
        level=kit.make_line(item.find_leaf("proficiency", "description")), dots=_write_dots(kit, item),
    )  # fmt: skip


def _build_language(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a language with its level as an entry; None without a name."""
    level = kit.make_line(item.find_leaf("fluency", "description"))
    return complete_entry(
        gather(name=kit.make_line(item.find_leaf("language", "name")), level=level, dots=_write_dots(kit, item)), "name"
    )


def _write_dots(kit: Kit, item: Map) -> Value | None:
    """Return a level from 1 to 5; None for 0, which hides it."""
    leaf = item.find_leaf("level")
    if leaf is None or leaf.text not in ("1", "2", "3", "4", "5"):
        kit.ledger.drop(leaf, "Reactive Resume hides a level of 0")
        return None
    return Value(leaf.text, (leaf,))


def _build_award(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build an award as an entry; None without a title."""
    return _build_short(kit, item, "title", issuer=kit.make_line(item.find_leaf("awarder")))


def _build_certificate(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a certificate as an entry; None without a name."""
    return _build_short(kit, item, "name", issuer=kit.make_line(item.find_leaf("issuer")))


def _build_publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a publication as an entry; None without a title."""
    return _build_short(kit, item, "title", venue=kit.make_name(item.find_leaf("publisher")))


def _build_short(kit: Kit, item: Map, required: str, **more: Tree) -> dict[str, Tree] | None:
    """Build an entry with title, date, address and summary, and `more`; None without what is `required`."""
    page, label = find_page(item)
    kit.ledger.drop(label, "the address is shown in its place")
    return complete_entry(
        gather(
            **{required: kit.make_line(item.find_leaf("title", "name"))}, **more,
            **kit.read_dates(item.find_leaf("date", "period")),
            url=kit.make_url(page), summary=kit.make_block(item.find_leaf("description", "summary")),
        ), required, tuple(more),
    )  # fmt: skip


def _build_reference(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a reference as an entry, with a private phone number; None without a name."""
    phone = item.find_leaf("phone")
    called = make_private_phone(phone, f"reference-{phone.number}") if phone and not phone.is_blank else None
    page, label = find_page(item)
    for leaf in (page, label):
        kit.ledger.drop(leaf, "a referee has no page in the data")
    role, quote = item.find_leaf("position"), item.find_leaf("summary") or item.find_leaf("description")
    if role is None and quote is not item.find_leaf("description"):
        role = item.find_leaf("description")
    found = gather(
        name=kit.make_line(item.find_leaf("name")),
        role=kit.make_line(role),
        phone=called[0] if called and called[1] else None,
        quote=kit.make_block(quote),
    )
    return complete_entry(found, "name")


def read_custom(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Return an item of a section of no known kind as an entry; None where it has no title."""
    subtitle = kit.make_line(item.find_leaf("position", "organization", "company"))
    return complete_entry(
        gather(
            title=kit.make_line(item.find_leaf("name", "title", "institution")),
            subtitle=subtitle,
            location=kit.make_line(item.find_leaf("location")),
            **_build_common(kit, item),
            technologies=kit.make_items(item.list_leaves("keywords")),
        ),
        "title",
        ("subtitle",),
    )


KINDS: dict[str, tuple[str, Callable[[Kit, Map], dict[str, Tree] | None]]] = {
    "experience": ("experience", _build_work), "volunteer": ("experience", _build_work),
    "education": ("education", _build_education),
    "projects": ("projects", _build_project), "skills": ("skills", _build_skill), "interests": ("skills", _build_skill),
    "languages": ("languages", _build_language), "awards": ("awards", _build_award),
    "certifications": ("certificates", _build_certificate), "publications": ("publications", _build_publication),
    "references": ("references", _build_reference),
}  # fmt: skip
"""By the name of a section the type of ours and the reader of its items; of another one it is `read_custom`."""
