"""CSL-JSON, as Zotero and pandoc write it, to publications.

Source: https://docs.citationstyles.org/en/stable/specification.html, appendix on CSL-JSON.
"""

from __future__ import annotations

from cvlatex.importers.draft import Draft, Tree, add_section, record
from cvlatex.importers.entries import some, whole
from cvlatex.importers.headings import title_of
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_source import parse_json
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.nodes import Map, Node, Series
from cvlatex.localize.venues import in_figures, in_words
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
    """The draft of a file, or None with the reason among the problems."""
    node = parse_json(incoming)
    if node is None:
        return None
    items = _items(node)
    kit, draft = Kit(incoming.ledger, "markdown"), Draft()
    add_section(draft, "publications", title_of("publications"), some(_publication(kit, item) for item in items))
    if not draft.sections:
        incoming.refuse(
            "wrong-format", node.span, "CSL-JSON is a list of works that have a title.", "Is it the right file?"
        )
        return None
    return draft


def _items(node: Node) -> list[Map]:
    """The items of a CSL-JSON value: a list, or what holds one."""
    if isinstance(node, Series):
        return [item for item in node.items if isinstance(item, Map)]
    if isinstance(node, Map):
        return node.maps("items", "references") or [node]
    return []


def _publication(kit: Kit, item: Map) -> dict[str, Tree] | None:
    """A CSL item as a publication; None without a title."""
    kit.ledger.drop(item.leaf("id", "citation-key"), "publications have no key")
    kind = item.leaf("type")
    word = _KINDS.get(kind.text) if kind else None
    return whole(
        record(
            title=kit.name(item.leaf("title")),
            authors=[name for author in item.maps("author", "editor") if (name := _person(kit, author))],
            venue=_venue(kit, item),
            note=kit.line(item.leaf("note", "status")),
            kind=Value(word, (kind,)) if word and kind else None,
            **_date(kit, item.map("issued")),
            doi=kit.doi(item.leaf("DOI")),
            url=kit.url(item.leaf("URL")),
            summary=kit.block(item.leaf("abstract")),
        ),
        "title",
        ("venue",),
    )


def _venue(kit: Kit, item: Map) -> Value | None:
    """Where a work was published, with volume, issue and pages; behind a name in Han these are in words."""
    name = item.leaf("container-title") or item.leaf("publisher")
    if name is None or name.is_blank:
        return None
    rest = [item.leaf(key) for key in ("volume", "issue", "page")]
    volume, issue, pages = (leaf.text if leaf else "" for leaf in rest)
    place = Place(volume, issue, write_pages(pages))
    behind = in_words(place, "zh") if is_han(name.text) else in_figures(place)
    found = kit.line(name.reading(name.text + behind, *(leaf for leaf in rest if leaf)))
    return Value(found.text, found.leaves) if found else None


def _person(kit: Kit, author: Map) -> Value | None:
    """An author's name in the order in which it is written."""
    literal = author.leaf("literal")
    parts = [author.leaf(key) for key in ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")]
    joined = kit.line(literal) if literal else kit.joined([part for part in parts if part], " ")
    if (
        joined is not None
        and not literal
        and all("\u4e00" <= char <= "\u9fff" for char in joined.text.replace(" ", ""))
    ):
        family, given = author.leaf("family"), author.leaf("given")
        joined = kit.joined([leaf for leaf in (family, given) if leaf], "")
    return Value(joined.text, joined.leaves) if joined else None


def _date(kit: Kit, issued: Map) -> dict[str, Tree]:
    """`date-parts` of one date, or of a period."""
    parts = issued.children.get("date-parts")
    dates = [item for item in parts.items if isinstance(item, Series)] if isinstance(parts, Series) else []
    found = []
    for date in dates:
        leaves = [leaf for leaf in date.items if isinstance(leaf, Leaf) and not leaf.is_blank]
        if leaves:
            text = "-".join(leaf.text if number == 0 else leaf.text.zfill(2) for number, leaf in enumerate(leaves))
            found.append(leaves[0].reading(text, *leaves[1:]))
    if len(found) > 1:
        return kit.dates(found[0], found[1])
    if found:
        return kit.when(found[0])
    return kit.when(issued.leaf("literal", "raw"))
