from __future__ import annotations

from bench.readers.expected import Wanted, count_found, normalize_spaces

WANTED = Wanted(
    ("Head of Pumps", "蓝色的水"),
    (("Skills", "Pumps"),),
    (("Head of Pumps", "2019 – 2021"), ("Apprentice", "2015 – 2018")),
)


def test_white_space_is_one_space_and_none_beside_chinese() -> None:
    assert normalize_spaces(" a\n b  中 文 c ") == "a b中文c"


def test_all_is_found_in_a_text_that_has_it() -> None:
    found = count_found("Head of\nPumps 2019 – 2021 蓝色\n的水 Skills: Pumps and Apprentice 2015 – 2018", WANTED)
    assert (found.strings, found.labels, found.dates) == (2, 1, 2)


def test_dates_beside_another_entry_do_not_count() -> None:
    found = count_found("Head of Pumps 2019 – 2021 and more of it Apprentice, 2014 – 2015", WANTED)
    assert found.dates == 1


def test_dates_belong_to_the_entry_from_which_no_other_parts_them() -> None:
    assert count_found("2019 – 2021 Head of Pumps of the Works, 2015 – 2018 Apprentice of the Works", WANTED).dates == 2
    assert count_found("Head of Pumps, Apprentice of the Works 2019 – 2021", WANTED).dates == 0
