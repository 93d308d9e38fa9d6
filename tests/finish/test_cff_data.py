from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.cff_data import read_dict, read_index, read_number, write_dict, write_index, write_offset


@given(st.lists(st.binary(max_size=300), max_size=20))
def test_an_index_is_read_as_it_was_written(items: list[bytes]) -> None:
    written = write_index(items)
    assert read_index(b"##" + written + b"##", 2) == (items, 2 + len(written))


@pytest.mark.parametrize(
    ("token", "number"),
    [(b"\x8b", 0), (b"\xef", 100), (b"\xfa\x7c", 1000), (b"\x1c\xd8\xf0", -10000), (b"\x1e\xe2\xa2\x5f", -2.25)],
)
def test_numbers_are_those_of_the_specification(token: bytes, number: float) -> None:
    assert read_number(token) == number


@given(st.integers(0, 2**31 - 1))
def test_an_offset_is_read_as_it_was_written(number: int) -> None:
    assert read_number(write_offset(number)) == number


def test_a_dictionary_is_read_as_it_was_written() -> None:
    entries = {b"\x0f": [write_offset(500)], b"\x0c\x1e": [b"\x8b", b"\xef", b"\x1c\0\1"]}
    assert read_dict(write_dict(entries)) == entries
