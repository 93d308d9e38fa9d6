from __future__ import annotations

from cvlatex.core.diagnostics import Severity
from cvlatex.preflight.rules import deprecated_key
from tests.preflight.samples import facts, tagged


def test_deprecated_keys_are_a_warning() -> None:
    (found,) = deprecated_key.check(tagged(deprecated=("CIDSet", "ProcSet")))
    assert (found.severity, "CIDSet, ProcSet" in found.message) == (Severity.WARNING, True)


def test_a_file_without_them_passes() -> None:
    assert [*deprecated_key.check(tagged()), *deprecated_key.check(facts())] == []
