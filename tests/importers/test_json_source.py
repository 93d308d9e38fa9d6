from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvlatex.importers.json_source import parse_json
from cvlatex.importers.ledger import Leaf
from cvlatex.importers.nodes import Map, Node, Series
from tests.importers.drafts import incoming


def value(node: Node | None) -> Any:
    if isinstance(node, Leaf):
        return node.text
    if isinstance(node, Map):
        return {key: value(child) for key, child in node.children.items()}
    assert isinstance(node, Series)
    return [value(item) for item in node.items]


def strings(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {key: strings(child) for key, child in tree.items()}
    if isinstance(tree, list):
        return [strings(child) for child in tree]
    return tree if isinstance(tree, str) else json.dumps(tree)


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(TREES, st.booleans(), st.sampled_from([None, 2]))
def test_json_is_read_as_the_standard_library_reads_it(tree: Any, escaped: bool, indent: int | None) -> None:
    given_ = incoming(json.dumps(tree, ensure_ascii=escaped, indent=indent))
    assert value(parse_json(given_)) == strings(tree)
    assert given_.problems == []


def test_a_leaf_has_its_place() -> None:
    node = parse_json(incoming('{\n  "a": ["x",\n   "é"]}'))
    assert isinstance(node, Map)
    first, second = node.list_leaves("a")
    assert (first.span.line, first.span.column, first.span.end_column, first.path) == (2, 9, 12, "a[0]")
    assert (second.span.line, second.span.column) == (3, 4)


def test_a_number_stays_as_it_is_written() -> None:
    assert value(parse_json(incoming("[1e999999, 0.10, 123456789012345678901234567890]"))) == [
        "1e999999", "0.10", "123456789012345678901234567890"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ('{"a": 1,}', "json-syntax", 1, 8),
        ('{"a" 1}', "json-syntax", 1, 6),
        ("{'a': 1}", "json-syntax", 1, 2),
        ('{"a": 1} x', "json-syntax", 1, 10),
        ('{"a": "b', "json-syntax", 1, 9),
        ('{"a":\n nope}', "json-syntax", 2, 2),
        ('{"a": 1,\n "a": 2}', "duplicate-key", 2, 4),
        ("[" * 100, "too-deep", 1, 62),
        ('{"a": "\\q"}', "json-syntax", 1, 8),
        ('{"a": 01}', "json-syntax", 1, 7),
        ('["a" "b"]', "json-syntax", 1, 6),
        ("// x\n{}", "json-syntax", 1, 1),
        ("", "json-syntax", 1, 1),
    ],
)
def test_what_is_no_json_is_refused_at_its_place(text: str, code: str, line: int, column: int) -> None:
    given_ = incoming(text)
    assert parse_json(given_) is None
    (problem,) = given_.problems
    assert problem.span
    assert (problem.code, problem.span.line, problem.span.column) == (code, line, column)
