"""What an edit leaves of the last run's pages: nothing is taken too early, and what is taken is what comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.typeset.incremental.edits import Edit
from cvlatex.typeset.incremental.prediction import Prediction
from cvlatex.typeset.incremental.xdv import PADDING, Whole
from tests.typeset.streams import POP, PUSH, glyphs, line, mark, native_font, special, stream

Texts = list[list[tuple[str, ...]]]
"""Of each page its blocks, and of each block its lines."""


def block(number: int, *texts: str) -> bytes:
    return mark(number) + b"".join(line(glyphs(text)) for text in texts) + mark(0)


FOOT = line(special("foot"), mark(1), glyphs("mail"), mark(0))


def pages_of(texts: Texts, at_end: bytes = b"") -> bytes:
    """Pages of blocks of lines, numbered from 2 on; every page has a foot of element 1, the last one more behind it."""
    number, pages = 1, []
    for page in texts:
        blocks = []
        for lines in page:
            number += 1
            blocks.append(block(number, *lines))
        pages.append([*blocks, FOOT])
    return stream([*pages[:-1], [*pages[-1], at_end]])


EDIT = Edit(only_words=True)
"""One that may be anywhere."""


def looked(before: bytes, after: bytes, step: int, edit: Edit = EDIT) -> tuple[Prediction, bytes | None, int]:
    """Compare a new stream with the old one: the prediction, the rest that it predicts, how much had come by then."""
    whole = Whole.of(before)
    assert whole is not None
    come = bytearray()
    prediction = Prediction(whole, come, edit)
    rest, at = None, 0
    for start in range(0, len(after), step):
        come += after[start : start + step]
        if rest is None and (rest := prediction.find_rest()) is not None:
            at = len(come)
    return prediction, rest, at


WORDS = st.text("abc", min_size=1, max_size=6)
LINES = st.lists(WORDS, min_size=1, max_size=3).map(tuple)
TEXTS = st.lists(st.lists(LINES, min_size=1, max_size=4), min_size=1, max_size=5)


@given(TEXTS, st.integers(1, 300), st.data())
def test_what_is_reported_comes(texts: Texts, step: int, data: st.DataObject) -> None:
    """A word changed, whatever arrives when: the predicted rest is the rest, but for the pointers."""
    page = data.draw(st.integers(0, len(texts) - 1))
    number = data.draw(st.integers(0, len(texts[page]) - 1))
    edited: Texts = [[*blocks] for blocks in texts]
    others = texts[page][number][1:]
    edited[page][number] = (data.draw(WORDS), *others)
    before, after = pages_of(texts), pages_of(edited)
    prediction, rest, at = looked(before, after, step)
    if rest is None:
        return
    come = Whole.of(after)
    assert come
    assert rest.rstrip(PADDING[:1]) == come.without_pointers(at, len(after))
    assert prediction.came_true()


OLD: Texts = [[("one", "two"), ("three",), ("four",)], [("five",), ("six",)], [("seven",)]]


def edited(page: int, number: int, *lines: str) -> Texts:
    return [[lines if (p, n) == (page, number) else old for n, old in enumerate(on)] for p, on in enumerate(OLD)]


def test_it_is_reported_as_soon_as_the_next_element_begins() -> None:
    after = pages_of(edited(0, 0, "once", "two"))
    _, rest, at = looked(pages_of(OLD), after, 1)
    assert rest is not None
    assert at == after.index(mark(3)) + len(mark(3))


def test_a_word_in_the_last_element_of_a_page_waits_for_the_next_page() -> None:
    after = pages_of(edited(0, 2, "for"))
    _, rest, at = looked(pages_of(OLD), after, 1)
    assert rest is not None
    assert at == after.index(mark(5)) + len(mark(5))  # not at the foot, which stands where it stood


def test_a_line_more_moves_all_below_it() -> None:
    _, rest, at = looked(pages_of(OLD), pages_of(edited(0, 0, "one", "two", "more")), 5)
    assert rest is not None
    assert at > pages_of(edited(0, 0, "one", "two", "more")).index(mark(5))


@pytest.mark.parametrize(
    "after",
    [
        pages_of(edited(0, 0, "once")).replace(mark(2), mark(2) + native_font(5)),
        pages_of(OLD),
        pages_of(edited(2, 0, "last")),
        b"no stream at all" * 40,
    ],
)
def test_nothing_is_reported_where_more_has_changed_than_words(after: bytes) -> None:
    prediction, rest, _ = looked(pages_of(OLD), after, 7)
    assert rest is None
    assert not prediction.came_true()


def test_what_came_otherwise_is_known_in_the_end() -> None:
    after = pages_of([[("once", "two"), *OLD[0][1:]], OLD[1], [("never",)]])
    prediction, rest, _ = looked(pages_of(OLD), after, 20)
    assert rest is not None
    assert not prediction.came_true()


@pytest.mark.parametrize("groups", [(3 * PUSH + 3 * POP, b""), (b"", 3 * PUSH + 3 * POP)])
def test_groups_that_hold_nothing_come_and_go(groups: tuple[bytes, bytes]) -> None:
    """XeTeX writes them only where its buffer ends within them."""
    before, after = pages_of(OLD, groups[0]), pages_of(edited(0, 0, "once", "two"), groups[1])
    prediction, rest, _ = looked(before, after, 1)
    assert rest is not None
    assert prediction.came_true()


LONG: Texts = [[tuple(f"{page} {number} {line}" for line in range(3)) for number in range(9)] for page in "abcd"]


@pytest.mark.parametrize("page", range(4))
@pytest.mark.parametrize("more", [[], [("new",)], [("new", "lines"), ("new",)]])
def test_elements_that_are_more_or_fewer_give_others_their_numbers(page: int, more: list[tuple[str, ...]]) -> None:
    """Where those that follow on its page stand elsewhere, the next page tells that all is as it was."""
    after: Texts = [[*LONG[at][:4], *more, *LONG[at][5:]] if at == page else [*LONG[at]] for at in range(4)]
    prediction, rest, at = looked(pages_of(LONG), pages_of(after), 64, Edit())
    if page == 3:
        assert rest is None or prediction.came_true()
        return
    assert rest is not None
    assert prediction.came_true()
    assert at <= len(pages_of(after[: page + 2]))
    assert prediction.joint is not None
    assert prediction.joint.renewal.elements == len(more) - 1


def test_behind_another_page_break_nothing_is_taken() -> None:
    lines = [block for page in LONG for block in page]
    after = [lines[:8], lines[8:17], lines[17:26], lines[26:]]
    assert looked(pages_of(LONG), pages_of(after), 64, Edit())[1] is None


def titled(title: str) -> bytes:
    """Pages whose second has a title behind a destination; the first one names it too."""
    number, pages = 1, []
    for page, texts in enumerate(LONG):
        blocks = [special(f"info {title}")] if page == 0 else []
        for lines in texts:
            number += 1
            head = special("pdf:dest (section.1)") + glyphs(title) if number == 16 else b""
            blocks.append(block(number, *lines) + head)
        pages.append(blocks)
    return stream(pages)


def test_nothing_is_taken_before_the_last_change() -> None:
    after = titled("two")
    edit = Edit("section.1", "section.1", only_words=True)
    prediction, rest, at = looked(titled("one"), after, 64, edit)
    assert rest is not None
    assert at > after.index(b"(section.1)")
    assert prediction.came_true()


def colored(*colors: str) -> bytes:
    """Pages whose blocks have these colours by turns."""
    number, pages = 1, []
    for page in LONG:
        blocks = []
        for lines in page:
            number += 1
            color = special(f"color push rgb {colors[number % len(colors)]}")
            blocks.append(mark(number) + color + line(glyphs(lines[0])) + special("color pop") + mark(0))
        pages.append(blocks)
    return stream(pages)


def test_colours_are_exchanged_behind_the_first_of_each() -> None:
    before, after = colored("1 0 0", "0 0.5 0", "0 0 0"), colored("0.75 0 0.5", "0 1 0", "0 0 0")
    prediction, rest, at = looked(before, after, 64, Edit(recolored=True))
    assert rest is not None
    assert prediction.came_true()
    assert at < len(after) // 8


@pytest.mark.parametrize(
    "after",
    [
        colored("1 0 0", "0 1 0", "0 0 1").replace(mark(4), mark(4) + special("more")),
        colored("1 0 0", "0 1 0", "1 0 0", "0 0 1"),
        colored("0 0 0", "0 1 0", "0 0 1"),
    ],
    ids=["more", "order", "dark"],
)
def test_where_more_than_colours_has_changed_nothing_is_taken(after: bytes) -> None:
    assert looked(colored("1 0 0", "0 0.5 0", "0 0 0.9"), after, 64, Edit(recolored=True))[1] is None
