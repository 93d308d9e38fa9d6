"""One value of variants.yaml is changed; comments, order and layout stay."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.serve.design import KEYS, NotDesignable, Value, read_settings, with_setting

TEXT = """\
# what is built
defaults: {style: classic, color: blue}  # for all
variants:
  zh: {language: zh}   # Chinese
  en:
    language: en
    # two pages at most
    max_pages: 2
  bare: ~
"""


@pytest.mark.parametrize(
    ("variant", "key", "value", "before", "after"),
    [
        ("", "color", "red", "color: blue}  # for all", "color: red}  # for all"),
        ("zh", "style", "banking", "zh: {language: zh}   # Chinese", "zh: {language: zh, style: banking}   # Chinese"),
        ("en", "max_pages", 3, "    max_pages: 2\n", "    max_pages: 3\n"),
        ("en", "color", "#1a2b3c", "    max_pages: 2\n", '    max_pages: 2\n    color: "#1a2b3c"\n'),
        ("en", "max_pages", None, "    max_pages: 2\n", ""),
        ("", "style", None, "{style: classic, color: blue}", "{color: blue}"),
        ("", "color", None, "{style: classic, color: blue}", "{style: classic}"),
    ],
)
def test_one_place_changes(variant: str, key: str, value: Value, before: str, after: str) -> None:
    assert before in TEXT
    assert with_setting(TEXT, variant, key, value) == TEXT.replace(before, after)


def test_a_variant_without_settings_gets_its_first() -> None:
    text = with_setting(TEXT, "bare", "style", "casual")
    assert yaml.safe_load(text)["variants"]["bare"] == {"style": "casual"}
    assert "# two pages at most" in text
    assert "# Chinese" in text


def test_defaults_are_written_where_there_are_none() -> None:
    text = with_setting("variants:\n  zh: {language: zh}  # it\n", "", "style", "casual")
    assert yaml.safe_load(text) == {"defaults": {"style": "casual"}, "variants": {"zh": {"language": "zh"}}}
    assert "# it" in text


def test_settings_are_read() -> None:
    assert read_settings(TEXT) == {
        "": {"style": "classic", "color": "blue"},
        "zh": {},
        "en": {"max_pages": 2},
        "bare": {},
    }


@pytest.mark.parametrize(
    ("text", "variant", "key"),
    [
        (TEXT, "zh", "language"),
        (TEXT, "zh", "nothing"),
        (TEXT, "fr", "style"),
        ("variants: [", "zh", "style"),
        ("- 1\n", "zh", "style"),
    ],
)
def test_what_cannot_be_changed_is_refused(text: str, variant: str, key: str) -> None:
    with pytest.raises(NotDesignable):
        with_setting(text, variant, key, "casual")


@given(
    st.sampled_from(["", "zh", "en", "bare"]),
    st.sampled_from(sorted(KEYS)),
    st.one_of(st.none(), st.integers(1, 9999), st.booleans(), st.text(min_size=1, max_size=12)),
)
def test_nothing_else_is_reported(variant: str, key: str, value: Value) -> None:
    try:
        text = with_setting(TEXT, variant, key, value)
    except NotDesignable:
        return
    reported = read_settings(text)
    settings = {name: dict(own) for name, own in read_settings(TEXT).items()}
    settings[variant].pop(key, None)
    if value is not None:
        settings[variant][key] = value
    assert reported == settings
    assert "# two pages at most" in text
