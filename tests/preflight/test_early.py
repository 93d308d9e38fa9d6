from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.diagnostics import warning
from cvlatex.preflight import early
from cvlatex.preflight.early import EarlyReading
from cvlatex.preflight.facts import Expected, Facts
from tests.preflight.samples import expected, facts


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What was read so far, each time that it was."""
    seen: list[bytes] = []

    def note(pdf: Path, wanted: Expected | None) -> Facts:
        seen.append(pdf.read_bytes())
        return facts(file=seen[-1].decode(), expected=wanted)

    monkeypatch.setattr(early, "read", note)
    return seen


def test_what_was_read_early_is_not_read_again(tmp_path: Path, read: list[bytes]) -> None:
    pdf = tmp_path / "cv.pdf"
    pdf.write_bytes(b"one")
    with EarlyReading() as reading:
        reading.start(pdf, expected())
        known = expected(warning("overfull", None, "A line is too long.", ""))
        found = reading.facts(pdf, known)
    assert read == [b"one"]
    assert isinstance(found, Facts)
    assert (found.file, found.expected) == ("one", known)


def test_of_another_file_everything_is_read_anew(tmp_path: Path, read: list[bytes]) -> None:
    pdf = tmp_path / "cv.pdf"
    pdf.write_bytes(b"predicted")
    with EarlyReading() as reading:
        reading.start(pdf, expected())
        (tmp_path / "other.pdf").write_bytes(b"confirmed")
        (tmp_path / "other.pdf").replace(pdf)
        found = reading.facts(pdf, expected())
    assert isinstance(found, Facts)
    assert found.file == "confirmed"
    assert read[-1] == b"confirmed"


def test_without_an_early_start_it_is_read_when_it_is_wanted(tmp_path: Path, read: list[bytes]) -> None:
    (tmp_path / "cv.pdf").write_bytes(b"one")
    with EarlyReading() as reading:
        reading.facts(tmp_path / "cv.pdf", expected())
    assert read == [b"one"]
