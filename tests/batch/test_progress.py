from __future__ import annotations

import pytest

from cvlatex.batch.manifest import Entry
from cvlatex.batch.progress import RunProgress


def test_without_a_terminal_a_line_is_printed_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    with RunProgress(20) as progress:
        for number in range(20):
            progress.add(Entry(str(number), "", {"a": "b"}, {}, (), "failed" if number == 3 else "", 0.1))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 10
    assert lines[-1].startswith("20 of 20")
    assert lines[-1].endswith("1 to mend")
