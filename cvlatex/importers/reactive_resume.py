"""Reactive Resume's JSON, versions 4 and 5.

Source: the project's `packages/schema`. Version 4 has `basics.url`, `sections.<name>.visible` and `date`; version 5 has
`basics.website`, `hidden`, `period` and `roles`.
"""

from __future__ import annotations

from cvlatex.importers.draft import Draft, Tree, choose_id, gather
from cvlatex.importers.entries import list_present
from cvlatex.importers.headings import KEYS, get_title
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_source import parse_json
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.nodes import Map, Node, list_leaves_below
from cvlatex.importers.photos import add_photo
from cvlatex.importers.positions import group_positions
from cvlatex.importers.reactive_resume_entries import KINDS, find_page, read_custom

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
    """Read the draft of a file, or None with the reason among the problems."""
    node = parse_json(incoming)
    if node is None:
        return None
    if isinstance(node, Map) and isinstance(node.children.get("data"), Map):
        node = node.find_map("data")
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
    _add_basics(draft, kit, node, incoming)
    sections = node.find_map("sections")
    summary = node.find_map("summary") if "summary" in node.children else sections.find_map("summary")
    _add_summary(draft, kit, summary)
    for key, child in sections.children.items():
        if isinstance(child, Map) and key == "custom":
            for custom in child.children.values():
                if isinstance(custom, Map):
                    _add_section(draft, kit, "custom", custom)
        elif isinstance(child, Map) and key != "summary":
            _add_section(draft, kit, key, child)
    for custom in node.list_maps("customSections"):
        kind = custom.find_leaf("type")
        kit.ledger.drop(kind, "it chooses the kind of the section")
        _add_section(draft, kit, kind.text if kind else "custom", custom)
    return draft


def _drop_layout(kit: Kit, node: Node) -> None:
    """Give the reason for what is only about how Reactive Resume shows things."""
    if not isinstance(node, Map):
        for item in [] if isinstance(node, Leaf) else node.items:
            _drop_layout(kit, item)
        return
    for key, child in node.children.items():
        if key in _LAYOUT or key in ("metadata", "template"):
            for leaf in list_leaves_below(child):
                kit.ledger.drop(leaf, "it is about Reactive Resume's own layout")
        else:
            _drop_layout(kit, child)


def _add_basics(draft: Draft, kit: Kit, node: Map, incoming: Incoming) -> None:
    """Add name, headline, contacts and picture."""
    basics = node.find_map("basics")
    draft.profile |= gather(
        name=kit.make_line(basics.find_leaf("name")), headline=kit.make_line(basics.find_leaf("headline"))
    )
    add_email(draft, basics.find_leaf("email"))
    add_phone(draft, kit, basics.find_leaf("phone"))
    page, label = find_page(basics)
    add_page(draft, kit, page, label)
    add_words(draft, "address", kit.make_word(basics.find_leaf("location")))
    for field in basics.list_maps("customFields"):
        text = field.find_leaf("text", "value")
        link = field.find_leaf("link")
        if link is not None and not link.is_blank:
            add_page(draft, kit, link, text)
        else:
            name = kit.join_lines((field.find_leaf("name"), text), ": ")
            add_words(draft, "other", Value(name.text, name.leaves) if name else None)
    picture = node.find_map("picture") if "picture" in node.children else basics.find_map("picture")
    add_photo(draft, kit, picture.find_leaf("url"), incoming)


def _add_summary(draft: Draft, kit: Kit, node: Map) -> None:
    """Add the summary as a section."""
    body = kit.make_block(node.find_leaf("content"))
    title = _build_title(kit, "summary", node)
    if body:
        section = {"id": choose_id(draft, "summary"), "type": "text", "title": title, "body": body}
        draft.sections.append(section)


def _build_title(kit: Kit, key: str, node: Map) -> Tree:
    """Return the title of a section: its own, or that of its kind."""
    name = node.find_leaf("title", "name")
    found = kit.make_heading(name)
    return found or get_title(_TITLES.get(key, "other"))


def _add_section(draft: Draft, kit: Kit, key: str, node: Map) -> None:
    """Add a section, or the contacts of the profiles."""
    items = node.list_maps("items")
    if key == "profiles":
        for item in items:
            page, label = find_page(item)
            kit.ledger.drop(label, "the network's name is shown in its place")
            add_network(draft, kit, item.find_leaf("network"), item.find_leaf("username"), page)
        kit.ledger.drop(node.find_leaf("name", "title"), "profiles are contacts, which have no heading")
        return
    kind, make = KINDS.get(key, ("entries", read_custom))
    if key in ("summary", "cover-letter"):
        for item in items:
            _add_summary(draft, kit, Map(item.path, item.span, {**node.children, **item.children}))
        return
    entries = list_present(make(kit, item) for item in items)
    entries = group_positions(entries) if kind == "experience" else entries
    title = _build_title(kit, key, node)
    if entries:
        name = _TITLES.get(key, key)
        identity = choose_id(draft, name if name in KEYS else "other")
        draft.sections.append({"id": identity, "type": kind, "title": title, "entries": entries})
    else:
        kit.ledger.drop(node.find_leaf("name", "title"), "nothing is in the section")
