from __future__ import annotations

from pathlib import Path

from cvlatex.core.source import count_cells
from cvlatex.writers.text.document import write
from tests.writers.documents import document_of


def test_a_document_is_text_of_72_columns(tmp_path: Path) -> None:
    text = write(document_of(tmp_path))
    assert max(map(count_cells, text.splitlines())) <= 72
    for piece in (
        "Ada B. Lovelace\nEngineer & analyst\n", "Website: Notes <https://example.org/ada>\n",
        "Work | 2019 – Present\n=====================\n",
        "Analyst\nWorks Ltd <https://example.org/works> | London | Apr 2020 – Present\nBuilt engines.\n",
        "- Cut cost by half, 99% proof <https://example.org/p>\n  1. first\n  2. second\n- C# and snake_case\n",
        "Code: Python, C++\n", "English: native\n", "CLIP\n  A model.\n  References:\n  - Radford, paper <https://example.org",
    ):  # fmt: skip
        assert piece in text, piece
