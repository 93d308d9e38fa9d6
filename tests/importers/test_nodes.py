from __future__ import annotations

from cvlatex.importers.nodes import Map, Series, list_leaves_below
from tests.importers.drafts import NOWHERE, leaf

ONE, BLANK, LIST = leaf("one", 1), leaf("", 2), Series("s", NOWHERE, [leaf("two", 3), Map("m", NOWHERE)])
ROOT = Map("", NOWHERE, {"a": ONE, "b": BLANK, "c": LIST, "d": Map("d", NOWHERE, {"e": leaf("deep", 4)})})


def test_the_first_key_that_holds_something_wins() -> None:
    assert ROOT.find_leaf("x", "b", "a") is ONE
    assert ROOT.find_leaf("b") is BLANK
    assert ROOT.find_leaf("c") is None


def test_a_single_value_is_a_list_of_one() -> None:
    assert ROOT.list_leaves("a") == [ONE]
    assert ROOT.list_leaves("b") == []
    assert [found.text for found in ROOT.list_leaves("c")] == ["two"]
    assert [found.path for found in ROOT.list_maps("c")] == ["m"]
    assert [found.path for found in ROOT.list_maps("d")] == ["d"]
    assert ROOT.list_maps("a") == []


def test_every_leaf_is_found() -> None:
    assert [found.text for found in list_leaves_below(ROOT)] == ["one", "", "two", "deep"]
    assert ROOT.find_map("nothing").children == {}
