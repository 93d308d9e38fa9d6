from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cvlatex.core.source import Span
from cvlatex.readers.yaml.files import MAX_BYTES, MAX_REPORTED, decode_text, encode, read_bytes

TEXT = "profile: {name: 高旻昱}\n"


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        b"",
        "emoji 👩\u200d🔬 joined, tab\tand \u00a0".encode(),
    ],
    ids=["plain", "byte-order mark", "CR LF", "CR", "empty", "joiner"],
)
def test_sound_bytes_pass(raw: bytes) -> None:
    source, problems = decode_text(raw, "cv.yaml")
    assert problems == []
    assert source is not None
    assert not source.text.startswith("\ufeff")


@pytest.mark.parametrize(
    ("raw", "looks_like"),
    [
        (TEXT.encode("utf-16"), "UTF-16"),
        (TEXT.encode("utf-16-be"), "UTF-16"),
        (("name: Minyu Gao\n" * 5).encode("utf-16-le"), "UTF-16"),
        (TEXT.encode("gbk"), "GBK"),
        ("profile: {name: René Müller, headline: Ingénieur}".encode("latin-1"), "Latin-1"),
    ],
)
def test_another_encoding_is_named(raw: bytes, looks_like: str) -> None:
    source, problems = decode_text(raw, "cv.yaml")
    assert source is None
    assert [problem.code for problem in problems] == ["encoding"]
    assert looks_like in problems[0].message


def test_the_first_bad_byte_is_the_place() -> None:
    _, problems = decode_text("a: 1\r\nb: 高\r\nc: ".encode() + b"\xe9t\xe9\n", "cv.yaml")
    assert [problem.span for problem in problems] == [Span("cv.yaml", 3, 4, 3, 5)]


@pytest.mark.parametrize(
    ("char", "code", "name"),
    [
        ("\0", "control-character", "U+0000 NULL"),
        ("\x1b", "control-character", "U+001B ESCAPE"),
        ("\x85", "control-character", "U+0085 NEXT LINE"),
        ("\u202e", "invisible-character", "RIGHT-TO-LEFT OVERRIDE"),
        ("\u2028", "invisible-character", "LINE SEPARATOR"),
    ],
)
def test_a_character_that_nobody_sees_is_named_at_its_place(char: str, code: str, name: str) -> None:
    source, problems = decode_text(f"profile:\n  name: 高{char}昱\n".encode(), "cv.yaml")
    assert source is None
    assert [(problem.code, problem.span) for problem in problems] == [(code, Span("cv.yaml", 2, 10, 2, 11))]
    assert name in problems[0].message


def test_a_flood_of_such_characters_is_cut() -> None:
    assert len(decode_text(b"\x07" * 1000, "cv.yaml")[1]) == MAX_REPORTED


def test_a_missing_file_is_a_diagnostic(tmp_path: Path) -> None:
    raw, problems = read_bytes(tmp_path / "cv.yaml", "cv.yaml")
    assert raw is None
    assert [problem.code for problem in problems] == ["missing-file"]


def test_a_folder_in_a_files_place_is_a_diagnostic(tmp_path: Path) -> None:
    raw, problems = read_bytes(tmp_path, "cv.yaml")
    assert raw is None
    assert [problem.code for problem in problems] == ["not-a-file"]


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "cv.yaml"
    with large.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    raw, problems = read_bytes(large, "cv.yaml")
    assert raw is None
    assert [problem.code for problem in problems] == ["file-too-large"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("profile: STOLEN")
    data = tmp_path / "data"
    data.mkdir()
    (data / "cv.yaml").symlink_to(tmp_path / "secret")
    raw, (problem,) = read_bytes(data / "cv.yaml", "cv.yaml")
    assert raw is None
    assert problem.code == "outside-data"
    assert problem.hints


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "cv-2026.yaml").write_text("a: b")
    (tmp_path / "cv.yaml").symlink_to("cv-2026.yaml")
    assert read_bytes(tmp_path / "cv.yaml", "cv.yaml") == (b"a: b", [])


@pytest.mark.parametrize("kind", ["pipe", "device", "folder"])
def test_what_is_no_plain_file_is_not_opened(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "cv.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    raw, (problem,) = read_bytes(path, "cv.yaml")
    assert raw is None
    assert problem.code == "not-a-file"
    assert problem.hints


def test_a_link_to_nothing_is_no_file_that_is_absent(tmp_path: Path) -> None:
    (tmp_path / "glossary.yaml").symlink_to(tmp_path / "gone.yaml")
    (tmp_path / "letters.yaml").symlink_to("letters.yaml")
    for name, words in (("glossary.yaml", "a file that does not exist"), ("letters.yaml", "leads to itself")):
        raw, (found,) = read_bytes(tmp_path / name, name)
        assert raw is None
        assert found.code == "missing-file"
        assert words in found.message


_texts = st.text(st.sampled_from("ab:\n 高"), max_size=30)


@given(_texts, _texts, st.sampled_from(["\n", "\r\n", "\r"]))
@example("\n", "\n\n", "\r")
def test_what_is_written_is_what_was_typed(before: str, after: str, end: str) -> None:
    raw = before.replace("\n", end).encode()
    written = encode(after, raw).decode()
    assert written.replace("\r\n", "\n").replace("\r", "\n") == after
    if before == after and end != "\r":
        assert written.encode() == raw
