r"""moderncv: `\cventry{dates}{title}{employer}{place}{grade}{description}` and its `\cvitem`s.

Source: the moderncv user guide, section "Commands".
"""

from __future__ import annotations

import re
from typing import Any

from cvlatex.importers.draft import Draft, Tree, gather
from cvlatex.importers.entries import list_present, with_first
from cvlatex.importers.headings import find_type
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.positions import group_positions
from cvlatex.importers.tex_cv import HEAD, Arguments, build_loose_rows, is_macro
from cvlatex.importers.tex_document import Row, TexClass, read_document
from cvlatex.importers.tex_letter import LETTER
from cvlatex.importers.tex_source import TexNode

_MACROS = {
    **HEAD, **LETTER,
    "section": "*[{", "subsection": "*[{", "cventry": "[{{{{{{", "cvitem": "[{{", "cvitemwithcomment": "[{{{",
    "cvdoubleitem": "[{{{{", "cvtripleitem": "[{{{{{{", "cvlistitem": "[{", "cvlistdoubleitem": "[{{",
    "cvcolumn": "[{{", "cvskillentry": "*[{{{{{", "cvskilllegend": "*[{", "cvskillhead": "*[", "cvline": "[{{",
    "cvlanguage": "{{{", "cvcomputer": "{{{{", "moderncvstyle": "[{", "moderncvcolor": "{", "moderncvtheme": "[{",
}  # fmt: skip
_DATED = ("education", "experience", "projects", "awards", "certificates")
"""The types of section that a `\\cventry` or a `\\cvitem` with a date can stand in; others are `entries`."""


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    return read_document(incoming, _CLASS)


def _read_setting(draft: Draft, kit: Kit, one: TexNode) -> None:
    """Read the style and the colour, where the data has them too."""
    leaf = Arguments(kit.ledger, one)[0]
    known = {
        "moderncvstyle": "casual classic banking oldstyle fancy",
        "moderncvtheme": "casual classic banking oldstyle fancy",
        "moderncvcolor": "black blue burgundy green grey orange purple red",
    }[one.node.macroname]
    if leaf is not None and leaf.text in known.split():
        draft.settings["color" if one.node.macroname == "moderncvcolor" else "style"] = Value(leaf.text, (leaf,))
    else:
        kit.ledger.drop(leaf, "variants.yaml has no such style or colour")


def _build_rows_or_text(kit: Kit, one: TexNode) -> list[Row]:
    """Return the rows of a node; one that is no macro of an entry is text."""
    return _build_rows(kit, one) or build_loose_rows(kit, one)


def _build_rows(kit: Kit, one: TexNode) -> list[Row]:
    """Return the rows that a macro makes: its kind and its arguments."""
    if type(one.node).__name__ == "LatexEnvironmentNode":
        return [row for node in one.list_inner() for row in _build_rows(kit, node)]
    if not is_macro(one):
        return []
    name = one.node.macroname
    if name not in (
        "cventry",
        "cvitem",
        "cvitemwithcomment",
        "cvdoubleitem",
        "cvtripleitem",
        "cvlistitem",
        "cvlistdoubleitem",
        "cvcolumn",
        "cvskillentry",
        "cvline",
        "cvlanguage",
        "cvcomputer",
    ):
        return []
    arguments = Arguments(kit.ledger, one)
    leaves = [arguments[number] for number in range(len(arguments.values))]
    if name in ("cvdoubleitem", "cvtripleitem", "cvcomputer"):
        return [("item", leaves[at : at + 2]) for at in range(0, len(leaves), 2)]
    if name in ("cvlistitem", "cvlistdoubleitem"):
        return [("point", [leaf]) for leaf in leaves if leaf]
    if name in ("cvitemwithcomment", "cvlanguage"):
        return [("comment", leaves)]
    if name == "cvskillentry":
        return [("skill", leaves)]
    return [("entry" if name == "cventry" else "item", leaves)]


def _fill_section(kit: Kit, title: str, rows: list[Row]) -> dict[str, Any]:
    """Return `type` and entries of a section's rows."""
    named = find_type(title)
    kinds = {kind for kind, _ in rows}
    if "entry" in kinds:
        return _build_entries(kit, named, rows)
    if kinds <= {"point", "text"}:
        texts = [leaf for _, leaves in rows for leaf in leaves if leaf]
        return _build_prose(kit, texts, listed=kinds == {"point"})
    if named == "languages" or (kinds == {"comment"} and named != "skills"):
        return {"type": "languages", "entries": list_present(_build_language(kit, leaves) for _, leaves in rows)}
    if named in ("skills", None) or kinds & {"skill", "comment"}:
        found = list_present(_build_skill(kit, kind, leaves) for kind, leaves in rows)
        return {"type": "skills", "entries": found}
    kind = named if named in _DATED else "entries"
    return {"type": kind, "entries": list_present(_build_item(kit, kind, leaves) for _, leaves in rows)}


def _build_prose(kit: Kit, texts: list[Leaf], *, listed: bool) -> dict[str, Any]:
    """Return texts as paragraphs, or as a list."""
    pieces = [(value.text, leaf) for leaf in texts if (value := kit.make_block(leaf))]
    body = (
        "\n".join(f"- {text.replace(chr(10), ' ')}" for text, _ in pieces)
        if listed
        else "\n\n".join(text for text, _ in pieces)
    )
    return {"type": "text", "body": Value(body, tuple(leaf for _, leaf in pieces), localized=True)} if body else {}


def _build_entries(kit: Kit, named: str | None, rows: list[Row]) -> dict[str, Any]:
    """Build the entries of a section, each row in the kind that its macro stands for."""
    kind = named if named in _DATED else "entries"
    found: list[dict[str, Tree]] = []
    for form, leaves in rows:
        if form == "entry":
            found.append(_build_entry(kit, kind, leaves))
        elif found and form in ("text", "point"):
            extra = [value for value in (kit.make_line(leaf) for leaf in leaves) if value]
            found[-1]["highlights"] = [*found[-1].get("highlights", []), *extra]
        elif entry := _build_item(kit, kind, leaves):
            found.append(entry)
    found = [entry for entry in found if entry]
    return {"type": kind, "entries": group_positions(found) if kind == "experience" else found}


def _build_entry(kit: Kit, kind: str, leaves: list[Leaf | None]) -> dict[str, Tree]:
    r"""Build a `\cventry` as an entry of a kind."""
    dates, title, employer, place, grade, text = (*leaves, *[None] * 6)[:6]
    when, detail = kit.read_dates(dates), kit.make_detail(text)
    if kind == "education":
        first = gather(organization=kit.make_line(employer) or kit.make_line(title),
                       degree=kit.make_line(title) if employer else None,
                       location=kit.make_line(place), grade=kit.make_line(grade))  # fmt: skip
        return gather(**first, **when, **detail)
    detail = with_first(kit.make_line(grade), detail)
    if kind == "experience":
        return gather(
            organization=kit.make_line(employer),
            role=kit.make_line(title),
            location=kit.make_line(place),
            **when,
            **detail,
        )
    if kind in ("awards", "certificates"):
        required = "title" if kind == "awards" else "name"
        return gather(
            **{required: kit.make_line(title) or kit.make_line(employer)},
            issuer=kit.make_line(employer) if title else None,
            location=kit.make_line(place) if kind == "awards" else None,
            **when,
            summary=kit.make_block(text) or kit.make_line(grade),
        )
    if kind == "projects":
        return gather(name=kit.make_line(title) or kit.make_line(employer),
                      organization=kit.make_line(employer) if title else None,
                      location=kit.make_line(place), **when, **detail)  # fmt: skip
    return gather(title=kit.make_line(title) or kit.make_line(employer),
                  subtitle=kit.make_line(employer) if title else None,
                  location=kit.make_line(place), **when, **detail)  # fmt: skip


def _build_item(kit: Kit, kind: str | None, leaves: list[Leaf | None]) -> dict[str, Tree] | None:
    """Build a label and a text: the label may be a date."""
    label, text = (*leaves, None, None)[:2]
    required = {
        "projects": "name",
        "certificates": "name",
        "education": "organization",
        "experience": "organization",
    }.get(kind or "", "title")
    dated = kit.read_dates(label) if label is not None and re.search(r"\d{4}", label.text) else {}
    if dated:
        found = gather(**{required: kit.make_line(text)}, **dated)
        return found if required in found else None
    more = kit.make_detail(text) if kind not in ("awards", "certificates") else gather(summary=kit.make_block(text))
    if label is None:
        found = gather(**{required: kit.make_line(text)})
        return found or None
    return gather(**{required: kit.make_line(label)}, **more)


def _build_language(kit: Kit, leaves: list[Leaf | None]) -> dict[str, Tree] | None:
    r"""Build a `\cvlanguage` as an entry; None without a name."""
    name, *rest = leaves
    found = gather(name=kit.make_line(name), level=kit.join_lines(rest))
    return found if "name" in found else None


def _build_skill(kit: Kit, kind: str, leaves: list[Leaf | None]) -> dict[str, Tree] | None:
    r"""Build a `\cvskill` or a `\cvskillentry` as an entry; None without a name."""
    if kind == "skill":
        group, level, name, years, comment = (*leaves, *[None] * 5)[:5]
        number = level.text if level and level.text in ("1", "2", "3", "4", "5") else ""
        more = [years.with_text(f"{years.text} years") if years else None, comment]
        return gather(
            name=kit.join_lines([leaf for leaf in (group, name) if leaf], " "),
            level=kit.join_lines([leaf for leaf in more if leaf]),
            dots=Value(number, (level,)) if number and level else None,
        )
    name, *rest = leaves
    items = [item for leaf in rest for item in kit.split(leaf)]
    return gather(name=kit.make_line(name), items=items) or None


_CLASS = TexClass(
    _MACROS,
    section="section",
    subsection="subsection",
    settings=("moderncvstyle", "moderncvcolor", "moderncvtheme"),
    set_up=_read_setting,
    rows=_build_rows_or_text,
    fill=_fill_section,
)
