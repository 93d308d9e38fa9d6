from __future__ import annotations

from cvlatex.preflight.rules.text_unread import check
from tests.preflight.samples import codes, facts


def test_unread_text_is_a_note() -> None:
    assert codes(check(facts(text=None))) == ["note:1"]
    assert codes(check(facts())) == []
