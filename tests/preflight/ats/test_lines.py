from __future__ import annotations

from cvlatex.preflight.ats.lines import join_text, measure_pitch, read_rows
from tests.preflight.ats.test_parsing import FONTS, answer


def test_texts_on_one_height_are_a_line_and_gaps_part_it() -> None:
    [row] = read_rows(answer((500, 80, 1, "left"), (501, 113, 1, "beside"), (500, 600, 1, "right")))
    assert [join_text(piece) for piece in row.pieces] == ["left beside", "right"] or row.text == "leftbeside   right"


def test_a_line_is_bold_where_all_its_words_are() -> None:
    bold, mixed = read_rows(answer((500, 80, 3, "bold"), (530, 80, 3, "bold"), (530, 200, 1, "and not")))
    assert (bold.bold, mixed.bold) == (True, False)


def test_the_number_of_a_page_is_left_out() -> None:
    assert [row.text for row in read_rows(answer((500, 80, 1, "text"), (1230, 800, 1, "1/3")))] == ["text"]


def test_the_pitch_is_the_usual_one() -> None:
    rows = read_rows(answer(*((300 + 20 * number, 80, 1, "text") for number in range(5)), (500, 80, 1, "far")))
    assert measure_pitch(rows) == 20


def test_entities_are_characters() -> None:
    [row] = read_rows(answer((500, 80, 1, "R&amp;D &lt;x&gt;")))
    assert row.text == "R&D <x>"
    assert FONTS


def test_hyphens_ligatures_and_marks_of_symbol_fonts_are_the_usual_ones() -> None:
    rows = read_rows(
        answer((500, 80, 1, "cross\u00adcluster \ufb01rm"), (530, 80, 1, "\uf0b7"), (536, 100, 1, "a point"))
    )
    assert [row.text.replace("   ", " ") for row in rows] == ["cross-cluster firm", "a point"]
    rows = read_rows(
        answer(*((500 + 30 * at, 80 + at, 1, text) for at, text in enumerate(("\uf0b7", "one", "\uf0b7", "two"))))
    )
    assert [row.text for row in rows] == ["one", "two"]
    rows = read_rows(answer((500, 80, 1, "\uf0b7"), (503, 100, 1, "one"), (530, 80, 1, "\uf0b7"), (536, 100, 1, "two")))
    assert [row.text.replace("   ", " ") for row in rows] == ["• one", "• two"]


def test_texts_without_a_height_are_lines_too() -> None:
    text = '<text top="{}" left="10" width="9" height="0" font="1">x</text>'
    page = f'<page number="1" position="absolute" top="0" left="0" height="1262" width="892">{text * 2}</page>'
    assert len(read_rows(page.format(500, 500))) == 2
