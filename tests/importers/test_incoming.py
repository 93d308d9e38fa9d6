from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.importers.incoming import MAX_TEXT_BYTES, decode, read_incoming
from cvlatex.importers.ledger import Ledger
from tests.importers.drafts import incoming


@pytest.mark.parametrize("raw", ["é".encode(), b"\xef\xbb\xbf" + "é".encode(), "é".encode("utf-16")])
def test_unicode_is_read_with_and_without_its_mark(raw: bytes) -> None:
    source, problems = decode(raw, "x")
    assert source
    assert (source.text, problems) == ("é", [])


@pytest.mark.parametrize("raw", ["é à ü".encode("latin-1"), "中文简历".encode("gbk"), b"\xff\xfea"])
def test_another_encoding_is_refused(raw: bytes) -> None:
    given = incoming(raw)
    assert given.decode_text() is None
    assert [problem.code for problem in given.problems] == ["encoding"]


def test_a_legacy_encoding_may_be_taken_with_a_warning() -> None:
    given = incoming(b"")
    source = given.decode(b"caf\xe9", "x", "Windows-1252")
    assert source
    assert source.text == "café"
    assert [str(problem.severity) for problem in given.problems] == ["warning"]


def test_a_text_that_is_too_large_is_refused() -> None:
    given = incoming(b" " * (MAX_TEXT_BYTES + 1))
    assert given.decode_text() is None
    assert [problem.code for problem in given.problems] == ["file-too-large"]


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b" \n")
    assert [problem.code for problem in read_incoming(tmp_path / "x", Ledger()).problems] == ["empty-file"]
