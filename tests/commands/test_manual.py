from __future__ import annotations

import subprocess
from importlib import import_module

import click
import pytest

from cvlatex.commands.main import COMMANDS
from cvlatex.commands.manual import format_manual
from tests.test_imports import ROOT


def commands() -> dict[str, click.Command]:
    """Every command by the words that call it."""
    found: dict[str, click.Command] = {}
    for name, module in COMMANDS.items():
        command = import_module(module).command
        if isinstance(command, click.Group):
            found |= {f"{name} {below}": one for below, one in command.commands.items()}
        else:
            found[name] = command
    return found


def test_the_page_that_travels_is_current() -> None:
    assert (ROOT / "docs/cvlatex.1").read_text(encoding="utf-8") == format_manual(), (
        "python -m cvlatex.commands.manual writes it anew"
    )


def test_the_page_has_every_command_and_option() -> None:
    page = format_manual().replace("\\-", "-")
    for words, command in commands().items():
        assert f"cvlatex {words}" in page
        for parameter in command.params:
            assert not isinstance(parameter, click.Option) or parameter.opts[0] in page


def test_troff_sets_it_without_a_warning() -> None:
    set_ = subprocess.run(
        ["groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-rF0"], input=format_manual(), capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert set_.stderr == ""
    assert "cvlatex" in set_.stdout


@pytest.mark.parametrize("words", commands())
def test_each_example_calls_its_command_with_options_that_it_has(words: str) -> None:
    command = commands()[words]
    _, heading, *lines = (command.epilog or "").split("\n")
    assert heading == "Examples:"
    assert lines
    known = {option for parameter in command.params for option in parameter.opts}
    for line in lines:
        assert line.startswith(f"  cvlatex {words}")
        assert {word for word in line.split() if word.startswith("--")} <= known
