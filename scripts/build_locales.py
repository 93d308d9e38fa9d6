"""Write what is generated of the languages: the dates of CLDR into their tables, and latex/cvlatex-<tag>.def.

Run it when Babel brings a new CLDR, or a table changes: `python scripts/build_locales.py`. A test compares the files
with what this writes. CLDR is read through Babel, which no build of a CV needs.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

from babel import Locale as Cldr
from babel import localedata

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cvlatex.locales.locale import DateForms, Locale, load_table  # noqa: E402
from cvlatex.model.tags import TAGS  # noqa: E402
from scripts.build_definitions import write_definitions  # noqa: E402

TABLES = ROOT / "cvlatex" / "locales" / "tables"
BEGIN, END = "# CLDR's, written by scripts/build_locales.py\n", "# end of CLDR's\n"

LANGUAGES = tuple(dict.fromkeys(tag.partition("-")[0] for tag in TAGS))
_CLDR_TAGS = {"zh": "zh_Hans", "zh-TW": "zh_Hant", "zh-HK": "zh_Hant_HK", "pt": "pt_PT", "pt-BR": "pt", "en-US": "en"}
_FIELDS = {"y": "{year}", "M": "{month}", "MM": "{month:02}", "L": "{month}", "d": "{day}", "dd": "{day:02}"}
_NAMES = {
    "MMM": ("format", "abbreviated"), "MMMM": ("format", "wide"),
    "LLL": ("stand-alone", "abbreviated"), "LLLL": ("stand-alone", "wide"),
}  # fmt: skip
_DOTTED = DateForms(
    "{year}.{month}", "{year}.{month}.{day}", "{year}.{month}.{day}–{last}", "{year}年{month}月",
    "{year}年{month}月{day}日",
)  # fmt: skip
_BARE_YEAR = "hu"
"""Hungarian writes 2013 without its stop where no month follows: 2013 óta."""
_OWN = {"zh": _DOTTED}
"""Chinese CVs write dots, which CLDR has no skeleton for."""


def load_cldr(tag: str) -> Cldr:
    """Load CLDR's data of a language. Babel resolves aliases within what is cached of another language: nothing is."""
    localedata._cache.clear()
    return Cldr.parse(_CLDR_TAGS.get(tag, tag.replace("-", "_")))


def collect_date_forms(tag: str) -> DateForms:
    """Return the forms of dates that CLDR has for a language."""
    if tag in _OWN:
        return _OWN[tag]
    data = load_cldr(tag)
    skeletons = data.datetime_skeletons
    patterns = [str(skeletons["yMMM"].pattern), str(skeletons["yMMMd"].pattern)]
    days = "".join(data.interval_formats["yMMMd"]["d"])
    whole = [str(skeletons["yMMMM"].pattern), str(data.date_formats["long"].pattern)]
    forms = [_convert_pattern(pattern) for pattern in (*patterns, days, *whole)]
    year = "y" if tag == _BARE_YEAR else str(skeletons["y"].pattern)
    return DateForms(
        month=forms[0][0], day=forms[1][0], days=forms[2][0], whole_month=forms[3][0], whole_day=forms[4][0],
        year=_convert_pattern(year)[0],
        months=_list_months(data.months, forms[0][1]), day_months=_list_months(data.months, forms[1][1] or forms[2][1]),
        whole_months=_list_months(data.months, forms[3][1]), whole_day_months=_list_months(data.months, forms[4][1]),
    )  # fmt: skip


def _convert_pattern(pattern: str) -> tuple[str, str]:
    """Convert a pattern of CLDR to a format and the field of its month's name. A dash between days has no spaces."""
    name, seen, out = "", 0, []
    for literal, letters, rest in re.findall(r"'([^']*)'|(y+|M+|L+|d+)|(.)", pattern):
        if letters in _NAMES:
            name = letters
            out.append("{name}")
        elif letters[:1] == "d" and seen:
            out.append(_FIELDS[letters].replace("day", "last"))
        else:
            out.append(_FIELDS[letters] if letters else literal or rest)
        seen += letters[:1] == "d"
    text = "".join(out).replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")
    return re.sub(
        "[ \N{NO-BREAK SPACE}\N{THIN SPACE}]*([–～~至])[ \N{NO-BREAK SPACE}\N{THIN SPACE}]*(?=.*last)", r"\1", text
    ), name


def _list_months(months: Mapping[str, Mapping[str, Mapping[int, str]]], field: str) -> tuple[str, ...]:
    """List return the names of the twelve months in one of CLDR's forms."""
    if not field:
        return ()
    context, width = _NAMES[field]
    return tuple(str(months[context][width][number]) for number in range(1, 13))


def write_dates_block(tag: str) -> str:
    """Return the lines of a table that have its dates and names."""
    forms, data = collect_date_forms(tag), load_cldr(tag)
    lines = [BEGIN, "DATES = DateForms(\n"]
    for field in DateForms.__struct_fields__:
        value = getattr(forms, field)
        if value == "{year}":
            continue
        if isinstance(value, str):
            lines.append(f"    {field}={_quote(value)},\n")
        elif value:
            rows = (", ".join(map(_quote, half)) for half in (value[:6], value[6:]))
            lines.append(f"    {field}=(\n" + "".join(f"        {row},\n" for row in rows) + "    ),\n")
    names = [f"{_quote(tag)}: {_quote(_write_capital(str(data.languages[tag])))}" for tag in LANGUAGES]
    rows = (", ".join(names[number : number + 4]) for number in range(0, len(names), 4))
    lines += [")  # fmt: skip\n", "NAMES = {\n", *(f"    {row},\n" for row in rows), "}  # fmt: skip\n", END]
    return "".join(lines)


def _write_capital(name: str) -> str:
    """Return a name as it stands alone, with the apostrophe that the faces have."""
    return name[:1].upper() + name[1:].replace("\N{MODIFIER LETTER APOSTROPHE}", "’")


def _quote(text: str) -> str:
    """Return a text as a Python string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\N{NO-BREAK SPACE}", "\\N{NO-BREAK SPACE}")
    return f'"{escaped}"'


def with_dates(source: str, tag: str) -> str:
    """Return a table's source with its generated lines anew; a table that has none is left as it is."""
    return re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: write_dates_block(tag), source, flags=re.DOTALL)


def locate_table(tag: str) -> Path:
    """Return the table of a language."""
    return TABLES / f"{tag.lower().replace('-', '_')}.py"


def locate_definitions(tag: str) -> Path:
    """Return the file that TeX reads for a language."""
    return ROOT / "latex" / f"cvlatex-{tag}.def"


def main() -> None:
    """Write every file anew."""
    for tag in TAGS:
        path = locate_table(tag)
        path.write_text(with_dates(path.read_text(encoding="utf-8"), tag), encoding="utf-8")
    for tag in TAGS:
        locale: Locale = load_table(tag)
        locate_definitions(tag).write_text(write_definitions(locale), encoding="utf-8")


if __name__ == "__main__":
    main()
