from __future__ import annotations

import json

from cvlatex.preflight.ats.fields import Contact, Entry, Parsed, Section
from cvlatex.preflight.ats.report import as_json, as_text

PARSED = Parsed(
    "cv.pdf", "Jane", "", (Contact("email", "j@x.org"), Contact("", "Berlin")),
    (Section("Work", "experience", (Entry("Head", "", "2019", points=("Built it",)),)), Section("Odd", "")),
    ("It has \x1b[31m in it.",),
)  # fmt: skip


def test_what_was_not_recognized_is_marked() -> None:
    reported = as_text(PARSED)
    assert "role      Head" in reported
    assert "employer  ?" in reported
    assert "[?] Odd" in reported


def test_nothing_that_a_terminal_obeys_is_printed() -> None:
    assert "\x1b" not in as_text(PARSED)


def test_json_is_an_array_of_objects() -> None:
    [one] = json.loads(as_json([PARSED]))
    assert one["contacts"][0] == {"kind": "email", "value": "j@x.org"}
    assert one["sections"][0]["entries"][0]["points"] == ["Built it"]
