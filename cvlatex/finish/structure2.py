"""The elements as PDF 2.0 has them: a title, headings from the first level on, notes, parts of a document of their own.

Sources: ISO 32000-2, 14.8.4 and 14.8.6 (types and namespaces), ISO/TS 32005 (what may stand in what),
ISO 14289-2, 8.2.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from cvlatex.finish.destinations import group_by_destination
from cvlatex.finish.elements import Element, Elements
from cvlatex.finish.links import LinkPart, find_destination

OLDER: Final = frozenset(("BlockQuote", "Code", "Reference"))
"""Types that only the namespace of PDF 1.7 has (ISO 32000-2, annex M)."""

TERM: Final = "gloss:"
"""What the destination of a term of the glossary begins with."""


def to_pdf2(elements: Elements) -> None:
    """Give the elements the types of PDF 2.0.

    The name becomes the title, other headings rise by a level, and where the document holds several texts (languages,
    a letter and a CV) each is a fragment of a document.
    """
    for element in _walk(elements.root):
        element.type = _translate_type(element)
        if element.type == "L" and element.numbering == "None" and _is_labelled(element):
            element.numbering = "Description"
    texts = [text for part in elements.root.kids for text in _split_part(part)]
    if sum(_begins(text) for text in texts) > 1:
        for text in filter(_begins, texts):
            text.type = "DocumentFragment"
        elements.root.kids[:] = texts


def make_notes(elements: Elements, links: Iterable[LinkPart]) -> None:
    """Make an endnote of the definition of each term that a link leads to; both refer to each other (8.2.5.14)."""
    terms = {name: heading for name, heading in group_by_destination(elements).items() if name.startswith(TERM)}
    notes: dict[str, Element] = {}
    for link in links:
        name = find_destination(link.annotation)
        section = terms[name].parent if name in terms else None
        if section is None:
            continue
        note = notes.get(name) or _build_note(terms[name], section)
        notes[name] = note
        citing = link.element.parent if _is_cited(link.element) else link.element
        if citing is not None and citing not in note.refers:
            note.refers.append(citing)
            citing.refers.append(note)


def _build_note(heading: Element, section: Element) -> Element:
    """Build a footnote of what stands behind a heading in its section."""
    note = Element("FENote", section)
    at = section.kids.index(heading) + 1
    note.kids, section.kids[at:] = section.kids[at:], [note]
    for kid in note.kids:
        kid.parent = note
    return note


def _is_cited(link: Element) -> bool:
    """Whether a link is that of a citation."""
    return link.parent is not None and link.parent.type == "Reference"


def _translate_type(element: Element) -> str:
    """Return the type of an element, whose headings are a level higher than in PDF 1.7: the name was the first."""
    if element.type == "H1":
        return "Title"
    level = element.type[1:]
    return f"H{int(level) - 1}" if element.type[0] == "H" and level.isdecimal() else element.type


def _is_labelled(items: Element) -> bool:
    """Whether any item of a list has a label."""
    return any(kid.type == "Lbl" for item in items.kids for kid in item.kids)


def _split_part(part: Element) -> Iterator[Element]:
    """Yield a part as one or more parts that each begin with a title."""
    begins = [at for at, kid in enumerate(part.kids) if kid.type == "Title"]
    if part.type != "Part" or len(begins) < 2:
        yield part
        return
    for begin, end in zip([0, *begins[1:]], [*begins[1:], len(part.kids)], strict=True):
        text = Element("Part", part.parent, language=part.language, kids=part.kids[begin:end])
        for kid in text.kids:
            kid.parent = text
        yield text


def _begins(text: Element) -> bool:
    """Whether a part begins with a title."""
    return any(kid.type == "Title" for kid in text.kids)


def _walk(element: Element) -> Iterator[Element]:
    """Yield an element and all below it."""
    yield element
    for kid in element.kids:
        yield from _walk(kid)
