"""What our own JSON Resume says beside the standard: under `x-cvlatex`, sections in their order, contacts, a glossary.

Source: docs/outputs.md, and `writers/json_resume/`, which writes it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cvlatex.importers.draft import Draft, Tree, free_id, record
from cvlatex.importers.entries import some
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_phone, fits, private_phone
from cvlatex.importers.nodes import Map, leaves_below
from cvlatex.importers.positions import grouped
from cvlatex.model.contact_types import load_contact_types

OWN = "x-cvlatex"
Make = Callable[[Kit, Map], dict[str, Tree] | None]


def has_own(node: Map) -> bool:
    """Whether a resume records which of our sections it was exported from."""
    return bool(node.map(OWN).maps("sections"))


def read_sections(draft: Draft, kit: Kit, node: Map, make: dict[str, Make]) -> None:
    """Fill a draft's sections and glossary; `make` has what makes an entry of an item, by the section's type."""
    own = node.map(OWN)
    for section in own.maps("sections"):
        kind, identity = section.leaf("type"), section.leaf("id")
        if kind is None or kind.text not in {*make, "text"}:
            continue
        tree: dict[str, Tree] = {
            "id": free_id(draft, identity.text if identity else kind.text), "type": Value(kind.text, (kind,)),
            "title": kit.heading(section.leaf("title")) or kind.text, **_period(section),
        }  # fmt: skip
        kit.ledger.drop(identity, "the section has an id of its own")
        if kind.text == "text":
            tree |= record(body=kit.block(section.leaf("body")))
        else:
            tree |= record(entries=_entries(kit, node, section, kind.text, make), subsections=[
                part for one in section.maps("subsections") if (part := _part(kit, node, one, kind.text, make))
            ])  # fmt: skip
        if tree.keys() & {"body", "entries", "subsections"}:
            draft.sections.append(tree)
    kit.ledger.drop(node.map("basics").leaf("summary"), "a section repeats it")
    for leaf in leaves_below(own):
        kit.ledger.drop(leaf, "it names where an entry stands")
    draft.glossary += some(_term(kit, term) for term in own.maps("glossary"))


def read_contacts(draft: Draft, kit: Kit, basics: Map) -> bool:
    """Take the contacts in the order of the header; False where they are not there."""
    contacts = basics.map(OWN).maps("contacts")
    for contact in contacts:
        kind, value, label = contact.leaf("type"), contact.leaf("value"), contact.leaf("label")
        if kind is None or value is None:
            continue
        if kind.text == "phone":
            add_phone(draft, kit, value, label)
        elif kind.text == "email":
            add_email(draft, value)
        else:
            known = kind.text if kind.text in load_contact_types() and fits(kind.text, value.text) else "other"
            draft.contacts.append(record(type=known, value=kit.word(value), label=kit.line(label)))
        kit.ledger.drop(kind, "it chooses the contact's type")
    if contacts:
        for name in ("email", "phone", "url"):
            kit.ledger.drop(basics.leaf(name), "the contacts repeat it")
        for leaf in (
            *leaves_below(basics.map("location")),
            *(one for p in basics.maps("profiles") for one in leaves_below(p)),
        ):
            kit.ledger.drop(leaf, "the contacts repeat it")
    return bool(contacts)


def _entries(kit: Kit, node: Map, section: Map, kind: str, make: dict[str, Make]) -> list[dict[str, Tree]]:
    """The entries of a section, in the order that the section records."""
    found = []
    for place in section.leaves("items"):
        name, _, number = place.text.partition("/")
        rows = node.maps(name)
        if number.isdecimal() and int(number) < len(rows):
            item = rows[int(number)]
            entry = make[kind](kit, item)
            found += [_with_own(kit, entry, item.map(OWN))] if entry else []
            kit.ledger.drop(item.leaf("type"), "the section's heading repeats it")
    return grouped(found) if kind == "experience" else found


def _part(kit: Kit, node: Map, part: Map, kind: str, make: dict[str, Make]) -> dict[str, Tree] | None:
    """A subsection; None without a title or entries."""
    title, entries = kit.heading(part.leaf("title")), _entries(kit, node, part, kind, make)
    return {"title": title, "entries": entries} if title and entries else None


def _with_own(kit: Kit, entry: dict[str, Tree], own: Map) -> dict[str, Tree]:
    """An entry with what its item says under our key."""
    found = {**entry, **_period(own)}
    if "date" in found or "dates_text" in found:
        for name in ("start", "end") + (("date",) if "dates_text" in found else ()):
            dropped = found.pop(name, None)
            for leaf in dropped.leaves if isinstance(dropped, Value) else ():
                kit.ledger.drop(leaf, "it repeats the entry's one date")
    lines = {name: kit.line(own.leaf(name)) for name in ("location", "role", "organization", "note")}
    more: dict[str, Any] = record(
        **lines,
        expected=kit.word(own.leaf("expected")),
        kind=kit.word(own.leaf("kind")),
        doi=kit.doi(own.leaf("doi")),
        url=kit.url(own.leaf("url")),
        email=kit.email(own.leaf("email")),
        dots=kit.word(own.leaf("dots")),
        authors=[kit.name(leaf) for leaf in own.leaves("authors")],
        technologies=kit.items(own.leaves("technologies")),
        phone=_phone(own.leaf("phone")),
        **kit.detail(own.leaf("summary"), own.leaves("highlights")),
    )
    numbered = own.leaf("numbered")
    if numbered is not None and numbered.text == "true":
        more["numbered"] = Value("true", (numbered,))
    return {**found, **more}


def _period(own: Map) -> dict[str, Tree]:
    """The dates that JSON Resume's two cannot say."""
    words = own.leaf("dates")
    if words is not None:
        return {"dates_text": Value(words.text, (words,), localized=True)}
    return {name: Value(leaf.text, (leaf,)) for name in ("start", "end", "date") if (leaf := own.leaf(name))}


def _phone(leaf: Leaf | None) -> Value | None:
    """The private phone number of a leaf; None where it is none."""
    value, sound = private_phone(leaf, f"reference-{leaf.number}") if leaf else (None, False)
    return value if sound else None


def _term(kit: Kit, term: Map) -> dict[str, Tree] | None:
    """A glossary term; None where a part of it is missing."""
    identity, words, body = term.leaf("id"), kit.name(term.leaf("term")), kit.block(term.leaf("body"))
    if identity is None or words is None or body is None:
        return None
    references = [kit.name(leaf) for leaf in term.leaves("references")]
    return record(id=Value(identity.text, (identity,)), term=words, body=body, references=references)
