from __future__ import annotations

from cvlatex.preflight.facts import Piece, Text
from cvlatex.preflight.rules.text_round_trip import check
from tests.preflight.samples import PLACE, codes, facts


def test_lost_text_is_an_error_and_moved_text_a_warning_at_its_yaml() -> None:
    text = Text((), (), lost=(Piece("gone", PLACE),), moved=(Piece("elsewhere", None),))
    assert codes(check(facts(text=text))) == ["error:7", "warning:1"]


def test_a_long_text_is_quoted_by_its_beginning() -> None:
    (found,) = check(facts(text=Text((), (), lost=(Piece("word\n" * 40, PLACE),))))
    assert "'word word word word word word …'" in found.message


def test_all_found_or_unread_passes() -> None:
    assert codes([*check(facts()), *check(facts(text=None))]) == []
