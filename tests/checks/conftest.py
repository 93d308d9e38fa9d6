"""The rule of a test module, tried on the data of one entry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder

CV = """\
profile: {name: A}
sections:
  - id: a
    type: entries
    title: T
    entries:
      - """

Mark = Callable[[str], list[str]]
"""Returns the texts of an entry that a rule's diagnostics stand under."""


@pytest.fixture
def mark(tmp_path: Path, request: pytest.FixtureRequest) -> Mark:
    """The texts under the diagnostics of an entry, which are all of the rule that the test module is named after."""
    code = Path(request.module.__file__).stem.removeprefix("test_").replace("_", "-")

    def marked(entry: str) -> list[str]:
        found = diagnostics_of(write_folder(tmp_path, {"cv.yaml": f"{CV}{entry}\n"}))
        assert {diagnostic.code for diagnostic in found} <= {code}
        lines = f"{CV}{entry}".split("\n")
        spans = [diagnostic.span for diagnostic in found if diagnostic.span]
        return [lines[span.line - 1][span.column - 1 : span.end_column - 1] for span in spans]

    return marked
