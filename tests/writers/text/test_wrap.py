from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.source import count_cells
from cvlatex.writers.text.wrap import wrap

WORDS = st.lists(st.text(alphabet="abc中文é", min_size=1, max_size=9), min_size=1, max_size=30)


@given(WORDS)
def test_no_character_is_lost_and_no_line_is_too_wide_that_can_be_broken(words: list[str]) -> None:
    text = " ".join(words)
    lines = wrap(text, "- ", "  ", 20)
    assert "".join(lines).replace(" ", "") == "-" + text.replace(" ", "")
    assert all(count_cells(line) <= 20 or " " not in line[2:] for line in lines)


def test_chinese_breaks_between_characters_but_not_before_a_closing_mark() -> None:
    assert wrap("重视可观测性，与演练", columns=12) == ["重视可观测", "性，与演练"]


def test_words_and_addresses_stay_whole() -> None:
    assert wrap("see https://example.org/a-long-address now", columns=12) == [
        "see", "https://example.org/a-long-address", "now",
    ]  # fmt: skip


def test_without_a_number_of_columns_a_text_is_one_line() -> None:
    assert wrap("a  b\nc", "- ", "  ", None) == ["- a b c"]
