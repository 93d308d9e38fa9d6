from __future__ import annotations

from typing import Any

import pytest

from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Ledger
from cvlatex.importers.tex_resume_entries import Group, build_entry, find_employer, split_title
from tests.importers.drafts import leaf, plain


def entry(kind: str, form: str, *arguments: str, roles: tuple[str, ...] = (), texts: tuple[str, ...] = ()) -> Any:
    group = Group(form, [leaf(text, number) for number, text in enumerate(arguments)])
    group.roles = [[leaf(text, 10 + number) for number, text in enumerate(roles)]] if roles else []
    group.texts = [("text", [leaf(text, 20 + number)]) for number, text in enumerate(texts)]
    return plain(build_entry(Kit(Ledger(), "markdown"), kind, group))


@pytest.mark.parametrize(
    ("title", "texts", "expected"),
    [
        ("**北京理工大学**,软件工程,*工学学士*", (), {"degree": "工学学士", "area": "软件工程"}),
        ("**莱顿大学**,计算机,*交换生*", (), {"degree": "交换生", "area": "计算机"}),
        ("**上海交通大学**, 上海", ("*学士* 通信工程",), {"location": "上海", "degree": "学士 通信工程"}),
        ("**Home**, London", ("Studied much.",), {"location": "London", "summary": "Studied much."}),
    ],
)
def test_what_stands_behind_a_school_is_a_degree_or_a_place(
    title: str, texts: tuple[str, ...], expected: dict[str, str]
) -> None:
    found = entry("education", "datedsubsection", title, "2011.9 - 2015.6", texts=texts)
    assert found.pop("organization") in title
    assert found == {**expected, "start": "2011-09", "end": "2015-06"}


def test_what_stands_behind_an_employer_is_the_role_where_no_line_has_it() -> None:
    alone = entry("experience", "datedsubsection", "**点金银行**，职员", "1930.09")
    assert alone == {"organization": "点金银行", "role": "职员", "date": "1930-09"}
    below = entry("experience", "datedsubsection", "**FLAG Inc.** California", "2012 -- Present", roles=("Intern", "x"))
    assert below == {"organization": "FLAG Inc.", "role": "Intern", "location": "California", "start": "2012",
                     "end": "present", "summary": "x"}  # fmt: skip


def test_a_line_in_italics_below_an_employer_is_the_role() -> None:
    found = entry("experience", "datedsubsection", "**Works**, London", "1842", texts=("*Lead*\\\n- Wrote Note G",))
    assert found == {"organization": "Works", "role": "Lead", "location": "London", "date": "1842",
                     "highlights": ["Wrote Note G"]}  # fmt: skip


def test_the_dates_of_four_arguments_tell_their_order() -> None:
    first = entry("experience", "resumeSubheading", "Lead", "2012 -- 2013", "Works", "London")
    last = entry("experience", "resumeSubheading", "Works", "London", "Lead", "2012 -- 2013")
    assert first == last == {"organization": "Works", "role": "Lead", "location": "London", "start": "2012",
                             "end": "2013"}  # fmt: skip


def test_an_award_keeps_its_points_in_its_summary() -> None:
    found = entry("awards", "datedline", "Medal", "1843", texts=("- one\n- two",))
    assert found == {"title": "Medal", "date": "1843", "summary": "- one\n- two"}


def test_the_employer_of_a_group_is_the_bold_part_of_its_title() -> None:
    found = find_employer(Group("datedsubsection", [leaf("**Works**, London")]))
    assert found
    assert found.text == "Works"
    bold, rest = split_title(leaf("plain"))
    assert (bold and bold.text, rest) == ("plain", None)
