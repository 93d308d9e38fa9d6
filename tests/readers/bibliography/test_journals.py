from __future__ import annotations

import pytest

from cvlatex.readers.bibliography.journals import expand_journal


@pytest.mark.parametrize(
    ("written", "expected"),
    [(r"\apj", "Astrophysical Journal"), (r"{\aap}", "Astronomy and Astrophysics"), (r"\LaTeX", r"\LaTeX"),
     ("Nature", "Nature")],
)  # fmt: skip
def test_a_journal_that_is_a_macro_has_its_name(written: str, expected: str) -> None:
    assert expand_journal(written) == expected
