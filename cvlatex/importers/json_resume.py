"""JSON Resume 1.x, and the keys of its versions before 1.0 (`company`, `website`, `picture`).

Source: https://jsonresume.org/schema.
"""

from __future__ import annotations

from cvlatex.importers.country_names import name_country
from cvlatex.importers.draft import Draft, add_section, add_text, gather
from cvlatex.importers.entries import list_present
from cvlatex.importers.headings import get_title
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_resume_entries import (
    KINDS,
    build_award,
    build_certificate,
    build_education,
    build_language,
    build_project,
    build_publication,
    build_reference,
    build_skill,
    build_work,
)
from cvlatex.importers.json_source import parse_json
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.nodes import Map, Node
from cvlatex.importers.own_resume import OWN, has_own, read_contacts, read_sections
from cvlatex.importers.photos import add_photo
from cvlatex.importers.positions import group_positions

ID, TITLE = "json-resume", "JSON Resume"
_ENTRIES = {
    "education": ("education", build_education),
    "projects": ("projects", build_project),
    "skills": ("skills", build_skill),
    "languages": ("languages", build_language),
    "awards": ("awards", build_award),
    "certificates": ("certificates", build_certificate),
    "publications": ("publications", build_publication),
    "interests": ("skills", build_skill),
}
"""The keys whose entries become one section each: its type, and what builds an entry."""

_SECTIONS = frozenset(("work", "education", "skills", "volunteer", "awards", "publications", "projects", "references"))


def recognizes(node: Node) -> bool:
    """Whether parsed JSON is a resume of this format."""
    if not isinstance(node, Map) or "sections" in node.children or "metadata" in node.children:
        return False
    return isinstance(node.children.get("basics"), Map) or bool(_SECTIONS & set(node.children))


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    node = parse_json(incoming)
    if isinstance(node, Map):
        return build_draft(node, incoming)
    if node is not None:
        incoming.refuse(
            "wrong-format", node.span, "A JSON Resume is an object, and this is not one.", "Is it the right file?"
        )
    return None


def build_draft(node: Map, incoming: Incoming) -> Draft:
    """Build the draft of a parsed JSON Resume."""
    kit = Kit(incoming.ledger, "markdown")
    draft = Draft()
    meta = node.find_map("meta")
    if (stated := meta.find_leaf("language")) is not None:
        draft.language = stated.text
    kit.ledger.drop(node.find_leaf("$schema"), "it names the schema of the source")
    for leaf in meta.children.values():
        kit.ledger.drop(leaf if isinstance(leaf, Leaf) else None, "it is about the source file")
    stated_own = node.find_map(OWN).find_leaf("language")
    draft.language = stated_own.text if stated_own else draft.language
    kit.language = draft.language
    _add_basics(draft, kit, node.find_map("basics"), incoming)
    if has_own(node):
        read_sections(draft, kit, node, KINDS)
        return draft
    add_text(draft, get_title("summary"), kit.make_block(node.find_map("basics").find_leaf("summary")), "summary")
    add_section(
        draft,
        "experience",
        get_title("experience"),
        group_positions([build_work(kit, item) for item in node.list_maps("work")]),
    )
    volunteered = group_positions([build_work(kit, item) for item in node.list_maps("volunteer")])
    add_section(draft, "experience", get_title("volunteer"), volunteered, "volunteer")
    for key, (kind, build) in _ENTRIES.items():
        entries = list_present(build(kit, item) for item in node.list_maps(key))
        add_section(draft, kind, get_title(key), entries, key)
    referees = [build_reference(kit, item, number) for number, item in enumerate(node.list_maps("references"), 1)]
    add_section(draft, "references", get_title("references"), list_present(referees))
    return draft


def _add_basics(draft: Draft, kit: Kit, basics: Map, incoming: Incoming) -> None:
    """Add name, headline, picture, contacts and summary."""
    name = kit.make_line(basics.find_leaf("name")) or kit.make_full_name(
        basics.find_leaf("firstName"), basics.find_leaf("lastName")
    )
    draft.profile |= gather(name=name, headline=kit.make_line(basics.find_leaf("label", "headline")))
    add_photo(
        draft,
        kit,
        basics.find_leaf("image", "picture") or basics.find_map(OWN).find_map("photo").find_leaf("file"),
        incoming,
    )
    kit.ledger.drop(basics.find_map(OWN).find_map("photo").find_leaf("alt"), "the picture is not in the file")
    if read_contacts(draft, kit, basics):
        return
    add_email(draft, basics.find_leaf("email"))
    add_phone(draft, kit, basics.find_leaf("phone"))
    add_page(draft, kit, basics.find_leaf("url", "website"))
    add_words(
        draft,
        "address",
        _write_address(kit, basics.find_map("location")) or kit.make_word(basics.find_leaf("location")),
    )
    for profile in basics.list_maps("profiles"):
        add_network(draft, kit, profile.find_leaf("network"), profile.find_leaf("username"), profile.find_leaf("url"))


def _write_address(kit: Kit, place: Map) -> Value | None:
    """Return an address on one line, each part once, with the country's name for its code."""
    keys = ("address", "postalCode", "city", "region", "country")
    *parts, country = [place.find_leaf(key) for key in keys]
    parts += [name_country(leaf, parts) for leaf in (place.find_leaf("countryCode"), country)]
    # A city may be a region too.
    found = {leaf.text.strip(): leaf for leaf in parts if leaf}
    joined = kit.join_lines(found.values())
    return Value(joined.text.replace("\\", ""), joined.leaves) if joined else None
