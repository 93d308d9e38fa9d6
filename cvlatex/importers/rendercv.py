"""RenderCV 2.x: entries typed by their keys, sections by what is in them, headings from their keys.

Source: RenderCV's user guide, "YAML structure".
"""

from __future__ import annotations

import re

from cvlatex.importers.draft import Draft, Tree, add_text, free_id, record, slug
from cvlatex.importers.entries import some, whole
from cvlatex.importers.headings import type_of
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.nodes import Map, Node, Series, leaves_below
from cvlatex.importers.photos import add_photo
from cvlatex.importers.positions import grouped
from cvlatex.importers.yaml_source import parse_yaml
from cvlatex.model.tags import meant

_LANGUAGES = {"mandarin_chinese": "zh", "norwegian_bokmål": "nb"}
_TYPST = (
    (re.compile(r"#link\(\"([^\"]+)\"\)\[([^\[\]]*)\]"), r"[\2](\1)"),
    (re.compile(r"#(?:emph|underline|text\([^()]*\))\[([^\[\]]*)\]"), r"*\1*"),
    (re.compile(r"#strong\[([^\[\]]*)\]"), r"**\1**"),
    (re.compile(r"#(?:linebreak|parbreak)\(\)|#[hv]\([^()]*\)"), " "),
    (re.compile(r"#(?:super|sub|smallcaps)\[([^\[\]]*)\]"), r"\1"),
)
_SMALL = frozenset("and or of the in on at to for a an with".split())


def read(incoming: Incoming) -> Draft | None:
    """The draft of a file, or None with the reason among the problems."""
    node = parse_yaml(incoming)
    if not isinstance(node, Map) or not isinstance(node.children.get("cv"), Map):
        if node is not None:
            incoming.refuse(
                "wrong-format",
                node.span,
                "A RenderCV file has a map under `cv`, and this has not.",
                "Is it the right file?",
            )
        return None
    draft, kit = Draft(), Kit(incoming.ledger, "markdown")
    for name in ("design", "locale", "locale_catalog", "settings", "rendercv_settings"):
        for leaf in leaves_below(node.children.get(name, Series("", node.span))):
            kit.ledger.drop(leaf, "it is about RenderCV's own layout and settings")
    language = node.map("locale", "locale_catalog").leaf("language")
    name = language.text.lower() if language else ""
    draft.language = _LANGUAGES.get(name) or meant(name) or name
    cv = node.map("cv")
    _profile(draft, kit, cv, incoming)
    sections = cv.map("sections")
    for key, child in sections.children.items():
        heading = kit.ledger.leaf(key, sections.keys[key], f"{sections.path}.{key} (the key)")
        _section(draft, kit, heading, child)
    return draft


def _profile(draft: Draft, kit: Kit, cv: Map, incoming: Incoming) -> None:
    draft.profile |= record(name=kit.line(cv.leaf("name")), headline=kit.line(cv.leaf("headline", "label")))
    for email in cv.leaves("email"):
        add_email(draft, email)
    for phone in cv.leaves("phone"):
        add_phone(draft, kit, phone)
    for page in cv.leaves("website"):
        add_page(draft, kit, page)
    add_words(draft, "address", kit.word(cv.leaf("location")))
    for network in cv.maps("social_networks"):
        add_network(draft, kit, network.leaf("network"), network.leaf("username"), None)
    for other in cv.maps("custom_connections"):
        kit.ledger.drop(other.leaf("fontawesome_icon"), "the data has icons of its own")
        link, words = other.leaf("url"), other.leaf("placeholder")
        if link is not None and not link.is_blank:
            add_page(draft, kit, link, words)
        else:
            add_words(draft, "other", kit.word(words))
    add_photo(draft, kit, cv.leaf("photo"), incoming)


def _section(draft: Draft, kit: Kit, heading: Leaf, node: Node) -> None:
    title = kit.heading(heading, _printed(heading.text))
    if not isinstance(node, Series) or title is None:
        if isinstance(node, Leaf) and not node.is_blank:
            add_text(draft, title, kit.block(node), slug(heading.text) or "text")
        return
    texts = [item for item in node.items if isinstance(item, Leaf)]
    maps = [item for item in node.items if isinstance(item, Map)]
    if not maps:
        blocks = [text for text in (_text(kit, leaf, several=len(texts) > 1) for leaf in texts) if text]
        body = Value(
            "\n".join(text.text for text in blocks),
            tuple(leaf for text in blocks for leaf in text.leaves),
            localized=True,
        )
        add_text(draft, title, body if blocks else None, slug(heading.text) or "text")
        return
    kind, entries = _entries(kit, heading.text, maps)
    entries += [{"title": text} for text in kit.points(texts)] if kind == "entries" else []
    if kind == "bullets":
        lines = [
            (f"- {value.text}" if key != "number" else f"1. {value.text}", value.leaves)
            for key, value in _bullets(kit, maps)
        ]
        body = Value(
            "\n".join(line for line, _ in lines), tuple(leaf for _, leaves in lines for leaf in leaves), localized=True
        )
        add_text(draft, title, body if lines else None, slug(heading.text) or "text")
    elif entries:
        name = slug(heading.text) or kind
        section: dict[str, Tree] = {"id": free_id(draft, name), "type": kind, "title": title, "entries": entries}
        draft.sections.append(section)


def _text(kit: Kit, leaf: Leaf, *, several: bool) -> Value | None:
    """A text entry; several of them are points, as RenderCV's readers see them."""
    found = kit.block(_without_typst(leaf))
    if found is None:
        return None
    text = found.text.replace("\n", "\n  ") if several else found.text
    return Value(f"- {text}" if several else text, (leaf,), localized=True)


def _bullets(kit: Kit, maps: list[Map]) -> list[tuple[str, Value]]:
    found = [(key, kit.line(item.leaf(key))) for item in maps for key in ("bullet", "number", "reversed_number")]
    return [(key, value) for key, value in found if value]


def _entries(kit: Kit, heading: str, maps: list[Map]) -> tuple[str, list[dict[str, Tree]]]:
    """The type of a section by its entries' keys, and the entries."""
    keys = {key for item in maps for key in item.children}
    named = type_of(heading)
    if keys & {"bullet", "number", "reversed_number"}:
        return "bullets", []
    if "company" in keys or "position" in keys:
        return "experience", grouped([_experience(kit, item) for item in maps])
    if "institution" in keys:
        return "education", some(_education(kit, item) for item in maps)
    if "authors" in keys or ("title" in keys and keys & {"journal", "doi"}):
        return "publications", some(_publication(kit, item) for item in maps)
    if keys & {"label", "details"}:
        if named == "languages":
            return "languages", some(
                whole(
                    record(name=kit.line(item.leaf("label")), level=kit.line(item.leaf("details"))), "name", ("level",)
                )
                for item in maps
            )
        return "skills", [
            record(name=kit.line(item.leaf("label")), items=kit.split(_plain(item.leaf("details")))) for item in maps
        ]
    if named == "projects":
        return "projects", some(_general(kit, item, "name") for item in maps)
    return "entries", some(_general(kit, item, "title") for item in maps)


def _dates(kit: Kit, item: Map) -> dict[str, Tree]:
    """`date` says more than `start_date` and `end_date` where it is there, as RenderCV has it."""
    date = item.leaf("date")
    if date is not None and not date.is_blank:
        for name in ("start_date", "end_date"):
            kit.ledger.drop(item.leaf(name), "RenderCV prints `date` in its place")
        return kit.when(date)
    return kit.dates(item.leaf("start_date"), item.leaf("end_date"))


def _detail(kit: Kit, item: Map) -> dict[str, Tree]:
    points = [_nested(leaf) for leaf in item.leaves("highlights")]
    return kit.detail(_plain(item.leaf("summary")), points)


def _experience(kit: Kit, item: Map) -> dict[str, Tree]:
    return record(
        organization=kit.line(_plain(item.leaf("company"))),
        role=kit.line(_plain(item.leaf("position"))),
        location=kit.line(item.leaf("location")),
        **_dates(kit, item),
        url=kit.url(item.leaf("url")),
        **_detail(kit, item),
    )


def _education(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return whole(
        record(
            organization=kit.line(_plain(item.leaf("institution"))),
            degree=kit.line(item.leaf("degree")),
            area=kit.line(item.leaf("area")),
            location=kit.line(item.leaf("location")),
            grade=kit.line(item.leaf("grade", "gpa")),
            **_dates(kit, item),
            url=kit.url(item.leaf("url")),
            **_detail(kit, item),
        ),
        "organization",
        ("area", "degree"),
    )


def _publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return whole(
        record(
            title=kit.name(_plain(item.leaf("title"))), authors=[kit.name(leaf) for leaf in item.leaves("authors")],
            venue=kit.name(item.leaf("journal")), **_dates(kit, item), doi=kit.doi(item.leaf("doi")),
            url=kit.url(item.leaf("url")), summary=kit.block(item.leaf("summary")),
        ), "title", ("venue",),
    )  # fmt: skip


def _general(kit: Kit, item: Map, required: str) -> dict[str, Tree] | None:
    return whole(
        record(
            **{required: kit.line(_plain(item.leaf("name", "title")))}, location=kit.line(item.leaf("location")),
            **_dates(kit, item), url=kit.url(item.leaf("url")), **_detail(kit, item),
        ), required, ("location",),
    )  # fmt: skip


def _printed(key: str) -> str:
    """A heading as RenderCV prints a key: words for underscores, capitals where it has none."""
    if key != key.lower():
        return key
    words = key.replace("_", " ").split()
    return " ".join(
        word if word in _SMALL and number else word[:1].upper() + word[1:] for number, word in enumerate(words)
    )


def _plain(leaf: Leaf | None) -> Leaf | None:
    return _without_typst(leaf) if leaf is not None else None


def _without_typst(leaf: Leaf) -> Leaf:
    """The leaf with raw Typst in it as Markdown; it stays the same scalar of the source."""
    text = leaf.text
    for pattern, markdown in _TYPST:
        text = pattern.sub(markdown, text)
    return leaf if text == leaf.text else leaf.reading(text)


def _nested(leaf: Leaf) -> Leaf:
    """A highlight with RenderCV's inner points, which ` - ` separates once YAML has joined the lines."""
    text = _without_typst(leaf).text
    head, *inner = re.split(r"\s+- ", text)
    return (
        leaf.reading("\n".join([head, *(f"  - {point}" for point in inner)])) if inner and head else leaf.reading(text)
    )
