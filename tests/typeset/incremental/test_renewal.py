"""Numbers and colours behind an edit: all that are meant are renewed, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.typeset.incremental.renewal import Renewal, find_colors
from tests.typeset.streams import glyphs, mark, special


@given(st.lists(st.integers(0, 120), max_size=9), st.integers(1, 120), st.integers(-3, 30), st.text("abc", max_size=9))
def test_elements_get_their_new_numbers(numbers: list[int], first: int, more: int, text: str) -> None:
    def written(by: int) -> bytes:
        new = [number + by if number >= first else number for number in numbers]
        return b"".join(mark(number) + glyphs(text) + special(f"pdf:bann<</CV {number}/H>>") for number in new)

    assert Renewal(element=first, elements=more).of_stream(written(0)) == written(more)


def test_destinations_get_their_new_numbers_wherever_they_are_named() -> None:
    def written(number: int) -> bytes:
        names = ("pdf:dest (entry.{})", "pdf:out [-] 2<</A<</S/GoTo/D(section.{})>>>>", "pdf:bann<</D(glossary.{})>>")
        return b"".join(special(name.format(number)) for name in names) + special("pdf:dest (mention.9)")

    assert Renewal(destination=9, destinations=1).of_stream(written(9)) == written(10)
    assert Renewal(destination=10, destinations=1).of_stream(written(9)) == written(9)


def test_a_special_that_gets_long_is_written_as_a_long_one_and_one_that_is_stays() -> None:
    title = "t" * (255 - len("pdf:dest (entry.9)"))
    short, long = (f"pdf:dest (entry.{number}){title}" for number in (9, 10))
    written = b"\xf2" + (256).to_bytes(4, "big") + long.encode()
    assert Renewal(destination=9, destinations=1).of_stream(special(short)) == written
    assert Renewal(destination=10, destinations=0, element=1, elements=1).of_stream(written) == written


def test_a_movement_that_ends_as_a_long_special_begins_is_none() -> None:
    down = b"\x9f\xf2\x00\x04"
    renewed = Renewal(destination=9, destinations=1).of_stream(down + special("pdf:dest (entry.9)") + mark(3))
    assert renewed == down + special("pdf:dest (entry.10)") + mark(3)


def test_colours_are_exchanged() -> None:
    red, blue, black = (f"color push rgb {rgb}" for rgb in ("1 0 0", "0 0 0.5", "0 0 0"))
    old = special(red) + glyphs("a") + special(black) + special("color pop")
    assert find_colors(old) == {red.encode(), black.encode()}
    renewed = Renewal(colors={red.encode(): blue.encode()}).of_stream(old)
    assert renewed == special(blue) + glyphs("a") + special(black) + special("color pop")


def test_events_get_their_new_numbers() -> None:
    tags = b"+ 9 P\n- 9\nin 8\nagain 10\nout\ntext 9\ndest entry.9\ndest mention.9\nsect 9\n"
    assert Renewal(9, 2, 9, 1).of_tags(tags) == (
        b"+ 11 P\n- 11\nin 8\nagain 12\nout\ntext 9\ndest entry.10\ndest mention.9\nsect 9\n"
    )
