from __future__ import annotations

from typing import Any

import pytest

from cvlatex.importers.kit import MAX_TEXT, Kit
from cvlatex.importers.ledger import Kind, Ledger
from tests.importers.drafts import NOWHERE, leaf, plain


def kit(flavor: Any = "markdown") -> Kit:
    return Kit(Ledger(), flavor)


def test_a_date_beside_a_period_goes_to_the_ledger() -> None:
    start, end, date = leaf("2013"), leaf("2014", 1), leaf("2015", 2)
    assert plain(kit().read_range(start, end, date=date)) == {"start": "2013", "end": "2014"}
    assert plain(kit().read_range(None, None, date=date)) == {"date": "2015"}
    assert kit().read_range() == {}


def test_a_text_with_a_list_has_a_summary_and_highlights() -> None:
    found = kit().make_detail(leaf("Prose.\n\n- a\n  - b\n- c"), [leaf("d")])
    assert plain(found) == {"summary": "Prose.", "highlights": [{"text": "a", "highlights": ["b"]}, "c", "d"]}


def test_plain_line_ends_stay() -> None:
    assert plain(kit("plain").make_block(leaf("one\ntwo\n\nthree"))) == "one\\\ntwo\n\nthree"


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Python, C++, SQL (modal, formal)", ["Python", "C++", "SQL (modal, formal)"]),
        ("a、b、c", ["a", "b", "c"]),
        ("图文、视频 | 文本", ["图文、视频", "文本"]),
        ("Word; Excel, PowerPoint", ["Word", "Excel, PowerPoint"]),
        ("one", ["one"]),
    ],
)
def test_a_list_in_one_text_is_split(text: str, items: list[str]) -> None:
    assert plain(kit().split(leaf(text))) == items


def test_names_of_tools_are_the_same_in_every_language() -> None:
    found = kit().make_items([leaf(text) for text in ("Python", "Visual Studio", "machine learning", "目标检测")])
    assert [item.localized for item in found] == [False, False, True, True]


def test_what_is_no_address_is_dropped_with_the_reason() -> None:
    ledger = Ledger()
    own = Kit(ledger, "plain")
    page, mail, doi = (ledger.add_leaf(text, NOWHERE, text) for text in ("no page", "me.example", "doi 5"))
    assert (own.make_url(page), own.make_email(mail), own.make_doi(doi)) == (None, None, None)
    assert [outcome.kind for outcome in ledger.settle([])] == [Kind.DROPPED] * 3
    assert "nothing in a data folder" not in str([outcome.reason for outcome in ledger.settle([])])


def test_a_doi_loses_its_resolver() -> None:
    assert plain(kit().make_doi(leaf("https://doi.org/10.1000/182"))) == "10.1000/182"


def test_parts_of_a_line_have_the_comma_of_their_script_between_them() -> None:
    parts = [("Paris", "FR"), ("北京", "CN"), ("つくば", "日本")]
    found = [plain(kit().join_lines([leaf(text, at) for at, text in enumerate(pair)])) for pair in parts]
    assert found == ["Paris, FR", "北京，CN", "つくば、日本"]


def test_an_endless_text_is_dropped() -> None:
    assert kit().make_line(leaf("x" * (MAX_TEXT + 1))) is None


def test_what_is_too_long_for_a_line_may_be_a_text() -> None:
    long = "word " * 300
    assert kit().make_line(leaf(long)) is None
    assert kit().make_word(leaf(long)) is None
    assert kit().join_lines([leaf(long)]) is None
    assert kit().make_block(leaf(long)) is not None


def test_a_chinese_name_has_the_family_first() -> None:
    assert plain(kit().make_full_name(leaf("旻昱"), leaf("高", 1))) == "高旻昱"
    assert plain(kit().make_full_name(leaf("Ada"), leaf("Byron", 1))) == "Ada Byron"
    assert plain(kit().make_full_name(leaf("Ada"), None)) == "Ada"


def test_a_standard_heading_is_known_in_both_languages() -> None:
    found = kit().make_heading(leaf("Education"))
    assert found is not None
    assert dict(found.others)["zh"] == "教育经历"
