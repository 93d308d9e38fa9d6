from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.console.report import MOST_OF_A_KIND, MOST_REPORTED, as_github, as_json, as_text
from cvlatex.core.diagnostics import Fix, error, note, warning
from cvlatex.core.source import SourceFile, Span

SOURCE = SourceFile.of("data/cv.yaml", "a: b\nname: 高旻昱, x\n")
PLACE = Span("data/cv.yaml", 2, 7, 2, 9)
UNKNOWN = error("unknown-key", PLACE, "'nmae' is 50% wrong.", "Did you mean 'name'?", "Or: not, at all.")


def test_text_shows_the_place_the_line_a_caret_and_the_hints() -> None:
    assert as_text([UNKNOWN], {"data/cv.yaml": SOURCE}) == (
        "data/cv.yaml:2:7: error: 'nmae' is 50% wrong. [unknown-key]\n"
        "  2 | name: 高旻昱, x\n"
        "    |       ^^^^\n"
        "  = Did you mean 'name'?\n"
        "  = Or: not, at all.\n"
    )


def test_text_does_without_what_is_not_known() -> None:
    assert as_text([note("a", None, "m")], {}) == "note: m [a]\n"
    assert as_text([warning("a", PLACE, "m")], {}) == "data/cv.yaml:2:7: warning: m [a]\n"
    assert as_text([error("a", Span("data/cv.yaml", 3, 1, 3, 1), "m")], {"data/cv.yaml": SOURCE}) == (
        "data/cv.yaml:3:1: error: m [a]\n"
    )
    assert as_text([], {}) == ""


def test_colour_is_only_there_when_it_is_wanted() -> None:
    assert "\x1b[1;31merror\x1b[0m" in as_text([UNKNOWN], {}, color=True)
    assert "\x1b" not in as_text([UNKNOWN], {})


def test_json_is_one_array_with_every_field() -> None:
    assert json.loads(as_json([UNKNOWN, note("a", None, "m")])) == [
        {
            "code": "unknown-key", "severity": "error", "message": "'nmae' is 50% wrong.",
            "hints": ["Did you mean 'name'?", "Or: not, at all."],
            "file": "data/cv.yaml", "line": 2, "column": 7, "end_line": 2, "end_column": 9, "fix": None,
        },
        {
            "code": "a", "severity": "note", "message": "m", "hints": [],
            "file": None, "line": None, "column": None, "end_line": None, "end_column": None, "fix": None,
        },
    ]  # fmt: skip
    assert as_json([]) == "[]\n"


def test_a_fix_says_what_to_write_where() -> None:
    fixed = error("unknown-key", PLACE, "m", fix=Fix(PLACE, "name", safe=True))
    (found,) = json.loads(as_json([fixed]))
    place = {"file": "data/cv.yaml", "line": 2, "column": 7, "end_line": 2, "end_column": 9}
    assert found["fix"] == {"span": place, "text": "name", "safe": True}


def test_github_gets_a_command_a_diagnostic() -> None:
    assert as_github([UNKNOWN, note("a", None, "m")]) == (
        "::error title=unknown-key,file=data/cv.yaml,line=2,col=7,endLine=2,endColumn=9"
        "::'nmae' is 50%25 wrong.%0ADid you mean 'name'?%0AOr: not, at all.\n"
        "::notice title=a::m\n"
    )


def test_github_takes_commas_and_colons_of_a_file_name_escaped() -> None:
    place = Span("a,b:c%/cv.yaml", 1, 2, 3, 4)
    assert as_github([warning("x", place, "a\r\nb: c, d")]) == (
        "::warning title=x,file=a%2Cb%3Ac%25/cv.yaml,line=1,col=2,endLine=3::a\\r%0Ab: c, d\n"
    )


@given(st.text(), st.text())
@settings(max_examples=100)
def test_any_words_stay_one_command_and_one_array(message: str, hint: str) -> None:
    diagnostic = error("x", Span(hint, 1, 1, 1, 2), message, hint)
    command = as_github([diagnostic])
    assert "\n" not in command[:-1]
    assert "\r" not in command
    (read,) = json.loads(as_json([diagnostic]))
    assert (read["message"], read["hints"], read["file"]) == (message, [hint], hint)


def test_a_flood_of_problems_hides_no_other_from_a_person() -> None:
    flood = [warning("x", None, f"Problem {number}.") for number in range(MOST_REPORTED + 1_234)]
    flood += [warning(f"y{number}", None, "m") for number in range(MOST_REPORTED)] + [error("z", None, "m")]
    text = as_text(flood, {})
    left = len(flood) - MOST_REPORTED
    assert len(json.loads(as_json(flood))) == len(flood)
    assert text.count("Problem ") == MOST_OF_A_KIND
    assert "error: m [z]" in text
    assert f"… and {left:,} more (1,384 x, 1 y149, " in text
    assert as_github(flood).count("\n") == MOST_REPORTED + 1
    assert "more" not in as_text(flood[:MOST_OF_A_KIND], {})
