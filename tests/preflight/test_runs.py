from __future__ import annotations

from cvlatex.preflight.facts import OutlineItem, Target, Text
from cvlatex.preflight.runs import count_rows_by_page, find_runs
from tests.preflight.samples import expected, line

GLOSSARY = (OutlineItem("Work", 1, Target(1, 60.0)), OutlineItem("Glossary", 1, Target(3, 60.0)))
TEXT = Text(tuple(line("text", page=page, y=60.0) for page in (1, 2, 3, 4)), ())


def test_the_glossary_begins_a_run_of_its_own() -> None:
    assert find_runs(4, TEXT, GLOSSARY, expected(glossary=True)) == (range(1, 3), range(3, 5))
    assert find_runs(4, TEXT, GLOSSARY, expected()) == (range(1, 5),)


def test_a_cv_behind_a_letter_begins_a_run() -> None:
    text = Text((*TEXT.lines[:1], line("Ada Lo", page=2, y=60.0), *TEXT.lines[2:]), ())
    assert find_runs(4, text, (), expected(heads=("Ada Lo",))) == (range(1, 2), range(2, 5))
    assert find_runs(4, text, (), expected(heads=("Ada Lovelace, of two lines",))) == (range(1, 2), range(2, 5))


def test_what_stands_beside_a_line_is_no_line_of_its_own() -> None:
    beside = line("date", x=300.0, y=60.0)
    assert count_rows_by_page(Text((*TEXT.lines, beside), ()))[1] == 1
