from __future__ import annotations

import pytest

from cvlatex.importers.nodes import Map
from cvlatex.importers.yaml_source import parse_yaml
from tests.importers.drafts import incoming


def test_scalars_stay_as_they_are_written() -> None:
    node = parse_yaml(incoming("a:\n  b: 2019-03-01\n  c: NO\n  d: ~\n  e:\n"))
    assert isinstance(node, Map)
    inner = node.find_map("a")
    leaves = [inner.find_leaf(key) for key in "bcde"]
    assert [leaf.text for leaf in leaves if leaf] == ["2019-03-01", "NO", "~", ""]
    assert [leaf.null for leaf in leaves if leaf] == [False, False, True, True]
    assert next(leaf.path for leaf in leaves if leaf) == "a.b"


@pytest.mark.parametrize("text", ["a: [1", "a: b: c", "a: 1\na: 2\n", "x: &a [*a]\n", "\tx: 1\n", "- " * 200 + "x"])
def test_what_is_no_yaml_is_refused_at_its_place(text: str) -> None:
    given = incoming(text)
    assert parse_yaml(given) is None
    assert all(problem.span for problem in given.problems)
    assert given.problems
