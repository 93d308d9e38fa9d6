"""markdown-cv, the Jekyll page: `#` the name, `##` sections, `###` or dated lines the entries, HTML in between."""

from __future__ import annotations

import re
from typing import Any

from cvlatex.importers.draft import Draft, Tree, free_id, record, slug
from cvlatex.importers.entries import some
from cvlatex.importers.headings import type_of
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.labelled import labelled, rows_of_table
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.markdown_blocks import Block, Item, Part, read_page
from cvlatex.importers.markdown_entries import dated_entry, fitted, headed_entry
from cvlatex.importers.markdown_glossary import Anchors, glossary_entry, glossary_names
from cvlatex.importers.markdown_head import is_about_the_person, read_head, read_personal
from cvlatex.importers.markdown_headings import Heading, dated_line, parse_heading
from cvlatex.importers.positions import grouped

_BOLD_LINE = re.compile(r"(?:__|\*\*)(.+?)(?:__|\*\*)\s*[:：]?\s*")
_LABEL = re.compile(r"(?:__|\*\*)\s*([^_*]+?)\s*[:：]?\s*(?:__|\*\*)\s*[:：]?\s*([^_*|｜]*)")


def read(incoming: Incoming) -> Draft | None:
    """The draft of a page, or None with the reason among the problems."""
    source = incoming.text()
    if source is None:
        return None
    page = read_page(incoming, source)
    if incoming.problems or not (page.sections or page.head.heading):
        return None
    kit, draft = Kit(incoming.ledger, "markdown"), Draft()
    anchors = Anchors(glossary_names(page.divisions))
    _inline_references(page.head, anchors)
    for part in page.sections:
        _inline_references(part, anchors)
    read_head(draft, kit, page)
    named = set(glossary_names(page.divisions))
    for name, opening, lines in page.divisions:
        if name in named:
            draft.glossary.append(glossary_entry(kit, anchors, name, opening, lines))
        elif name != "webaddress":
            for leaf in (opening, *lines):
                kit.ledger.drop(
                    leaf, "the block has neither an id nor a heading" if not name else "it is markup of the page"
                )
    for part in page.sections:
        if part.heading is not None and is_about_the_person(part):
            read_personal(draft, kit, part)
        elif part.heading is not None:
            _section(draft, kit, part, part.heading)
    return draft


def _inline_references(part: Part, anchors: Anchors) -> None:
    """Rewrite the HTML inside the lines of a part."""

    def change(leaf: Leaf) -> Leaf:
        """Return a leaf with its reference links written out."""
        text = anchors.inline(leaf.text)
        return leaf.reading(text) if text != leaf.text else leaf

    def items(found: list[Item]) -> None:
        """Write out the reference links in items, and in those below them."""
        for item in found:
            item.leaf = change(item.leaf)
            items(item.items)

    for block in part.blocks:
        block.lines = [change(leaf) for leaf in block.lines]
        items(block.items)
    for inner in part.parts:
        _inline_references(inner, anchors)


def _section(draft: Draft, kit: Kit, part: Part, leaf: Leaf) -> None:
    """Add a section, in the kind that its heading names."""
    heading = parse_heading(leaf)
    title = kit.heading(heading.title)
    if title is None:
        return
    period = kit.when(heading.dates) if heading.dates else {}
    dates = {key: value for key, value in period.items() if key in ("start", "end")}
    if period and not dates:
        title = kit.heading(leaf.reading(leaf.text.replace("`", "")))
    base: dict[str, Tree] = {
        "id": free_id(draft, slug(title.text) or type_of(title.text) or "section") if title else ""
    }
    content = _content(kit, part, title.text if title else "")
    if any(content.get(key) for key in ("body", "entries", "subsections")):
        kind = content.pop("type")
        draft.sections.append({**base, "type": kind, "title": title, **dates, **content})
    else:
        for value in (title, *dates.values()):
            for one in value.leaves if value else ():
                kit.ledger.drop(one, "nothing is in the section")


def _content(kit: Kit, part: Part, title: str) -> dict[str, Any]:
    """`type` and what such a section holds."""
    named = type_of(title)
    if part.parts:
        return _with_parts(kit, part, named)
    if any(block.kind == "dated" for block in part.blocks):
        entries = some(_read_dated(kit, part.blocks))
        kind, fit = fitted(named, entries)
        return {"type": kind, "entries": fit}
    if groups := _skill_groups(kit, part.blocks):
        return {"type": "skills", "entries": groups}
    if named == "languages" and (spoken := _labels(kit, part.blocks)):
        return {"type": "languages", "entries": spoken}
    lines = [
        leaf
        for block in part.blocks
        for leaf in (*rows_of_table(kit, block.lines), *(item.leaf for item in block.items))
    ]
    is_flat = not any(item.items for block in part.blocks for item in block.items)
    if named in ("skills", "languages") and lines and is_flat and (groups := labelled(kit, named, lines)):
        return {"type": named, "entries": groups}
    body = _body(kit, part.blocks)
    return {"type": "text", "body": body} if body else {}


def _with_parts(kit: Kit, part: Part, named: str | None) -> dict[str, Any]:
    """Return a section with headings in it: subsections of dated rows, subsections of prose, or entries."""
    headings = [(inner, parse_heading(inner.heading)) for inner in part.parts if inner.heading is not None]
    if any(block.kind == "dated" for inner in part.parts for block in inner.blocks) and not any(
        h.dates for _, h in headings
    ):
        groups = [(kit.heading(heading.title), some(_read_dated(kit, inner.blocks))) for inner, heading in headings]
        kind, fit = fitted(named, [entry for _, entries in groups for entry in entries])
        rest = iter(fit)
        subsections = [
            {"title": title, "entries": [next(rest) for _ in entries]} for title, entries in groups if title and entries
        ]
        return {"type": kind, "subsections": subsections}
    if _is_prose(part, headings):
        subsections = [
            {"title": title, "body": body}
            for inner, heading in headings
            if (title := kit.heading(heading.title)) and (body := _body(kit, inner.blocks))
        ]
        return record(type="text", body=_body(kit, part.blocks), subsections=subsections)
    entries = some(headed_entry(kit, heading, inner, points_of) for inner, heading in headings)
    kind, fit = fitted(named, entries)
    is_work = (kind.text if isinstance(kind, Value) else kind) == "experience"
    return {"type": kind, "entries": grouped(fit) if is_work else fit}


def _is_prose(part: Part, headings: list[tuple[Part, Heading]]) -> bool:
    """Whether the headings inside a section only part its text."""
    plain = all(not heading.dates and not heading.place and not heading.bold for _, heading in headings)
    firsts = [block.lines[0] for inner in part.parts for block in inner.blocks[:1] if block.lines]
    is_dated = any(dated_line(leaf) for leaf in firsts)
    has_lists = any(block.kind in ("list", "fence") for inner in part.parts for block in inner.blocks)
    return plain and not is_dated and not has_lists


def _read_dated(kit: Kit, blocks: list[Block]) -> list[dict[str, Tree] | None]:
    """Entries that begin with a date, and what belongs to each; a text without a date is an entry of its own."""
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
    return [dated_entry(kit, group, points_of) for group in groups]


def points_of(kit: Kit, items: list[Item]) -> list[Any]:
    """Highlights of a list."""
    found: list[Any] = []
    for item in items:
        text = kit.line(item.leaf)
        if text is None:
            continue
        if item.items:
            numbered = item.items[0].numbered or None
            found.append(record(text=text, numbered=numbered, highlights=points_of(kit, item.items)))
        else:
            found.append(text)
    return found


def _skill_groups(kit: Kit, blocks: list[Block]) -> list[dict[str, Tree]]:
    """Groups such as a bold line and below it a line of items between bars."""
    found: list[dict[str, Tree]] = []
    for block in blocks:
        lines = list(block.lines)
        while lines:
            head = _BOLD_LINE.fullmatch(lines[0].text)
            if not head or len(lines) < 2 or not re.match(r"[|｜]", lines[1].text):
                return []
            name = kit.line(lines[0].reading(head[1]))
            found.append(record(name=name, items=kit.split(lines[1].reading(lines[1].text.strip("|｜ \t\u3000")))))
            lines = lines[2:]
    return found


def _labels(kit: Kit, blocks: list[Block]) -> list[dict[str, Tree]]:
    """Entries of labels such as `**Python** expert`."""
    found: list[dict[str, Tree]] = []
    for leaf in (leaf for block in blocks for leaf in block.lines):
        for label in _LABEL.finditer(leaf.text):
            name, level = kit.line(leaf.reading(label[1])), kit.line(leaf.reading(label[2].strip(" |｜\u3000")))
            found += [record(name=name, level=level)] if name else []
    return found


def _body(kit: Kit, blocks: list[Block]) -> Value | None:
    """The texts of blocks as one text with paragraphs and lists."""
    pieces: list[str] = []
    leaves: list[Leaf] = []

    def items(found: list[Item], indent: str) -> str:
        """Return items as a Markdown list, those below them indented."""
        lines = []
        for number, item in enumerate(found, 1):
            mark = f"{number}. " if item.numbered else "- "
            text = kit.line(item.leaf)
            leaves.append(item.leaf)
            lines.append(f"{indent}{mark}{text.text if text else ''}")
            lines += [items(item.items, indent + " " * len(mark))] if item.items else []
        return "\n".join(lines)

    for block in blocks:
        if block.kind == "list":
            pieces.append(items(block.items, ""))
            continue
        date = [block.date] if block.date else []
        lines = [text for leaf in (*date, *block.lines) if (text := kit.line(leaf))]
        leaves += [*date, *block.lines]
        pieces.append(" ".join(line.text for line in lines))
    joined = "\n\n".join(piece for piece in pieces if piece.strip())
    return Value(joined, tuple(leaves), localized=True) if joined else None
