from __future__ import annotations

import io
import re
import sys

import pytest

from cvlatex.console.progress import PlainLines, Silent, start_progress


def test_what_is_reported_goes_to_standard_error_a_line_a_step(capsys: pytest.CaptureFixture[str]) -> None:
    with start_progress(["zh", "en"], quiet=False) as progress:
        progress.step("zh", "first pass")
        progress.finish("zh", "done")
    assert isinstance(progress, PlainLines)
    out, err = capsys.readouterr()
    assert out == ""
    assert [re.sub(r"^ *[0-9.]+ s  ", "", line) for line in err.splitlines()] == ["zh: first pass", "zh: done"]


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with start_progress(["zh"], quiet=True) as progress:
        progress.step("zh", "first pass")
        progress.finish("zh", "done")
    assert isinstance(progress, Silent)
    assert capsys.readouterr() == ("", "")


def test_a_terminal_gets_a_live_display_on_standard_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with start_progress(["zh"], quiet=False) as progress:
        progress.step("zh", "first pass")
        progress.finish("zh", "done")
    assert not isinstance(progress, PlainLines | Silent)
    assert "zh" in terminal.getvalue()
