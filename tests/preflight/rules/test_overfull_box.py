from __future__ import annotations

from cvlatex.core.diagnostics import warning
from cvlatex.preflight.rules.overfull_box import check
from tests.preflight.samples import PLACE, codes, expected, facts


def test_a_line_that_is_too_wide_is_a_warning_at_its_yaml() -> None:
    tex = (warning("missing-character", PLACE, "No 旻."), warning("overfull-box", PLACE, "Wide."))
    assert codes(check(facts(expected=expected(*tex)))) == ["warning:7"]
    assert codes(check(facts())) == []
