from __future__ import annotations

from typing import Any

import pytest

from cvlatex.core.source import SourceFile, Span
from cvlatex.model.cv import Cv
from cvlatex.model.entries import ExperienceEntry, Highlight
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.letter import Letter
from cvlatex.model.text import Blocks, Line, Literal, Paragraph, Plain
from cvlatex.model.variant import Settings, Variants
from cvlatex.readers.yaml.binding import Binder
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import Node
from cvlatex.readers.yaml.scalars import Positions
from cvlatex.readers.yaml.shapes import (
    DateShape,
    FlagShape,
    ListShape,
    NumberShape,
    RecordShape,
    Shape,
    TextShape,
    WordShape,
    list_keys,
)
from cvlatex.readers.yaml.synonyms import KEYS
from cvlatex.readers.yaml.text_cache import NO_CACHE


def bind(text: str, shape: Shape, private: str = "") -> tuple[Any, list[str]]:
    """The value, and the codes of the problems."""
    source = SourceFile.of("x.yaml", text)
    node, problems = parse(source)
    assert node is not None
    assert problems == []
    values: dict[str, tuple[Node, Positions]] = {}
    if private:
        private_source = SourceFile.of("private.yaml", private)
        secret, _ = parse(private_source)
        assert secret is not None
        values["secret"] = (secret, Positions(private_source))
    binder = Binder(Positions(source), values, NO_CACHE)
    value = binder.bind(node, shape)
    return value, [problem.code for problem in binder.problems]


def test_a_plain_text_is_the_same_in_every_language() -> None:
    value, problems = bind("Minyu Gao", TextShape(Line))
    assert problems == []
    assert value.choose("zh") == value.choose("en") == Line((Plain("Minyu Gao"),), Span("x.yaml", 1, 1, 1, 10))


def test_a_map_is_a_text_a_language() -> None:
    value, problems = bind("{zh: 高, en: ~}", TextShape(Literal))
    assert problems == []
    assert value.choose("zh").text == "高"
    assert value.choose("en") is None
    assert not value.lacks("en")


def test_a_literal_keeps_its_lines_and_no_markup() -> None:
    value, _ = bind("|\n  **a**\n\n  b  c\n", TextShape(Literal))
    assert value.everywhere.text == "**a**\nb c"


def test_a_date_may_differ_by_language() -> None:
    value, problems = bind("{zh: 2013-09, en: 2013}", DateShape(open_ended=False))
    assert problems == []
    assert [value.choose(language).as_tuple() for language in ("zh", "en")] == [(2013, 9, None), (2013, None, None)]


def test_one_of_the_keys_that_a_record_needs_is_enough() -> None:
    value, problems = bind("{role: R}", RecordShape(ExperienceEntry))
    assert (value is not None, problems) == (True, [])
    _, problems = bind("{location: L}", RecordShape(ExperienceEntry))
    assert problems == ["missing-key"]


def test_numbers_and_booleans_are_texts_where_a_text_belongs() -> None:
    for written, expected in (("2013", []), ("1.50", []), ("NO", []), ("'true'", []), ("true", ["yaml-slip"])):
        value, problems = bind(written, TextShape(Literal))
        assert (value.everywhere.text, problems) == (written.strip("'"), expected)


def test_a_private_value_comes_from_its_file_and_keeps_both_places() -> None:
    value, problems = bind("!private secret", TextShape(Literal), private="'s3cret'")
    assert problems == []
    assert value.private
    assert value.span.file == "x.yaml"
    assert value.everywhere == Literal("s3cret", Span("private.yaml", 1, 1, 1, 9))


def test_a_private_value_that_is_absent_is_a_note_and_left_out() -> None:
    value, problems = bind("!private other", TextShape(Line), private="x")
    assert problems == ["private-value-absent"]
    assert value.choose("en") is None
    assert not value.lacks("en")


def test_a_highlight_is_a_text_a_private_text_or_a_map() -> None:
    for written in ("a", "{zh: 甲, en: a}", "{text: a, numbered: true}", "!private secret"):
        value, problems = bind(written, RecordShape(Highlight), private="a")
        assert problems == []
        text = value.text.choose("en")
        assert isinstance(text, Blocks)
        (paragraph,) = text.children
        assert isinstance(paragraph, Paragraph)
        assert paragraph.children == (Plain("a"),)


def test_one_value_may_stand_without_its_list_where_a_word_is_meant() -> None:
    value, problems = bind("core", ListShape(WordShape(), lenient=True))
    assert ([item.value for item in value], problems) == (["core"], [])
    value, problems = bind("core", ListShape(TextShape(Line)))
    assert (value, problems) == (None, ["wrong-type"])


@pytest.mark.parametrize(
    ("text", "shape", "value"),
    [("7", NumberShape(), 7), ("true", FlagShape(), True), ("false", FlagShape(), False)],
)
def test_small_values_are_read(text: str, shape: Shape, value: object) -> None:
    bound, problems = bind(text, shape)
    assert problems == []
    assert getattr(bound, "value", bound) == value


@pytest.mark.parametrize(
    ("text", "shape", "code"),
    [
        ("0", NumberShape(), "wrong-type"),
        ("two", NumberShape(), "wrong-type"),
        ("10000", NumberShape(), "wrong-type"),
        ("yes", FlagShape(), "wrong-type"),
        ("[true]", FlagShape(), "wrong-type"),
        ("[2013]", DateShape(open_ended=False), "wrong-type"),
        ("2013.9", DateShape(open_ended=False), "bad-date"),
        ("''", DateShape(open_ended=True), "bad-date"),
        ("c", WordShape(choices=("a", "b")), "unknown-value"),
        ("{a: b}", WordShape(), "wrong-type"),
        ("a", RecordShape(GlossaryEntry), "wrong-type"),
        ("!private secret", DateShape(open_ended=True), "wrong-type"),
    ],
)
def test_what_does_not_fit_is_reported_and_left_out(text: str, shape: Shape, code: str) -> None:
    assert bind(text, shape, private="x") == (None, [code])


def test_one_run_shows_every_problem_of_a_record() -> None:
    text = "{id: A B, tern: x, tags: {}, extra: 1}"
    value, problems = bind(text, RecordShape(GlossaryEntry))
    assert value is None
    assert sorted(problems) == ["malformed", "missing-key", "unknown-key", "unknown-key", "wrong-type"]


def test_the_whole_of_a_file_is_bound() -> None:
    value, problems = bind("profile: {name: A}\nsections: [{id: a, type: text, title: T, body: b}]", RecordShape(Cv))
    assert problems == []
    assert isinstance(value, Cv)
    assert [section.id.value for section in value.sections] == ["a"]


def test_a_variant_may_say_nothing() -> None:
    value, problems = bind("variants:\n  a:\n  b: ~\n", RecordShape(Variants))
    assert problems == []
    assert [name.value for name, _ in value.variants] == ["a", "b"]


def test_every_synonym_leads_to_a_key_that_there_is() -> None:
    from cvlatex.readers.yaml.shapes import ChoiceShape

    known: set[str] = {"type"}
    pending: list[Shape] = [RecordShape(Cv), RecordShape(Variants), RecordShape(GlossaryEntry), RecordShape(Settings)]
    pending.append(RecordShape(Letter))
    seen: list[Shape] = []
    while pending:
        shape = pending.pop()
        if shape in seen:
            continue
        seen.append(shape)
        match shape:
            case RecordShape(cls, entry):
                known |= {key.name for key in list_keys(cls, entry)}
                pending += [key.shape for key in list_keys(cls, entry)]
            case ListShape(item, _):
                pending.append(item)
            case ChoiceShape(records):
                pending += [record for _, record in records]
            case _:
                pass
    assert {ours for ours, _ in KEYS} <= known
    assert all(theirs == theirs.lower() for _, theirs in KEYS)
