from __future__ import annotations

from cvlatex.preflight.rules import list_numbering
from cvlatex.preflight.tags import Tag
from tests.preflight.samples import NEWER, with_tags


def listed(numbering: str, *labels: str) -> int:
    attributes = {"ListNumbering": numbering} if numbering else {}
    outer = (Tag(4, "L", NEWER, "P", 2, attributes=attributes), Tag(5, "LI", NEWER, "L", 4, labels))
    inner = Tag(6, "L", NEWER, "LBody", 5, attributes={"ListNumbering": "Disc"})
    return len(list(list_numbering.check(with_tags(*outer, inner, Tag(7, "LI", NEWER, "L", 4, labels)))))


def test_labels_in_a_list_that_says_nothing_of_them_are_an_error() -> None:
    assert [listed("", "Lbl"), listed("None", "Lbl", "LBody")] == [1, 1]


def test_a_list_that_does_and_one_without_labels_pass() -> None:
    assert [listed("Description", "Lbl"), listed("None", "LBody")] == [0, 0]
