from __future__ import annotations

from cvlatex.importers.nodes import Map, Series, leaves_below
from tests.importers.drafts import NOWHERE, leaf

ONE, BLANK, LIST = leaf("one", 1), leaf("", 2), Series("s", NOWHERE, [leaf("two", 3), Map("m", NOWHERE)])
ROOT = Map("", NOWHERE, {"a": ONE, "b": BLANK, "c": LIST, "d": Map("d", NOWHERE, {"e": leaf("deep", 4)})})


def test_the_first_key_that_holds_something_wins() -> None:
    assert ROOT.leaf("x", "b", "a") is ONE
    assert ROOT.leaf("b") is BLANK
    assert ROOT.leaf("c") is None


def test_a_single_value_is_a_list_of_one() -> None:
    assert ROOT.leaves("a") == [ONE]
    assert ROOT.leaves("b") == []
    assert [found.text for found in ROOT.leaves("c")] == ["two"]
    assert [found.path for found in ROOT.maps("c")] == ["m"]
    assert [found.path for found in ROOT.maps("d")] == ["d"]
    assert ROOT.maps("a") == []


def test_every_leaf_is_found() -> None:
    assert [found.text for found in leaves_below(ROOT)] == ["one", "", "two", "deep"]
    assert ROOT.map("nothing").children == {}
