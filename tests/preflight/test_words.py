from __future__ import annotations

from cvlatex.preflight.words import read_lines


def page(*words: tuple[float, float, str], height: float = 10.0) -> str:
    """pdftotext's answer for a page of words at (x, y), each character 6 pt wide."""
    rows = "".join(
        f'    <word xMin="{x:f}" yMin="{y:f}" xMax="{x + 6 * len(text):f}" yMax="{y + height:f}">{text}</word>\n'
        for x, y, text in words
    )
    return f'  <page width="595.280000" height="841.890000">\n{rows}  </page>\n'


def texts(words: str) -> list[str]:
    return [line.text for line in read_lines(words)]


def test_words_beside_each_other_are_a_line() -> None:
    assert texts(page((10, 50, "one"), (30, 51, "two"), (10, 70, "three"))) == ["one two", "three"]


def test_a_column_far_to_the_right_and_one_to_the_left_are_lines_of_their_own() -> None:
    assert texts(page((10, 50, "one"), (200, 50, "two"), (10, 50, "zero"))) == ["one", "two", "zero"]


def test_what_fills_the_gutter_between_two_ends_of_a_line_is_no_word() -> None:
    assert texts(page((10, 50, "Role"), (36, 50, "  "), (400, 50, "2021"))) == ["Role", "2021"]


def test_chinese_punctuation_that_is_set_half_over_its_box_does_not_end_a_line() -> None:
    assert texts(page((10, 50, "学、"), (17, 50, "软件"))) == ["学、 软件"]


def test_entities_are_characters() -> None:
    assert texts(page((10, 50, "a&amp;b&lt;c"))) == ["a&b<c"]


def test_a_line_knows_its_page_and_its_box() -> None:
    line = read_lines(page() + page((10, 50, "one"), (30, 48, "two")))[0]
    assert (line.page, line.x0, line.y0, line.x1, line.y1) == (2, 10.0, 48.0, 48.0, 60.0)


def test_the_pages_own_number_at_the_foot_is_no_text() -> None:
    feet = [line.foot for line in read_lines(page((10, 400, "1"), (10, 800, "2015"), (10, 810, "1/2"), (10, 820, "1")))]
    assert feet == [False, False, True, True]


def test_what_stands_at_the_foot_of_many_pages_is_no_text() -> None:
    lines = read_lines(page((10, 800, "me")) + page((10, 800, "me"), (10, 820, "you")) + page((10, 400, "you")))
    assert [line.foot for line in lines] == [True, True, False, False]


def test_a_name_at_the_foot_is_no_text_where_the_number_of_the_last_page_follows_it() -> None:
    pages = (page((10, 800, "Ada")), page((10, 800, "Ada"), (30, 800, "3/3")))
    assert [line.foot for line in read_lines(page((10, 50, "text")) + "".join(pages))] == [False, True, True]


def test_a_word_may_have_no_characters() -> None:
    assert texts(page((10, 50, "a:"), (22, 50, ""), (24, 50, "b"))) == ["a:  b"]
    assert texts(page((10, 50, ""))) == [""]


def test_nothing_has_no_lines() -> None:
    assert read_lines("") == ()


def test_gaps_are_measured_only_where_every_word_stands_apart() -> None:
    apart = page(*((10 + 20 * at, 50, "one") for at in range(6)))
    touching = page(*((10 + 20 * at - (4 if at == 3 else 0), 50, "one") for at in range(6)))
    assert [read_lines(words)[0].gap for words in (apart, touching)] == [0.2, 0.0]


def test_gaps_of_contacts_and_of_lines_with_han_are_not_measured() -> None:
    def line(middle: str) -> str:
        words, x, found = ["one", "two", middle, *["more"] * 12], 10.0, list[tuple[float, float, str]]()
        for word in words:
            found.append((x, 50.0, word))
            x += 6 * len(word) + 2
        return page(*found)

    assert [read_lines(line(middle))[0].gap > 0 for middle in ("a", "|", "✉", "•", "a（字）b")] == [True, *[False] * 4]


def test_the_reach_of_a_label_is_measured_by_the_height_of_a_line() -> None:
    latin, han = page((10, 50, "Git:"), (41, 50, "well")), page((10, 50, "Git:"), (41, 50, "很好"))
    assert read_lines(latin)[0].reach == 0.7
    assert read_lines(han)[0].reach < 0.6


def test_a_known_footer_is_no_text_though_it_stands_on_one_page_alone() -> None:
    lines = read_lines(page((10, 60, "Ada"), (10, 400, "Ada"), (10, 800, "Ada")), ("Ada",))
    assert [line.foot for line in lines] == [False, False, True]


def test_the_owners_name_above_the_last_line_of_the_text_is_no_footer() -> None:
    lines = read_lines(
        page((10, 760, "Ada"), (10, 775, "Memoirs, 1843"), (10, 810, "Ada"), (200, 811, "1/2")), ("Ada",)
    )
    assert [line.foot for line in lines] == [False, False, True, True]


def test_where_footers_are_known_a_year_at_the_top_of_two_pages_is_text() -> None:
    pages = page((10, 40, "2007"), (10, 810, "1/2")) + page((10, 40, "2007"), (10, 810, "2/2"))
    assert [line.foot for line in read_lines(pages, ("Ada",))] == [False, True, False, True]


def test_gaps_of_a_formula_are_not_measured() -> None:
    line = page(*((10 + 20 * at, 50, "one") for at in range(6)))
    with_index = line.replace('yMax="60.000000"', 'yMax="57.000000"', 1)
    assert [read_lines(words)[0].gap > 0 for words in (line, with_index)] == [True, False]


def test_the_pitch_of_chinese_is_that_of_its_characters_without_the_last_space() -> None:
    def box(right: float, text: str) -> str:
        return f'    <word xMin="0" yMin="0" xMax="{right}" yMax="10">{text}</word>\n'

    def pitch(right: float, text: str) -> float:
        return round(read_lines(f'<page width="595" height="841">\n{box(right, text)}</page>\n')[0].pitch, 3)

    assert pitch(50, "搭建微服务") == 1.0
    assert pitch(54, "搭建微服务") == 1.1
    assert pitch(87, "搭建微服务，通过") == 1.1
    assert pitch(33, "微服务") == 0.0


def test_a_level_out_of_five_is_no_number_of_a_page() -> None:
    pages = (
        page() + page((10, 50, "Java:"), (44, 50, "2/5"), (10, 830, "Ada"), (30, 830, "2/3")) + page((10, 50, "end"))
    )
    assert [(line.text, line.foot) for line in read_lines(pages, ("Ada",))] == [
        ("Java: 2/5", False), ("Ada 2/3", True), ("end", False)
    ]  # fmt: skip
