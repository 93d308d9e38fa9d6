from __future__ import annotations

import pytest

from cvlatex.console.echo import echo


def test_it_prints_lines_with_controls_spelt_out(capsys: pytest.CaptureFixture[str]) -> None:
    echo("one\n\x1b[2Jtwo")
    echo("three\x07", err=True)
    assert capsys.readouterr() == ("one\n\\x1b[2Jtwo\n", "three\\x07\n")
