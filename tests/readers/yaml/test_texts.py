from __future__ import annotations

from typing import Any

import pytest

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import SourceFile
from cvlatex.model.text import Line
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.scalars import Positions
from cvlatex.readers.yaml.shapes import TextShape
from cvlatex.readers.yaml.text_cache import NO_CACHE
from cvlatex.readers.yaml.texts import Private, TextBinder

SECRETS = "a-zh: 甲\na-en: Alpha\nboth: {zh: 乙, en: Beta}\n"


def bind(text: str) -> tuple[Any, list[Diagnostic]]:
    source = SourceFile.of("data/cv.yaml", text)
    node, problems = parse(source)
    assert node is not None
    secrets = SourceFile.of("data/private.yaml", SECRETS)
    values, _ = parse(secrets)
    private: Private = {key.value: (value, Positions(secrets)) for key, value in values.entries}  # type: ignore[union-attr]
    binder = TextBinder(Positions(source), private, NO_CACHE, problems)
    return binder.bind(node, TextShape(Line)), problems


def words(value: Any, language: str) -> str:
    return "".join(child.text for child in value.choose(language).children)


@pytest.mark.parametrize(
    ("written", "zh", "en"),
    [("!private a-en", "Alpha", "Alpha"), ("!private both", "乙", "Beta"),
     ("{zh: !private a-zh, en: !private a-en}", "甲", "Alpha"), ("{zh: 丙, en: !private a-en}", "丙", "Alpha"),
     ("{zh: !private both, en: !private both}", "乙", "Beta")],
)  # fmt: skip
def test_a_private_value_may_stand_wherever_a_text_may(written: str, zh: str, en: str) -> None:
    value, problems = bind(written)
    assert problems == []
    assert (words(value, "zh"), words(value, "en")) == (zh, en)
    assert value.private


def test_a_private_value_that_is_absent_is_left_out_in_its_language() -> None:
    value, problems = bind("{zh: !private lost, en: x}")
    assert [(found.code, found.severity) for found in problems] == [("private-value-absent", "note")]
    assert value.choose("zh") is None
    assert not value.lacks("zh")


@pytest.mark.parametrize("written", ["!private a_en", "{zh: x, en: !private a-ne}"])
def test_a_misspelt_name_gets_the_near_one(written: str) -> None:
    (found,) = bind(written)[1]
    assert (found.code, found.severity) == ("private-value-absent", "warning")
    assert found.hints == ("Did you mean 'a-en'?",)


@pytest.mark.parametrize("written", ['"!private a-en"', "Call !private a-en", "{zh: x, en: '!private a-en'}"])
def test_private_within_a_text_would_print_the_name_and_is_an_error(written: str) -> None:
    (found,) = bind(written)[1]
    assert (found.code, found.severity) == ("private-within", "error")


def test_a_name_that_is_no_text_is_not_printed() -> None:
    assert bind('"`!private a-en`"')[1] == []


@pytest.mark.parametrize(
    ("written", "text"),
    [("Award: National Scholarship", '"Award: National Scholarship"'), ("Track, GPA: 3.72", '"Track, GPA: 3.72"'),
     ("Result: 'x'", "\"Result: 'x'\""), ("Built \"x\": y", "'Built \"x\": y'"), ("Result:", '"Result:"')],
)  # fmt: skip
def test_a_text_with_a_colon_is_to_be_quoted(written: str, text: str) -> None:
    (found,) = bind(written)[1]
    assert found.fix is not None
    assert found.fix.text == text
    assert (found.fix.span.column, found.fix.span.end_column) == (1, len(written) + 1)
    assert bind(text)[1] == []


def test_a_text_that_a_hash_hides_is_displayed_in_quotes() -> None:
    (found,) = bind("zh: x\nen: #1 in class\n")[1]
    assert found.hints == ('Put it in quotes: "#1 in class"',)
