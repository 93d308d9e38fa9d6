"""What a language brings: its words, the forms of its dates, its marks, its order, its face of Han.

Each is a module of `tables/`, read when the language is first needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import Literal, TypeVar

from msgspec import Struct

from cvlatex.model.tags import extract_language, find_locale_tag

Setting = Literal["latin", "chinese", "japanese", "korean"]
Face = Literal["", "SC", "TC", "HK", "JP", "KR"]
LetterForm = Literal["western", "chinese", "japanese", "korean"]
HanOrder = Literal["", "pinyin", "zhuyin", "strokes", "kana"]


Text = TypeVar("Text")


class Marks(Struct, frozen=True):
    """What stands between words.

    `comma` is between the parts of an entry, `series` between items of a list, `outer` between items that have such a
    mark in them; `colon` stands after a label, `stop` between sentences.
    """

    comma: str
    series: str
    outer: str
    colon: str
    stop: str
    brackets: tuple[str, str]


OPENING = frozenset('“”„‟‘‚«»「『"')
"""Marks that open a quotation in one language or another."""

LATIN = Marks(", ", ", ", "; ", ": ", ". ", (" (", ")"))
FRENCH = Marks(", ", ", ", "\N{NO-BREAK SPACE}; ", "\N{NO-BREAK SPACE}: ", ". ", (" (", ")"))
HAN = Marks("，", "、", "；", "：", "。", ("（", "）"))
KANA = Marks("、", "、", "；", "：", "。", ("（", "）"))


class DateForms(Struct, frozen=True):
    """How a language writes dates: patterns for str.format, and the names of the twelve months for each pattern.

    The fields of a pattern are `year`, `month`, `day`, `last` (the last day of a period), and `name`, the month's.
    The names are empty where the pattern has the month's number. `whole` forms are those of a letter.
    """

    month: str
    day: str
    days: str
    whole_month: str
    whole_day: str
    year: str = "{year}"
    months: tuple[str, ...] = ()
    day_months: tuple[str, ...] = ()
    whole_months: tuple[str, ...] = ()
    whole_day_months: tuple[str, ...] = ()


class Locale(Struct, frozen=True):
    """A language.

    `names` has its names of the languages here, by their tags without script and region. `setting` is how its lines
    are set (latex/cvlatex-language.sty), `face` which of the regional forms of Han it has, `hyphenation` its patterns
    by their name in TeX's language.dat. `order` has what its alphabet puts elsewhere than the Latin one: `z<å<ä<ö`,
    `h<ch`, `o<ö=ő`. `han` is what Han are ordered by. `letter` is the form of its letters, `dated` the date that
    stands behind a place there. `quotes` are its quotation marks (CLDR), `is_family_first` the order of a name.
    `widest` is a period that is as wide as any, where it is not measured. `clinging` are the words of one letter that
    stand on the line of the next word.
    """

    tag: str
    names: Mapping[str, str]
    words: Mapping[str, str]
    dates: DateForms
    marks: Marks = LATIN
    setting: Setting = "latin"
    face: Face = ""
    hyphenation: str = "nohyphenation"
    order: str = ""
    han: HanOrder = ""
    letter: LetterForm = "western"
    dated: str = "{}"
    quotes: tuple[str, str] = ("“", "”")
    is_family_first: bool = False
    widest: str = ""
    clinging: str = ""

    @property
    def name(self) -> str:
        """Its own name for itself."""
        return self.names[extract_language(self.tag)]

    def find_word(self, key: str) -> str:
        """Return a word by its key in `tables/en.py`."""
        return self.words[key]

    @property
    def is_dated_below(self) -> bool:
        """Whether place and date stand at a letter's end."""
        return self.letter in ("chinese", "korean")

    def compose_letter_end(self, name: Text, dateline: Text | None) -> tuple[Text, ...]:
        """Return what stands below a letter's closing words: the name, and place and date where they stand there."""
        below = (dateline,) if dateline and self.is_dated_below else ()
        return (*below, name) if self.letter == "korean" else (name, *below)

    def quote(self, text: str) -> str:
        """Return a text in the language's quotation marks, unless it has some."""
        return text if text[:1] in OPENING else text.join(self.quotes)


@lru_cache(maxsize=64)
def find_locale(tag: str) -> Locale:
    """Return the language that serves a known tag: `de` for de-AT, `zh-Hant` for zh-Hant-SG."""
    return load_table(find_locale_tag(tag))


def load_table(tag: str) -> Locale:
    """Return the table of one of TAGS."""
    module = import_module(f"cvlatex.locales.tables.{tag.lower().replace('-', '_')}")
    found: Locale = module.LOCALE
    return found


def find_word(key: str, language: str) -> str:
    """Return a word in a language, by its key in `tables/en.py`."""
    return find_locale(language).words[key]
