"""The user's editor: which command it is, how it takes a place, and that no shell has a part in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from cvlatex.tools.editors import EditorUnusable, command_at, find_usable_editor, open_at, read_editor
from tests.waiting import until

FILE = Path("/data/my cv.yaml")


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"VISUAL": "code --wait", "EDITOR": "vi"}, ("code", "--wait")),
        ({"EDITOR": "'/opt/my editor' -x"}, ("/opt/my editor", "-x")),
        ({"VISUAL": "  ", "EDITOR": "gedit"}, ("gedit",)),
        ({"VISUAL": "'unclosed", "EDITOR": "gedit"}, ("gedit",)),
        ({}, ()),
    ],
)
def test_the_editor_is_the_one_that_is_named(environment: dict[str, str], words: tuple[str, ...]) -> None:
    assert read_editor(environment) == words


@pytest.mark.parametrize(
    ("words", "command"),
    [
        (("code", "-r"), ("code", "-r", "--goto", "/data/my cv.yaml:3:7")),
        (("/usr/bin/subl",), ("/usr/bin/subl", "/data/my cv.yaml:3:7")),
        (("gvim",), ("gvim", "+call cursor(3,7)", "/data/my cv.yaml")),
        (("emacsclient", "-n"), ("emacsclient", "-n", "+3:7", "/data/my cv.yaml")),
        (("kate",), ("kate", "--line", "3", "--column", "7", "/data/my cv.yaml")),
        (("mine",), ("mine", "/data/my cv.yaml")),
    ],
)
def test_each_editor_takes_the_place_in_its_own_way(words: tuple[str, ...], command: tuple[str, ...]) -> None:
    assert command_at(words, FILE, 3, 7) == command


@pytest.mark.parametrize("words", [("vim",), ("/usr/bin/nano", "-l"), ("emacs", "-nw"), ("hx",)])
def test_an_editor_that_needs_a_terminal_is_not_started(words: tuple[str, ...]) -> None:
    with pytest.raises(EditorUnusable, match="needs a terminal"):
        command_at(words, FILE, 1, 1)
    assert find_usable_editor({"EDITOR": " ".join(words)}) == ""


def test_it_is_started_without_a_shell(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    script = tmp_path / "mine"
    script.write_text(f"#!{sys.executable}\nimport sys\nopen({os.fspath(seen)!r}, 'w').write(repr(sys.argv[1:]))\n")
    script.chmod(0o755)
    file = tmp_path / "a; touch b.yaml"
    assert open_at(file, 1, 1, {"VISUAL": "mine '$(touch c)'", "PATH": os.fspath(tmp_path)}) == "mine"
    until(lambda: seen.exists() and seen.read_text())
    assert seen.read_text() == repr(["$(touch c)", os.fspath(file)])


@pytest.mark.parametrize("environment", [{}, {"VISUAL": "no-such-editor-here"}])
def test_where_there_is_none_it_is_reported(environment: dict[str, str]) -> None:
    with pytest.raises(EditorUnusable) as raised:
        open_at(FILE, 1, 1, environment)
    assert raised.value.remedy
