"""CSL-JSON, as Zotero and pandoc write it, to publications.

Source: https://docs.citationstyles.org/en/stable/specification.html, appendix on CSL-JSON.
"""

from __future__ import annotations

from cvlatex.importers.draft import Draft, Tree, add_section, gather
from cvlatex.importers.entries import complete_entry, list_present
from cvlatex.importers.headings import get_title
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_source import parse_json
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.nodes import Map, Node, Series
from cvlatex.localize.venues import write_in_figures, write_in_words
from cvlatex.model.entries import Place
from cvlatex.model.scripts import is_han
from cvlatex.readers.bibliography.venue import write_pages

_KINDS = {
    "article-journal": "journal", "article": "journal", "paper-conference": "conference", "book": "book",
    "chapter": "chapter", "thesis": "thesis", "report": "report", "patent": "patent",
    "journal-article": "journal", "proceedings-article": "conference", "book-chapter": "chapter",
    "dissertation": "thesis", "posted-content": "preprint",
}  # fmt: skip
"""CSL's types, and those of Crossref's own records."""


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    node = parse_json(incoming)
    if node is None:
        return None
    items = _list_items(node)
    kit, draft = Kit(incoming.ledger, "markdown"), Draft()
    add_section(
        draft, "publications", get_title("publications"), list_present(_build_publication(kit, item) for item in items)
    )
    if not draft.sections:
        incoming.refuse(
            "wrong-format", node.span, "CSL-JSON is a list of works that have a title.", "Is it the right file?"
        )
        return None
    return draft


def _list_items(node: Node) -> list[Map]:
    """List the items of a CSL-JSON value: a list, or what holds one."""
    if isinstance(node, Series):
        return [item for item in node.items if isinstance(item, Map)]
    if isinstance(node, Map):
        return node.list_maps("items", "references") or [node]
    return []


def _build_publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """Build a CSL item as a publication; None without a title."""
    kit.ledger.drop(item.find_leaf("id", "citation-key"), "publications have no key")
    kind = item.find_leaf("type")
    word = _KINDS.get(kind.text) if kind else None
    return complete_entry(
        gather(
            title=kit.make_name(item.find_leaf("title")),
            authors=[name for author in item.list_maps("author", "editor") if (name := _name_person(kit, author))],
            venue=_write_venue(kit, item),
            note=kit.make_line(item.find_leaf("note", "status")),
            kind=Value(word, (kind,)) if word and kind else None,
            **_read_date(kit, item.find_map("issued")),
            doi=kit.make_doi(item.find_leaf("DOI")),
            url=kit.make_url(item.find_leaf("URL")),
            summary=kit.make_block(item.find_leaf("abstract")),
        ),
        "title",
        ("venue",),
    )


def _write_venue(kit: Kit, item: Map) -> Value | None:
    """Return where a work was published, with volume, issue and pages; behind a name in Han these are in words."""
    name = item.find_leaf("container-title") or item.find_leaf("publisher")
    if name is None or name.is_blank:
        return None
    rest = [item.find_leaf(key) for key in ("volume", "issue", "page")]
    volume, issue, pages = (leaf.text if leaf else "" for leaf in rest)
    place = Place(volume, issue, write_pages(pages))
    behind = write_in_words(place, "zh") if is_han(name.text) else write_in_figures(place)
    found = kit.make_line(name.with_text(name.text + behind, *(leaf for leaf in rest if leaf)))
    return Value(found.text, found.leaves) if found else None


def _name_person(kit: Kit, author: Map) -> Value | None:
    """Return an author's name in the order in which it is written."""
    literal = author.find_leaf("literal")
    parts = [
        author.find_leaf(key) for key in ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    ]
    joined = kit.make_line(literal) if literal else kit.join_lines([part for part in parts if part], " ")
    if (
        joined is not None
        and not literal
        and all("\u4e00" <= char <= "\u9fff" for char in joined.text.replace(" ", ""))
    ):
        family, given = author.find_leaf("family"), author.find_leaf("given")
        joined = kit.join_lines([leaf for leaf in (family, given) if leaf], "")
    return Value(joined.text, joined.leaves) if joined else None


def _read_date(kit: Kit, issued: Map) -> dict[str, Tree]:
    """Read `date-parts` of one date, or of a period."""
    parts = issued.children.get("date-parts")
    dates = [item for item in parts.items if isinstance(item, Series)] if isinstance(parts, Series) else []
    found = []
    for date in dates:
        leaves = [leaf for leaf in date.items if isinstance(leaf, Leaf) and not leaf.is_blank]
        if leaves:
            text = "-".join(leaf.text if number == 0 else leaf.text.zfill(2) for number, leaf in enumerate(leaves))
            found.append(leaves[0].with_text(text, *leaves[1:]))
    if len(found) > 1:
        return kit.read_range(found[0], found[1])
    if found:
        return kit.read_dates(found[0])
    return kit.read_dates(issued.find_leaf("literal", "raw"))
