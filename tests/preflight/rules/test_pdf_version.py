from __future__ import annotations

import pytest

from cvlatex.preflight.rules import pdf_version
from tests.preflight.samples import facts, tagged


@pytest.mark.parametrize(
    ("changed", "clause"),
    [({"header": "%PDF-1.7"}, "6.1.2"), ({"marked": False}, "6.1.2"), ({"version": "1.7"}, "6.1.12")],
)
def test_another_version_is_an_error(changed: dict[str, object], clause: str) -> None:
    (found,) = pdf_version.check(tagged(**changed))
    assert found.message.endswith(f"(ISO 19005-4, {clause}).")


def test_a_file_of_pdf_2_0_passes() -> None:
    assert [*pdf_version.check(tagged()), *pdf_version.check(tagged(version="2.0")), *pdf_version.check(facts())] == []
