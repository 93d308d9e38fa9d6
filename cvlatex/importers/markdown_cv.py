"""markdown-cv, the Jekyll page: `#` the name, `##` sections, `###` or dated lines the entries, HTML in between."""

from __future__ import annotations

import re
from typing import Any

from cvlatex.importers.draft import Draft, Tree, choose_id, gather, make_slug
from cvlatex.importers.entries import list_present
from cvlatex.importers.headings import find_type
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.labelled import build_labelled, list_table_rows
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.markdown_blocks import Block, Item, Part, read_page
from cvlatex.importers.markdown_entries import build_dated_entry, build_headed_entry, fit_entries
from cvlatex.importers.markdown_glossary import Anchors, build_glossary_entry, list_glossary_names
from cvlatex.importers.markdown_head import is_about_the_person, read_head, read_personal
from cvlatex.importers.markdown_headings import Heading, parse_heading, read_dated_line
from cvlatex.importers.positions import group_positions

_BOLD_LINE = re.compile(r"(?:__|\*\*)(.+?)(?:__|\*\*)\s*[:：]?\s*")
_LABEL = re.compile(r"(?:__|\*\*)\s*([^_*]+?)\s*[:：]?\s*(?:__|\*\*)\s*[:：]?\s*([^_*|｜]*)")


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a page, or None with the reason among the problems."""
    source = incoming.decode_text()
    if source is None:
        return None
    page = read_page(incoming, source)
    if incoming.problems or not (page.sections or page.head.heading):
        return None
    kit, draft = Kit(incoming.ledger, "markdown"), Draft()
    anchors = Anchors(list_glossary_names(page.divisions))
    _inline_references(page.head, anchors)
    for part in page.sections:
        _inline_references(part, anchors)
    read_head(draft, kit, page)
    named = set(list_glossary_names(page.divisions))
    for name, opening, lines in page.divisions:
        if name in named:
            draft.glossary.append(build_glossary_entry(kit, anchors, name, opening, lines))
        elif name != "webaddress":
            for leaf in (opening, *lines):
                kit.ledger.drop(
                    leaf, "the block has neither an id nor a heading" if not name else "it is markup of the page"
                )
    for part in page.sections:
        if part.heading is not None and is_about_the_person(part):
            read_personal(draft, kit, part)
        elif part.heading is not None:
            _add_section(draft, kit, part, part.heading)
    return draft


def _inline_references(part: Part, anchors: Anchors) -> None:
    """Rewrite the HTML inside the lines of a part."""

    def change(leaf: Leaf) -> Leaf:
        """Return a leaf with its reference links written out."""
        text = anchors.convert_inline(leaf.text)
        return leaf.with_text(text) if text != leaf.text else leaf

    def rewrite_items(found: list[Item]) -> None:
        """Write out the reference links in items, and in those below them."""
        for item in found:
            item.leaf = change(item.leaf)
            rewrite_items(item.items)

    for block in part.blocks:
        block.lines = [change(leaf) for leaf in block.lines]
        rewrite_items(block.items)
    for inner in part.parts:
        _inline_references(inner, anchors)


def _add_section(draft: Draft, kit: Kit, part: Part, leaf: Leaf) -> None:
    """Add a section, in the kind that its heading names."""
    heading = parse_heading(leaf)
    title = kit.make_heading(heading.title)
    if title is None:
        return
    period = kit.read_dates(heading.dates) if heading.dates else {}
    dates = {key: value for key, value in period.items() if key in ("start", "end")}
    if period and not dates:
        title = kit.make_heading(leaf.with_text(leaf.text.replace("`", "")))
    base: dict[str, Tree] = {
        "id": choose_id(draft, make_slug(title.text) or find_type(title.text) or "section") if title else ""
    }
    content = _build_content(kit, part, title.text if title else "")
    if any(content.get(key) for key in ("body", "entries", "subsections")):
        kind = content.pop("type")
        draft.sections.append({**base, "type": kind, "title": title, **dates, **content})
    else:
        for value in (title, *dates.values()):
            for one in value.leaves if value else ():
                kit.ledger.drop(one, "nothing is in the section")


def _build_content(kit: Kit, part: Part, title: str) -> dict[str, Any]:
    """Return `type` and what such a section holds."""
    named = find_type(title)
    if part.parts:
        return _with_parts(kit, part, named)
    if any(block.kind == "dated" for block in part.blocks):
        entries = list_present(_read_dated(kit, part.blocks))
        kind, fit = fit_entries(named, entries)
        return {"type": kind, "entries": fit}
    if groups := _build_skill_groups(kit, part.blocks):
        return {"type": "skills", "entries": groups}
    if named == "languages" and (spoken := _build_labels(kit, part.blocks)):
        return {"type": "languages", "entries": spoken}
    lines = [
        leaf
        for block in part.blocks
        for leaf in (*list_table_rows(kit, block.lines), *(item.leaf for item in block.items))
    ]
    is_flat = not any(item.items for block in part.blocks for item in block.items)
    if named in ("skills", "languages") and lines and is_flat and (groups := build_labelled(kit, named, lines)):
        return {"type": named, "entries": groups}
    body = _write_body(kit, part.blocks)
    return {"type": "text", "body": body} if body else {}


def _with_parts(kit: Kit, part: Part, named: str | None) -> dict[str, Any]:
    """Return a section with headings in it: subsections of dated rows, subsections of prose, or entries."""
    headings = [(inner, parse_heading(inner.heading)) for inner in part.parts if inner.heading is not None]
    if any(block.kind == "dated" for inner in part.parts for block in inner.blocks) and not any(
        h.dates for _, h in headings
    ):
        groups = [
            (kit.make_heading(heading.title), list_present(_read_dated(kit, inner.blocks)))
            for inner, heading in headings
        ]
        kind, fit = fit_entries(named, [entry for _, entries in groups for entry in entries])
        rest = iter(fit)
        subsections = [
            {"title": title, "entries": [next(rest) for _ in entries]} for title, entries in groups if title and entries
        ]
        return {"type": kind, "subsections": subsections}
    if _is_prose(part, headings):
        subsections = [
            {"title": title, "body": body}
            for inner, heading in headings
            if (title := kit.make_heading(heading.title)) and (body := _write_body(kit, inner.blocks))
        ]
        return gather(type="text", body=_write_body(kit, part.blocks), subsections=subsections)
    entries = list_present(build_headed_entry(kit, heading, inner, build_points) for inner, heading in headings)
    kind, fit = fit_entries(named, entries)
    is_work = (kind.text if isinstance(kind, Value) else kind) == "experience"
    return {"type": kind, "entries": group_positions(fit) if is_work else fit}


def _is_prose(part: Part, headings: list[tuple[Part, Heading]]) -> bool:
    """Whether the headings inside a section only part its text."""
    plain = all(not heading.dates and not heading.place and not heading.bold for _, heading in headings)
    firsts = [block.lines[0] for inner in part.parts for block in inner.blocks[:1] if block.lines]
    is_dated = any(read_dated_line(leaf) for leaf in firsts)
    has_lists = any(block.kind in ("list", "fence") for inner in part.parts for block in inner.blocks)
    return plain and not is_dated and not has_lists


def _read_dated(kit: Kit, blocks: list[Block]) -> list[dict[str, Tree] | None]:
    """Read entries that begin with a date, and what belongs to each; a text without a date is an entry of its own."""
    groups: list[list[Block]] = []
    for block in blocks:
        if (
            block.kind == "dated"
            or not groups
            or (block.kind == "text" and groups[-1][-1].kind != "dated")
            or (block.kind == "text" and groups[-1][-1].lines)
        ):
            groups.append([block])
        else:
            groups[-1].append(block)
    return [build_dated_entry(kit, group, build_points) for group in groups]


def build_points(kit: Kit, items: list[Item]) -> list[Any]:
    """Return highlights of a list."""
    found: list[Any] = []
    for item in items:
        text = kit.make_line(item.leaf)
        if text is None:
            continue
        if item.items:
            numbered = item.items[0].numbered or None
            found.append(gather(text=text, numbered=numbered, highlights=build_points(kit, item.items)))
        else:
            found.append(text)
    return found


def _build_skill_groups(kit: Kit, blocks: list[Block]) -> list[dict[str, Tree]]:
    """Return groups such as a bold line and below it a line of items between bars."""
    found: list[dict[str, Tree]] = []
    for block in blocks:
        lines = list(block.lines)
        while lines:
            head = _BOLD_LINE.fullmatch(lines[0].text)
            if not head or len(lines) < 2 or not re.match(r"[|｜]", lines[1].text):
                return []
            name = kit.make_line(lines[0].with_text(head[1]))
            found.append(gather(name=name, items=kit.split(lines[1].with_text(lines[1].text.strip("|｜ \t\u3000")))))
            lines = lines[2:]
    return found


def _build_labels(kit: Kit, blocks: list[Block]) -> list[dict[str, Tree]]:
    """Return entries of labels such as `**Python** expert`."""
    found: list[dict[str, Tree]] = []
    for leaf in (leaf for block in blocks for leaf in block.lines):
        for label in _LABEL.finditer(leaf.text):
            name, level = (
                kit.make_line(leaf.with_text(label[1])),
                kit.make_line(leaf.with_text(label[2].strip(" |｜\u3000"))),
            )
            found += [gather(name=name, level=level)] if name else []
    return found


def _write_body(kit: Kit, blocks: list[Block]) -> Value | None:
    """Return the texts of blocks as one text with paragraphs and lists."""
    pieces: list[str] = []
    leaves: list[Leaf] = []

    def write_items(found: list[Item], indent: str) -> str:
        """Return items as a Markdown list, those below them indented."""
        lines = []
        for number, item in enumerate(found, 1):
            mark = f"{number}. " if item.numbered else "- "
            text = kit.make_line(item.leaf)
            leaves.append(item.leaf)
            lines.append(f"{indent}{mark}{text.text if text else ''}")
            lines += [write_items(item.items, indent + " " * len(mark))] if item.items else []
        return "\n".join(lines)

    for block in blocks:
        if block.kind == "list":
            pieces.append(write_items(block.items, ""))
            continue
        date = [block.date] if block.date else []
        lines = [text for leaf in (*date, *block.lines) if (text := kit.make_line(leaf))]
        leaves += [*date, *block.lines]
        pieces.append(" ".join(line.text for line in lines))
    joined = "\n\n".join(piece for piece in pieces if piece.strip())
    return Value(joined, tuple(leaves), localized=True) if joined else None
