from __future__ import annotations

from cvlatex.core.source import SourceFile
from cvlatex.model.cv import Contact
from cvlatex.model.entries import Highlight, SkillEntry
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.misplaced import Misplaced, find_misplaced_keys
from cvlatex.readers.yaml.nodes import MapNode
from cvlatex.readers.yaml.shapes import list_keys


def found(text: str, cls: type) -> Misplaced:
    node, problems = parse(SourceFile.of("x.yaml", text))
    assert problems == []
    assert isinstance(node, MapNode)
    return find_misplaced_keys(node, {key.name: key for key in list_keys(cls)})


def test_a_contact_named_by_its_type_is_reported_once() -> None:
    slip = found("email: me@example.org\nlabel: x\n", Contact)
    (problem,) = slip.problems
    assert problem.hints == ("Write {type: email, value: me@example.org}",)
    assert sorted(slip.used) == ["email"]
    assert sorted(slip.lacking) == ["type", "value"]


def test_languages_beside_points_are_reported_once() -> None:
    slip = found("zh: 甲\nen: a\nhighlights: [b]\n", Highlight)
    (problem,) = slip.problems
    assert problem.span is not None
    assert problem.span.line == 1
    assert sorted(slip.lacking) == ["text"]


def test_what_is_in_its_place_is_no_slip() -> None:
    assert found("type: email\nvalue: x\nemail: y\n", Contact) == Misplaced()
    assert found("text: a\nzh: b\n", Highlight) == Misplaced()
    assert found("name: a\nzh: b\n", SkillEntry) == Misplaced()
