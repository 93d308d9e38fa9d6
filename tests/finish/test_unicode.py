from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.document import forget_pages
from cvlatex.finish.unicode import read_map, read_pairs, write_map

WRITTEN = b"""2 beginbfchar
<0010> <0041>
<02D2> <D842DFB7>
endbfchar
1 beginbfrange
<2011> <2013> <0061>
endbfrange
"""


def test_characters_and_ranges_are_read() -> None:
    assert read_map(WRITTEN) == {b"0010": "A", b"02d2": "𠮷", b"2011": "a", b"2012": "b", b"2013": "c"}


@given(
    st.dictionaries(
        st.integers(1, 0xFFFF).map(lambda code: b"%04x" % code),
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=3),
        max_size=250,
    )
)
def test_a_map_is_read_as_it_was_written(texts: dict[bytes, str]) -> None:
    written = write_map(texts)
    assert read_map(written) == texts
    assert all(int(count) <= 100 for count in re.findall(rb"(\d+) beginbfchar", written))


def test_what_is_made_of_a_map_stays_out_of_the_next_reading() -> None:
    written = write_map({b"0001": "a"})
    read_map(written)[b"0002"] = "b"
    assert read_map(written) == {b"0001": "a"}


def test_a_map_that_was_read_is_forgotten_with_the_pages() -> None:
    read_map(write_map({b"0001": "a"}))
    assert read_pairs.cache_info().currsize
    forget_pages()
    assert not read_pairs.cache_info().currsize
