from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.model.fields import SLUG
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.wording import report_malformed, report_unknown_key, report_unknown_language


def scalar(value: str) -> ScalarNode:
    return ScalarNode(value, Span("cv.yaml", 1, 1, 1, 1 + len(value)), plain=True, tag="", begin=0, end=len(value))


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
    known = ("organization", "start", "text")
    assert report_unknown_key(scalar(written), known, frozenset(), scalar("x")).hints == (hint,)


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [("items", ("id", "title", "entries"), "entries"), ("studyType", ("organization", "degree"), "degree"),
     ("releaseDate", ("title", "date"), "date"), ("entry", ("entries",), "entries"),
     ("highlight", ("summary", "highlights"), "highlights"), ("keywords", ("name", "items"), "items"),
     ("social_networks", ("name", "contacts"), "contacts"), ("fluency", ("name", "level"), "level")],
)  # fmt: skip
def test_the_keys_of_other_formats_are_known_by_table(written: str, known: tuple[str, ...], meant: str) -> None:
    found = report_unknown_key(scalar(written), known, frozenset(), scalar("x"))
    assert found.hints == (f"Did you mean '{meant}'?",)
    assert found.fix is not None
    assert found.fix.text == meant


def test_a_key_that_is_there_already_is_not_proposed() -> None:
    found = report_unknown_key(scalar("nmae"), ("name", "headline"), frozenset(("name", "nmae")), scalar("x"))
    assert found.fix is None
    assert found.hints == ("'name' is here already: put both together, and delete this key.",)


def test_a_contact_in_the_profile_is_led_to_the_contacts() -> None:
    found = report_unknown_key(scalar("mobile"), ("name", "contacts"), frozenset(), scalar("+86 138 0000 0000"))
    assert found.hints == ("Write it below `contacts:`, as an item: `- {type: phone, value: +86 138 0000 0000}`.",)


@pytest.mark.parametrize(
    ("written", "hint"), [("zh_CN", "'zh-CN'"), ("english", "'en'"), ("isl", "There are it and id.")]
)
def test_an_unknown_language_is_led_to_its_tag(written: str, hint: str) -> None:
    assert hint in report_unknown_language(scalar(written), cut_off=False).hints[0]


def test_a_long_malformed_value_is_shortened() -> None:
    message = report_malformed(scalar("x" * 200), SLUG).message
    assert "x" * 57 + "…" in message
    assert "x" * 58 not in message
