from __future__ import annotations

from cvlatex.preflight.rules import alternate_text
from cvlatex.preflight.tags import Tag
from tests.preflight.samples import NEWER, with_tags


def test_a_figure_has_words() -> None:
    (found,) = alternate_text.check(with_tags(Tag(4, "Figure", NEWER, "P", 2)))
    assert found.message == "A figure has no alternate text (ISO 14289-2, 8.2.5.28.2)."
    assert list(alternate_text.check(with_tags(Tag(4, "Figure", NEWER, "P", 2, replacement="2")))) == []


def test_a_link_says_one_thing() -> None:
    (found,) = alternate_text.check(with_tags(Tag(4, "Link", NEWER, "P", 2, alternate="here", contents=("there",))))
    assert found.message.endswith("(ISO 14289-2, 8.9.4.2).")
    assert list(alternate_text.check(with_tags(Tag(4, "Link", NEWER, "P", 2, contents=("there",))))) == []
