from __future__ import annotations

from msgspec.structs import replace

from cvlatex.preflight.rules.font_embedding import check
from tests.preflight.samples import SOUND, codes, facts

FONT = SOUND.fonts[0]


def test_a_font_that_is_only_named_is_an_error_on_its_first_page() -> None:
    assert codes(check(facts(fonts=(replace(FONT, embedded=False, subset=False, pages=(2,)),)))) == ["error:2"]


def test_a_font_that_is_embedded_whole_is_a_warning() -> None:
    assert codes(check(facts(fonts=(replace(FONT, subset=False),)))) == ["warning:1"]


def test_an_embedded_subset_passes() -> None:
    assert codes(check(facts())) == []
