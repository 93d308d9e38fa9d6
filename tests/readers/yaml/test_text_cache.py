"""Cached texts: the same when they come back, and never of another reader or of a private value."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.readers.markdown import reader as markdown
from cvlatex.readers.yaml import text_cache as module
from cvlatex.readers.yaml.memo import TEXTS
from cvlatex.readers.yaml.project import read_project
from cvlatex.readers.yaml.text_cache import TextCache
from tests.folders import SOUND, write_folder
from tests.readers.markdown.test_reader import marked, scalar

MARKED = "A [link](https://a.example) and **bold *words***, `code`, $x^2$\n\n- one\n- two\n  1. three\n\n$$y$$\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "texts"


@pytest.fixture
def refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a text is parsed that is not cached."""

    def refuse(*_: object) -> None:
        raise AssertionError("read anew")

    monkeypatch.setattr(module, "read_line", refuse)
    monkeypatch.setattr(module, "read_blocks", refuse)


def cached_in(folder: Path, text: str) -> TextCache:
    texts = TextCache(folder)
    node, positions = scalar(text)
    texts.read_line(node, positions)
    texts.read_blocks(node, positions)
    texts.save()
    return TextCache(folder)


@settings(deadline=None)
@given(marked | st.just(MARKED))
def test_it_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    node, positions = scalar(text)
    back = cached_in(tmp_path_factory.mktemp("cache") / "texts", text)
    assert back.read_line(node, positions) == markdown.read_line(node, positions.locate)
    assert back.read_blocks(node, positions) == markdown.read_blocks(node, positions.locate)


def test_it_is_not_read_twice(folder: Path, request: pytest.FixtureRequest) -> None:
    back = cached_in(folder, MARKED)
    request.getfixturevalue("refuses")
    node, positions = scalar(MARKED)
    assert back.read_line(node, positions)[0].span == node.span
    assert len(back.read_blocks(node, positions)[0].children) == 3


def test_a_text_elsewhere_or_with_a_problem_is_another(folder: Path, request: pytest.FixtureRequest) -> None:
    texts = cached_in(folder, r"a $\input{x}$ *b*")
    assert not folder.exists()
    back = cached_in(folder, MARKED)
    request.getfixturevalue("refuses")
    for text in (MARKED + "x", MARKED.replace("link", "like")):
        node, positions = scalar(text)
        with pytest.raises(AssertionError, match="read anew"):
            back.read_blocks(node, positions)
    node, positions = scalar(r"a $\input{x}$ *b*")
    with pytest.raises(AssertionError, match="read anew"):
        texts.read_line(node, positions)


@pytest.mark.parametrize("junk", [b"", b"\0", b"junk", b"\x92\xa1x\x80"])
def test_a_damaged_entry_is_none_and_is_replaced(folder: Path, junk: bytes) -> None:
    cached_in(folder, MARKED)
    (entry,) = folder.iterdir()
    entry.write_bytes(junk)
    cached_in(folder, MARKED)
    assert entry.read_bytes() != junk


def test_another_version_of_the_reader_keeps_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    back = cached_in(folder, MARKED)
    monkeypatch.setattr(module, "compute_program_key", lambda: "another")
    request.getfixturevalue("refuses")
    node, positions = scalar(MARKED)
    with pytest.raises(AssertionError, match="read anew"):
        back.read_line(node, positions)


def test_a_file_that_cannot_be_written_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cached_in(tmp_path / "file" / "texts", MARKED)
    assert (tmp_path / "file").read_bytes() == b""


def test_too_many_are_not_preserved(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_TEXTS", 3)
    cached_in(folder, "*one*")
    cached_in(folder, "*two*")
    node, positions = scalar("*one*")
    monkeypatch.setattr(module, "read_line", lambda *_: pytest.fail("read anew"))
    with pytest.raises(pytest.fail.Exception):
        TextCache(folder).read_line(node, positions)


def test_a_private_value_is_never_preserved(tmp_path: Path, folder: Path) -> None:
    cv = SOUND["cv.yaml"].replace("profile: {", "profile: {phone: !private phone, ")
    files: dict[str, str | bytes | None] = {"cv.yaml": cv, "private.yaml": 'phone: "*5550100*"\n'}
    TEXTS.turn()
    TEXTS.turn()
    texts = TextCache(folder)
    read_project(write_folder(tmp_path / "data", files), ("noto",), texts)
    texts.save()
    assert all(b"5550100" not in entry.read_bytes() for entry in folder.glob("*"))


def test_what_is_preserved_needs_no_markdown_it(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data", {"glossary.yaml": SOUND["glossary.yaml"].replace("A model", "A *model*")})
    program = (
        "import sys; from pathlib import Path; from cvlatex.load import load_folder; "
        f"load_folder(Path({str(data)!r})).texts.save(); print('markdown_it' in sys.modules)"
    )
    env = {**os.environ, "CVLATEX_CACHE": str(tmp_path / "cache")}
    argv = (sys.executable, "-c", program)
    root = Path(__file__).parents[3]
    reported = [
        subprocess.run(argv, cwd=root, env=env, capture_output=True, text=True, check=True).stdout for _ in range(2)
    ]
    assert [words.strip() for words in reported] == ["True", "False"]
