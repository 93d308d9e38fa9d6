from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cvlatex.core import extras
from cvlatex.core.errors import ExitCode, ExtraMissing
from cvlatex.core.extras import install_command, load_extra
from cvlatex.core.paths import CHECKOUT


def test_a_module_that_is_there_is_loaded() -> None:
    assert load_extra("json", "all").dumps([]) == "[]"


def test_a_missing_package_says_which_extra_brings_it() -> None:
    with pytest.raises(ExtraMissing) as missing:
        load_extra("no_such_package.below", "batch")
    assert "'no_such_package' of 'cvlatex[batch]'" in str(missing.value)
    assert install_command("batch") in missing.value.remedy
    assert missing.value.exit_code is ExitCode.ENVIRONMENT


def test_a_checkout_installs_what_its_lock_lists() -> None:
    command = install_command("batch")
    assert sys.executable in command
    assert str(CHECKOUT / "requirements.lock") in command


@pytest.mark.parametrize(
    ("mark", "begins"),
    [
        ("pyvenv.cfg", "'{python}' -m pip install "),
        ("pipx_metadata.json", "pipx runpip cvlatex install "),
        ("uv-receipt.toml", "uv pip install --python '{python}' "),
    ],
)
def test_an_extra_is_installed_where_the_program_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mark: str, begins: str
) -> None:
    python = tmp_path / "my tools" / "bin" / "python"
    python.parent.mkdir(parents=True)
    (tmp_path / "my tools" / mark).touch()
    monkeypatch.setattr(extras, "ROOT", tmp_path)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "my tools"))
    monkeypatch.setattr(sys, "executable", str(python))
    assert install_command("batch") == begins.format(python=python) + "'cvlatex[batch]'"
