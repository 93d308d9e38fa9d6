"""Reactive Resume's JSON, versions 4 and 5.

Source: the project's `packages/schema`. Version 4 has `basics.url`, `sections.<name>.visible` and `date`; version 5 has
`basics.website`, `hidden`, `period` and `roles`.
"""

from __future__ import annotations

from collections.abc import Callable

from cvlatex.importers.draft import Draft, Tree, free_id, record
from cvlatex.importers.entries import some, whole, with_first
from cvlatex.importers.headings import KEYS, title_of
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_source import parse_json
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words, private_phone
from cvlatex.importers.nodes import Map, Node, leaves_below
from cvlatex.importers.photos import add_photo
from cvlatex.importers.positions import grouped

_LAYOUT = frozenset(
    "id icon iconColor columns visible hidden keepTogether startOnNewPage separateLinks inlineLink showLinkInTitle "
    "size aspectRatio borderRadius effects rotation borderColor borderWidth shadowColor shadowWidth options".split()
)
_TITLES = {
    "summary": "summary", "experience": "experience", "education": "education", "projects": "projects",
    "skills": "skills", "languages": "languages", "interests": "interests", "awards": "awards",
    "certifications": "certificates", "publications": "publications", "volunteer": "volunteer",
    "references": "references",
}  # fmt: skip


def read(incoming: Incoming) -> Draft | None:
    """The draft of a file, or None with the reason among the problems."""
    node = parse_json(incoming)
    if node is None:
        return None
    if isinstance(node, Map) and isinstance(node.children.get("data"), Map):
        node = node.map("data")
    if not isinstance(node, Map) or "sections" not in node.children:
        incoming.refuse(
            "wrong-format",
            node.span,
            "A resume of Reactive Resume has `basics` and `sections`.",
            "Is it the right file?",
        )
        return None
    kit, draft = Kit(incoming.ledger, "markdown"), Draft()
    _drop_layout(kit, node)
    _basics(draft, kit, node, incoming)
    sections = node.map("sections")
    summary = node.map("summary") if "summary" in node.children else sections.map("summary")
    _summary(draft, kit, summary)
    for key, child in sections.children.items():
        if isinstance(child, Map) and key == "custom":
            for custom in child.children.values():
                if isinstance(custom, Map):
                    _section(draft, kit, "custom", custom)
        elif isinstance(child, Map) and key != "summary":
            _section(draft, kit, key, child)
    for custom in node.maps("customSections"):
        kind = custom.leaf("type")
        kit.ledger.drop(kind, "it chooses the kind of the section")
        _section(draft, kit, kind.text if kind else "custom", custom)
    return draft


def _drop_layout(kit: Kit, node: Node) -> None:
    """Give the reason for what is only about how Reactive Resume shows things."""
    if not isinstance(node, Map):
        for item in [] if isinstance(node, Leaf) else node.items:
            _drop_layout(kit, item)
        return
    for key, child in node.children.items():
        if key in _LAYOUT or key in ("metadata", "template"):
            for leaf in leaves_below(child):
                kit.ledger.drop(leaf, "it is about Reactive Resume's own layout")
        else:
            _drop_layout(kit, child)


def _basics(draft: Draft, kit: Kit, node: Map, incoming: Incoming) -> None:
    basics = node.map("basics")
    draft.profile |= record(name=kit.line(basics.leaf("name")), headline=kit.line(basics.leaf("headline")))
    add_email(draft, basics.leaf("email"))
    add_phone(draft, kit, basics.leaf("phone"))
    page, label = _page(basics)
    add_page(draft, kit, page, label)
    add_words(draft, "address", kit.word(basics.leaf("location")))
    for field in basics.maps("customFields"):
        text = field.leaf("text", "value")
        link = field.leaf("link")
        if link is not None and not link.is_blank:
            add_page(draft, kit, link, text)
        else:
            name = kit.joined((field.leaf("name"), text), ": ")
            add_words(draft, "other", Value(name.text, name.leaves) if name else None)
    picture = node.map("picture") if "picture" in node.children else basics.map("picture")
    add_photo(draft, kit, picture.leaf("url"), incoming)


def _page(item: Map) -> tuple[Leaf | None, Leaf | None]:
    """A page's address and its words, in the form of either version."""
    place = item.map("website", "url")
    return place.leaf("url", "href") or item.leaf("url", "website"), place.leaf("label")


def _summary(draft: Draft, kit: Kit, node: Map) -> None:
    body = kit.block(node.leaf("content"))
    title = _title(kit, "summary", node)
    if body:
        shown = {"id": free_id(draft, "summary"), "type": "text", "title": title, "body": body}
        draft.sections.append(shown)


def _title(kit: Kit, key: str, node: Map) -> Tree:
    name = node.leaf("title", "name")
    found = kit.heading(name)
    return found or title_of(_TITLES.get(key, "other"))


def _section(draft: Draft, kit: Kit, key: str, node: Map) -> None:
    items = node.maps("items")
    if key == "profiles":
        for item in items:
            page, label = _page(item)
            kit.ledger.drop(label, "the network's name is shown in its place")
            add_network(draft, kit, item.leaf("network"), item.leaf("username"), page)
        kit.ledger.drop(node.leaf("name", "title"), "profiles are contacts, which have no heading")
        return
    kind, make = _KINDS.get(key, ("entries", _custom))
    if key in ("summary", "cover-letter"):
        for item in items:
            _summary(draft, kit, Map(item.path, item.span, {**node.children, **item.children}))
        return
    entries = some(make(kit, item) for item in items)
    entries = grouped(entries) if kind == "experience" else entries
    title = _title(kit, key, node)
    if entries:
        name = _TITLES.get(key, key)
        identity = free_id(draft, name if name in KEYS else "other")
        draft.sections.append({"id": identity, "type": kind, "title": title, "entries": entries})
    else:
        kit.ledger.drop(node.leaf("name", "title"), "nothing is in the section")


def _common(kit: Kit, item: Map) -> dict[str, Tree]:
    """Dates, the page and the texts that most items have."""
    page, label = _page(item)
    kit.ledger.drop(label, "the address is shown in its place")
    detail = kit.detail(item.leaf("summary", "description"))
    if item.leaf("summary") and item.leaf("description"):
        detail = with_first(kit.block(item.leaf("description")), detail)
    return record(**kit.when(item.leaf("period", "date")), url=kit.url(page), **detail)


def _work(kit: Kit, item: Map) -> dict[str, Tree]:
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
    found = record(
        name=kit.line(item.leaf("name")), **_common(kit, item), technologies=kit.items(item.leaves("keywords"))
    )
    return whole(found, "name")


def _skill(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return record(
        name=kit.line(item.leaf("name")), items=kit.items(item.leaves("keywords")),
        level=kit.line(item.leaf("proficiency", "description")), dots=_dots(kit, item),
    )  # fmt: skip


def _language(kit: Kit, item: Map) -> dict[str, Tree] | None:
    level = kit.line(item.leaf("fluency", "description"))
    return whole(record(name=kit.line(item.leaf("language", "name")), level=level, dots=_dots(kit, item)), "name")


def _dots(kit: Kit, item: Map) -> Value | None:
    leaf = item.leaf("level")
    if leaf is None or leaf.text not in ("1", "2", "3", "4", "5"):
        kit.ledger.drop(leaf, "Reactive Resume hides a level of 0")
        return None
    return Value(leaf.text, (leaf,))


def _award(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return _short(kit, item, "title", issuer=kit.line(item.leaf("awarder")))


def _certificate(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return _short(kit, item, "name", issuer=kit.line(item.leaf("issuer")))


def _publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return _short(kit, item, "title", venue=kit.name(item.leaf("publisher")))


def _short(kit: Kit, item: Map, required: str, **more: Tree) -> dict[str, Tree] | None:
    page, label = _page(item)
    kit.ledger.drop(label, "the address is shown in its place")
    return whole(
        record(
            **{required: kit.line(item.leaf("title", "name"))}, **more, **kit.when(item.leaf("date", "period")),
            url=kit.url(page), summary=kit.block(item.leaf("description", "summary")),
        ), required, tuple(more),
    )  # fmt: skip


def _reference(kit: Kit, item: Map) -> dict[str, Tree] | None:
    phone = item.leaf("phone")
    called = private_phone(phone, f"reference-{phone.number}") if phone and not phone.is_blank else None
    page, label = _page(item)
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


def _custom(kit: Kit, item: Map) -> dict[str, Tree] | None:
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


_KINDS: dict[str, tuple[str, Callable[[Kit, Map], dict[str, Tree] | None]]] = {
    "experience": ("experience", _work), "volunteer": ("experience", _work), "education": ("education", _education),
    "projects": ("projects", _project), "skills": ("skills", _skill), "interests": ("skills", _skill),
    "languages": ("languages", _language), "awards": ("awards", _award),
    "certifications": ("certificates", _certificate), "publications": ("publications", _publication),
    "references": ("references", _reference),
}  # fmt: skip
