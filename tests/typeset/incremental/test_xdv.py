"""XDV: read operation by operation, from the front, and by its pointers, from the back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvlatex.typeset.folder import PAGES, WorkFolder
from cvlatex.typeset.incremental.xdv import PAGE, Reading, Whole, without_empty_groups
from cvlatex.typeset.job import Job
from tests.typeset.conftest import typeset
from tests.typeset.streams import POP, PREAMBLE, PUSH, down, glyphs, line, mark, native_font, special, stream

RULE = bytes((132,)) + (3).to_bytes(4, "big") + (7).to_bytes(4, "big")
FONTS = (
    native_font(1),
    native_font(2, 0x0200, bytes(4)),
    native_font(3, 0x7200, bytes(16)),
    bytes((243, 9)) + bytes(12) + bytes((2, 3)) + b"abcmr",
)
ANY = [special("a"), mark(7), glyphs("words"), down(-3), line(glyphs("x")), RULE, *FONTS, bytes((65,)), bytes((171,))]


def reported(reading: Reading) -> list[bytes]:
    return [event.content for event in reading.events]


@given(st.lists(st.lists(st.sampled_from(ANY), max_size=8), min_size=1, max_size=4))
def test_reading_ends_where_the_postamble_begins(pages: list[list[bytes]]) -> None:
    written = stream(pages)
    whole = Whole.of(written)
    assert whole is not None
    assert len(whole.pages) == len(pages)
    assert b"".join((PREAMBLE, *map(whole.cut_page, range(len(pages))))) == written[: whole.post]
    reading = Reading(written, whole.pages[0])
    reading.advance(len(written))
    assert reading.at == whole.post
    assert reported(reading).count(PAGE) == len(pages)


@given(st.lists(st.sampled_from(ANY), max_size=8), st.data())
def test_a_stream_that_grows_is_read_as_one_that_is_there(page: list[bytes], data: st.DataObject) -> None:
    written = stream([page])
    at_once, grown = Reading(written, len(PREAMBLE)), bytearray()
    at_once.advance(len(written))
    reading = Reading(grown, len(PREAMBLE))
    while len(grown) < len(written):
        grown += written[len(grown) : len(grown) + data.draw(st.integers(1, 40))]
        if len(grown) > len(PREAMBLE):
            reading.advance(len(grown))
    assert reading.events == at_once.events


def test_a_state_is_where_the_pages_stand() -> None:
    moves = (
        (glyphs("ab"), (20, 0)),
        (bytes((144, 0, 5)), (25, 0)),  # right
        (bytes((148, 2)) + bytes((147,)), (29, 0)),  # w, and again
        (bytes((153, 3)) + bytes((152,)), (35, 0)),  # x, and again
        (down(12), (35, 12)),
        (bytes((162, 1)) + bytes((161,)), (35, 14)),  # y, and again
        (bytes((167, 4)) + bytes((166,)), (35, 22)),  # z, and again
        (RULE, (42, 22)),
        (PUSH + down(99) + POP, (42, 22)),
    )
    written = stream([[part for move, _ in moves for part in (move, special("s"))]])
    reading = Reading(written, len(PREAMBLE))
    reading.advance(len(written))
    assert [event.state[:2] for event in reading.events[1:]] == [place for _, place in moves]


def test_a_state_knows_the_font_and_what_was_pushed() -> None:
    page = [bytes((235, 80)), PUSH, special("in"), POP, bytes((173,)), special("out")]
    reading = Reading(stream([page]), len(PREAMBLE))
    reading.advance(len(reading.stream))
    _, within, outside = reading.events
    assert (within.state[6], len(within.state)) == (80, 13)
    assert (outside.state[6], len(outside.state)) == (2, 7)


@pytest.mark.parametrize("broken", [b"", b"xdv", bytes(80), stream([[glyphs("a")]])[:-30], PREAMBLE])
def test_what_is_no_whole_stream_is_none(broken: bytes) -> None:
    assert Whole.of(broken) is None


def test_a_part_does_not_say_where_it_stands() -> None:
    short, long = (Whole.of(stream([[glyphs(text)], [mark(1)], [mark(2)]])) for text in ("ab", "abc"))
    assert short
    assert long
    ends = [one.without_pointers(one.pages[1], len(one.stream)) for one in (short, long)]
    assert ends[0] == ends[1]
    assert short.stream[short.pages[1] :] != long.stream[long.pages[1] :]


@given(st.lists(st.sampled_from([*ANY, special("\x8d\x8e"), glyphs("\x8d\x8e")]), max_size=8), st.data())
def test_groups_that_hold_nothing_are_left_out(page: list[bytes], data: st.DataObject) -> None:
    """Bytes within another operation are none, whatever they are."""
    at, depth = data.draw(st.integers(0, len(page))), data.draw(st.integers(1, 5))
    groups = (depth * PUSH + depth * POP) * data.draw(st.integers(1, 2))
    plain, with_groups = b"".join(page), b"".join([*page[:at], groups, *page[at:]])
    assert without_empty_groups(with_groups) == without_empty_groups(plain) == plain


def test_the_pages_of_xetex_are_read(job: Job) -> None:
    text = r"\special{pdf:code /CV.1 MP}Words and $x^2$\newpage\font\x=\"cmr10\" \vrule width 3pt\special{end}"
    tex = job.tex.replace("Word", text.replace(r"\"cmr10\"", "cmr10"))
    folder = WorkFolder(typeset(replace(job, tex=tex)).pdf.parent, job.name)
    whole = Whole.of(folder.locate(PAGES).read_bytes())
    assert whole is not None
    assert len(whole.pages) == 2
    reading = Reading(whole.stream, whole.pages[0])
    reading.advance(len(whole.stream))
    assert reading.at == whole.post
    assert [text[-3:] for text in reported(reading) if text.endswith((b" MP", b"end"))] == [b" MP", b"end"]
