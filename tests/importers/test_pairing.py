# ruff: noqa: E501
from __future__ import annotations

from typing import Any

from cvlatex.core.source import SourceFile
from cvlatex.importers.ledger import Value
from cvlatex.importers.pairing import pair_entries, pair_sections
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import ListNode, MapNode


def nodes(text: str) -> list[Any]:
    node = parse(SourceFile.of("x", text))[0]
    assert isinstance(node, ListNode)
    return list(node.items)


def entry(**texts: str) -> dict[str, Value]:
    return {key: Value(text, localized=key not in ("start", "end", "date", "url")) for key, text in texts.items()}


def paired(children: list[Any], text: str) -> list[int | None]:
    theirs = nodes(text)
    return [theirs.index(node) if node is not None else None for _, node in pair_entries(children, theirs)]


def test_entries_are_paired_by_dates_then_names_then_order() -> None:
    theirs = "[{organization: EPFL, start: 2013-09}, {organization: SJTU, start: 2009-09}, {organization: A}]"
    assert paired(
        [
            entry(organization="上海交通大学", start="2009-09"),
            entry(organization="洛桑", start="2013-09"),
            entry(organization="甲"),
        ],
        theirs,
    ) == [1, 0, 2]


def test_dates_that_differ_are_another_entry() -> None:
    assert paired(
        [entry(organization="甲", start="2001"), entry(organization="乙", start="2009-09")],
        "[{organization: SJTU, start: 2009-09}]",
    ) == [None, 0]


def test_points_are_paired_by_their_order_where_they_are_as_many() -> None:
    assert paired([Value("一"), Value("二")], "[one, two]") == [0, 1]
    assert paired([Value("一"), Value("二"), Value("三")], "[one, two]") == [0, 1, None]


def test_sections_are_paired_by_id_heading_and_type() -> None:
    theirs = [
        node
        for node in nodes(
            "[{id: work, type: experience, title: Experience}, {id: x, type: education, title: Education}, {id: p, type: projects, title: Things}]"
        )
        if isinstance(node, MapNode)
    ]
    sections: list[dict[str, Any]] = [
        {"id": "projects", "type": "projects", "title": Value("项目")},
        {"id": "education", "type": "education", "title": Value("教育经历")},
        {"id": "gong-zuo", "type": "experience", "title": Value("工作")},
        {"id": "more", "type": "awards", "title": Value("奖")},
    ]
    assert [theirs.index(node) if node else None for _, node in pair_sections(sections, theirs)] == [2, 1, 0, None]


def test_points_are_paired_by_the_names_and_numbers_in_them() -> None:
    theirs = "[Built the frontend, 'Integrated AWS, Datadog and Slack', Cut cost by 35%, Led a team]"
    points = [
        Value("与亚马逊AWS、Datadog、Slack等服务整合"),
        Value("搭建前端"),
        Value("成本降低35%"),
        Value("带领团队"),
    ]
    assert paired(points, theirs) == [1, 0, 2, 3]
