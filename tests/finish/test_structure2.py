from __future__ import annotations

from pikepdf import Dictionary, Name, String

from cvlatex.finish.elements import Element, Elements, read_elements
from cvlatex.finish.links import LinkPart
from cvlatex.finish.structure2 import make_notes, to_pdf2

TERM = ["sect 2", "dest gloss:{0}", "+ {1} H3", "- {1}", "+ {2} P", "- {2}", "+ {3} L Disc", "- {3}"]


def read(*events: str) -> Elements:
    return read_elements("\n".join(events))


def outline(element: Element) -> str:
    inner = " ".join(map(outline, element.kids))
    return f"{element.type}({inner})" if inner else element.type


def test_the_name_is_the_title_and_headings_rise() -> None:
    elements = read("part en", "+ 1 H1", "- 1", "sect 1", "+ 2 H2", "- 2", "sect 2", "+ 3 H3", "- 3", "endpart")
    to_pdf2(elements)
    assert outline(elements.root) == "Document(Part(Title Sect(H1 Sect(H2))))"


def test_languages_and_a_letter_are_fragments_the_glossary_is_a_part() -> None:
    letter = ["+ 1 H1", "- 1", "+ 2 P", "- 2"]
    glossary = ["part zh", "sect 1", "+ 6 H2", "- 6", "endpart"]
    elements = read(
        "part zh", *letter, "+ 3 H1", "- 3", "endpart", "part en", "+ 4 H1", "- 4", "+ 5 P", "- 5", "endpart", *glossary
    )
    to_pdf2(elements)
    assert outline(elements.root) == (
        "Document(DocumentFragment(Title P) DocumentFragment(Title) DocumentFragment(Title P) Part(Sect(H1)))"
    )
    assert [text.language for text in elements.root.kids] == ["zh-Hans", "zh-Hans", "en", "zh-Hans"]
    assert all(kid.parent is text for text in elements.root.kids for kid in text.kids)


def test_a_list_with_labels_says_that_they_describe() -> None:
    elements = read("part en", "row", "+ 1 Lbl", "- 1", "+ 2 LBody", "- 2", "+ 3 P", "- 3", "row", "+ 4 LBody", "- 4")
    to_pdf2(elements)
    lists = [kid.numbering for kid in elements.root.kids[0].kids if kid.type == "L"]
    assert lists == ["Description", "None"]


def linked(number: int, name: str, elements: Elements) -> LinkPart:
    return LinkPart(
        elements.by_number[number], 0, Dictionary(Subtype=Name.Link, A=Dictionary(S=Name.GoTo, D=String(name)))
    )


def test_a_definition_that_is_linked_to_is_a_note_and_both_refer_to_each_other() -> None:
    first, second = ([event.format(*part) for event in TERM] for part in (("a", 11, 12, 13), ("b", 21, 22, 23)))
    text = ["+ 1 P", "+ 2 Reference", "+ 3 Link", "- 3", "- 2", "+ 4 Link", "- 4", "- 1"]
    elements = read("part en", *text, "sect 1", "+ 5 H2", "- 5", *first, *second)
    make_notes(elements, [linked(3, "gloss:a", elements), linked(4, "gloss:a", elements), linked(3, "gone", elements)])
    assert outline(elements.root) == (
        "Document(Part(P(Reference(Link) Link) Sect(H2 Sect(H3 FENote(P L)) Sect(H3 P L))))"
    )
    note = elements.by_number[12].parent
    assert note is not None
    assert note.refers == [elements.by_number[2], elements.by_number[4]]
    assert all(citing.refers == [note] for citing in note.refers)
