"""A CV of a TeX class, from its head over its sections to its letter: the part that all classes have in common."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from cvlatex.importers.draft import Draft, choose_id, make_slug
from cvlatex.importers.headings import find_type
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.tex_cv import BREAK, Arguments, add_group_leaf, is_macro
from cvlatex.importers.tex_head import Head
from cvlatex.importers.tex_letter import TexLetter
from cvlatex.importers.tex_source import TexNode, parse_tex

_ITEM = r" *(?:-|\d+\.) "
Row = tuple[str, list[Leaf | None]]
"""The kind of a macro in a section, and its arguments."""


class TexClass(Struct, frozen=True):
    """What differs between classes. `macros` has the known macros with what they take.

    `section` and `subsection` are the names of those macros. `settings` are macros about the whole document, which
    `set_up` takes. `rows` turns a node of a section into rows, and `fill` the rows of a section, by its title, into
    the keys of its type. `open_head` is true where the head is text, and not macros alone; `surrounding` is the
    environment that a section stands in, its title the first group.
    """

    macros: Mapping[str, str]
    section: str
    subsection: str
    settings: tuple[str, ...]
    set_up: Callable[[Draft, Kit, TexNode], None]
    rows: Callable[[Kit, TexNode], list[Row]]
    fill: Callable[[Kit, str, list[Row]], dict[str, Any]]
    open_head: bool = False
    surrounding: str = ""


def read_document(incoming: Incoming, of: TexClass) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    found = parse_tex(incoming, dict(of.macros))
    if not found:
        return None
    kit, draft = Kit(incoming.ledger, "markdown"), Draft()
    head = Head(draft, kit, incoming, is_open=of.open_head)
    letter = TexLetter(draft, kit, incoming)
    section: dict[str, Any] | None = None
    group: dict[str, Any] | None = None
    found = [node for one in found for node in _open_environment(one, of.surrounding)]
    for number, one in enumerate(found):
        if letter.take(one):
            continue
        if is_macro(one, of.section) or _is_title(one, of.surrounding):
            title = Arguments(kit.ledger, one)[0] if is_macro(one) else add_group_leaf(kit.ledger, one, "section")
            section, group = _begin_section(draft, kit, title), None
        elif is_macro(one, of.subsection) and section is not None:
            group = {"title": kit.make_heading(Arguments(kit.ledger, one)[0]), "rows": []}
            section["subsections"].append(group)
        elif is_macro(one, *of.settings):
            of.set_up(draft, kit, one)
        elif section is None:
            if not head.take(one, _list_groups_behind(kit, found, number)) and of.open_head:
                head.take_text(one)
        else:
            rows = (group or section)["rows"]
            rows += of.rows(kit, one)
    head.finish()
    _finish_sections(draft, kit, of.fill)
    letter.finish()
    return draft if draft.sections or "name" in draft.profile else None


def _open_environment(one: TexNode, surrounding: str) -> list[TexNode]:
    """Return the environment of a section and the nodes inside it; any other node alone."""
    if type(one.node).__name__ != "LatexEnvironmentNode" or one.node.environmentname != surrounding:
        return [one]
    title, *rest = [node for node in one.list_inner() if not _is_white(node)] or [one]
    title.node.is_title = True
    return [title, *rest]


def _is_white(one: TexNode) -> bool:
    """Whether a node is nothing but white space."""
    return type(one.node).__name__ == "LatexCharsNode" and not one.node.chars.strip()


def _is_title(one: TexNode, surrounding: str) -> bool:
    """Whether a node is the group that has the title of a section's environment."""
    return bool(surrounding) and getattr(one.node, "is_title", False)


def _begin_section(draft: Draft, kit: Kit, leaf: Leaf | None) -> dict[str, Any] | None:
    """Return a section that is to be filled; `rows` are what stands in it."""
    title = kit.make_heading(leaf)
    if title is None:
        return None
    name = make_slug(title.text) or find_type(title.text) or "section"
    taken = {section["id"] for section in draft.sections}
    section = {"id": choose_id(draft, name), "title": title, "rows": [], "subsections": []}
    assert section["id"] not in taken
    draft.sections.append(section)
    return section


def _list_groups_behind(kit: Kit, found: list[TexNode], number: int) -> list[Leaf]:
    r"""List the groups that follow an `\\address`, whose last two arguments may be left out."""
    leaves: list[Leaf] = []
    if not is_macro(found[number], "address"):
        return leaves
    for one in found[number + 1 : number + 3]:
        if type(one.node).__name__ != "LatexGroupNode":
            break
        leaf = add_group_leaf(kit.ledger, one, "\\address")
        leaves += [leaf] if leaf else []
    return leaves


def _finish_sections(draft: Draft, kit: Kit, fill: Callable[[Kit, str, list[Any]], dict[str, Any]]) -> None:
    """Turn the rows of each section and subsection into what its type holds; drop a section that has none."""
    finished: list[dict[str, Any]] = []
    for section in draft.sections:
        title, rows, subsections = section.pop("title"), _join_runs(section.pop("rows")), section.pop("subsections")
        content = fill(kit, title.text, rows) if rows else {}
        groups = [(group["title"], fill(kit, title.text, _join_runs(group["rows"]))) for group in subsections]
        groups = [(heading, inner) for heading, inner in groups if heading and inner]
        kinds = {inner["type"] for _, inner in groups} | ({content["type"]} if content else set())
        if len(kinds) == 1:
            parts = [
                {"title": heading, **{key: value for key, value in inner.items() if key != "type"}}
                for heading, inner in groups
            ]
            finished.append(
                {
                    "id": section["id"],
                    "type": kinds.pop(),
                    "title": title,
                    **content,
                    **({"subsections": parts} if parts else {}),
                }
            )
            continue
        if content:
            finished.append({"id": section["id"], "title": title, **content})
        for number, (heading, inner) in enumerate(groups, 1):
            both = Value(f"{title.text}: {heading.text}", (*title.leaves, *heading.leaves), localized=True)
            finished.append({"id": f"{section['id']}-part-{number}", "title": both, **inner})
        if not content and not groups:
            for leaf in title.leaves:
                kit.ledger.drop(leaf, "nothing is in the section")
    draft.sections = [_order_keys(section) for section in finished]


def _join_runs(rows: list[Any]) -> list[Any]:
    """Return rows with neighbouring pieces of one paragraph's text joined."""
    found: list[Any] = []
    for kind, leaves in rows:
        if kind == "text" and found and found[-1][0] == "text":
            before, behind = found[-1][1][0], leaves[0]
            found[-1] = ("text", [before.with_text(_join_pieces(before, behind), behind)])
        else:
            found.append((kind, leaves))
    return found


def _join_pieces(first: Leaf, second: Leaf) -> str:
    """Join two pieces of a paragraph, where a mark stands close behind its word; or a list and its neighbour.

    What has no space between in the source has none here.
    """
    before, behind = first.text, second.text
    if behind == BREAK or before.endswith("\n"):
        return f"{before}{behind}"
    if re.match(_ITEM, behind):
        return f"{before}\n{behind}"
    if re.match(_ITEM, before.rsplit("\n", 1)[-1]):
        return f"{before}\n\n{behind}"
    end = (first.also[-1] if first.also else first).span
    is_one = (end.end_line, end.end_column) == (second.span.line, second.span.column)
    return f"{before}{'' if is_one or re.match(r'[,.;:!?)]', behind) else ' '}{behind}"


def _order_keys(section: dict[str, Any]) -> dict[str, Any]:
    """Return a section with id, type and title in front."""
    first = {key: section[key] for key in ("id", "type", "title")}
    return {**first, **{key: value for key, value in section.items() if key not in first}}
