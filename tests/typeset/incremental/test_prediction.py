"""What an edit leaves of the last run's pages: nothing is taken too early, and what is taken is what comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.typeset.incremental.prediction import Prediction, is_edit_of_text
from cvlatex.typeset.incremental.xdv import Whole
from tests.typeset.streams import glyphs, line, mark, native_font, special, stream

DOCUMENT = r"""\CVSection{id={a}, title={Work}}
\CVEntry{dates={2020}, title={Engineer}, subtitle={A \& B}}
\CVPoint{Built \CVStrong{many bridges} with \CVGloss{steel}{steel and iron}, 94\% of them}
\CVItems{label={Tools}, items={{Hammer}{\CVGloss{saw}{Saw}}{Plane}}}
\CVParagraph{See \CVLink{https://a.org}{the words} there}
\CVEntry{title={Linked}, url={https://b.org}}
"""


@pytest.mark.parametrize(
    ("before", "after", "is_text"),
    [
        ("Built", "Rebuilt", True),
        ("many bridges", "many good bridges", True),
        (" of them", "", True),
        ("Hammer", "Hammers", True),
        ("Tools", "Tool", True),
        ("A ", "The ", True),
        ("steel and", "iron and", False),
        ("{Saw}", "{Saws}", False),
        ("{saw}", "{sew}", False),
        ("the words", "words", False),
        ("Linked", "Link", False),
        ("Work", "Works", False),
        ("94", "94 \\%", False),
        ("Built", "{Built}", False),
        ("CVStrong", "CVEmph", False),
        ("Built", "Built\nand built", False),
        ("See", "See", False),
    ],
)
def test_an_edit_of_text_is_known(before: str, after: str, is_text: bool) -> None:
    assert is_edit_of_text(DOCUMENT, DOCUMENT.replace(before, after, 1)) == is_text


def test_two_edits_are_not_one() -> None:
    assert not is_edit_of_text(DOCUMENT, DOCUMENT.replace("Built", "Made").replace("Hammer", "Axe"))


Texts = list[list[tuple[str, ...]]]
"""Of each page its blocks, and of each block its lines."""


def block(number: int, *texts: str) -> bytes:
    return mark(number) + b"".join(line(glyphs(text)) for text in texts) + mark(0)


FOOT = line(special("foot"), mark(1), glyphs("mail"), mark(0))


def pages_of(texts: Texts) -> bytes:
    """Pages of blocks of lines, numbered from 2 on; every page has a foot of element 1."""
    number, pages = 1, []
    for page in texts:
        blocks = []
        for lines in page:
            number += 1
            blocks.append(block(number, *lines))
        pages.append([*blocks, FOOT])
    return stream(pages)


def looked(before: bytes, after: bytes, step: int) -> tuple[Prediction, bytes | None, int]:
    """Compare a new stream with the old one: the prediction, the rest that it predicts, how much had come by then."""
    whole = Whole.of(before)
    assert whole is not None
    come = bytearray()
    prediction = Prediction(whole, come)
    rest, at = None, 0
    for start in range(0, len(after), step):
        come += after[start : start + step]
        if rest is None and (rest := prediction.rest()) is not None:
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
    reported, come = Whole.of(before), Whole.of(after)
    assert reported
    assert come
    assert rest == before[len(before) - len(rest) :]
    assert reported.without_pointers(len(before) - len(rest), len(before)) == come.without_pointers(at, len(after))
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
        pages_of([[*OLD[0][:2]], [OLD[0][2], *OLD[1]], OLD[2]]),
        pages_of([*OLD[:2], [("seven",), ("eight",)]]).replace(mark(3), special("other")),
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
