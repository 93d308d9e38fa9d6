from __future__ import annotations

from cvlatex.core.diagnostics import Severity
from cvlatex.preflight.facts import Text
from cvlatex.preflight.rules.broken_word import check
from tests.preflight.samples import codes, facts


def test_parted_words_are_one_note_that_names_some() -> None:
    (one,) = check(facts(text=Text((), (), broken=("efficiency",))))
    assert one.severity is Severity.NOTE
    assert "misses efficiency, hyphenated" in one.message
    (many,) = check(facts(text=Text((), (), broken=tuple("abcdefg"))))
    assert "a, b, c, d, e and 2 more, hyphenated" in many.message


def test_whole_words_pass() -> None:
    assert codes([*check(facts()), *check(facts(text=None))]) == []
