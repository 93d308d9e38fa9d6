from __future__ import annotations

from msgspec.structs import replace

from cvlatex.preflight.rules.unicode_mapping import check
from tests.preflight.samples import SOUND, codes, facts


def test_a_font_without_a_map_is_an_error_and_others_pass() -> None:
    one = SOUND.fonts[0]
    assert codes(check(facts(fonts=(one, replace(one, unicode=False, pages=(2,)))))) == ["error:2"]
