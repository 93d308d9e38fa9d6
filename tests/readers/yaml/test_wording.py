from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.model.fields import SLUG
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.text import Blocks
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.shapes import (
    DateShape,
    FlagShape,
    ListShape,
    NumberShape,
    RecordShape,
    Shape,
    TextShape,
    WordShape,
)
from cvlatex.readers.yaml.wording import listed, malformed, nearest, plural, unknown_key, unknown_language, words


def scalar(value: str) -> ScalarNode:
    return ScalarNode(value, Span("cv.yaml", 1, 1, 1, 1 + len(value)), plain=True, tag="", begin=0, end=len(value))


def test_words_are_listed_as_in_a_sentence() -> None:
    assert listed(("zh",)) == "zh"
    assert listed(("zh", "en")) == "zh and en"
    assert listed(("a", "b", "c")) == "a, b and c"


def test_the_nearest_word_is_near_or_none() -> None:
    assert nearest("locaton", ("location", "grade")) == "location"
    assert nearest("quux", ("location", "grade")) is None


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("organisation", "Did you mean 'organization'?"),
        ("institution", "Did you mean 'organization'?"),
        ("startDate", "Did you mean 'start'?"),
        ("quux", "The keys here are organization, start and text."),
    ],
)
def test_an_unknown_key_is_led_to_the_one_that_was_meant(written: str, hint: str) -> None:
    assert unknown_key(scalar(written), ("organization", "start", "text")).hints == (hint,)


@pytest.mark.parametrize(("written", "hint"), [("zh-CN", "'zh'"), ("english", "'en'"), ("fr", "There are zh and en.")])
def test_an_unknown_language_is_led_to_its_tag(written: str, hint: str) -> None:
    assert hint in unknown_language(scalar(written), cut_off=False).hints[0]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (WordShape(choices=("a4", "letter")), "one of a4 and letter"),
        (WordShape(form=SLUG), SLUG.words),
        (DateShape(open_ended=True), "a date"),
        (NumberShape(), "a number"),
        (FlagShape(), "true or false"),
        (ListShape(RecordShape(GlossaryEntry)), "a list of entries"),
        (TextShape(Blocks), "text, with paragraphs and lists"),
    ],
)
def test_what_belongs_somewhere_is_said_in_words(shape: Shape, expected: str) -> None:
    assert words(shape) == expected


def test_what_a_list_holds_is_said_in_words() -> None:
    assert plural(WordShape()) == "words"
    assert plural(TextShape(Blocks)) == "texts"


def test_a_long_malformed_value_is_shortened() -> None:
    message = malformed(scalar("x" * 200), SLUG).message
    assert "x" * 57 + "…" in message
    assert "x" * 58 not in message
