from __future__ import annotations

import pytest

from cvlatex.finish.elements import Element, TagsUnreadable, read_elements


def outline(element: Element) -> str:
    inner = " ".join(outline(kid) for kid in element.kids)
    name = f"{element.type}{element.number}" if element.number > 0 else element.type
    return f"{name}({inner})" if inner else name


def read(*events: str) -> str:
    return outline(read_elements("\n".join(events) + "\n").root)


def test_nothing_is_an_empty_document() -> None:
    assert read() == "Document"


def test_a_section_ends_those_of_its_level_and_below() -> None:
    events = ["part zh", "sect 1", "+ 1 H2", "- 1", "sect 2", "+ 2 H3", "- 2", "sect 2", "sect 1", "endpart", "part en"]
    assert read(*events) == "Document(Part(Sect(H21 Sect(H32) Sect) Sect) Part)"


def test_lists_nest_in_the_body_of_a_point() -> None:
    point = ["item", "+ {0} Lbl", "- {0}", "+ {1} LBody"]
    outer = [event.format(2, 3) for event in point]
    inner = [event.format(5, 6) for event in point]
    events = ["+ 1 L Disc", *outer, "+ 4 L Decimal", *inner, "- 4", "item", "- 1", "+ 9 P", "- 9"]
    assert read(*events) == "Document(L1(LI(Lbl2 LBody3(L4(LI(Lbl5 LBody6)))) LI) P9)"


def test_rows_that_follow_each_other_are_one_list() -> None:
    row = ["row", "+ 1 Lbl", "- 1", "+ 2 LBody", "- 2"]
    assert read(*row, *row, "+ 3 P", "- 3", *row) == (
        "Document(L(LI(Lbl1 LBody2) LI(Lbl1 LBody2)) P3 L(LI(Lbl1 LBody2)))"
    )


def test_rows_end_with_their_section() -> None:
    assert read("part en", "sect 1", "row", "+ 1 LBody", "- 1", "sect 1", "endpart") == (
        "Document(Part(Sect(L(LI(LBody1))) Sect))"
    )


def test_what_is_written_elsewhere_leaves_the_open_element_as_it_was() -> None:
    assert read("+ 1 H1", "- 1", "+ 2 P", "in 1", "+ 3 Link", "- 3", "out", "+ 4 Link", "- 4", "- 2") == (
        "Document(H11(Link3) P2(Link4))"
    )


def test_an_element_that_is_opened_again_gets_more_kids() -> None:
    assert read("+ 1 H2", "- 1", "+ 2 P", "- 2", "again 1", "+ 3 Link", "- 3", "- 1") == "Document(H21(Link3) P2)"


def test_a_language_within_a_language_is_a_division() -> None:
    elements = read_elements("part zh\nsect 1\npart en\n+ 1 P\n- 1\nendpart\n+ 2 P\n- 2\nendpart\n")
    assert outline(elements.root) == "Document(Part(Sect(Div(P1) P2)))"
    assert elements.languages == ("zh-Hans", "en")


def test_a_division_of_a_section_holds_the_sections_below_it() -> None:
    events = ["sect 1", "part zh", "sect 2", "part en", "+ 1 P", "- 1", "endpart", "sect 2", "endpart", "sect 1"]
    assert read(*events) == "Document(Sect(Div(Sect(Div(P1)) Sect)) Sect)"


def test_texts_belong_to_the_element_started_last() -> None:
    elements = read_elements("+ 1 P\n+ 2 Formula\n- 2\nsource x^{2} \n+ 3 Link\n- 3\ntext \\CVStrong {a} b\n- 1\n")
    assert elements.by_number[2].source == "x^{2} "
    assert elements.by_number[3].text == "\\CVStrong {a} b"


@pytest.mark.parametrize("event", ["- 7", "sing", "+ one P", "out", "item", "endpart", "again 3"])
def test_an_event_that_cannot_be_names_its_line(event: str) -> None:
    with pytest.raises(TagsUnreadable, match=r"^Line 2 of the elements"):
        read("+ 1 P", event)


def test_words_language_and_destinations_belong_to_their_element() -> None:
    lines = [
        "part zh",
        "dest name.1",
        "dest name.2",
        "row",
        "+ 1 Lbl",
        "- 1",
        "alt E-mail",
        "+ 2 Span",
        "lang zh",
        "- 2",
    ]
    elements = read_elements("\n".join([*lines, "+ 3 P", "- 3", "endpart"])).by_number
    assert (elements[1].alternate, elements[1].destinations) == ("E-mail", ["name.1", "name.2"])
    assert (elements[2].language, elements[2].destinations, elements[3].destinations) == ("zh-Hans", [], [])
