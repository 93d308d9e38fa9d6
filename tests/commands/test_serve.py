from __future__ import annotations

import sys

import pytest
from click.testing import CliRunner

from cvlatex.commands.serve import command
from cvlatex.core.errors import ExtraMissing


def test_without_its_packages_it_says_which_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    result = CliRunner().invoke(command, ["--no-open"])
    assert isinstance(result.exception, ExtraMissing)
    assert "cvlatex[serve]" in str(result.exception)


def test_its_options_are_those_of_the_documentation() -> None:
    options = {option for parameter in command.params for option in parameter.opts}
    assert {"--port", "--host", "--no-edit", "--no-open", "--data", "--out", "--variant"} <= options
