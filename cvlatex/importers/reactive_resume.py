"""Reactive Resume's JSON, versions 4 and 5.

Source: the project's `packages/schema`. Version 4 has `basics.url`, `sections.<name>.visible` and `date`; version 5 has
`basics.website`, `hidden`, `period` and `roles`.
"""

from __future__ import annotations

from cvlatex.importers.draft import Draft, Tree, free_id, record
from cvlatex.importers.entries import some
from cvlatex.importers.headings import KEYS, title_of
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_source import parse_json
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.nodes import Map, Node, leaves_below
from cvlatex.importers.photos import add_photo
from cvlatex.importers.positions import grouped
from cvlatex.importers.reactive_resume_entries import KINDS, page_of, read_custom

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
    """Add name, headline, contacts and picture."""
    basics = node.map("basics")
    draft.profile |= record(name=kit.line(basics.leaf("name")), headline=kit.line(basics.leaf("headline")))
    add_email(draft, basics.leaf("email"))
    add_phone(draft, kit, basics.leaf("phone"))
    page, label = page_of(basics)
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


def _summary(draft: Draft, kit: Kit, node: Map) -> None:
    """Add the summary as a section."""
    body = kit.block(node.leaf("content"))
    title = _title(kit, "summary", node)
    if body:
        section = {"id": free_id(draft, "summary"), "type": "text", "title": title, "body": body}
        draft.sections.append(section)


def _title(kit: Kit, key: str, node: Map) -> Tree:
    """The title of a section: its own, or that of its kind."""
    name = node.leaf("title", "name")
    found = kit.heading(name)
    return found or title_of(_TITLES.get(key, "other"))


def _section(draft: Draft, kit: Kit, key: str, node: Map) -> None:
    """Add a section, or the contacts of the profiles."""
    items = node.maps("items")
    if key == "profiles":
        for item in items:
            page, label = page_of(item)
            kit.ledger.drop(label, "the network's name is shown in its place")
            add_network(draft, kit, item.leaf("network"), item.leaf("username"), page)
        kit.ledger.drop(node.leaf("name", "title"), "profiles are contacts, which have no heading")
        return
    kind, make = KINDS.get(key, ("entries", read_custom))
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
