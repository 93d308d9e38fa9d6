r"""What a link and a formula say in words, from the TeX that TeX wrote down.

The TeX is the writer's own (`cvlatex/writers/latex/escape.py`), so that what it can hold is known: macros whose braces
go, and characters behind a backslash.
"""

from __future__ import annotations

import re

_SPELLED = {
    "textbackslash": "\\",
    "textasciicircum": "^",
    "textasciitilde": "~",
    "textless": "<",
    "textgreater": ">",
    "textbar": "|",
    "textquotesingle": "'",
    "textasciigrave": "`",
    "textquotedbl": '"',
    "nobreakspace": "\u00a0",
    "CVBreak": " ",
    "CVHyphen": "-",
    "CVSpace": " ",
    "CVApostrophe": "’",
}
_TOKEN = re.compile(r"\\([A-Za-z@]+) *(?:\{\})?|\\(.)|([{}])|~")
_ADDRESS_OF_LINK = re.compile(r"\\CV(?:Link|Gloss|Ruby) *\{[^{}]*\}|\\CVForeign *\{[^{}]*\}\{[^{}]*\}")


def extract_text(tex: str) -> str:
    """Return the characters that a run of the writer's TeX shows; a formula's are its source."""
    return " ".join(_TOKEN.sub(_read_token, _ADDRESS_OF_LINK.sub("", tex)).split())


def _read_token(token: re.Match[str]) -> str:
    """Return the characters that a token of TeX's stands for."""
    word, escaped, brace = token.groups()
    if word is not None:
        return _SPELLED.get(word, "")
    if escaped is not None:
        return str(escaped)
    return "" if brace else "\u00a0"


def describe_link(text: str, address: str) -> str:
    """Describe a link: what it shows, and where it leads unless that is the same."""
    place = re.sub(r"^(?:mailto:|tel:|https?://)", "", address).rstrip("/")
    if not text or not place or _strip_address(place) in _strip_address(text):
        return text or address
    return f"{text} ({address if '://' in address else place})"


def _strip_address(address: str) -> str:
    """Return an address as it is compared with what a link shows: a number is dialled without its spaces."""
    return re.sub(r"[\s()-]", "", address).casefold()
