from __future__ import annotations

import json

from cvlatex.core.diagnostics import Fix, error
from cvlatex.core.source import Span
from cvlatex.finish.places import Page
from cvlatex.serve.messages import build_page_message, build_problem_message, encode_message
from cvlatex.serve.pdfs import Printed

SPAN = Span("data/cv.yaml", 3, 5, 3, 9)


def test_a_problem_has_its_place_and_its_fix() -> None:
    problem = error("typo", SPAN, "This is wrong.", "Write that.", fix=Fix(SPAN, "that"))
    assert build_problem_message(problem, hidden=True) == {
        "code": "typo", "severity": "error", "message": "This is wrong.", "hints": ["Write that."], "file": "cv.yaml",
        "span": [3, 5, 3, 9], "fix": {"span": [3, 5, 3, 9], "text": "that"},
    }  # fmt: skip
    assert build_problem_message(error("x", None, "No place."), hidden=True)["file"] is None


def test_what_is_reported_of_private_values_is_hidden() -> None:
    span = Span("data/private.yaml", 1, 1, 1, 9)
    problem = error("typo", span, "'079' is no number.", "Write 078.", fix=Fix(span, "078"))
    assert "07" not in json.dumps(build_problem_message(problem, hidden=True)).replace("private", "")
    assert build_problem_message(problem, hidden=False)["message"] == "'079' is no number."


def test_a_page_says_what_it_takes_to_know_whether_it_changed() -> None:
    printed = Printed(4, "cv-zh.pdf", b"%PDF", (Page(595.0, 842.0, "abc"),), 2, 0.12345, ("zh",))
    assert json.loads(encode_message(build_page_message("zh", printed))) == {
        "variant": "zh", "number": 4, "file": "cv-zh.pdf", "pages": [[595.0, 842.0, "abc"]], "budget": 2,
        "seconds": 0.123, "size": 4, "languages": ["zh"],
    }  # fmt: skip
