from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Text
from cvlatex.preflight.rules.private_use import check
from tests.preflight.samples import codes, facts, line


@pytest.mark.parametrize("char", ["\ue000", "\uf8ff", "\U000f0001", "\U0010fffd", "\ufffd"])
def test_a_character_without_a_meaning_is_an_error_once(char: str) -> None:
    lines = (line("sound"), line(f"a{char}", page=2), line(f"{char}{char}", page=3))
    (found,) = check(facts(text=Text(lines, ())))
    assert codes((found,)) == ["error:2"]
    assert f"U+{ord(char):04X}" in found.message


def test_characters_that_unicode_defines_pass() -> None:
    assert codes(check(facts(text=Text((line("✉ 🌐 𠮷 • é"),), ())))) == []
    assert codes(check(facts(text=None))) == []
