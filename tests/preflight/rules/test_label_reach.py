from __future__ import annotations

from msgspec.structs import replace

from cvlatex.preflight.facts import Text, TextLine
from cvlatex.preflight.rules.label_reach import check
from cvlatex.preflight.words import read_lines
from tests.preflight.samples import codes, facts, line


def of(*lines: TextLine) -> list[str]:
    return codes(check(facts(text=Text(lines, ()))))


def row(y: float, gap: float, colon: str = ":") -> str:
    """A label of 40 pt and its value, `gap` points apart, as pdftotext has them."""
    left, right = 100 + gap, 160 + gap
    return (
        f'<word xMin="60" yMin="{y}" xMax="100" yMax="{y + 13}">Label{colon}</word>'
        f'<word xMin="{left}" yMin="{y}" xMax="{right}" yMax="{y + 13}">value</word>'
    )


def test_the_gap_behind_a_colon_is_measured() -> None:
    page = '<page width="595" height="842">' + row(100, 6.5) + row(120, 13) + row(140, 13, "") + "</page>"
    assert [line.reach for line in read_lines(page)] == [0.5, 1.0, 0.0]


def test_two_labels_far_from_their_values_are_a_warning() -> None:
    near, far = replace(line("A: b"), reach=0.5), replace(line("A: b"), reach=0.7)
    assert of(far, far, near) == ["warning:1"]
    assert of(far, near, near) == []
    assert of(*[replace(line("标签： 值"), reach=0.7)] * 2) == []


def test_a_value_that_is_a_line_of_its_own_is_far() -> None:
    rows = [part for at in (1, 2) for part in (line("标签：", y=20 * at), line("值", x=300, y=20 * at))]
    assert of(*rows) == ["warning:1"]


def test_a_colon_at_the_end_of_a_paragraph_is_no_label() -> None:
    assert of(line("as follows:"), line("value", y=120), line("as follows:", y=140), line("value", y=160)) == []
