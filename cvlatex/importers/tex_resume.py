r"""Résumés in LaTeX by the macros that most of them share, and by lines that end in a date behind an `\hfill`.

`\datedsubsection{\textbf{Employer}, place}{dates}`, `\role{role}{more}`, `\datedline{text}{dates}` of `resume.cls`;
`\resumeSubheading{employer}{place}{role}{dates}`, also with its two lines in the other order, `\resumeProjectHeading`
and `\resumeItem` of the templates after sb2nov's; `rSection` and `rSubsection` of Trey Hunner's class; AltaCV's
`\cvevent{role}{employer}{dates}{place}`.

Source: resume.cls of billryan/resume, resume.tex of sb2nov/resume and jakegut/resume, resume.cls of treyhunner/resume,
sample.tex of AltaCV.
"""

from __future__ import annotations

import re
from typing import Any

from msgspec import structs

from cvlatex.importers.draft import Draft
from cvlatex.importers.entries import list_present
from cvlatex.importers.headings import find_type
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.labelled import build_labelled
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.moments import is_dated
from cvlatex.importers.positions import group_positions
from cvlatex.importers.tex_cv import HEAD, NETWORKS, Arguments, add_group_leaf, build_loose_rows, is_macro
from cvlatex.importers.tex_document import Row, TexClass, read_document
from cvlatex.importers.tex_resume_entries import Group, build_entry, fill_lines, find_employer
from cvlatex.importers.tex_source import TexNode
from cvlatex.importers.tex_text import list_children

_ENTRIES = {
    "datedsubsection": "{{", "datedline": "{{", "resumeSubheading": "{{{{", "resumeSubSubheading": "{{",
    "resumeProjectHeading": "{{", "role": "{{", "rolewithdate": "{{{", "cvevent": "{{{{",
}  # fmt: skip
_POINTS = {"resumeItem": "{", "resumeSubItem": "{", "cvachievement": "{{{"}
_LINES_OF = {"cvtag": "{", "cvskill": "{{", "cvref": "{{{{"}
"""AltaCV's tags, skills with a level of five, and referees: a section has one kind of these alone."""

_LISTS = "resumeSubHeadingListStart resumeSubHeadingListEnd resumeItemListStart resumeItemListEnd".split()
_MACROS = {
    **HEAD, **dict.fromkeys(NETWORKS, "[{"), "linkedinsquare": "[{", "section": "*[{", "subsection": "*[{",
    "name": "{", "datedsection": "{{", "homepage": "[{", "basicInfo": "{", "centerline": "{", "leftline": "{",
    "pagenumbering": "{", **_ENTRIES, **_POINTS, **_LINES_OF,
    "cvsection": "[{", "cvsubsection": "[{", "personalinfo": "{", "NewInfoField": "*{{[", "printinfo": "{{[",
    "divider": "", "switchcolumn": "*", "columnratio": "{", "mynames": "{", "wheelchart": "{{{",
    **dict.fromkeys(_LISTS, ""),
}  # fmt: skip
_DATED = re.compile(r"(?P<title>[^\n]*\S)\s*\u2003\s*[*(]*(?P<dates>[^\n\u2003]*?)[*)]*\s*")
_LINES = re.compile(r"\\\n|\n\n")


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    text = incoming.raw.decode("utf-8", errors="replace")
    counted = {
        name: "{" * count for name in ("contactInfo", "otherInfo", *_POINTS) if (count := _count_uses(text, name))
    }
    own = {"section": "cvsection", "subsection": "cvsubsection"} if "\\cvsection" in text else {}
    return read_document(incoming, structs.replace(_CLASS, macros={**_MACROS, **counted}, **own))


def _count_uses(text: str, name: str) -> int:
    """Count how many arguments a macro has where it is first used: that differs from one source to the next."""
    group = r"\{(?:[^{}]|\{[^{}]*\})*\}"
    found = re.search(rf"^[^%\n]*\\{name}\s*((?:{group}\s*)+)", text, re.MULTILINE)
    return len(re.findall(group, found[1])) if found else 0


def _drop_setting(_: Draft, kit: Kit, one: TexNode) -> None:
    """Drop what is about the page."""
    for leaf in Arguments(kit.ledger, one).values:
        kit.ledger.drop(leaf, "it is about the layout")


def _build_rows(kit: Kit, one: TexNode) -> list[Row]:
    """Return the rows of a macro, or of the macros inside an environment."""
    if is_macro(one, *_LISTS, "divider", "switchcolumn"):
        return []
    if type(one.node).__name__ == "LatexEnvironmentNode":
        if one.node.environmentname == "rSubsection":
            return [("rSubsection", _list_groups(kit, one)), *build_loose_rows(kit, one)]
        return (
            [row for node in one.list_inner() for row in _build_rows(kit, node)]
            if _has_rows(one.node)
            else build_loose_rows(kit, one)
        )
    if not is_macro(one, *_ENTRIES, *_POINTS, *_LINES_OF):
        return build_loose_rows(kit, one)
    arguments = Arguments(kit.ledger, one)
    leaves = [arguments[number] for number in range(len(arguments.values))]
    if one.node.macroname == "cvachievement":
        return [("resumeSubItem", leaves[1:])]
    name = "point" if one.node.macroname in _POINTS and len(leaves) == 1 else one.node.macroname
    return [(name, leaves)]


def _has_rows(node: Any) -> bool:
    """Whether a macro of an entry stands below a node."""
    return any(getattr(one, "macroname", "") in (*_ENTRIES, *_POINTS) or _has_rows(one) for one in list_children(node))


def _list_groups(kit: Kit, one: TexNode) -> list[Leaf | None]:
    """Return the groups that an environment begins with, which are its arguments."""
    return [
        add_group_leaf(kit.ledger, node, "rSubsection")
        for node in one.list_inner()
        if type(node.node).__name__ == "LatexGroupNode"
    ][:4]


def _fill_section(kit: Kit, title: str, rows: list[Row]) -> dict[str, Any]:
    """Return `type` and entries of a section's rows."""
    named = find_type(title)
    if any(kind in _LINES_OF for kind, _ in rows):
        return fill_lines(kit, named, rows)
    kind = named if named in ("education", "experience", "projects", "awards", "certificates") else "entries"
    groups = _group_rows([row for one in rows for row in _split_row(one)])
    if groups and groups[0].form:
        found = list_present(build_entry(kit, kind, group) for group in groups)
        return {"type": kind, "entries": group_positions(found) if kind == "experience" else found}
    leaves = [leaf for _, row in rows for leaf in row if leaf]
    found = build_labelled(kit, named, leaves) if named in ("skills", "languages") else []
    return {"type": named, "entries": found} if found else _build_prose(kit, rows)


def _split_row(row: Row) -> list[Row]:
    r"""Return a row of text as lines, where one of them ends in a date behind an `\\hfill`; any other row alone."""
    kind, (leaf, *_) = row
    lines = _LINES.split(leaf.text) if kind == "text" and leaf and "\u2003" in leaf.text else []
    if leaf is None or not any(_match_dated_line(line) for line in lines):
        return [row]
    parts: list[Row] = []
    for line in lines:
        if found := _match_dated_line(line):
            parts.append(("datedsubsection", [leaf.with_text(found["title"]), leaf.with_text(found["dates"])]))
        elif line.strip():
            parts.append(("text", [leaf.with_text(line.strip())]))
    return parts


def _match_dated_line(line: str) -> re.Match[str] | None:
    r"""Return a line that ends in a date behind an `\\hfill`, in its parts."""
    found = _DATED.fullmatch(line)
    return found if found and is_dated(found["dates"]) else None


def _group_rows(rows: list[Row]) -> list[Group]:
    """Group rows by the macros of entries; a further role at one employer begins an entry of its own."""
    groups: list[Group] = []
    for kind, leaves in rows:
        if kind == "role" and groups:
            groups[-1].roles.append(leaves)
        elif kind in ("rolewithdate", "resumeSubSubheading") and groups:
            role, *between, dates = leaves
            more = between[0] if between else None
            groups.append(Group("position", [find_employer(groups[-1]), role, more, dates]))
        elif kind in (*_ENTRIES, "rSubsection") or (kind in _POINTS and not _is_within(groups)):
            groups.append(Group(kind, leaves))
        else:
            groups = groups or [Group("", [None])]
            groups[-1].texts.append((kind, leaves))
    return groups


def _is_within(groups: list[Group]) -> bool:
    """Whether a point belongs to an entry; where a section has none, each point with a title is one itself."""
    return bool(groups) and groups[-1].form not in _POINTS


def _build_prose(kit: Kit, rows: list[Row]) -> dict[str, Any]:
    """Return texts and points as paragraphs and a list."""
    pieces: list[str] = []
    leaves: list[Leaf] = []
    for kind, row in rows:
        for leaf in row:
            if value := kit.make_block(leaf) if leaf else None:
                pieces.append(f"- {value.text}" if kind == "point" else value.text)
                leaves += value.leaves
    joined = "\n\n".join(pieces).replace("\n\n- ", "\n- ")
    return {"type": "text", "body": Value(joined, tuple(leaves), localized=True)} if pieces else {}


_CLASS = TexClass(
    _MACROS,
    section="section",
    subsection="subsection",
    settings=("pagenumbering",),
    set_up=_drop_setting,
    rows=_build_rows,
    fill=_fill_section,
    open_head=True,
    surrounding="rSection",
)
