from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from cvlatex.commands import group
from cvlatex.commands.group import LazyGroup, Terminated, allow_interrupts
from cvlatex.commands.main import main
from tests.folders import write_folder


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


FAULTS = {
    "an unknown option": (("check", "--nothing"), 2, "usage"),
    "an unknown command": (("chek",), 2, "usage"),
    "a missing argument": (("preflight",), 2, "usage"),
    "a bare word": (("pdf", "zh"), 2, "usage"),
    "an unknown variant": (("check", "--variant", "fr"), 2, "usage"),
    "a missing folder": (("check", "--data", "nowhere"), 3, "folder-unusable"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("option", [("--format", "json"), ("--format=json",)])
def test_with_json_wrong_usage_and_a_bad_environment_are_one_array(
    fault: str, option: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    words, exit_code, code = FAULTS[fault]
    result = run(*words, *option)
    assert result.exit_code == exit_code
    (problem,) = json.loads(result.stdout)
    assert (problem["code"], problem["severity"], problem["file"]) == (code, "error", None)
    assert result.stderr == ""


@pytest.mark.parametrize("fault", FAULTS)
def test_with_github_they_are_annotations(fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_folder(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    words, exit_code, code = FAULTS[fault]
    result = run(*words, "--format", "github")
    assert result.exit_code == exit_code
    assert result.stdout.startswith(f"::error title={code}::")


def test_an_export_of_several_variants_is_one_array_too(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    result = run("export", "tex", "--data", str(data), "--out", str(tmp_path / "out"), "--format", "json")
    assert result.exit_code == 2
    assert "One variant at a time" in json.loads(result.stdout)[0]["message"]


def test_an_exit_code_is_what_a_command_returns() -> None:
    assert run("--help").exit_code == 0
    assert run().exit_code == 2


@pytest.mark.parametrize(("number", "exit_code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_a_command_with_a_sentence(number: signal.Signals, exit_code: int) -> None:
    @click.command()
    def wait() -> None:
        with allow_interrupts():
            signal.raise_signal(number)

    commands = LazyGroup(modules={})
    commands.add_command(wait)
    result = CliRunner().invoke(commands, ["wait"])
    assert result.exit_code == exit_code
    assert "Interrupted" in result.stderr


def test_a_command_whose_threads_are_busy_ends_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    ended = threading.Event()

    def end(code: int) -> None:
        codes.append(code)
        ended.set()

    monkeypatch.setattr(group, "PATIENCE", 0.01)
    monkeypatch.setattr(os, "_exit", end)
    with pytest.raises(KeyboardInterrupt), allow_interrupts(), _busy_until(ended):
        signal.raise_signal(signal.SIGINT)
    assert codes == [130]


def test_a_command_that_is_within_a_library_ends_all_the_same() -> None:
    words = (
        "import hashlib, os, signal, threading",
        "from cvlatex.commands import group",
        "group.PATIENCE = 0.05",
        "with group.allow_interrupts():",
        "    threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGTERM)).start()",
        "    hashlib.pbkdf2_hmac('sha256', b'', b'', 40_000_000)",  # no handler of Python's runs meanwhile
    )
    since = time.monotonic()
    ended = subprocess.run([sys.executable, "-c", "\n".join(words)], capture_output=True, text=True, check=False)
    assert ended.returncode == 143
    assert ended.stderr.strip().endswith(group.INTERRUPTED)
    assert time.monotonic() - since < 5


def test_a_signal_that_others_handle_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    ends: list[int] = []
    monkeypatch.setattr(group, "PATIENCE", 0.0)
    monkeypatch.setattr(os, "_exit", ends.append)
    with allow_interrupts():
        signal.signal(signal.SIGTERM, lambda *_: None)
        signal.raise_signal(signal.SIGTERM)
    assert ends == []


@contextmanager
def _busy_until(ended: threading.Event) -> Iterator[None]:
    try:
        yield
    finally:
        assert ended.wait(20)


def test_after_the_block_signals_do_what_they_did() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(Terminated), allow_interrupts():
        signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.parametrize("words", [("check", "\u202e\x07"), ("check", "--variant", "\u202e\x07"), ("\u202e\x07",)])
def test_what_was_typed_is_displayed_and_not_acted_on(words: tuple[str, ...], tmp_path: Path) -> None:
    result = run(*words, *(("--data", str(write_folder(tmp_path))) if words[0] == "check" else ()))
    assert result.exit_code == 2
    assert "\u202e" not in result.stderr
    assert "\x07" not in result.stderr
    assert r"\u202e\x07" in result.stderr


@pytest.mark.parametrize(
    ("words", "hint"),
    [(("build",), "Did you mean 'pdf'?"), (("chek",), "Did you mean 'check'?"), (("foo",), "There are pdf, watch,"),
     (("export", "word"), "Did you mean 'docx'?"), (("--data", "x", "check"), "Options follow the command"),
     (("pdf", "zh"), "Write --variant zh."), (("check", "--variant", "ZH"), "Did you mean 'zh'?"),
     (("check", "--variant", "zh,en"), "Write --variant zh --variant en."), (("version",), "Did you mean '--version'?"),
     (("watch", "--variant", "ne"), "There is no variant 'ne'."),
     (("check", "data/cv.yaml"), "Write --data data.")],
)  # fmt: skip
def test_a_slip_on_the_command_line_is_answered_with_what_to_write(
    words: tuple[str, ...], hint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    result = run(*words)
    assert result.exit_code == 2
    assert hint in result.stderr
