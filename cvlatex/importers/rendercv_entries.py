"""Entries of a RenderCV file as ours."""

from __future__ import annotations

import re

from cvlatex.importers.draft import Tree, gather
from cvlatex.importers.entries import complete_entry, list_present
from cvlatex.importers.headings import find_type
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.nodes import Map
from cvlatex.importers.positions import group_positions

_TYPST = (
    (re.compile(r"#link\(\"([^\"]+)\"\)\[([^\[\]]*)\]"), r"[\2](\1)"),
    (re.compile(r"#(?:emph|underline|text\([^()]*\))\[([^\[\]]*)\]"), r"*\1*"),
    (re.compile(r"#strong\[([^\[\]]*)\]"), r"**\1**"),
    (re.compile(r"#(?:linebreak|parbreak)\(\)|#[hv]\([^()]*\)"), " "),
    (re.compile(r"#(?:super|sub|smallcaps)\[([^\[\]]*)\]"), r"\1"),
)


def read_text(kit: Kit, leaf: Leaf, *, several: bool) -> Value | None:
    """Read a text entry; several of them are points, as RenderCV's readers see them."""
    found = kit.make_block(_without_typst(leaf))
    if found is None:
        return None
    text = found.text.replace("\n", "\n  ") if several else found.text
    return Value(f"- {text}" if several else text, (leaf,), localized=True)


def read_bullets(kit: Kit, maps: list[Map]) -> list[tuple[str, Value]]:
    """Read the points of entries that are nothing else, each with its key."""
    found = [
        (key, kit.make_line(item.find_leaf(key))) for item in maps for key in ("bullet", "number", "reversed_number")
    ]
    return [(key, value) for key, value in found if value]


def read_entries(kit: Kit, heading: str, maps: list[Map]) -> tuple[str, list[dict[str, Tree]]]:
    """Read the type of a section by its entries' keys, and the entries."""
    keys = {key for item in maps for key in item.children}
    named = find_type(heading)
    if keys & {"bullet", "number", "reversed_number"}:
        return "bullets", []
    if "company" in keys or "position" in keys:
        return "experience", group_positions([_build_experience(kit, item) for item in maps])
    if "institution" in keys:
        return "education", list_present(_build_education(kit, item) for item in maps)
    if "authors" in keys or ("title" in keys and keys & {"journal", "doi"}):
        return "publications", list_present(_build_publication(kit, item) for item in maps)
    if keys & {"label", "details"}:
        if named == "languages":
            return "languages", list_present(
                complete_entry(
                    gather(name=kit.make_line(item.find_leaf("label")), level=kit.make_line(item.find_leaf("details"))),
                    "name",
                    ("level",),
                )
                for item in maps
            )
        return "skills", [
            gather(name=kit.make_line(item.find_leaf("label")), items=kit.split(strip_typst(item.find_leaf("details"))))
            for item in maps
        ]
    if named == "projects":
        return "projects", list_present(_build_general(kit, item, "name") for item in maps)
    return "entries", list_present(_build_general(kit, item, "title") for item in maps)


def _read_dates(kit: Kit, item: Map) -> dict[str, Tree]:
    """Read the dates of an entry: `date` says more than `start_date` and `end_date` where it is there."""
    date = item.find_leaf("date")
    if date is not None and not date.is_blank:
        for name in ("start_date", "end_date"):
            kit.ledger.drop(item.find_leaf(name), "RenderCV prints `date` in its place")
        return kit.read_dates(date)
    return kit.read_range(item.find_leaf("start_date"), item.find_leaf("end_date"))


def _build_detail(kit: Kit, item: Map) -> dict[str, Tree]:
    """Return summary and highlights as an entry's body."""
    points = [_nest_points(leaf) for leaf in item.list_leaves("highlights")]
    return kit.make_detail(strip_typst(item.find_leaf("summary")), points)


def _build_experience(kit: Kit, item: Map) -> dict[str, Tree]:
    """Build a job as an entry."""
    return gather(
        organization=kit.make_line(strip_typst(item.find_leaf("company"))),
        role=kit.make_line(strip_typst(item.find_leaf("position"))),
        location=kit.make_line(item.find_leaf("location")),
        **_read_dates(kit, item),
        url=kit.make_url(item.find_leaf("url")),
        **_build_detail(kit, item),
    )


def _build_education(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a course of education as an entry; None without a school."""
    return complete_entry(
        gather(
            organization=kit.make_line(strip_typst(item.find_leaf("institution"))),
            degree=kit.make_line(item.find_leaf("degree")),
            area=kit.make_line(item.find_leaf("area")),
            location=kit.make_line(item.find_leaf("location")),
            grade=kit.make_line(item.find_leaf("grade", "gpa")),
            **_read_dates(kit, item),
            url=kit.make_url(item.find_leaf("url")),
            **_build_detail(kit, item),
        ),
        "organization",
        ("area", "degree"),
    )


def _build_publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a publication as an entry; None without a title."""
    return complete_entry(
        gather(
            title=kit.make_name(strip_typst(item.find_leaf("title"))),
            authors=[kit.make_name(leaf) for leaf in item.list_leaves("authors")],
            venue=kit.make_name(item.find_leaf("journal")), **_read_dates(kit, item),
            doi=kit.make_doi(item.find_leaf("doi")),
            url=kit.make_url(item.find_leaf("url")), summary=kit.make_block(item.find_leaf("summary")),
        ), "title", ("venue",),
    )  # fmt: skip


def _build_general(kit: Kit, item: Map, required: str) -> dict[str, Tree] | None:
    """Build any other entry; None without what is `required`."""
    return complete_entry(
        gather(
            **{required: kit.make_line(strip_typst(item.find_leaf("name", "title")))},
            location=kit.make_line(item.find_leaf("location")),
            **_read_dates(kit, item), url=kit.make_url(item.find_leaf("url")), **_build_detail(kit, item),
        ), required, ("location",),
    )  # fmt: skip


def strip_typst(leaf: Leaf | None) -> Leaf | None:
    """Return a leaf without the Typst in it."""
    return _without_typst(leaf) if leaf is not None else None


def _without_typst(leaf: Leaf) -> Leaf:
    """Return the leaf with raw Typst in it as Markdown; it stays the same scalar of the source."""
    text = leaf.text
    for pattern, markdown in _TYPST:
        text = pattern.sub(markdown, text)
    return leaf if text == leaf.text else leaf.with_text(text)


def _nest_points(leaf: Leaf) -> Leaf:
    """Return a highlight with RenderCV's inner points, which ` - ` separates once YAML has joined the lines."""
    text = _without_typst(leaf).text
    head, *inner = re.split(r"\s+- ", text)
    return (
        leaf.with_text("\n".join([head, *(f"  - {point}" for point in inner)]))
        if inner and head
        else leaf.with_text(text)
    )
