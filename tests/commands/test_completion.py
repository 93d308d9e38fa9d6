from __future__ import annotations

import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from cvlatex.commands.main import main


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_names_the_command_and_its_variable(shell: str) -> None:
    script = CliRunner().invoke(main, ["completion", shell]).stdout
    assert "cvlatex" in script
    assert "_CVLATEX_COMPLETE" in script


def test_a_shell_gets_the_commands() -> None:
    program = "from cvlatex.commands.main import main; main(prog_name='cvlatex')"
    environment = {**os.environ, "_CVLATEX_COMPLETE": "bash_complete", "COMP_WORDS": "cvlatex p", "COMP_CWORD": "1"}
    printed = subprocess.run(
        (sys.executable, "-c", program), env=environment, capture_output=True, text=True, check=False
    )
    assert {"plain,pdf", "plain,parity", "plain,preflight"} <= set(printed.stdout.split())
