from __future__ import annotations

from msgspec.structs import replace

from cvlatex.preflight.rules.type3_font import check
from tests.preflight.samples import SOUND, codes, facts


def test_type_3_is_an_error_and_others_pass() -> None:
    one = SOUND.fonts[0]
    assert codes(check(facts(fonts=(one, replace(one, subtype="Type3", pages=(2, 3)))))) == ["error:2"]
