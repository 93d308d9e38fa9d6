"""The items of Reactive Resume's sections, each as an entry of ours."""

from __future__ import annotations

from collections.abc import Callable

from cvlatex.importers.draft import Tree, record
from cvlatex.importers.entries import whole, with_first
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import private_phone
from cvlatex.importers.nodes import Map


def page_of(item: Map) -> tuple[Leaf | None, Leaf | None]:
    """Return a page's address and its words, in the form of either version."""
    place = item.map("website", "url")
    return place.leaf("url", "href") or item.leaf("url", "website"), place.leaf("label")


def _common(kit: Kit, item: Map) -> dict[str, Tree]:
    """Dates, the page and the texts that most items have."""
    page, label = page_of(item)
    kit.ledger.drop(label, "the address is shown in its place")
    detail = kit.detail(item.leaf("summary", "description"))
    if item.leaf("summary") and item.leaf("description"):
        detail = with_first(kit.block(item.leaf("description")), detail)
    return record(**kit.when(item.leaf("period", "date")), url=kit.url(page), **detail)


def _work(kit: Kit, item: Map) -> dict[str, Tree]:
    """A job as an entry, its roles as positions."""
    roles = [
        record(
            role=kit.line(role.leaf("position")),
            **kit.when(role.leaf("period")),
            **kit.detail(role.leaf("description")),
        )
        for role in item.maps("roles")
    ]
    common = _common(kit, item)
    if roles:
        for key in ("start", "end", "date", "dates_text"):
            dropped = common.pop(key, None)
            for leaf in dropped.leaves if isinstance(dropped, Value) else ():
                kit.ledger.drop(leaf, "the period is worked out from those of the roles")
    return record(
        organization=kit.line(item.leaf("company", "organization")),
        role=None if roles else kit.line(item.leaf("position")), location=kit.line(item.leaf("location")), **common,
        positions=[role for role in roles if "role" in role],
    )  # fmt: skip


def _education(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A course of education as an entry; None without a school."""
    return whole(
        record(
            organization=kit.line(item.leaf("school", "institution")),
            degree=kit.line(item.leaf("degree", "studyType")),
            area=kit.line(item.leaf("area")),
            location=kit.line(item.leaf("location")),
            grade=kit.line(item.leaf("grade", "score")),
            **_common(kit, item),
        ),
        "organization",
        ("area", "degree"),
    )


def _project(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A project as an entry; None without a name."""
    found = record(
        name=kit.line(item.leaf("name")), **_common(kit, item), technologies=kit.items(item.leaves("keywords"))
    )
    return whole(found, "name")


def _skill(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A group of skills as an entry."""
    return record(
        name=kit.line(item.leaf("name")), items=kit.items(item.leaves("keywords")),
        level=kit.line(item.leaf("proficiency", "description")), dots=_dots(kit, item),
    )  # fmt: skip


def _language(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A language with its level as an entry; None without a name."""
    level = kit.line(item.leaf("fluency", "description"))
    return whole(record(name=kit.line(item.leaf("language", "name")), level=level, dots=_dots(kit, item)), "name")


def _dots(kit: Kit, item: Map) -> Value | None:
    """A level from 1 to 5; None for 0, which hides it."""
    leaf = item.leaf("level")
    if leaf is None or leaf.text not in ("1", "2", "3", "4", "5"):
        kit.ledger.drop(leaf, "Reactive Resume hides a level of 0")
        return None
    return Value(leaf.text, (leaf,))


def _award(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """An award as an entry; None without a title."""
    return _short(kit, item, "title", issuer=kit.line(item.leaf("awarder")))


def _certificate(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A certificate as an entry; None without a name."""
    return _short(kit, item, "name", issuer=kit.line(item.leaf("issuer")))


def _publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A publication as an entry; None without a title."""
    return _short(kit, item, "title", venue=kit.name(item.leaf("publisher")))


def _short(kit: Kit, item: Map, required: str, **more: Tree) -> dict[str, Tree] | None:
    """An entry with title, date, address and summary, and `more`; None without what is `required`."""
    page, label = page_of(item)
    kit.ledger.drop(label, "the address is shown in its place")
    return whole(
        record(
            **{required: kit.line(item.leaf("title", "name"))}, **more, **kit.when(item.leaf("date", "period")),
            url=kit.url(page), summary=kit.block(item.leaf("description", "summary")),
        ), required, tuple(more),
    )  # fmt: skip


def _reference(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A reference as an entry, with a private phone number; None without a name."""
    phone = item.leaf("phone")
    called = private_phone(phone, f"reference-{phone.number}") if phone and not phone.is_blank else None
    page, label = page_of(item)
    for leaf in (page, label):
        kit.ledger.drop(leaf, "a referee has no page in the data")
    role, quote = item.leaf("position"), item.leaf("summary") or item.leaf("description")
    if role is None and quote is not item.leaf("description"):
        role = item.leaf("description")
    found = record(
        name=kit.line(item.leaf("name")),
        role=kit.line(role),
        phone=called[0] if called and called[1] else None,
        quote=kit.block(quote),
    )
    return whole(found, "name")


def read_custom(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Return an item of a section of no known kind as an entry; None where it has no title."""
    subtitle = kit.line(item.leaf("position", "organization", "company"))
    return whole(
        record(
            title=kit.line(item.leaf("name", "title", "institution")),
            subtitle=subtitle,
            location=kit.line(item.leaf("location")),
            **_common(kit, item),
            technologies=kit.items(item.leaves("keywords")),
        ),
        "title",
        ("subtitle",),
    )


KINDS: dict[str, tuple[str, Callable[[Kit, Map], dict[str, Tree] | None]]] = {
    "experience": ("experience", _work), "volunteer": ("experience", _work), "education": ("education", _education),
    "projects": ("projects", _project), "skills": ("skills", _skill), "interests": ("skills", _skill),
    "languages": ("languages", _language), "awards": ("awards", _award),
    "certifications": ("certificates", _certificate), "publications": ("publications", _publication),
    "references": ("references", _reference),
}  # fmt: skip
"""By the name of a section the type of ours and the reader of its items; of another one it is `read_custom`."""
