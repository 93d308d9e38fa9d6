from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.preflight.facts import Dense, OutlineItem, Target, Text, TextLine
from cvlatex.preflight.rules.page_budget import check
from tests.preflight.samples import PLACE, codes, expected, facts, line, paragraph


@pytest.mark.parametrize(("budget", "found"), [(None, []), (2, []), (3, []), (1, ["error:2"])])
def test_more_pages_than_the_budget_are_an_error_at_the_variant(budget: int | None, found: list[str]) -> None:
    assert codes(check(facts(expected=expected(max_pages=budget)))) == found
    assert codes(check(facts())) == []


LATE = Span("data/cv.yaml", 9, 3, 9, 9)
PAGE = (595.0, 842.0)


def over(count: int, page: int = 2) -> tuple[TextLine, ...]:
    return tuple(line("over", page=page, y=60.0 + 14 * number) for number in range(count))


def test_the_lines_beyond_the_budget_are_counted_and_texts_named_that_would_make_room() -> None:
    lines = over(3)
    text = Text(lines, (paragraph(*lines[:1], span=PLACE), paragraph(*lines[1:], span=LATE)))
    (found,) = check(facts(pages=(PAGE,) * 2, text=text, expected=expected(max_pages=1)))
    assert found.hints[0] == (
        "Set as densely as can be, 3 lines are too many. These texts have as many: "
        "line 9 of data/cv.yaml (2 lines), line 7 of data/cv.yaml (1 line)."
    )


def test_texts_that_have_too_few_lines_are_not_said_to_have_as_many() -> None:
    lines = over(5)
    text = Text(lines, (paragraph(lines[0], span=PLACE),))
    (found,) = check(facts(pages=(PAGE,) * 2, text=text, expected=expected(max_pages=1)))
    assert "5 lines are too many. The texts that can go have 1 of them: line 7" in found.hints[0]


def test_what_bears_a_tag_is_named_first() -> None:
    lines = over(2)
    text = Text(lines, (paragraph(lines[0], span=PLACE), paragraph(lines[1], span=LATE)))
    tagged = (("extra", PLACE),)
    (found,) = check(facts(pages=(PAGE,) * 2, text=text, expected=expected(max_pages=1, tagged=tagged)))
    assert "line 7 of data/cv.yaml (1 line, tagged extra), line 9" in found.hints[0]


def test_it_is_counted_at_the_density_that_was_reached() -> None:
    dense = Dense(2, Text(over(1), (paragraph(*over(1), span=PLACE),)), ())
    text = Text(over(3), (paragraph(*over(3), span=PLACE),))
    (found,) = check(facts(pages=(PAGE,) * 2, text=text, expected=expected(max_pages=1, dense=dense)))
    assert "1 line is too many" in found.hints[0]


def test_pages_of_the_glossary_may_be_given_up() -> None:
    text = Text((*over(1, 1), *over(2, 2)), (paragraph(*over(2, 2), span=PLACE),))
    outline = (OutlineItem("Work", 1, Target(1, 60.0)), OutlineItem("Glossary", 1, Target(2, 60.0)))
    requested = expected(max_pages=1, glossary=True)
    (found,) = check(facts(pages=(PAGE,) * 2, text=text, outline=outline, expected=requested))
    assert found.hints[0] == "`glossary: referenced` or `glossary: none` takes pages from the glossary."
    assert "2 lines are too many" in found.hints[1]
