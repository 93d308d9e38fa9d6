from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.preflight.order import Wanted, find_out_of_place

WORDS = st.lists(st.sampled_from(["2019", "python", "theuniversityofsomewhere", "a", "machinelearning"]), max_size=4)


def wanted(*units: list[str]) -> list[Wanted]:
    return [Wanted(number, text) for number, texts in enumerate(units) for text in texts]


def test_what_stands_in_order_is_in_its_place() -> None:
    assert find_out_of_place(wanted(["first text here"], ["second text"]), "first text heresecond text") == []


def test_what_stands_before_its_turn_is_out_of_place() -> None:
    texts = wanted(["firstpart", "aa"], ["secondword"], ["thirdthing"], ["lastlines"])
    assert find_out_of_place(texts, "firstpartaathirdthinglastlinessecondword") == [2]


def test_a_short_text_far_from_its_unit_is_out_of_place() -> None:
    texts = wanted(["firstpart", "2015"], ["secondword"])
    assert find_out_of_place(texts, "firstpartsecondword2015") == [1]


def test_the_parts_of_a_unit_may_stand_in_any_order() -> None:
    assert find_out_of_place(wanted(["firstpart", "secondword"], ["thirdthing"]), "secondwordfirstpartthirdthing") == []


@given(st.lists(WORDS, max_size=60), st.randoms(use_true_random=False))
def test_no_alarm_where_each_unit_stands_in_its_turn(units: list[list[str]], chance: random.Random) -> None:
    printed = []
    for unit in units:
        mixed = list(unit)
        chance.shuffle(mixed)
        printed += mixed
    assert find_out_of_place(wanted(*units), "".join(printed)) == []


def test_many_texts_take_no_longer_each() -> None:
    units = [[f"entry{number}ofmany", "2019", "python"] for number in range(20_000)]
    assert find_out_of_place(wanted(*units), "".join("".join(unit) for unit in units)) == []
