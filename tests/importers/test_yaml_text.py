from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cvlatex.core.diagnostics import Severity
from cvlatex.core.source import SourceFile
from cvlatex.importers.draft import Draft
from cvlatex.importers.ledger import Value
from cvlatex.importers.yaml_text import list_private_texts, write_yaml
from cvlatex.readers.yaml.characters import DROPPED, FORBIDDEN
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import MapNode, ScalarNode

TREE = {
    "profile": {
        "name": Value("Ada", localized=True),
        "contacts": [
            {"type": "email", "value": Value("a@example.org")},
            {"type": "phone", "value": Value("+1", private="phone")},
        ],
    },
    "sections": [
        {
            "id": "work",
            "type": Value("projects", guess="by its heading"),
            "title": {"en": "Work", "zh": "工作"},
            "entries": [
                {
                    "name": Value("N", localized=True),
                    "start": Value("2013"),
                    "numbered": True,
                    "highlights": [Value("one\n\ntwo", localized=True), Value("x" * 100, localized=True)],
                }
            ],
        },
        {
            "id": "b",
            "type": "text",
            "title": Value("T", localized=True, others=(("zh", "题"),)),
            "body": Value("TODO", localized=True),
        },
    ],
}


def test_it_reads_as_a_person_would_write_it() -> None:
    assert (
        write_yaml(TREE, "en", "zh", "From here.")
        == """\
# From here.
profile:
  name: {en: Ada, zh: TODO}
  contacts:
    - {type: email, value: a@example.org}
    - {type: phone, value: !private phone}

sections:
  - id: work
    # guessed: by its heading
    type: projects
    title: {en: Work, zh: 工作}
    entries:
      - name: {en: N, zh: TODO}
        start: 2013
        numbered: true
        highlights:
          - en: |-
              one

              two
            zh: TODO
          - en:
              xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            zh: TODO

  - id: b
    type: text
    title: {en: T, zh: 题}
    body: {en: "TODO", zh: TODO}
"""
    )


def test_without_another_language_a_text_is_a_string() -> None:
    assert write_yaml({"a": Value("x", localized=True)}, "en", "") == "a: x\n"


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cf"]), min_size=1).filter(
        str.strip
    ),
    st.booleans(),
)
def test_a_text_is_read_as_it_was(text: str, localized: bool) -> None:
    text = " ".join(DROPPED.sub("", FORBIDDEN.sub("", text)).split())
    assume(text)
    written = write_yaml({"a": Value(text, localized=localized), "b": [Value(text)]}, "en", "zh")
    node, problems = parse(SourceFile.of("x", written))
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []
    assert isinstance(node, MapNode)
    found = node.get("a")
    found = found.get("en") if isinstance(found, MapNode) else found
    assert isinstance(found, ScalarNode)
    assert found.value == text
    assert not found.is_null


@pytest.mark.parametrize(
    "text",
    ["~", "null", "TODO", "- x", "a: b", "#x", "!x", "&x", "*x", "@x", "%x", "'", '"', "[", "{a}", "2013", "yes"],
)
def test_what_yaml_would_take_for_something_else_is_quoted(text: str) -> None:
    loaded: Any = yaml.load(write_yaml({"a": Value(text)}, "en", ""), yaml.BaseLoader)
    assert loaded == {"a": text}


def test_private_texts_are_reported_by_name() -> None:
    assert list_private_texts(Draft(TREE["profile"])) == {"phone": "+1"}  # type: ignore[arg-type]
