from __future__ import annotations

import pytest

from cvlatex.importers.markdown_lines import find_underlined, is_liquid, without_conditions


@pytest.mark.parametrize(
    ("lines", "level"),
    [
        (["Ada Byron", "========="], 1), (["Education", "---------"], 2), (["Education", ""], 0), (["Education"], 0),
        (["ada@example.org | London", "---"], 0), (["- a point", "---"], 0), (["", "---"], 0),
    ],
)  # fmt: skip
def test_a_line_is_a_heading_by_the_one_below_it(lines: list[str], level: int) -> None:
    assert find_underlined(lines, 0) == level


def test_lines_of_liquid_are_told_from_text_with_conditions() -> None:
    assert is_liquid("{{ site.title }}")
    assert is_liquid("{% if a %}")
    assert not is_liquid("{% if a %}text{% endif %}")
    assert without_conditions("{% if a %}text{% endif %}") == "text"
