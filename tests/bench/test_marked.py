from __future__ import annotations

from pathlib import Path

import pytest

from bench.marked import rewrite_parts
from bench.setting import ROOT

TEXT = "Before.\n\n<!-- a: begin -->\nold\n<!-- a: end -->\n\nAfter.\n"


def test_only_the_part_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text(TEXT)
    rewrite_parts(path, {"a": "| new \\1 |\n"})
    assert path.read_text() == "Before.\n\n<!-- a: begin -->\n\n| new \\1 |\n\n<!-- a: end -->\n\nAfter.\n"
    rewrite_parts(path, {"a": "again\n"})
    assert path.read_text().count("again") == path.read_text().count("begin") == 1


def test_a_document_without_the_part_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text("Nothing.\n")
    with pytest.raises(ValueError, match="has no part 'a'"):
        rewrite_parts(path, {"a": "x"})


@pytest.mark.parametrize(
    ("document", "names"),
    [("speed.md", ["bench"]), ("comparison.md", ["facts-zh", "facts-en", "texts", "mistakes"])],
)
def test_the_documents_have_their_parts(document: str, names: list[str]) -> None:
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    for name in names:
        assert f"<!-- {name}: begin -->" in text
        assert f"<!-- {name}: end -->" in text
