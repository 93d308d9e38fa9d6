from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Facts, OutlineItem, Target, Text, TextLine
from cvlatex.preflight.rules.heading_line import check
from tests.preflight.samples import codes, facts, line


def headed(*lines: TextLine, title: str = "Work") -> Facts:
    outline = (OutlineItem(title, 1, Target(1, 100.0)), OutlineItem("Post", 2, Target(1, 120.0)))
    return facts(outline=outline, text=Text(lines, ()))


def test_a_title_alone_on_its_line_passes() -> None:
    assert codes(check(headed(line("Work"), line("2019", y=120), line("Post", x=200, y=120)))) == []


@pytest.mark.parametrize("beside", [line("2019 – 2021", x=400), line("The first entry of all", x=200, y=102)])
def test_one_with_something_beside_it_is_a_warning(beside: TextLine) -> None:
    assert codes(check(headed(line("Work"), beside))) == ["warning:1"]


def test_one_that_runs_on_in_its_line_is_a_warning() -> None:
    assert codes(check(headed(line("Work 2019 – 2021")))) == ["warning:1"]


def test_a_number_before_it_and_a_second_line_pass() -> None:
    assert codes(check(headed(line("1.2 Work")))) == []
    assert codes(check(headed(line("Work and"), line("travel", y=114), title="Work and travel"))) == []
