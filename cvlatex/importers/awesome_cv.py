r"""Awesome-CV: `\cventry{role}{organization}{place}{dates}{items}`, `\cvhonor`, `\cvskill` below `\cvsection`.

Source: the comments of awesome-cv.cls.
"""

from __future__ import annotations

from typing import Any

from cvlatex.importers.draft import Draft, Tree, gather
from cvlatex.importers.entries import list_present
from cvlatex.importers.headings import find_type
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.moments import is_dated
from cvlatex.importers.positions import group_positions
from cvlatex.importers.tex_cv import HEAD, Arguments, build_loose_rows, is_macro
from cvlatex.importers.tex_document import Row, TexClass, read_document
from cvlatex.importers.tex_letter import LETTER
from cvlatex.importers.tex_source import TexNode

_MACROS = {
    **HEAD, **LETTER, "name": "{{", "cvsection": "[{", "cvsubsection": "[{", "cventry": "{{{{{", "cvsubentry": "{{{{",
    "cvhonor": "{{{{", "cvskill": "{{", "cvlanguage": "{{", "cvreference": "{{{{", "makecvfooter": "{{{",
    "makecvheader": "[", "geometry": "{", "colorlet": "{{", "setbool": "{{", "fontdir": "[",
    "definecolor": "{{{",
}  # fmt: skip
_ROWS = ("cventry", "cvsubentry", "cvhonor", "cvskill", "cvlanguage", "cvreference")


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    return read_document(incoming, _CLASS)


def _drop_footer(_: Draft, kit: Kit, one: TexNode) -> None:
    """Drop what stands in the foot of every page."""
    for leaf in Arguments(kit.ledger, one).values:
        kit.ledger.drop(leaf, "it is the page's footer")


def _build_rows(kit: Kit, one: TexNode) -> list[Row]:
    """Return the rows of a macro, or of the macros inside an environment."""
    if type(one.node).__name__ == "LatexEnvironmentNode" and one.node.environmentname != "cvparagraph":
        inner = [row for node in one.list_inner() for row in _build_rows(kit, node)]
        return inner if any(kind != "text" for kind, _ in inner) else build_loose_rows(kit, one)
    if not is_macro(one, *_ROWS):
        return build_loose_rows(kit, one)
    arguments = Arguments(kit.ledger, one)
    return [(one.node.macroname, [arguments[number] for number in range(len(arguments.values))])]


def _fill_section(kit: Kit, title: str, rows: list[Row]) -> dict[str, Any]:
    """Return `type` and entries of a section's rows."""
    named = find_type(title)
    kinds = {kind for kind, _ in rows}
    if kinds <= {"text"}:
        pieces = [
            (value.text, leaf) for _, leaves in rows for leaf in leaves if leaf and (value := kit.make_block(leaf))
        ]
        body = Value("\n\n".join(text for text, _ in pieces), tuple(leaf for _, leaf in pieces), localized=True)
        return {"type": "text", "body": body} if pieces else {}
    if kinds & {"cvskill", "cvlanguage"}:
        if named == "languages":
            return {
                "type": "languages",
                "entries": [
                    gather(name=kit.make_line(row[0]), level=kit.make_line(row[1])) for _, row in rows if len(row) > 1
                ],
            }
        return {
            "type": "skills",
            "entries": [gather(name=kit.make_line(row[0]), items=kit.split(row[1])) for _, row in rows if len(row) > 1],
        }
    if "cvhonor" in kinds:
        kind = named if named in ("awards", "certificates") else "awards"
        return {"type": kind, "entries": list_present(_build_honor(kit, kind, leaves) for _, leaves in rows)}
    kind = named if named in ("education", "experience", "projects") else "entries"
    found = list_present(_build_entry(kit, kind, form, leaves) for form, leaves in rows)
    return {"type": kind, "entries": group_positions(found) if kind == "experience" else found}


def _build_honor(kit: Kit, kind: str, leaves: list[Leaf | None]) -> dict[str, Tree] | None:
    """Build an honour: what, at which event, where, when."""
    award, event, place, date = (*leaves, *[None] * 4)[:4]
    required = "title" if kind == "awards" else "name"
    found = gather(
        **{required: kit.make_line(award) or kit.make_line(event)}, issuer=kit.make_line(event) if award else None,
        location=kit.make_line(place) if kind == "awards" else None, **kit.read_dates(date),
        summary=kit.make_line(place) if kind == "certificates" else None,
    )  # fmt: skip
    return found if required in found else None


def _build_entry(kit: Kit, kind: str, form: str, leaves: list[Leaf | None]) -> dict[str, Tree] | None:
    """Build an entry from a macro's arguments: role, organization, place, dates, description; some lack the place."""
    role, organization, place, dates, text = (*leaves, *[None] * 5)[:5]
    if form == "cvsubentry":
        place, dates, text = None, leaves[2] if len(leaves) > 2 else None, leaves[3] if len(leaves) > 3 else None
    if place and dates and not is_dated(dates.text) and is_dated(place.text):
        place, dates = dates, place
    when, detail = kit.read_dates(dates), kit.make_detail(text)
    location = kit.make_line(place)
    if kind == "education":
        first = gather(
            organization=kit.make_line(organization) or kit.make_line(role),
            degree=kit.make_line(role) if organization else None,
        )
    elif kind == "experience":
        first = gather(organization=kit.make_line(organization), role=kit.make_line(role))
    elif kind == "projects":
        first = gather(
            name=kit.make_line(organization) or kit.make_line(role), role=kit.make_line(role) if organization else None
        )
    else:
        first = gather(
            title=kit.make_line(role) or kit.make_line(organization),
            subtitle=kit.make_line(organization) if role else None,
        )
    return gather(**first, location=location, **when, **detail) if first else None


_CLASS = TexClass(
    _MACROS,
    section="cvsection",
    subsection="cvsubsection",
    settings=("makecvfooter",),
    set_up=_drop_footer,
    rows=_build_rows,
    fill=_fill_section,
)
