"""JSON Resume 1.x, and the keys of its versions before 1.0 (`company`, `website`, `picture`).

Source: https://jsonresume.org/schema.
"""

from __future__ import annotations

from cvlatex.importers.country_names import country_named
from cvlatex.importers.draft import Draft, add_section, add_text, record
from cvlatex.importers.entries import some
from cvlatex.importers.headings import title_of
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_resume_entries import (
    KINDS,
    award,
    certificate,
    education,
    language,
    project,
    publication,
    reference,
    skill,
    work,
)
from cvlatex.importers.json_source import parse_json
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.nodes import Map, Node
from cvlatex.importers.own_resume import OWN, has_own, read_contacts, read_sections
from cvlatex.importers.photos import add_photo
from cvlatex.importers.positions import grouped

ID, TITLE = "json-resume", "JSON Resume"
_SECTIONS = frozenset(("work", "education", "skills", "volunteer", "awards", "publications", "projects", "references"))


def recognizes(node: Node) -> bool:
    """Whether parsed JSON is a resume of this format."""
    if not isinstance(node, Map) or "sections" in node.children or "metadata" in node.children:
        return False
    return isinstance(node.children.get("basics"), Map) or bool(_SECTIONS & set(node.children))


def read(incoming: Incoming) -> Draft | None:
    """The draft of a file, or None with the reason among the problems."""
    node = parse_json(incoming)
    if isinstance(node, Map):
        return draft_of(node, incoming)
    if node is not None:
        incoming.refuse(
            "wrong-format", node.span, "A JSON Resume is an object, and this is not one.", "Is it the right file?"
        )
    return None


def draft_of(node: Map, incoming: Incoming) -> Draft:
    """The draft of a parsed JSON Resume."""
    kit = Kit(incoming.ledger, "markdown")
    draft = Draft()
    meta = node.map("meta")
    if (stated := meta.leaf("language")) is not None:
        draft.language = stated.text
    kit.ledger.drop(node.leaf("$schema"), "it names the schema of the source")
    for leaf in meta.children.values():
        kit.ledger.drop(leaf if isinstance(leaf, Leaf) else None, "it is about the source file")
    stated_own = node.map(OWN).leaf("language")
    draft.language = stated_own.text if stated_own else draft.language
    kit.language = draft.language
    _basics(draft, kit, node.map("basics"), incoming)
    if has_own(node):
        read_sections(draft, kit, node, KINDS)
        return draft
    add_text(draft, title_of("summary"), kit.block(node.map("basics").leaf("summary")), "summary")
    add_section(draft, "experience", title_of("experience"), grouped([work(kit, item) for item in node.maps("work")]))
    volunteered = grouped([work(kit, item) for item in node.maps("volunteer")])
    add_section(draft, "experience", title_of("volunteer"), volunteered, "volunteer")
    add_section(
        draft, "education", title_of("education"), some(education(kit, item) for item in node.maps("education"))
    )
    add_section(draft, "projects", title_of("projects"), some(project(kit, item) for item in node.maps("projects")))
    add_section(draft, "skills", title_of("skills"), some(skill(kit, item) for item in node.maps("skills")))
    add_section(draft, "languages", title_of("languages"), some(language(kit, item) for item in node.maps("languages")))
    add_section(draft, "awards", title_of("awards"), some(award(kit, item) for item in node.maps("awards")))
    add_section(
        draft,
        "certificates",
        title_of("certificates"),
        some(certificate(kit, item) for item in node.maps("certificates")),
    )
    add_section(
        draft,
        "publications",
        title_of("publications"),
        some(publication(kit, item) for item in node.maps("publications")),
    )
    add_section(
        draft, "skills", title_of("interests"), some(skill(kit, item) for item in node.maps("interests")), "interests"
    )
    referees = [reference(kit, item, number) for number, item in enumerate(node.maps("references"), 1)]
    add_section(draft, "references", title_of("references"), some(referees))
    return draft


def _basics(draft: Draft, kit: Kit, basics: Map, incoming: Incoming) -> None:
    """Add name, headline, picture, contacts and summary."""
    name = kit.line(basics.leaf("name")) or kit.full_name(basics.leaf("firstName"), basics.leaf("lastName"))
    draft.profile |= record(name=name, headline=kit.line(basics.leaf("label", "headline")))
    add_photo(draft, kit, basics.leaf("image", "picture") or basics.map(OWN).map("photo").leaf("file"), incoming)
    kit.ledger.drop(basics.map(OWN).map("photo").leaf("alt"), "the picture is not in the file")
    if read_contacts(draft, kit, basics):
        return
    add_email(draft, basics.leaf("email"))
    add_phone(draft, kit, basics.leaf("phone"))
    add_page(draft, kit, basics.leaf("url", "website"))
    add_words(draft, "address", _address(kit, basics.map("location")) or kit.word(basics.leaf("location")))
    for profile in basics.maps("profiles"):
        add_network(draft, kit, profile.leaf("network"), profile.leaf("username"), profile.leaf("url"))


def _address(kit: Kit, place: Map) -> Value | None:
    """An address on one line, each part once, with the country's name for its code."""
    keys = ("address", "postalCode", "city", "region", "country")
    *parts, country = [place.leaf(key) for key in keys]
    parts += [country_named(leaf, parts) for leaf in (place.leaf("countryCode"), country)]
    # A city may be a region too.
    found = {leaf.text.strip(): leaf for leaf in parts if leaf}
    joined = kit.joined(found.values())
    return Value(joined.text.replace("\\", ""), joined.leaves) if joined else None
