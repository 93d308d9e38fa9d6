"""RenderCV 2.x: entries typed by their keys, sections by what is in them, headings from their keys.

Source: RenderCV's user guide, "YAML structure".
"""

from __future__ import annotations

from cvlatex.importers.draft import Draft, Tree, add_text, choose_id, gather, make_slug
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.nodes import Map, Node, Series, list_leaves_below
from cvlatex.importers.photos import add_photo
from cvlatex.importers.rendercv_entries import read_bullets, read_entries, read_text
from cvlatex.importers.yaml_source import parse_yaml
from cvlatex.model.tags import guess_tag

_LANGUAGES = {"mandarin_chinese": "zh", "norwegian_bokmål": "nb"}
_SMALL = frozenset("and or of the in on at to for a an with".split())


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
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
        for leaf in list_leaves_below(node.children.get(name, Series("", node.span))):
            kit.ledger.drop(leaf, "it is about RenderCV's own layout and settings")
    language = node.find_map("locale", "locale_catalog").find_leaf("language")
    name = language.text.lower() if language else ""
    draft.language = _LANGUAGES.get(name) or guess_tag(name) or name
    cv = node.find_map("cv")
    _add_profile(draft, kit, cv, incoming)
    sections = cv.find_map("sections")
    for key, child in sections.children.items():
        heading = kit.ledger.add_leaf(key, sections.keys[key], f"{sections.path}.{key} (the key)")
        _add_section(draft, kit, heading, child)
    return draft


def _add_profile(draft: Draft, kit: Kit, cv: Map, incoming: Incoming) -> None:
    """Add name, headline, contacts and picture."""
    draft.profile |= gather(
        name=kit.make_line(cv.find_leaf("name")), headline=kit.make_line(cv.find_leaf("headline", "label"))
    )
    for email in cv.list_leaves("email"):
        add_email(draft, email)
    for phone in cv.list_leaves("phone"):
        add_phone(draft, kit, phone)
    for page in cv.list_leaves("website"):
        add_page(draft, kit, page)
    add_words(draft, "address", kit.make_word(cv.find_leaf("location")))
    for network in cv.list_maps("social_networks"):
        add_network(draft, kit, network.find_leaf("network"), network.find_leaf("username"), None)
    for other in cv.list_maps("custom_connections"):
        kit.ledger.drop(other.find_leaf("fontawesome_icon"), "the data has icons of its own")
        link, words = other.find_leaf("url"), other.find_leaf("placeholder")
        if link is not None and not link.is_blank:
            add_page(draft, kit, link, words)
        else:
            add_words(draft, "other", kit.make_word(words))
    add_photo(draft, kit, cv.find_leaf("photo"), incoming)


def _add_section(draft: Draft, kit: Kit, heading: Leaf, node: Node) -> None:
    """Add a section, in the kind that its entries have."""
    title = kit.make_heading(heading, _print_key(heading.text))
    if not isinstance(node, Series) or title is None:
        if isinstance(node, Leaf) and not node.is_blank:
            add_text(draft, title, kit.make_block(node), make_slug(heading.text) or "text")
        return
    texts = [item for item in node.items if isinstance(item, Leaf)]
    maps = [item for item in node.items if isinstance(item, Map)]
    if not maps:
        blocks = [text for text in (read_text(kit, leaf, several=len(texts) > 1) for leaf in texts) if text]
        body = Value(
            "\n".join(text.text for text in blocks),
            tuple(leaf for text in blocks for leaf in text.leaves),
            localized=True,
        )
        add_text(draft, title, body if blocks else None, make_slug(heading.text) or "text")
        return
    kind, entries = read_entries(kit, heading.text, maps)
    entries += [{"title": text} for text in kit.make_points(texts)] if kind == "entries" else []
    if kind == "bullets":
        lines = [
            (f"- {value.text}" if key != "number" else f"1. {value.text}", value.leaves)
            for key, value in read_bullets(kit, maps)
        ]
        body = Value(
            "\n".join(line for line, _ in lines), tuple(leaf for _, leaves in lines for leaf in leaves), localized=True
        )
        add_text(draft, title, body if lines else None, make_slug(heading.text) or "text")
    elif entries:
        name = make_slug(heading.text) or kind
        section: dict[str, Tree] = {"id": choose_id(draft, name), "type": kind, "title": title, "entries": entries}
        draft.sections.append(section)


def _print_key(key: str) -> str:
    """Return a heading as RenderCV prints a key: words for underscores, capitals where it has none."""
    if key != key.lower():
        return key
    words = key.replace("_", " ").split()
    return " ".join(
        word if word in _SMALL and number else word[:1].upper() + word[1:] for number, word in enumerate(words)
    )
