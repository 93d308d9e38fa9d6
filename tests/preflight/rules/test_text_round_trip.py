from __future__ import annotations

from cvlatex.core.diagnostics import warning
from cvlatex.preflight.facts import Piece, Text
from cvlatex.preflight.rules.text_round_trip import check
from tests.preflight.samples import PLACE, VARIANT, codes, expected, facts


def test_lost_text_is_an_error_and_moved_text_a_warning_at_its_yaml() -> None:
    text = Text((), (), lost=(Piece("gone", PLACE),), moved=(Piece("elsewhere", None),))
    assert codes(check(facts(text=text))) == ["error:7", "warning:1"]


def test_a_long_text_is_quoted_by_its_beginning() -> None:
    (found,) = check(facts(text=Text((), (), lost=(Piece("word\n" * 40, PLACE),))))
    assert "'word word word word word word …'" in found.message


def test_the_cure_is_what_the_user_can_do() -> None:
    lost = (Piece("of fonts", PLACE), Piece("of the program", PLACE), Piece("cut off", VARIANT))
    text = Text((), (), lost=lost, other_sets={"of fonts": ("noto-serif", "wenkai"), "of the program": ()})
    tex = (warning("overfull-box", VARIANT, "A line of this sticks out.", "Reword it."),)
    hints = [found.hints[0] for found in check(facts(text=text, expected=expected(tex=tex)))]
    assert hints[0].startswith(
        "One of the font sets 'noto-serif', 'wenkai' has these characters as glyphs of their own"
    )
    assert "please report it" in hints[1]
    assert hints[2].startswith("It sticks out of its column and is cut off")


def test_all_found_or_unread_passes() -> None:
    assert codes([*check(facts()), *check(facts(text=None))]) == []
