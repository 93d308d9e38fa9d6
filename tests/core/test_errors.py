from __future__ import annotations

import pytest

from cvlatex.core import errors
from cvlatex.core.errors import CvlatexError, ExitCode, TexFailed, TexTimedOut, ToolMissing


def test_the_exit_codes_are_those_that_are_documented() -> None:
    assert {code.name: int(code) for code in ExitCode} == {
        "FINE": 0, "DATA": 1, "USAGE": 2, "ENVIRONMENT": 3, "TEX": 4, "PREFLIGHT": 5,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("cls", "code"),
    [(ToolMissing, ExitCode.ENVIRONMENT), (TexFailed, ExitCode.TEX), (TexTimedOut, ExitCode.TEX)],
)
def test_a_fault_says_what_happened_how_to_mend_it_and_who_is_to_act(cls: type[CvlatexError], code: ExitCode) -> None:
    fault = cls("It broke.", "Mend it.")
    assert (str(fault), fault.remedy, fault.exit_code) == ("It broke.", "Mend it.", code)


def test_every_fault_explains_itself() -> None:
    faults = [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, CvlatexError)]
    assert all(cls.__doc__ for cls in faults)
