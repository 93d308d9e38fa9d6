"""`batch` as a whole: everybody is there, once and valid, whatever is killed meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bench.trial import Kills, lay_out, run_trial
from cvlatex.commands.batch import command


@pytest.mark.filterwarnings("ignore")
def test_everybody_is_there_after_a_worker_and_the_command_were_killed(tmp_path: Path) -> None:
    """Eight people, two of them broken; bench/trial.py has the long form."""
    broken = lay_out(tmp_path / "people", 8, one_in=4)
    assert len(broken) == 2
    outcome = run_trial(tmp_path / "people", tmp_path / "out", broken, Kills(1.0, (2,), workers=1))
    assert outcome.wrong == ()
    assert outcome.killed_commands == 1


def test_a_booklet_needs_pdfs(tmp_path: Path) -> None:
    argv = [str(tmp_path), "--out", str(tmp_path / "out"), "--booklet", "--formats", "html"]
    result = CliRunner().invoke(command, argv)
    assert result.exit_code == 2
    assert "it joins PDFs, which --formats leaves out" in result.output
