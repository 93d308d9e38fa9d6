from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight import early, rules
from cvlatex.preflight.early import EarlyVerdict
from cvlatex.preflight.facts import Expected, Facts
from tests.preflight.samples import expected, facts
from tests.waiting import until

OVERFULL = warning("overfull", None, "A line is too long.", "")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What was read so far, each time that it was."""
    seen: list[bytes] = []

    def note(pdf: Path, wanted: Expected | None) -> Facts:
        seen.append(pdf.read_bytes())
        return facts(file=seen[-1].decode(), expected=wanted)

    monkeypatch.setattr(early, "read", note)
    return seen


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were judged so far, each time that one was; the findings are what TeX reported, and the file."""
    seen: list[str] = []

    def judge(facts: Facts) -> list[Diagnostic]:
        seen.append(facts.file)
        assert facts.expected is not None
        return [*facts.expected.tex, warning("file", None, facts.file, "")]

    monkeypatch.setattr(rules, "judge", judge)
    return seen


def test_what_was_judged_early_is_not_judged_again(tmp_path: Path, read: list[bytes], judged: list[str]) -> None:
    pdf = tmp_path / "cv.pdf"
    pdf.write_bytes(b"one")
    with EarlyVerdict() as verdict:
        verdict.start(pdf, expected())
        found = verdict.finish(pdf, expected())
    assert (read, judged) == ([b"one"], ["one"])
    assert [finding.message for finding in found] == ["one"]


def test_what_tex_reports_is_judged_by_what_was_read(tmp_path: Path, read: list[bytes], judged: list[str]) -> None:
    pdf = tmp_path / "cv.pdf"
    pdf.write_bytes(b"one")
    with EarlyVerdict() as verdict:
        verdict.start(pdf, expected())
        found = verdict.finish(pdf, expected(OVERFULL))
    assert (read, judged) == ([b"one"], ["one", "one"])
    assert found[0] == OVERFULL


def test_another_file_is_judged_anew(tmp_path: Path, read: list[bytes], judged: list[str]) -> None:
    pdf = tmp_path / "cv.pdf"
    pdf.write_bytes(b"predicted")
    with EarlyVerdict() as verdict:
        verdict.start(pdf, expected())
        until(lambda: judged)
        (tmp_path / "other.pdf").write_bytes(b"confirmed")
        (tmp_path / "other.pdf").replace(pdf)
        found = verdict.finish(pdf, expected())
    assert [finding.message for finding in found] == ["confirmed"]
    assert (read[-1], judged[-1]) == (b"confirmed", "confirmed")


def test_without_an_early_start_it_is_judged_when_that_is_wanted(tmp_path: Path, read: list[bytes]) -> None:
    (tmp_path / "cv.pdf").write_bytes(b"one")
    with EarlyVerdict() as verdict:
        verdict.finish(tmp_path / "cv.pdf", expected())
    assert read == [b"one"]
