from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.faces import Advances, PdfFont
from cvlatex.finish.new_glyphs import NewGlyphs
from cvlatex.finish.words import part_words

LETTERS = {b"%04x" % ord(char): char for char in "abcdefghijklmnopqrstuvwxyz–.-"}
LATIN = PdfFont(LETTERS, frozenset(), Advances((), 500))
HAN = PdfFont({b"4e2d": "中", **LETTERS}, frozenset((b"4e2d",)), Advances((), 1000))
FACES = {b"F1": LATIN, b"F2": HAN}


def glyphs(word: str) -> str:
    return "<" + "".join(f"{ord(char):04x}" for char in word) + ">"


def line(*words: str, x: float = 0, y: float = 0, font: str = "F1", gap: int = 250) -> str:
    return f"/{font} 10 Tf {x} {y} Td[{f'-{gap}'.join(map(glyphs, words))}]TJ "


def block(number: int, *lines: str) -> str:
    return f"/CV.{number} MP BT {''.join(lines)}ET /CV.0 MP "


def parted(*pages: str, inline: frozenset[bytes] = frozenset()) -> tuple[str, ...]:
    new = {name: NewGlyphs(0xE000, 1) for name in FACES}
    return tuple(page.decode() for page in part_words([page.encode() for page in pages], FACES, new, inline))


_READ = re.compile(r"/(\w+) 10 Tf|\[(<[^\]]*)\]TJ")


def read(content: str) -> str:
    """The characters in order, as a reader that follows the content has them. The new glyphs are spaces."""
    reported, font = "", ""
    for named, array in _READ.findall(content):
        font = named or font
        for code in re.findall(r"\w{4}", "".join(re.findall(r"<(\w*)>", array))):
            reported += " " if code >= "e000" else FACES[font.encode()].decode(code.encode())
    return reported


def test_words_of_a_line_are_parted_by_spaces() -> None:
    [page] = parted(block(1, line("some", "plain", "words")))
    assert read(page) == "some plain words"


def test_nothing_moves() -> None:
    [page] = parted(block(1, line("ab", "cd", gap=333)))
    assert "[<00610062e000>-13<00630064>]TJ" in page  # the space is 16 steps of 20 wide: 13 more are 333


def test_a_space_that_fills_its_gap_needs_no_move() -> None:
    [page] = parted(block(1, line("ab", "cd", gap=320)))
    assert "[<00610062e00000630064>]TJ" in page


def test_a_space_is_of_the_font_before_it() -> None:
    [page] = parted(block(1, line("ab"), line("cd", x=12.5, font="F2")))
    assert "/F1 10 Tf 0 0 Td[<00610062e000>]TJ" in page


def test_kerning_is_no_space() -> None:
    page = block(1, "/F1 10 Tf 0 0 Td[<0061>-60<0062>35<0063>]TJ ")
    assert parted(page) == (page,)


def test_han_is_not_parted_however_far_it_is_spread() -> None:
    page = block(1, line("中", "中", font="F2"), line("中", y=-12, font="F2"))
    assert parted(page) == (page,)


def test_latin_letters_beside_han_have_their_gap_and_no_space() -> None:
    page = block(1, line("中", font="F2"), line("ab", x=12.5), line("中", x=12.5, font="F2"))
    assert parted(page) == (page,)


def test_two_marks_overlap_by_less_than_half_an_em() -> None:
    """A program that reads by distance takes half an em and more for another line."""
    [page] = parted(block(1, "/F2 10 Tf 0 0 Td[<4e2d>500<4e2d>]TJ "))
    assert "[<4e2d>499.9<4e2d>]TJ" in page


def test_lines_of_a_block_are_parted() -> None:
    [page] = parted(block(1, line("ab"), line("cd", y=-12)))
    assert read(page) == "ab cd"


def test_blocks_are_not_parted() -> None:
    page = block(1, line("ab")) + block(2, line("cd", y=-12))
    assert parted(page) == (page,)


def test_a_space_reaches_over_the_gap_between_two_blocks_of_a_line() -> None:
    [page] = parted(block(1, line("ab")) + block(2, line("cd", x=310)))
    # 300 points are thirty spaces of an em, and bare paper of 0.12 em on both sides
    assert "[<00610062>-120]TJ 2976 Tz [<e000>]TJ 100 Tz" in page


@pytest.mark.parametrize(("x", "characters"), [(16.8, [" "]), (17.1, ["  "])])
def test_the_space_in_a_gutter_is_two_characters(x: float, characters: list[str]) -> None:
    new = {b"F1": NewGlyphs(0xE000, 1)}
    part_words([(block(1, line("ab")) + block(2, line("cd", x=x))).encode()], FACES, new, frozenset())
    assert [glyph.text for glyph in new[b"F1"].glyphs.values()] == characters


def test_a_wide_gap_parts_han_too() -> None:
    [page] = parted(block(1, line("中", font="F2")) + block(2, line("中", x=110, font="F2")))
    assert read(page) == "中 中"


@pytest.mark.parametrize("between", [f"/CV.A MP BT {line('b', x=20)}ET /CV.0 MP ", ""])
def test_no_space_reaches_over_decoration(between: str) -> None:
    [page] = parted(block(1, line("a")) + between + block(2, line("c", x=60)))
    assert (" Tz " in page) is not between.startswith("/CV.A")


@pytest.mark.parametrize(("x", "reported"), [(10, "abcd"), (12.5, "ab cd")])
def test_a_link_within_a_line_stands_apart_where_there_is_a_gap(x: float, reported: str) -> None:
    link = f"/CV.2 MP BT {line('cd', x=x)}ET /CV.0 MP "
    [page] = parted(f"/CV.1 MP BT {line('ab')}ET {link}/CV.0 MP ", inline=frozenset((b"2",)))
    assert read(page) == reported


def test_decoration_is_left_as_it_is() -> None:
    page = f"/CV.A MP BT {line('ab', 'cd')}ET /CV.0 MP "
    assert parted(page) == (page,)


@pytest.mark.parametrize("dash", "-–")
def test_a_compound_that_a_line_end_parts_stays_one_word(dash: str) -> None:
    [page] = parted(block(1, line(f"deep{dash}"), line("set", y=-12)))
    assert read(page) == f"deep{dash}set"


def test_a_dash_that_stands_alone_is_a_word() -> None:
    [page] = parted(block(1, line("a", "–"), line("b", y=-12)))
    assert read(page) == "a – b"


def test_words_are_parted_at_a_pages_end_too() -> None:
    first, second = parted(f"/CV.1 MP BT {line('one')}ET ", f"BT {line('more', 'word')}ET /CV.0 MP ")
    assert read(first) + read(second) == "one more word"


def test_what_is_marked_as_one_word_is_one() -> None:
    start, end = block(1, line("a.")).removesuffix("ET /CV.0 MP "), f"BT {line('b', y=-12)}ET /CV.0 MP "
    [page] = parted(f"{start}ET /CV.J MP {end}")
    assert read(page) == "a.b"
    assert "/CV.J" not in page


def test_a_space_that_was_typed_between_han_is_one() -> None:
    first, second = line("中", font="F2"), line("中", x=12.5, font="F2")
    [page] = parted(f"/CV.1 MP BT {first}ET /CV.S MP BT {second}ET /CV.0 MP ")
    assert read(page) == "中 中"
    assert "/CV.S" not in page


def test_the_space_behind_a_formula_is_of_the_font_after_it() -> None:
    page = block(1, r"/F9 10 Tf 0 0 Td[(\(x\051)-300(y)]TJ ", line("ab", x=28))
    assert parted(page) == (page,)
    widths = {b"F9": dict.fromkeys(map(ord, "(x)y"), 500.0)}
    new = {name: NewGlyphs(0xE000, 1) for name in FACES}
    [spaced] = part_words([page.encode()], FACES, new, frozenset(), widths)
    assert b"/F1 10 Tf 28 0 Td[500<e000>-0<00610062>]TJ" in spaced  # the formula is 23 wide


def test_the_foot_of_a_page_is_parted_and_not_joined_to_the_next() -> None:
    foot = f"/CV.P MP BT {line('ann', 'lee')}ET /CV.0 MP "
    assert list(map(read, parted(foot, foot))) == ["ann lee"] * 2


def test_a_page_that_was_seen_before_is_parted_by_what_is_beside_it_now() -> None:
    """The pieces of a page are cached between documents; what follows them is not."""
    page = f"/CV.3 MP BT {line('be')}ET "
    for _ in range(2):
        assert read(parted(page, f"BT {line('gun')}ET /CV.0 MP ")[0]) == "be "
        assert read(parted(page, f"/CV.0 MP BT {line('gun')}ET ")[0]) == "be"


@given(st.lists(st.text(alphabet="abc.-", min_size=1, max_size=6), min_size=1, max_size=8), st.integers(150, 900))
def test_any_words_are_read_as_they_were_set(words: list[str], gap: int) -> None:
    [page] = parted(block(1, line(*words, gap=gap)))
    assert read(page) == " ".join(words)
