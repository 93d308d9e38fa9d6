from __future__ import annotations

import datetime
import re
import string
from pathlib import Path

import pytest
from babel.dates import format_date, format_skeleton
from fontTools.ttLib import TTFont

from cvlatex.core.paths import FONTS
from cvlatex.core.source import Span
from cvlatex.locales.locale import find_locale, find_word, load_table
from cvlatex.localize.dates import set_date, set_day
from cvlatex.model.dates import Date
from cvlatex.model.tags import TAGS
from scripts import build_definitions, build_locales

SPAN = Span("cv.yaml", 1, 1, 1, 2)


@pytest.mark.parametrize("tag", TAGS)
def test_a_table_has_every_word_with_its_places(tag: str) -> None:
    english, own = load_table("en").words, load_table(tag).words
    assert set(own) == set(english)
    for key, text in own.items():
        assert text == text.strip()
        assert text
        fields = [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]
        wanted = [field for _, field, _, _ in string.Formatter().parse(english[key]) if field is not None]
        assert fields == wanted, key
    assert load_table(tag).tag == tag


@pytest.mark.parametrize("tag", TAGS)
def test_what_is_generated_is_current(tag: str) -> None:
    source = build_locales.locate_table(tag).read_text(encoding="utf-8")
    assert build_locales.with_dates(source, tag) == source
    written = build_locales.locate_definitions(tag).read_text(encoding="utf-8")
    assert written == build_definitions.write_definitions(load_table(tag))


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag != "zh"])
def test_months_and_days_are_written_as_cldr_writes_them(tag: str) -> None:
    data = build_locales.load_cldr(tag)
    for number in range(1, 13):
        month, day = Date(2024, number, None, SPAN), Date(2024, number, 7, SPAN)
        moment = datetime.date(2024, number, 7)
        assert _plain(set_date(month, tag)) == _plain(format_skeleton("yMMM", moment, locale=data))
        assert _plain(set_date(day, tag)) == _plain(format_skeleton("yMMMd", moment, locale=data))
        assert _plain(set_day(day, tag)) == _plain(format_date(moment, "long", locale=data))
        year = Date(2024, None, None, SPAN)
        assert _plain(set_date(year, tag)).rstrip(".") == _plain(format_skeleton("y", moment, locale=data)).rstrip(".")


@pytest.mark.parametrize("path", sorted(FONTS.glob("CVLaTeXS*.otf")), ids=lambda path: path.stem)
def test_every_face_has_the_letters_of_every_language(path: Path) -> None:
    has = TTFont(path).getBestCmap()
    for tag in TAGS:
        locale = load_table(tag)
        if locale.setting == "latin":
            words = "".join((*locale.words.values(), *locale.names.values(), *locale.dates.whole_months, locale.order))
            assert {
                char for char in words + words.upper() + words.lower() if char > " " and ord(char) not in has
            } == set()


def _plain(text: str) -> str:
    return re.sub(r"\s", " ", text)


def test_a_region_has_its_own_words_and_glyphs() -> None:
    assert find_word("fall", "en-AU").format(2023) == "Autumn 2023"
    assert (find_locale("zh-TW").face, find_locale("zh-HK").face, find_locale("zh-SG").face) == ("TC", "HK", "SC")
    assert find_locale("fr-CA").marks.colon == "\N{NO-BREAK SPACE}: "


@pytest.mark.parametrize("tag", TAGS)
def test_the_words_of_a_language_have_its_quotation_marks(tag: str) -> None:
    locale = load_table(tag)
    marks = re.findall("[“”„«»「」『』‘]", "".join(locale.words.values()))
    assert set(marks) <= set("".join(locale.quotes))
    assert locale.quote("CLIP") == f"{locale.quotes[0]}CLIP{locale.quotes[1]}"
    assert locale.quote("„so“") == "„so“"
