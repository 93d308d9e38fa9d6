from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.marks import mark_pages

TYPES = {1: "P", 2: "Link", 3: "H2"}


def mark(*pages: str) -> list[tuple[str, tuple[int, ...]]]:
    marked = mark_pages([page.encode() for page in pages], TYPES)
    return [(" ".join(page.content.decode().split()), page.owners) for page in marked]


class Types(dict[int, str]):
    """Types of elements that are looked up, and never walked through."""

    def __iter__(self) -> Iterator[int]:
        raise AssertionError("A page walked through all elements of the document.")

    items = keys = values = __iter__  # type: ignore[assignment]


def test_a_page_looks_at_its_own_elements_alone() -> None:
    pages = [f"/CV.{number} MP{text('01')}/CV.0 MP".encode() for number in TYPES]
    assert [page.owners for page in mark_pages(pages, Types(TYPES))] == [(1,), (2,), (3,)]


def text(word: str) -> str:
    return f" BT /F1 10 Tf [<{word}>]TJ ET "


def test_text_within_no_mark_is_decoration() -> None:
    assert mark(text("01")) == [("/Artifact <</Type /Layout>> BDC BT /F1 10 Tf [<01>]TJ ET EMC", ())]


def test_what_paints_nothing_is_not_marked() -> None:
    assert mark("q 1 0 0 1 72 720 cm /CV.1 MP 0 g /CV.0 MP Q") == [("q 1 0 0 1 72 720 cm 0 g Q", ())]


def test_marks_nest_and_the_outer_goes_on_after_the_inner() -> None:
    page = f"/CV.1 MP{text('01')}/CV.2 MP{text('02')}/CV.0 MP{text('03')}/CV.0 MP"
    [(content, owners)] = mark(page)
    assert owners == (1, 2, 1)
    assert re.findall(r"/(\w+) <</MCID (\d)>> BDC.*?<(\d\d)>", content) == [
        ("P", "0", "01"),
        ("Link", "1", "02"),
        ("P", "2", "03"),
    ]


def test_a_mark_goes_on_after_the_foot_of_a_page() -> None:
    first = f"/CV.1 MP{text('01')}/CV.A MP{text('0f')}/CV.0 MP"
    marked = mark(first, f"{text('02')}/CV.0 MP{text('03')}")
    assert [owners for _, owners in marked] == [(1,), (1,)]
    assert marked[0][0].endswith("/Artifact <</Type /Layout>> BDC BT /F1 10 Tf [<0f>]TJ ET EMC")
    assert marked[1][0].endswith("/Artifact <</Type /Layout>> BDC BT /F1 10 Tf [<03>]TJ ET EMC")


def test_marks_within_decoration_do_not_count() -> None:
    [(_, owners)] = mark(f"/CV.A MP{text('01')}/CV.1 MP{text('02')}/CV.0 MP/CV.0 MP/CV.2 MP{text('03')}/CV.0 MP")
    assert owners == (2,)


def test_what_is_in_the_foot_of_each_page_is_pagination() -> None:
    [(content, owners)] = mark(f"/CV.1 MP{text('01')}/CV.P MP{text('02')}/CV.1 MP{text('03')}/CV.0 MP/CV.0 MP/CV.0 MP")
    assert owners == (1,)
    assert content.endswith(
        "/Artifact <</Type /Pagination /Subtype /Footer>> BDC "
        + " ".join(part.strip() for part in (text("02"), text("03")))
        + " EMC"
    )


def test_rules_and_images_are_marked() -> None:
    [(content, owners)] = mark("0 0 10 1 re f /CV.3 MP q 1 0 0 1 0 0 cm /Im1 Do Q /CV.0 MP 0 0 m 1 1 l S")
    assert owners == (3,)
    assert content.count("/Artifact <</Type /") == 2


def test_runs_of_one_element_that_follow_each_other_are_one() -> None:
    [(_, owners)] = mark(f"/CV.1 MP{text('01')}/CV.2 MP /CV.0 MP{text('02')}/CV.0 MP")
    assert owners == (1,)


PIECES = st.sampled_from([*(f"/CV.{mark} MP\n" for mark in ("0", "1", "2", "9", "A", "P")), text("01"), "0 g ", "q Q "])


@given(st.lists(st.lists(PIECES), min_size=1, max_size=3))
def test_marked_content_is_balanced_flat_and_holds_everything(pages: list[list[str]]) -> None:
    for (content, owners), pieces in zip(mark(*map("".join, pages)), pages, strict=True):
        operators = re.findall(r"\b(BMC|BDC|EMC|BT|MP)\b", content)
        assert "MP" not in operators
        assert content.count("/MCID") == len(owners)
        assert re.fullmatch(r"(?:(?:BMC|BDC)(?:BT)+EMC)*", "".join(operators))
        assert operators.count("BT") == sum("BT" in piece for piece in pieces)
