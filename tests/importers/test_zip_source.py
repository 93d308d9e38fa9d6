from __future__ import annotations

import pytest

from cvlatex.importers.zip_source import MAX_FILES, read_zip
from tests.importers.drafts import incoming
from tests.importers.samples import linked_zip, zip_with


def test_files_with_the_ending_are_read() -> None:
    assert read_zip(incoming(zip_with({"a/B.CSV": "x", "c.txt": "y"})), ".csv") == {"a/B.CSV": b"x"}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (zip_with({"../../evil.csv": "x"}), "unsafe-archive"), (zip_with({"/etc/evil.csv": "x"}), "unsafe-archive"),
        (zip_with({"C:/evil.csv": "x"}), "unsafe-archive"), (zip_with({"..\\evil.csv": "x"}), "unsafe-archive"),
        (zip_with({"bomb.csv": b"0" * 40_000_000}), "unsafe-archive"), (linked_zip(), "unsafe-archive"),
        (zip_with({f"{number}.txt": "" for number in range(MAX_FILES + 1)}), "unsafe-archive"),
        (zip_with({"a.csv": "x" * 5000})[:-30], "damaged-archive"), (b"PK\x03\x04 nothing", "damaged-archive"),
    ],
    ids=["parent", "root", "drive", "backslash", "bomb", "link", "many", "cut", "junk"],
)  # fmt: skip
def test_an_unsafe_archive_is_refused(raw: bytes, code: str) -> None:
    given = incoming(raw)
    assert read_zip(given, ".csv") == {}
    assert [problem.code for problem in given.problems] == [code]
