from __future__ import annotations

import pytest

from cvlatex.finish.elements import Elements, read_elements
from cvlatex.finish.faces import Advances, PdfFont, with_texts
from cvlatex.finish.languages import find_run_language, name_languages
from cvlatex.finish.pieces import Piece, PlacedPiece

CHARACTERS = sorted(set("见王珂在东京工作の한국어ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,@/-0123456789"))
CODES = {character: b"%04x" % number for number, character in enumerate(CHARACTERS, start=1)}
FONT = with_texts(PdfFont({}, frozenset(), Advances((), 500.0)), {code: one for one, code in CODES.items()})


def array(text: str) -> bytes:
    words = [b"<" + b"".join(CODES[character] for character in word) + b">" for word in text.split(" ")]
    return b"-250".join(words)


def pieces(*texts: tuple[int, str]) -> list[PlacedPiece]:
    """Pieces of a page, each with its element."""
    return [
        PlacedPiece(
            0, Piece(0, 0, b"F1", b"10", 0.0, 0.0, b"1", array(text), joint=False, owner=owner), FONT, space=250.0
        )
        for owner, text in texts
    ]


def elements(language: str, *events: str) -> Elements:
    return read_elements("\n".join((f"part {language}", *events, "endpart")))


def named(language: str, *texts: tuple[int, str]) -> tuple[list[tuple[str, str]], Elements]:
    """The elements that come with the runs of a page: language and text; and all elements."""
    printed = pieces(*texts)
    known = elements(language, "+ 1 P", "+ 2 Link", "- 2", "+ 4 Em", "- 4", "- 1", "+ 3 P", "- 3")
    after = name_languages([printed], known)
    runs, run = list[tuple[str, str]](), ""
    for one, (_, text) in zip(printed, texts, strict=True):
        run = text if one.opens else run + text
        if one.opens:
            number = one.opens
        if one.closes:
            runs.append((after.by_number[number].language, run))
    return runs, after


@pytest.mark.parametrize(
    ("text", "base", "language"),
    [
        ("王珂", "en", "zh-Hans"),
        ("東京の", "en", "ja"),
        ("한국어", "de", "ko"),
        ("Attention is all you need", "zh", "en"),
        ("Attention", "zh", ""),
        ("wei.li@example.org and", "zh", ""),
        ("https://example.org/a b", "zh", ""),
        ("2019 12 31", "zh", ""),
        ("の", "zh", "ja"),
        ("の", "ja", ""),
        ("한국어", "ja", "ko"),
        ("한국어", "ko", ""),
        ("王", "ja", ""),
        ("Deutsch", "en", ""),
    ],
)
def test_a_run_is_recognized_by_its_script(text: str, base: str, language: str) -> None:
    assert find_run_language(text, base) == language


def test_a_phrase_among_chinese_is_an_element_of_its_own() -> None:
    runs, after = named("zh", (1, "见"), (1, "Attention is all"), (1, "在"))
    assert runs == [("en", "Attention is all")]
    span = after.by_number[5]
    assert (span.type, span.parent, after.by_number[1].kids[-1]) == ("Span", after.by_number[1], span)


def test_a_run_ends_where_another_element_stands() -> None:
    runs, _ = named("zh", (1, "见"), (1, "See this"), (2, "Link text"), (1, "and that"))
    assert runs == [("en", "See this"), ("en", "Link text"), ("en", "and that")]


def test_what_is_wholly_in_another_language_names_its_own() -> None:
    runs, after = named("zh", (1, "J. Li and others."), (3, "Google"), (2, "王珂"))
    assert runs == []
    assert [after.by_number[number].language for number in (1, 3, 2)] == ["en", "en", "zh-Hans"]


def test_a_link_in_what_is_wholly_in_another_language_is_too_or_names_its_own() -> None:
    _, after = named("zh", (1, "J. Li and others."), (2, "Google"), (3, "见"))
    assert [after.by_number[number].language for number in (1, 2)] == ["en", ""]
    _, after = named("zh", (1, "J. Li and others."), (2, "王珂 on it"), (3, "见"))
    assert [after.by_number[number].language for number in (1, 2)] == ["en", "zh-Hans"]


def test_a_phrase_may_be_of_several_elements_of_a_line() -> None:
    runs, after = named("zh", (1, "见"), (2, "Panoptic"), (1, "segmentation"), (1, "在"))
    assert runs == [("en", "Panoptic"), ("en", "segmentation")]
    runs, after = named("zh", (1, "见"), (4, "Panoptic"), (1, "segmentation"), (1, "在"))
    assert (runs, after.by_number[4].language) == ([("en", "segmentation")], "en")


def test_a_single_word_within_a_line_names_none() -> None:
    runs, after = named(
        "zh", (1, "见"), (4, "Google"), (1, "在"), (1, "Python"), (1, "在"), (2, "Rust"), (1, "在"), (3, "C")
    )
    assert (runs, {element.language for element in after.by_number.values()}) == ([], {""})


def test_chinese_is_the_documents_or_that_of_its_characters() -> None:
    assert find_run_language("王珂", "en", ("en", "zh-Hant-TW")) == "zh-Hant-TW"
    assert find_run_language("陳大文", "en", ("en",)) == "zh-Hant"
    assert find_run_language("王珂", "en", ("en",)) == "zh-Hans"


def test_an_address_or_a_number_names_none() -> None:
    runs, after = named("zh", (1, "wei@example.org"), (3, "2019.12"))
    assert (runs, [after.by_number[number].language for number in (1, 3)]) == ([], ["", ""])


def test_a_chinese_name_in_an_english_page_and_a_korean_one() -> None:
    runs, _ = named("en", (1, "Ke Wang"), (1, "王珂"), (1, "works."), (3, "in"), (3, "한국어"))
    assert runs == [("zh-Hans", "王珂"), ("ko", "한국어")]


def test_kana_and_hangul_among_chinese() -> None:
    runs, _ = named("zh", (1, "在"), (1, "の"), (1, "工作"), (3, "见"), (3, "한국어"))
    assert runs == [("ja", "の"), ("ko", "한국어")]


def test_what_the_data_names_is_left() -> None:
    printed = pieces((1, "王珂"), (2, "Attention is all"))
    known = elements("zh", "+ 1 P", "+ 2 Span", "lang fr", "- 2", "- 1")
    assert name_languages([printed], known).by_number[2].language == "fr"
    assert not any(one.opens for one in printed)


def test_code_is_in_no_language() -> None:
    printed = pieces((1, "Attention is all"))
    assert name_languages([printed], elements("zh", "+ 1 Code", "- 1")).by_number[1].language == ""
