from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace

from cvlatex.batch.person import build_person
from cvlatex.batch.task import Options, Task
from cvlatex.finish.marks import read_marks
from cvlatex.finish.saving import compress
from cvlatex.finish.words import read_pieces
from tests.folders import SOUND

FILES = {name: text.encode() for name, text in SOUND.items()}


def task(files: dict[str, bytes], *, mask: bool = False, seconds: float = 120.0) -> Task:
    return Task("ann", files, "", ("en",), Options(mask=mask, seconds=seconds), "key", 1_700_000_000)


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a worker puts what it works on; nothing of it is to be left."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    return tmp_path


def test_bytes_go_in_and_a_judged_pdf_comes_out(scratch: Path) -> None:
    result = build_person(task(FILES))
    assert result.failure == ""
    assert result.is_sound
    assert result.pages == {"cv-en.pdf": 2}
    assert result.outputs["cv-en.pdf"].startswith(b"%PDF")
    assert build_person(task(FILES)).outputs == result.outputs


def test_nothing_of_the_person_is_left(scratch: Path) -> None:
    before = os.environ.get("CVLATEX_CACHE")
    build_person(task(FILES))
    assert not list(scratch.glob("cvlatex-*"))
    assert os.environ.get("CVLATEX_CACHE") == before


def test_a_mistake_is_that_persons_finding_with_its_line(scratch: Path) -> None:
    result = build_person(task({**FILES, "cv.yaml": b"profile: {nmae: A}\n"}))
    assert not result.is_sound
    assert ("unknown-key", "cv.yaml", 1) in {(one.code, one.file, one.line) for one in result.findings}
    assert not any(str(scratch) in one.message for one in result.findings)


def test_a_private_value_is_in_no_message(scratch: Path) -> None:
    files = {**FILES, "private.yaml": b"phone: [secret-4711\n"}
    result = build_person(task(files))
    assert result.findings
    assert not any("4711" in one.message for one in result.findings)


def test_a_masked_pdf_has_no_name(scratch: Path) -> None:
    result = build_person(task(FILES, mask=True))
    assert result.is_sound, result
    assert b"Minyu" not in result.outputs["cv-en.pdf"]


def test_pages_as_pictures_come_without_the_pdf(scratch: Path) -> None:
    given = task(FILES)
    result = build_person(replace(given, options=Options(formats=("png", "txt"))))
    assert result.failure == ""
    assert sorted(result.outputs) == ["cv-en.2.png", "cv-en.png", "cv-en.txt"]
    assert result.outputs["cv-en.png"].startswith(b"\x89PNG")


def test_no_page_of_a_person_stays_in_the_worker(scratch: Path) -> None:
    build_person(task(FILES))
    assert [one.cache_info().currsize for one in (compress, read_marks, read_pieces)] == [0, 0, 0]


def test_a_person_who_takes_too_long_is_ended(scratch: Path) -> None:
    result = build_person(task(FILES, seconds=0.001))
    assert "took longer than" in result.failure
    assert result.outputs == {}


def test_no_value_of_a_person_stays_in_the_worker(scratch: Path) -> None:
    files = {name: text.replace(b"Minyu Gao", b"Quixotelle") for name, text in FILES.items()}
    assert build_person(task(files)).is_sound
    gc.collect()
    containers = (one for one in gc.get_objects() if isinstance(one, tuple | list | dict | Struct) and one is not files)
    assert not [one for one in containers for inner in gc.get_referents(one) if inner == "Quixotelle"]
