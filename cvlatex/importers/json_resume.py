"""JSON Resume 1.x, and the keys of its versions before 1.0 (`company`, `website`, `picture`).

Source: https://jsonresume.org/schema.
"""

from __future__ import annotations

from cvlatex.importers.draft import Draft, Tree, add_section, add_text, record
from cvlatex.importers.entries import some, whole, with_first
from cvlatex.importers.headings import title_of
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_source import parse_json
from cvlatex.importers.kit import Kit
from cvlatex.importers.language_names import language_entry
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words, private_phone
from cvlatex.importers.nodes import Map, Node
from cvlatex.importers.own_resume import OWN, Make, has_own, read_contacts, read_sections
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
    """The draft of parsed JSON."""
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
        read_sections(draft, kit, node, _KINDS)
        return draft
    add_text(draft, title_of("summary"), kit.block(node.map("basics").leaf("summary")), "summary")
    add_section(draft, "experience", title_of("experience"), grouped([_work(kit, item) for item in node.maps("work")]))
    volunteered = grouped([_work(kit, item) for item in node.maps("volunteer")])
    add_section(draft, "experience", title_of("volunteer"), volunteered, "volunteer")
    add_section(
        draft, "education", title_of("education"), some(_education(kit, item) for item in node.maps("education"))
    )
    add_section(draft, "projects", title_of("projects"), some(_project(kit, item) for item in node.maps("projects")))
    add_section(draft, "skills", title_of("skills"), some(_skill(kit, item) for item in node.maps("skills")))
    add_section(
        draft, "languages", title_of("languages"), some(_language(kit, item) for item in node.maps("languages"))
    )
    add_section(draft, "awards", title_of("awards"), some(_award(kit, item) for item in node.maps("awards")))
    add_section(
        draft,
        "certificates",
        title_of("certificates"),
        some(_certificate(kit, item) for item in node.maps("certificates")),
    )
    add_section(
        draft,
        "publications",
        title_of("publications"),
        some(_publication(kit, item) for item in node.maps("publications")),
    )
    add_section(
        draft, "skills", title_of("interests"), some(_skill(kit, item) for item in node.maps("interests")), "interests"
    )
    referees = [_reference(kit, item, number) for number, item in enumerate(node.maps("references"), 1)]
    add_section(draft, "references", title_of("references"), some(referees))
    return draft


def _basics(draft: Draft, kit: Kit, basics: Map, incoming: Incoming) -> None:
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
    keys = ("address", "postalCode", "city", "region", "countryCode", "country")
    # A city may be a region too.
    found = {leaf.text.strip(): leaf for leaf in map(place.leaf, keys) if leaf}
    joined = kit.joined(found.values())
    return Value(joined.text.replace("\\", ""), joined.leaves) if joined else None


def _work(kit: Kit, item: Map) -> dict[str, Tree]:
    detail = with_first(kit.line(item.leaf("description")), kit.detail(item.leaf("summary"), item.leaves("highlights")))
    return record(
        organization=kit.line(item.leaf("name", "company", "organization")), role=kit.line(item.leaf("position")),
        location=kit.line(item.leaf("location")), **kit.dates(item.leaf("startDate"), item.leaf("endDate")),
        url=kit.url(item.leaf("url", "website")), **detail, technologies=kit.items(item.leaves("keywords")),
    )  # fmt: skip


def _education(kit: Kit, item: Map) -> dict[str, Tree] | None:
    courses = kit.items(item.leaves("courses"))
    detail = kit.detail(item.leaf("summary"), item.leaves("highlights"))
    if courses:
        named = [Value(course.text, course.leaves, localized=True) for course in courses]
        detail["highlights"] = [*detail.get("highlights", []), *named]
    organization = kit.line(item.leaf("institution", "name"))
    return whole(
        record(
            organization=organization,
            degree=kit.line(item.leaf("studyType")),
            area=kit.line(item.leaf("area")),
            location=kit.line(item.leaf("location")),
            grade=kit.line(item.leaf("score", "gpa")),
            **kit.dates(item.leaf("startDate"), item.leaf("endDate")),
            url=kit.url(item.leaf("url", "website")),
            **detail,
        ),
        "organization",
        ("area", "degree"),
    )


def _project(kit: Kit, item: Map) -> dict[str, Tree] | None:
    detail = with_first(
        kit.block(item.leaf("description")), kit.detail(item.leaf("summary"), item.leaves("highlights"))
    )
    return whole(
        record(
            name=kit.line(item.leaf("name")),
            role=kit.joined(item.leaves("roles")),
            organization=kit.line(item.leaf("entity")),
            **kit.dates(item.leaf("startDate"), item.leaf("endDate")),
            url=kit.url(item.leaf("url", "website")),
            **detail,
            technologies=kit.items(item.leaves("keywords")),
        ),
        "name",
        ("organization", "role"),
    )


def _skill(kit: Kit, item: Map) -> dict[str, Tree]:
    return record(
        name=kit.line(item.leaf("name")), items=kit.items(item.leaves("keywords")), level=kit.line(item.leaf("level"))
    )


def _language(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return language_entry(kit, item.leaf("language", "name"), [item.leaf("fluency", "level"), *item.leaves("keywords")])


def _award(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return whole(
        record(
            title=kit.line(item.leaf("title")),
            issuer=kit.line(item.leaf("awarder")),
            **kit.dates(date=item.leaf("date")),
            url=kit.url(item.leaf("url")),
            summary=kit.block(item.leaf("summary")),
        ),
        "title",
        ("issuer",),
    )


def _certificate(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return whole(
        record(
            name=kit.line(item.leaf("name")),
            issuer=kit.line(item.leaf("issuer")),
            **kit.dates(date=item.leaf("date")),
            url=kit.url(item.leaf("url")),
            summary=kit.block(item.leaf("summary")),
        ),
        "name",
        ("issuer",),
    )


def _publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    return whole(
        record(
            title=kit.name(item.leaf("name")),
            authors=[kit.name(author) for author in item.leaves("authors")],
            venue=kit.name(item.leaf("publisher")),
            **kit.dates(date=item.leaf("releaseDate")),
            doi=kit.doi(item.leaf("doi")),
            url=kit.url(item.leaf("url", "website")),
            summary=kit.block(item.leaf("summary")),
        ),
        "title",
        ("venue",),
    )


def _reference(kit: Kit, item: Map, number: int) -> dict[str, Tree] | None:
    phone = item.leaf("phone")
    called = private_phone(phone, f"reference-{number}") if phone and not phone.is_blank else None
    email = item.leaf("email")
    return whole(
        record(
            name=kit.line(item.leaf("name")), role=kit.line(item.leaf("position", "relationship")),
            organization=kit.line(item.leaf("company", "organization")), email=kit.email(email),
            phone=called[0] if called and called[1] else None, quote=kit.block(item.leaf("reference", "summary")),
        ), "name",
    )  # fmt: skip


def _general(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """An entry of no kind of the standard's, which our own files have as a project."""
    found = _project(kit, item)
    if found is None:
        return None
    names = {"name": "title", "organization": "subtitle"}
    return {names.get(key, key): value for key, value in found.items()}


_KINDS: dict[str, Make] = {
    "experience": _work, "education": _education, "projects": _project, "skills": _skill, "languages": _language,
    "awards": _award, "certificates": _certificate, "publications": _publication, "entries": _general,
    "references": lambda kit, item: _reference(kit, item, 0),
}  # fmt: skip
