from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.importers.detection import detect
from cvlatex.importers.incoming import read_incoming
from cvlatex.importers.ledger import Ledger
from tests.importers.samples import SAMPLES, write_sample


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_format_is_known_by_its_content(name: str, tmp_path: Path) -> None:
    path = write_sample(tmp_path, name)
    nameless = path.rename(tmp_path / "file")
    found = detect(read_incoming(nameless, Ledger()))
    assert found
    assert name == found.id or name.startswith(f"{found.id}-")


@pytest.mark.parametrize(
    "content", [b"Dear reader,", b"\x00\x01\x02", b"%PDF-1.4 broken", b"\xd0\xcf\x11\xe0 Word", b"{}", b"[]"]
)
def test_another_format_is_refused_or_left_to_its_reader(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(content)
    given = read_incoming(tmp_path / "file", Ledger())
    found = detect(given)
    assert found is None or found.id == "pdf"
    if found is None:
        assert [problem.code for problem in given.problems] == ["unknown-format"]
        assert "--from" in given.problems[0].hints[0]
