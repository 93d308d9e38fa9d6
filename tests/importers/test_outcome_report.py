from __future__ import annotations

import json

from cvlatex.core.diagnostics import warning
from cvlatex.core.source import Span
from cvlatex.importers.ledger import Kind, Leaf, Outcome
from cvlatex.importers.outcome_report import count_outcomes, sum_outcomes, write_json_report, write_text_report

SPAN = Span("r.json", 3, 5, 3, 9)
OUTCOMES = [
    Outcome(Kind.KEPT, Leaf("Ada", SPAN, "name", 0), "Ada", "cv.yaml profile.name"),
    Outcome(Kind.CONVERTED, Leaf("May 1842", SPAN, "start", 1), "1842-05", "cv.yaml x"),
    Outcome(Kind.GUESSED, Leaf("03/04/2020", SPAN, "date", 2), "2020-04-03", "cv.yaml y", "the day goes first"),
    Outcome(Kind.DROPPED, Leaf("blue", SPAN, "theme", 3), reason="it is about the layout"),
    Outcome(Kind.DROPPED, Leaf("null", SPAN, "x", 4, null=True), reason="it is empty"),
]


def test_the_text_has_every_scalar_with_its_place() -> None:
    assert write_text_report(OUTCOMES).splitlines() == [
        "kept (1)",
        "  r.json:3:5: name is cv.yaml profile.name.",
        "converted (1)",
        "  r.json:3:5: start: 'May 1842' is '1842-05' in cv.yaml x.",
        "guessed (1)",
        "  r.json:3:5: date: '03/04/2020' is '2020-04-03' in cv.yaml y, a guess: the day goes first.",
        "dropped (2)",
        "  r.json:3:5: theme: 'blue' is left out: it is about the layout.",
        "  1 that are empty",
    ]
    assert sum_outcomes(OUTCOMES) == "1 kept, 1 converted, 1 guessed, 2 dropped"
    assert count_outcomes([])[Kind.KEPT] == 0


def test_json_is_one_array_of_diagnostics_with_both_forms() -> None:
    found = json.loads(write_json_report(OUTCOMES, [warning("encoding", SPAN, "Not UTF-8.")]))
    assert [one["code"] for one in found] == ["encoding", "kept", "converted", "guessed", "dropped", "dropped"]
    keys = {"code", "severity", "message", "hints", "file", "line", "column", "end_line", "end_column"}
    assert all(keys <= set(one) for one in found)
    assert (found[2]["before"], found[2]["after"], found[2]["line"]) == ("May 1842", "1842-05", 3)
    assert (found[5]["before"], found[5]["after"], found[5]["target"]) == (None, None, None)
