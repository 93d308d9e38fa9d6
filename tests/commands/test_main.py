from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import click
import pytest
from click.testing import CliRunner

from cvlatex.commands.main import COMMANDS, main
from tests.test_imports import HEAVY, ROOT


def test_help_lists_every_command_with_a_sentence() -> None:
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    listed = [line.split() for line in result.stdout.partition("Commands:")[2].strip().split("\n")]
    assert [line[0] for line in listed] == list(COMMANDS)
    assert all(len(line) > 2 for line in listed)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_the_name_of_the_table_and_its_own_help(name: str) -> None:
    command = import_module(COMMANDS[name]).command
    assert isinstance(command, click.Command)
    assert command.name == name
    assert CliRunner().invoke(main, [name, "--help"]).exit_code == 0


def test_help_loads_nothing_that_only_a_command_needs() -> None:
    program = (
        "import sys; from cvlatex.commands.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not set(loaded.stderr.split()) & set(HEAVY)
