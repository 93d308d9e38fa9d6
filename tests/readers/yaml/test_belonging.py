from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.model.cv import Cv, Profile
from cvlatex.model.entries import Highlight
from cvlatex.model.fields import SLUG
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.text import Blocks, Line
from cvlatex.readers.yaml.belonging import (
    as_list,
    describe_shape,
    join_words,
    name_plural,
    suggest_list,
    suggest_record,
)
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import Node
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


def node_of(text: str) -> Node:
    node, _ = parse(SourceFile.of("x.yaml", text))
    assert node is not None
    return node


def test_words_are_listed_as_in_a_sentence() -> None:
    assert join_words(("zh",)) == "zh"
    assert join_words(("zh", "en")) == "zh and en"
    assert join_words(("a", "b", "c")) == "a, b and c"


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
def test_what_belongs_somewhere_is_reported_in_words(shape: Shape, expected: str) -> None:
    assert describe_shape(shape) == expected


def test_what_a_list_holds_is_reported_in_words() -> None:
    assert name_plural(WordShape()) == "words"
    assert name_plural(TextShape(Blocks)) == "texts"


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("{zh: [甲, 乙], en: [A, B]}", "`- {zh: 甲, en: A}`, and so on"),
        ("{zh: 甲, en: A}", "`- {zh: …, en: …}`"),
        ("Python，C++", "[Python, C++]"),
        ("~", "with a dash and a space"),
    ],
)
def test_a_list_of_texts_is_led_to_its_form(written: str, hint: str) -> None:
    assert hint in suggest_list(node_of(written), ListShape(TextShape(Line)))


@pytest.mark.parametrize(
    ("written", "shape", "hint"),
    [
        ("clip: {term: CLIP, body: x}", ListShape(RecordShape(GlossaryEntry)), "`- id: clip`"),
        ("id: clip\nterm: CLIP", ListShape(RecordShape(GlossaryEntry)), "`- id: …`"),
        ("education: [{organization: X}]", next(k.shape for k in list_keys(Cv) if k.name == "sections"),
         "`- id: education`, below it `type: education` and"),
        ("text: x", ListShape(RecordShape(Highlight)), "`- text: …`"),
    ],
)  # fmt: skip
def test_a_map_in_the_place_of_a_list_is_led_to_dashes(written: str, shape: ListShape, hint: str) -> None:
    assert hint in suggest_list(node_of(written), shape)


def test_a_list_in_the_place_of_a_map_loses_its_dash() -> None:
    assert "delete the dash" in suggest_record(node_of("- name: x"), RecordShape(Profile))
    assert suggest_record(node_of("[a]"), RecordShape(Profile)) == "Write {name: …}."


def test_a_text_with_commas_is_displayed_as_a_list() -> None:
    assert as_list("【Python, C++】") == "[Python, C++]."
    assert as_list("Python、C++；Go, Rust") == "[Python, C++, Go, Rust]."
