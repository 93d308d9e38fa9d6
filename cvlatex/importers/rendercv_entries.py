"""Entries of a RenderCV file as ours."""

from __future__ import annotations

import re

from cvlatex.importers.draft import Tree, record
from cvlatex.importers.entries import some, whole
from cvlatex.importers.headings import type_of
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.nodes import Map
from cvlatex.importers.positions import grouped

_TYPST = (
    (re.compile(r"#link\(\"([^\"]+)\"\)\[([^\[\]]*)\]"), r"[\2](\1)"),
    (re.compile(r"#(?:emph|underline|text\([^()]*\))\[([^\[\]]*)\]"), r"*\1*"),
    (re.compile(r"#strong\[([^\[\]]*)\]"), r"**\1**"),
    (re.compile(r"#(?:linebreak|parbreak)\(\)|#[hv]\([^()]*\)"), " "),
    (re.compile(r"#(?:super|sub|smallcaps)\[([^\[\]]*)\]"), r"\1"),
)


def read_text(kit: Kit, leaf: Leaf, *, several: bool) -> Value | None:
    """A text entry; several of them are points, as RenderCV's readers see them."""
    found = kit.block(_without_typst(leaf))
    if found is None:
        return None
    text = found.text.replace("\n", "\n  ") if several else found.text
    return Value(f"- {text}" if several else text, (leaf,), localized=True)


def read_bullets(kit: Kit, maps: list[Map]) -> list[tuple[str, Value]]:
    """Points of entries that are nothing else, each with its key."""
    found = [(key, kit.line(item.leaf(key))) for item in maps for key in ("bullet", "number", "reversed_number")]
    return [(key, value) for key, value in found if value]


def read_entries(kit: Kit, heading: str, maps: list[Map]) -> tuple[str, list[dict[str, Tree]]]:
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
            record(name=kit.line(item.leaf("label")), items=kit.split(plain(item.leaf("details")))) for item in maps
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
    """Summary and highlights as an entry's body."""
    points = [_nest_points(leaf) for leaf in item.leaves("highlights")]
    return kit.detail(plain(item.leaf("summary")), points)


def _experience(kit: Kit, item: Map) -> dict[str, Tree]:
    """A job as an entry."""
    return record(
        organization=kit.line(plain(item.leaf("company"))),
        role=kit.line(plain(item.leaf("position"))),
        location=kit.line(item.leaf("location")),
        **_dates(kit, item),
        url=kit.url(item.leaf("url")),
        **_detail(kit, item),
    )


def _education(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A course of education as an entry; None without a school."""
    return whole(
        record(
            organization=kit.line(plain(item.leaf("institution"))),
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
    """A publication as an entry; None without a title."""
    return whole(
        record(
            title=kit.name(plain(item.leaf("title"))), authors=[kit.name(leaf) for leaf in item.leaves("authors")],
            venue=kit.name(item.leaf("journal")), **_dates(kit, item), doi=kit.doi(item.leaf("doi")),
            url=kit.url(item.leaf("url")), summary=kit.block(item.leaf("summary")),
        ), "title", ("venue",),
    )  # fmt: skip


def _general(kit: Kit, item: Map, required: str) -> dict[str, Tree] | None:
    """Any other entry; None without what is `required`."""
    return whole(
        record(
            **{required: kit.line(plain(item.leaf("name", "title")))}, location=kit.line(item.leaf("location")),
            **_dates(kit, item), url=kit.url(item.leaf("url")), **_detail(kit, item),
        ), required, ("location",),
    )  # fmt: skip


def plain(leaf: Leaf | None) -> Leaf | None:
    """A leaf without the Typst in it."""
    return _without_typst(leaf) if leaf is not None else None


def _without_typst(leaf: Leaf) -> Leaf:
    """The leaf with raw Typst in it as Markdown; it stays the same scalar of the source."""
    text = leaf.text
    for pattern, markdown in _TYPST:
        text = pattern.sub(markdown, text)
    return leaf if text == leaf.text else leaf.reading(text)


def _nest_points(leaf: Leaf) -> Leaf:
    """A highlight with RenderCV's inner points, which ` - ` separates once YAML has joined the lines."""
    text = _without_typst(leaf).text
    head, *inner = re.split(r"\s+- ", text)
    return (
        leaf.reading("\n".join([head, *(f"  - {point}" for point in inner)])) if inner and head else leaf.reading(text)
    )
