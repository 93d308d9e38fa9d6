from __future__ import annotations

from cvlatex.preflight.rules import note_reference
from cvlatex.preflight.tags import Tag
from tests.preflight.samples import NEWER, with_tags


def pair(cites: tuple[int, ...], cited: tuple[int, ...], kind: str = "Endnote") -> list[str]:
    note = Tag(5, "FENote", NEWER, "P", 2, attributes={"NoteType": kind}, refers=cited)
    return [
        item.message for item in note_reference.check(with_tags(Tag(4, "Reference", NEWER, "P", 2, refers=cites), note))
    ]


def test_references_go_both_ways() -> None:
    assert pair((5,), (4,)) == []
    assert [message.split(" (")[0] for message in pair((5,), ())] == [
        "A note does not refer to an element that refers to it"
    ]
    assert [message.split(" (")[0] for message in pair((), (4,))] == [
        "A note refers to an element that does not refer to it"
    ]


def test_a_note_is_of_a_known_type() -> None:
    assert "of the type Margin" in pair((5,), (4,), "Margin")[0]
