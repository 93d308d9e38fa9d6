"""Characters to TeX, one function a context: running text, and addresses.

After `escape_text`, no character is left that TeX would act on; after `escape_url`, an address survives as a macro's
argument. The results are NoEscape, which PyLaTeX leaves alone; whatever is joined from them must be wrapped again,
since NoEscape decays to str under `+` and `join`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

from pylatex import NoEscape

from cvlatex.writers.latex.gaps import JOIN, without_gaps, without_gaps_at_signs
from cvlatex.writers.latex.inline import CVHyphen, CVMayBreak

_TEXT = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "%": r"\%",
    "&": r"\&",
    "#": r"\#",
    "$": r"\$",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    "'": r"\textquotesingle{}",
    "`": r"\textasciigrave{}",
    '"': r"\textquotedbl{}",
    "\N{NO-BREAK SPACE}": "~",
    "\n": " ",
    "\ufdd0": r"\CVSpace{}",
    JOIN: r"\CVJoin{}",
    "\t": " ",
}
_TEXT_TABLE = str.maketrans(_TEXT)

# Sequences that fonts with TeX's ligatures turn into others: -- (en dash), ?` and !` (inverted marks), ,, << >>.
_LIGATURES = re.compile(r"(?<=-)-|(?<=,),")

LONG_WORD = 30
"""Characters; a longer word may be broken anywhere, since no hyphenation pattern knows it."""

_NO_PLACE = (
    "\u3000-\u3003\u3005\u3008-\u301f\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e"
    "\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\ufe10-\ufe6b\uff01-\uff0f\uff1a-\uff20"
    "\uff3b-\uff40\uff5b-\uff65"
)
"""East Asian characters between which no line may end: marks, small kana, marks of repetition."""

_LONG_WORD = re.compile(rf"([!-~\u00a1-\u10ff\u1200-\u1fff\u2010-\u2bff{_NO_PLACE}]{{{LONG_WORD + 1},}})")
_MARK = r"/.\-_?&=:,;@+%#~|\\"
_PIECES = re.compile(rf"[^{_MARK}]{{1,12}}[{_MARK}]|(?<=[{_MARK}])[^{_MARK}]{{1,12}}$|[^{_MARK}]{{1,6}}|[{_MARK}]")
_PARTS = re.compile(r"(?<=[，。、；：！？）》】」』])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=[（《【「『])")
_MAY_BREAK: str = CVMayBreak().write_tex()

# A hyphen between words; not that of X-ray or GPT-4, where a letter or a figure would be left alone.
_LETTER = r"[0-9A-Za-z\u00c0-\u024f\u0370-\u052f]"
_COMPOUND = re.compile(rf"(?<={_LETTER}{_LETTER})-(?={_LETTER}{_LETTER})")
_HYPHEN: str = CVHyphen().write_tex()

_HOST = re.compile(r"(?P<before>^https?://|^mailto:[^@]*@)(?P<host>[^/?#:@]+)")
_URL_SAFE = "!*'();:@&=+$,/?#[]-._%"
_URL_TABLE = str.maketrans({"%": r"\%", "#": r"\#", "&": r"\&"})


_CJK = (
    ("\u1100", "\u11ff"), ("\u2e80", "\ua4cf"), ("\ua960", "\ua97f"), ("\uac00", "\ud7ff"), ("\uf900", "\ufaff"),
    ("\uff00", "\uff60"), ("\U00020000", "\U0003ffff"),
)  # fmt: skip
_AT_DASH = re.compile(" +(?=—(?!—))|(?<=[^—]—) +")
"""Spaces around a single dash, which stands between two parts of a line; Chinese has two in a row, without spaces."""
_SPACES = re.compile(f"(?<=[^\0-\u10ff]) +(?=[^\0-\u10ff])|{_AT_DASH.pattern}")
"""Spaces between two characters that may be CJK: a class of all of them would take milliseconds to compile."""

_SPACE_MARK = "\ufdd0"
"""Stands for a space between CJK characters until the text is escaped; it is no character of any text."""


def escape_text(characters: str, before: str = "", behind: str = "") -> NoEscape:
    """Escape running text: every character prints itself; a word too long for a line gets places to break.

    `before` and `behind` are the characters around it: a space between two of Chinese, Japanese or Korean is printed,
    and no gap is set at a sign that stands between them.
    """
    return _escape_marked(_UNIT.sub("\N{NO-BREAK SPACE}", characters), before, behind, without_gaps_at_signs)


_WITHIN_DATE = re.compile(
    r"(?<=[A-Za-z.约]) (?=\d)| (?=\N{EN DASH})|(?<=[A-Z][a-z]{2}.\d,) (?=\d{4}\b)|(?<=[A-Z][a-z]{2}.\d\d,) (?=\d{4}\b)"
)


_CHINESE_DATE = re.compile(r"(?<=\d)(?=[年月日])|(?<=[年月至約计計])(?=\d)|(?<=年)(?=頃)")


def escape_dates(characters: str) -> NoEscape:
    """Escape a period as a text whose lines end behind its dash, never within a date; 2022年9月 has no gaps."""
    unbroken = _WITHIN_DATE.sub("\N{NO-BREAK SPACE}", characters)
    return _escape_marked(_CHINESE_DATE.sub(JOIN, unbroken), "", "", without_gaps_at_signs)


def escape_verbatim(characters: str, before: str = "", behind: str = "") -> NoEscape:
    """Escape a printed address, or code: as `escape_text`, with no gap, and no line's end behind a hyphen."""
    return NoEscape(_escape_marked(characters, before, behind, without_gaps).replace(_HYPHEN, "-"))


_UNIT = re.compile(
    r"(?<=\d) (?=(?:[%‰€£¥]|°C|[µmnkMGT]?(?:s|m|g|Hz|B|V|W|A|J|b|L)"
    r"|min|h|cm|px|pt|dpi|fps|[kKM]|pp|USD|EUR|CNY)(?![\w/]))"
)
"""The space between a number and its unit (ISO 80000-1, 7.1.4), at which no line ends."""


def _escape_marked(characters: str, before: str, behind: str, join: Callable[[str], str]) -> NoEscape:
    """Escape a text with spaces and joins marked; the characters around it are read and not written."""
    around = f"{before}{characters}{behind}"
    if not around.isascii():
        characters = join(_SPACES.sub(_mark_space, around))[len(before) : -len(behind) or None]
    cut = _LONG_WORD.split(characters)
    return NoEscape("".join(_make_breakable(run) if at % 2 else _escape(run) for at, run in enumerate(cut)))


def _mark_space(spaces: re.Match[str]) -> str:
    """Return a space between Chinese, Japanese or Korean characters, or at a dash among them, as one that prints."""
    whole, at = spaces.string, spaces.end()
    is_printed = _is_cjk(whole[spaces.start() - 1]) and _is_cjk(whole[at : at + 1])
    is_printed = is_printed or (bool(_AT_DASH.match(whole, spaces.start())) and any(map(_is_cjk, whole)))
    return _SPACE_MARK if is_printed else spaces.group()


def _is_cjk(char: str) -> bool:
    """Whether a character is Chinese, Japanese or Korean."""
    return any(first <= char <= last for first, last in _CJK)


def _make_breakable(word: str) -> str:
    """Return a long word with a place to break after each mark, and after every few letters where twelve have none.

    Where a line may end anyway, at the marks of Chinese beside Latin, it is in parts, of which each may be short.
    """
    return "".join(
        _MAY_BREAK.join(map(_escape, _PIECES.findall(part))) if len(part) > LONG_WORD else _escape(part)
        for part in _PARTS.split(word)
    )


def _escape(run: str) -> str:
    """Return characters of text, escaped for TeX."""
    plain = _LIGATURES.sub(lambda match: "{}" + match.group(), run.translate(_TEXT_TABLE))
    return _COMPOUND.sub(lambda _: _HYPHEN, plain) if "-" in plain else plain


def escape_url(address: str) -> NoEscape:
    """Encode an address: what RFC 3986 does not allow by per cent, what TeX reads by a backslash; a host is ASCII."""
    if not address.isascii():
        address = _HOST.sub(lambda host: host["before"] + _encode_host(host["host"]), address)
    encoded = quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", address), safe=_URL_SAFE).replace("$", "%24")
    return NoEscape(encoded.translate(_URL_TABLE))


def _encode_host(host: str) -> str:
    """Return a host as the domain name system knows it (RFC 3490): `例子.中国` is `xn--fsqu00a.xn--fiqs8s`."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def join_values(*pieces: str) -> NoEscape:
    """Return pieces that are TeX already, one after the other."""
    return NoEscape("".join(pieces))
