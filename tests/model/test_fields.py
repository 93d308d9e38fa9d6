from __future__ import annotations

import dataclasses
import re

import pytest

from cvlatex.model.fields import DOI, EMAIL, SLUG, URL, Form, key


def test_a_key_carries_its_words_and_form() -> None:
    @dataclasses.dataclass
    class Record:
        word: str = key("A word.", form=SLUG)
        other: str | None = key("Another.", default=None)

    word, other = dataclasses.fields(Record)
    assert (word.metadata["doc"], word.metadata["form"], word.default) == ("A word.", SLUG, dataclasses.MISSING)
    assert (other.metadata["form"], other.default) == (None, None)


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
