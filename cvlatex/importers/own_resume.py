"""What our own JSON Resume says beside the standard: under `x-cvlatex`, sections in their order, contacts, a glossary.

Source: docs/outputs.md, and `writers/json_resume/`, which writes it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cvlatex.importers.draft import Draft, Tree, choose_id, gather
from cvlatex.importers.entries import list_present
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_phone, fits, make_private_phone
from cvlatex.importers.nodes import Map, list_leaves_below
from cvlatex.importers.positions import group_positions
from cvlatex.model.contact_types import load_contact_types

OWN = "x-cvlatex"
Make = Callable[[Kit, Map], dict[str, Tree] | None]


def has_own(node: Map) -> bool:
    """Whether a resume records which of our sections it was exported from."""
    return bool(node.find_map(OWN).list_maps("sections"))


def read_sections(draft: Draft, kit: Kit, node: Map, make: dict[str, Make]) -> None:
    """Fill a draft's sections and glossary; `make` has what makes an entry of an item, by the section's type."""
    own = node.find_map(OWN)
    for section in own.list_maps("sections"):
        kind, identity = section.find_leaf("type"), section.find_leaf("id")
        if kind is None or kind.text not in {*make, "text"}:
            continue
        tree: dict[str, Tree] = {
            "id": choose_id(draft, identity.text if identity else kind.text), "type": Value(kind.text, (kind,)),
            "title": kit.make_heading(section.find_leaf("title")) or kind.text, **_read_period(section),
        }  # fmt: skip
        kit.ledger.drop(identity, "the section has an id of its own")
        if kind.text == "text":
            tree |= gather(body=kit.make_block(section.find_leaf("body")))
        else:
            tree |= gather(entries=_build_entries(kit, node, section, kind.text, make), subsections=[
                part for one in section.list_maps("subsections") if (part := _build_part(kit, node, one, kind.text,
                                                                                         make))
            ])  # fmt: skip
        if tree.keys() & {"body", "entries", "subsections"}:
            draft.sections.append(tree)
    kit.ledger.drop(node.find_map("basics").find_leaf("summary"), "a section repeats it")
    for leaf in list_leaves_below(own):
        kit.ledger.drop(leaf, "it names where an entry stands")
    draft.glossary += list_present(_build_term(kit, term) for term in own.list_maps("glossary"))


def read_contacts(draft: Draft, kit: Kit, basics: Map) -> bool:
    """Take the contacts in the order of the header; False where they are not there."""
    contacts = basics.find_map(OWN).list_maps("contacts")
    for contact in contacts:
        kind, value, label = contact.find_leaf("type"), contact.find_leaf("value"), contact.find_leaf("label")
        if kind is None or value is None:
            continue
        if kind.text == "phone":
            add_phone(draft, kit, value, label)
        elif kind.text == "email":
            add_email(draft, value)
        else:
            known = kind.text if kind.text in load_contact_types() and fits(kind.text, value.text) else "other"
            draft.contacts.append(gather(type=known, value=kit.make_word(value), label=kit.make_line(label)))
        kit.ledger.drop(kind, "it chooses the contact's type")
    if contacts:
        for name in ("email", "phone", "url"):
            kit.ledger.drop(basics.find_leaf(name), "the contacts repeat it")
        for leaf in (
            *list_leaves_below(basics.find_map("location")),
            *(one for p in basics.list_maps("profiles") for one in list_leaves_below(p)),
        ):
            kit.ledger.drop(leaf, "the contacts repeat it")
    return bool(contacts)


def _build_entries(kit: Kit, node: Map, section: Map, kind: str, make: dict[str, Make]) -> list[dict[str, Tree]]:
    """Build the entries of a section, in the order that the section records."""
    found = []
    for place in section.list_leaves("items"):
        name, _, number = place.text.partition("/")
        rows = node.list_maps(name)
        if number.isdecimal() and int(number) < len(rows):
            item = rows[int(number)]
            entry = make[kind](kit, item)
            found += [_with_own(kit, entry, item.find_map(OWN))] if entry else []
            kit.ledger.drop(item.find_leaf("type"), "the section's heading repeats it")
    return group_positions(found) if kind == "experience" else found


def _build_part(kit: Kit, node: Map, part: Map, kind: str, make: dict[str, Make]) -> dict[str, Tree] | None:
    """Build a subsection; None without a title or entries."""
    title, entries = kit.make_heading(part.find_leaf("title")), _build_entries(kit, node, part, kind, make)
    return {"title": title, "entries": entries} if title and entries else None


def _with_own(kit: Kit, entry: dict[str, Tree], own: Map) -> dict[str, Tree]:
    """Return an entry with what its item says under our key."""
    found = {**entry, **_read_period(own)}
    if "date" in found or "dates_text" in found:
        for name in ("start", "end") + (("date",) if "dates_text" in found else ()):
            dropped = found.pop(name, None)
            for leaf in dropped.leaves if isinstance(dropped, Value) else ():
                kit.ledger.drop(leaf, "it repeats the entry's one date")
    lines = {name: kit.make_line(own.find_leaf(name)) for name in ("location", "role", "organization", "note")}
    more: dict[str, Any] = gather(
        **lines,
        expected=kit.make_word(own.find_leaf("expected")),
        kind=kit.make_word(own.find_leaf("kind")),
        doi=kit.make_doi(own.find_leaf("doi")),
        url=kit.make_url(own.find_leaf("url")),
        email=kit.make_email(own.find_leaf("email")),
        dots=kit.make_word(own.find_leaf("dots")),
        authors=[kit.make_name(leaf) for leaf in own.list_leaves("authors")],
        technologies=kit.make_items(own.list_leaves("technologies")),
        phone=_make_phone(own.find_leaf("phone")),
        **kit.make_detail(own.find_leaf("summary"), own.list_leaves("highlights")),
    )
    numbered = own.find_leaf("numbered")
    if numbered is not None and numbered.text == "true":
        more["numbered"] = Value("true", (numbered,))
    return {**found, **more}


def _read_period(own: Map) -> dict[str, Tree]:
    """Read the dates that JSON Resume's two cannot say."""
    words = own.find_leaf("dates")
    if words is not None:
        return {"dates_text": Value(words.text, (words,), localized=True)}
    return {name: Value(leaf.text, (leaf,)) for name in ("start", "end", "date") if (leaf := own.find_leaf(name))}


def _make_phone(leaf: Leaf | None) -> Value | None:
    """Return the private phone number of a leaf; None where it is none."""
    value, sound = make_private_phone(leaf, f"reference-{leaf.number}") if leaf else (None, False)
    return value if sound else None


def _build_term(kit: Kit, term: Map) -> dict[str, Tree] | None:
    """Build a glossary term; None where a part of it is missing."""
    identity, words, body = (
        term.find_leaf("id"),
        kit.make_name(term.find_leaf("term")),
        kit.make_block(term.find_leaf("body")),
    )
    if identity is None or words is None or body is None:
        return None
    references = [kit.make_name(leaf) for leaf in term.list_leaves("references")]
    return gather(id=Value(identity.text, (identity,)), term=words, body=body, references=references)
