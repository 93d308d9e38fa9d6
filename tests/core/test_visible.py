from __future__ import annotations

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.visible import escape_invisible, escape_invisible_json, escape_invisible_lines

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=20)
ACTS = ("Cc", "Cs", "Zl", "Zp")
TURNS = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def is_plain(char: str) -> bool:
    return unicodedata.category(char) not in ACTS and unicodedata.bidirectional(char) not in TURNS


@given(ANYTHING)
def test_nothing_is_left_that_a_terminal_acts_on(text: str) -> None:
    assert all(map(is_plain, escape_invisible(text)))
    assert all(map(is_plain, escape_invisible_lines(text).replace("\n", "")))
    escape_invisible(text).encode("utf-8")


@given(st.text(max_size=20))
def test_json_says_the_same_and_holds_nothing_raw(text: str) -> None:
    printed = escape_invisible_json(json.dumps([text], ensure_ascii=False, indent=2))
    assert json.loads(printed) == [text]
    assert all(map(is_plain, printed.replace("\n", "")))


def test_what_is_seen_stays_as_it_is() -> None:
    for text in ("高旻昱, café", "👩‍🔬", "کتاب‌ها"):
        assert escape_invisible(text) == text
    assert escape_invisible("a\x1b]8;;x\x07b\n\u202ec\x9b\udcff") == r"a\x1b]8;;x\x07b\n\u202ec\x9b\udcff"
    assert escape_invisible_lines("a\nb\r") == "a\nb\\r"
