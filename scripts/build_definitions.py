"""What latex/cvlatex-<tag>.def says of a language, from its table; `build_locales.py` writes it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from cvlatex.locales.locale import Locale

_SANS = Path(__file__).resolve().parent.parent / "fonts" / "CVLaTeXSans-Bold.otf"

_HEAD = """\
%% cvlatex-{tag}.def: {name}. The keys are explained in cvlatex-language.sty.
%%
%% Written by scripts/build_locales.py from cvlatex/locales/tables/{module}.py: change that, and run the script.
"""
_CHINESE_DATE = re.compile(r"(?<=\d)(?=[年月])|(?<=[年月])(?=\d)")
_SPACING = {"latin": "1", "chinese": "1.12", "japanese": "1.15", "korean": "1.1"}


def write_definitions(locale: Locale) -> str:
    """Write the file of a language."""
    marks, tag = locale.marks, locale.tag
    beside_han = locale.setting in ("chinese", "japanese", "korean")
    keys = {
        "name": locale.name,
        "linespread": _SPACING[locale.setting],
        "latin": "cvlatinhan" if beside_han else "cvlatin",
        "face": locale.face,
        "sep": marks.comma,
        "labelsep": marks.colon,
        "labelend": marks.colon.rstrip(" "),
        "stop": marks.stop,
        "letter@opening": rf"\CV@letter@opening@{locale.letter}",
        "letter@closing": rf"\CV@letter@closing@{locale.letter}",
        "enclosures": locale.find_word("enclosures"),
        "itemsep": marks.series,
        "itemsepouter": marks.outer,
        "itemmark": "、，," if beside_han else ",",
        "widestdates": _CHINESE_DATE.sub(r"\\CVJoin{}", locale.widest or _find_widest_period(locale)),
        "references": locale.find_word("references"),
        "pagesep": marks.series,
        "slant": r"\upshape" if beside_han else r"\itshape",
        "hyphenation": locale.hyphenation,
        "setup": rf"\CV@setup@{locale.setting}",
    }
    lines = [rf"\CV@string{{{tag}}}{{{key}}}{{{text}}}" for key, text in keys.items() if text]
    one, many = (_with_pages(locale.find_word(key)) for key in ("mentioned", "mentioned_pages"))
    body = one if one == many else rf"\ifnum#2>1 {many}\else {one}\fi"
    lines.append(rf"\@namedef{{CV@{tag}@mentions}}#1#2{{{body}}}")
    head = _HEAD.format(tag=tag, name=locale.name, module=tag.lower().replace("-", "_"))
    return head + "\n".join(lines) + "\n\\endinput\n"


def _with_pages(text: str) -> str:
    """Return a text with the pages in their place; no line ends beside them."""
    return text.replace(" {}", "~#1").replace("{} ", "#1~").replace("{}", "#1")


def _find_widest_period(locale: Locale) -> str:
    """Return two dates of a month, or one until today, in the months that take the most room."""
    forms = locale.dates
    widths = [_measure_width(name) for name in forms.months] or [0.0] * 9 + [1.0]
    order = sorted(range(len(widths)), key=lambda index: -widths[index])
    first, second = order[0], order[min(1, len(order) - 1)]
    dates = [
        forms.month.format(year=year, month=number + 1, name=forms.months[number] if forms.months else "")
        for year, number in ((2016, first), (2026, second))
    ]
    return max((" – ".join(dates), f"{dates[0]} – {locale.find_word('present')}"), key=_measure_width)


@cache
def _load_font() -> tuple[dict[int, str], TTFont]:
    """Return the glyphs and metrics of the font that widths are measured in."""
    font = TTFont(_SANS)
    return font.getBestCmap(), font


def _measure_width(text: str) -> float:
    """Return the width of a text, in thousandths of an em."""
    cmap, font = _load_font()
    metrics = font["hmtx"].metrics
    return float(sum(metrics[cmap[ord(char)]][0] if ord(char) in cmap else 1000 for char in text))
