from __future__ import annotations

import re
from typing import Annotated

import pytest
from msgspec import Struct

from cvlatex.model.fields import DOI, EMAIL, SLUG, URL, Doc, Form, Located
from cvlatex.readers.yaml.shapes import WordShape, list_keys


class Record(Struct, frozen=True):
    word: Annotated[Located[str], Doc("A word.", SLUG)]
    other: Annotated[Located[str] | None, Doc("Another.")] = None
    place: int = 0


def test_the_keys_of_a_class_are_the_fields_that_say_what_they_are() -> None:
    word, other = list_keys(Record)
    assert (word.name, word.doc, word.required) == ("word", "A word.", True)
    assert isinstance(word.shape, WordShape)
    assert word.shape.form == SLUG
    assert (other.name, other.required, other.default) == ("other", False, None)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (SLUG, "deep-learning-2"),
        (SLUG, "a"),
        (EMAIL, "first.last+cv@sub.example.org"),
        (EMAIL, "高@例子.中国"),
        (URL, "https://example.org"),
        (URL, "http://localhost:8000/a?b#c"),
        (URL, "mailto:me@example.org"),
        (URL, "tel:+41-44-123"),
        (DOI, "10.1000/182"),
        (DOI, "10.1000/a(b)<c>;d"),
    ],
)
def test_a_form_takes_what_is_one(form: Form, text: str) -> None:
    assert re.fullmatch(form.pattern, text)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (SLUG, "Deep"), (SLUG, "a--b"), (SLUG, "-a"), (SLUG, "a_b"), (SLUG, "高"), (SLUG, ""), (SLUG, "a\n"),
        (EMAIL, "me"), (EMAIL, "me@localhost"), (EMAIL, "a@b@c.org"), (EMAIL, "a b@c.org"), (EMAIL, "a@c..org"),
        (URL, "https://"), (URL, "https:///x"), (URL, "example.org"), (URL, "javascript:alert(1)"),
        (URL, "file:///etc"), (URL, "https://a b"), (URL, "mailto:me"), (URL, "tel:call"), (URL, "https://?x"),
        (DOI, "https://doi.org/10.1000/182"), (DOI, "10.1/2"), (DOI, "10.1000/"),
    ],
)  # fmt: skip
def test_a_form_refuses_what_is_none(form: Form, text: str) -> None:
    assert not re.fullmatch(form.pattern, text)
