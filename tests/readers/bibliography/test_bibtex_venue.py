from __future__ import annotations

import pytest

from cvlatex.model.entries import Place
from cvlatex.model.text import as_plain_text
from cvlatex.readers.bibliography.bibtex_venue import read_archive, read_place, write_venue


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"journal": "J", "volume": "3", "number": "2", "pages": "1--9"}, Place("3", "2", "1–9")),
        ({"journal": "J", "eid": "45"}, Place("", "", "45")),
        ({"booktitle": "B", "volume": "3", "pages": "1-9"}, Place("", "", "1–9")),
        ({"journal": "arXiv preprint arXiv:1", "pages": "1-9"}, Place()),
    ],
)
def test_only_a_journal_is_counted_by_volumes(fields: dict[str, str], expected: Place) -> None:
    assert read_place(fields) == expected


def test_the_archive_stands_in_for_a_venue_that_is_absent() -> None:
    fields = {"title": "T", "eprint": "hal-1", "eprinttype": "HAL"}
    assert read_archive(fields) == "hal"
    assert as_plain_text(tuple(write_venue("misc", fields))) == "HAL:hal-1"
