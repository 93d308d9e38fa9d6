from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.faces import Advances, Face
from cvlatex.finish.words import part_words

LETTERS = {b"%04x" % ord(char): char for char in "abcdefghijklmnopqrstuvwxyz–.-"}
HYPHEN = b"2010"
LATIN = Face(LETTERS | {HYPHEN: "-"}, frozenset(), HYPHEN, Advances((), 500))
HAN = Face({b"4e2d": "中", **LETTERS}, frozenset((b"4e2d",)), None, Advances((), 1000))
FACES = {b"F1": LATIN, b"F2": HAN}


def glyphs(word: str) -> str:
    return "<" + "".join({"中": "4e2d", "‐": "2010"}.get(char, f"{ord(char):04x}") for char in word) + ">"


def line(*words: str, x: float = 0, y: float = 0, font: str = "F1", gap: int = 250) -> str:
    return f"/{font} 10 Tf {x} {y} Td[{f'-{gap}'.join(map(glyphs, words))}]TJ "


def block(number: int, *lines: str) -> str:
    return f"/CV.{number} MP BT {''.join(lines)}ET /CV.0 MP "


def parted(*pages: str, inline: frozenset[bytes] = frozenset()) -> tuple[str, ...]:
    return tuple(page.decode() for page in part_words([page.encode() for page in pages], FACES, inline))


_READ = re.compile(r"/(\w+) 10 Tf|\[(<[^\]]*)\]TJ|(/CV\.A MP)|(EMC ET /CV\.0 MP)")


def read(content: str) -> str:
    """The characters in order, as a reader that follows the content has them; decoration in brackets."""
    said, font = "", ""
    for named, array, begun, ended in _READ.findall(content):
        font = named or font
        said += "[" * bool(begun) + "]" * bool(ended)
        for run in re.findall(r"<(\w*)>", array):
            said += " " if font == "CVSpace" else FACES[font.encode()].says(run.encode())
    return said


def test_words_of_a_line_are_parted_by_spaces() -> None:
    [page] = parted(block(1, line("some", "plain", "words")))
    assert read(page) == "some plain words"


def test_nothing_moves() -> None:
    [page] = parted(block(1, line("ab", "cd", gap=333)))
    assert "[<0061" in page
    assert "/CVSpace 10 Tf[<0010>-13]TJ /F1 10 Tf[<0063" in page  # 16 steps of 20 and 13 are 333


def test_kerning_is_no_space() -> None:
    page = block(1, "/F1 10 Tf 0 0 Td[<0061>-60<0062>35<0063>]TJ ")
    assert parted(page) == (page,)


def test_han_is_not_parted_however_far_it_is_spread() -> None:
    page = block(1, line("中", "中", font="F2"), line("中", y=-12, font="F2"))
    assert parted(page) == (page,)


def test_latin_letters_beside_han_have_their_gap_and_no_space() -> None:
    page = block(1, line("中", font="F2"), line("ab", x=12.5), line("中", x=12.5, font="F2"))
    assert parted(page) == (page,)


def test_lines_of_a_block_are_parted() -> None:
    [page] = parted(block(1, line("ab"), line("cd", y=-12)))
    assert read(page) == "ab cd"


def test_blocks_are_not_parted() -> None:
    page = block(1, line("ab")) + block(2, line("cd", y=-12))
    assert parted(page) == (page,)


@pytest.mark.parametrize(("x", "said"), [(10, "abcd"), (12.5, "ab cd")])
def test_a_link_within_a_line_stands_apart_where_there_is_a_gap(x: float, said: str) -> None:
    link = f"/CV.2 MP BT {line('cd', x=x)}ET /CV.0 MP "
    [page] = parted(f"/CV.1 MP BT {line('ab')}ET {link}/CV.0 MP ", inline=frozenset((b"2",)))
    assert read(page) == said


def test_decoration_is_left_as_it_is() -> None:
    page = f"/CV.A MP BT {line('ab', 'cd')}ET /CV.0 MP "
    assert parted(page) == (page,)


def test_a_broken_word_says_itself_whole_and_its_hyphen_is_decoration() -> None:
    [page] = parted(block(1, line("the", "bro‐"), line("ken", "word", y=-12)))
    assert read(page) == "the bro[-]ken word"
    assert f"/CV.W{'broken'.encode('utf-16-be').hex()} MP" in page
    assert "/CV.W MP" in page


def test_a_compound_that_a_line_end_parts_keeps_its_hyphen() -> None:
    [page] = parted(block(1, line("deep-"), line("set", y=-12)))
    assert read(page) == "deep-set"
    assert f"/CV.W{'deep-set'.encode('utf-16-be').hex()} MP" in page
    assert "/CV.A" not in page


def test_a_dash_that_stands_alone_is_a_word() -> None:
    [page] = parted(block(1, line("a", "–"), line("b", y=-12)))
    assert read(page) == "a – b"


def test_a_word_broken_by_a_pages_end_is_whole_too() -> None:
    first, second = parted(f"/CV.1 MP BT {line('bro‐')}ET ", f"BT {line('ken', 'word')}ET /CV.0 MP ")
    assert "/CV.W" in first
    assert read(second) == "ken word"
    assert "/CV.W MP" in second


def test_a_line_that_is_the_middle_of_a_word_is_left_as_it_is() -> None:
    [page] = parted(block(1, line("al‐"), line("go‐", y=-12), line("rithm", y=-12)))
    assert read(page).replace("[-]", "").replace("-", "") == "algorithm"


def test_the_text_after_a_rest_goes_on_where_it_stood() -> None:
    [page] = parted(block(1, line("bro‐"), line("ken", "word", x=3, y=-12), line("end", y=-12)))
    moves = re.findall(r"(-?[\d.]+) (-?[\d.]+) Td|\b(BT)\b", page)
    x = y = 0.0
    places = []
    for right, up, begin in moves:
        x, y = (0.0, 0.0) if begin else (x + float(right), y + float(up))
        places.append((round(x, 3), round(y, 3)))
    assert (3.0, -12.0) in places
    assert places[-1] == (3.0, -24.0)


def test_a_line_with_a_rest_and_a_broken_word_ends_where_it_began() -> None:
    [page] = parted(block(1, line("bro‐"), line("ken", "al‐", x=3, y=-12), line("go", y=-12), line("end", y=-12)))
    assert read(page) == "bro[-]ken al[-]go end"
    x = y = 0.0
    for right, up, begin in re.findall(r"(-?[\d.]+) (-?[\d.]+) Td|\b(BT)\b", page):
        x, y = (0.0, 0.0) if begin else (x + float(right), y + float(up))
        assert x >= 0, "moved to the left of where any line begins"
    assert (round(x, 3), round(y, 3)) == (3.0, -36.0)


def test_what_is_marked_as_one_word_is_one() -> None:
    start, end = block(1, line("a.")).removesuffix("ET /CV.0 MP "), f"BT {line('b', y=-12)}ET /CV.0 MP "
    [page] = parted(f"{start}ET /CV.J MP {end}")
    assert read(page) == "a.b"
    assert "/CV.J" not in page


def test_a_formula_is_passed_over() -> None:
    page = block(1, r"/F9 10 Tf 0 0 Td[(\(x]\))-300(y)]TJ ", line("ab", x=30))
    assert parted(page) == (page,)


def test_a_page_that_was_seen_before_is_parted_by_what_is_beside_it_now() -> None:
    """What a page shows is kept between documents; what becomes of it is not."""
    page = f"/CV.3 MP BT {line('be-')}ET "
    for _ in range(2):
        for rest, said in (("gun", "begun"), ("tween", "between")):
            first, _ = parted(page, f"BT {line(rest)}ET /CV.0 MP ")
            assert (said in first) is False  # a hyphen that the author wrote stays
            broken, _ = parted(page.replace("002d", "2010"), f"BT {line(rest)}ET /CV.0 MP ")
            assert said.encode("utf-16-be").hex() in broken


@given(st.lists(st.text(alphabet="abc.-", min_size=1, max_size=6), min_size=1, max_size=8), st.integers(150, 900))
def test_any_words_are_read_as_they_were_set(words: list[str], gap: int) -> None:
    [page] = parted(block(1, line(*words, gap=gap)))
    assert read(page) == " ".join(words)
