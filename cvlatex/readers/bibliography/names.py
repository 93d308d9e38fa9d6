"""BibTeX's lists of authors: `Gao, Minyu and {OpenAI Team} and others`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.locales.names import whole_name
from cvlatex.readers.bibliography.latex_text import plain_of
from cvlatex.readers.bibliography.works import Name

_MARKS = {"*": "equal", "∗": "equal", "†": "corresponding", "✉": "corresponding"}


def read_names(field: str, annotation: str = "") -> tuple[tuple[Name, ...], bool]:
    """The names in their order, and whether further ones follow. `annotation` is biblatex's `author+an`."""
    parts = [part.strip() for part in _split(field, " and ") if part.strip()]
    others = bool(parts) and parts[-1].lower() == "others"
    noted = _annotations(annotation)
    named = parts[:-1] if others else parts
    return tuple(_name(part, noted.get(number, frozenset())) for number, part in enumerate(named, 1)), others


def _name(part: str, noted: frozenset[str]) -> Name:
    """An author's name and the marks behind it."""
    text, marks = _without_marks(printed_name(part))
    words = marks | noted
    return Name(text, "equal" in words, "corresponding" in words)


def printed_name(part: str) -> str:
    """A name in the order of printing: `Gao, Minyu` is Minyu Gao, `高, 旻昱` is 高旻昱, braces keep a name whole."""
    if re.fullmatch(r"\{[^{}]*\}", part.strip()):
        return plain_of(part).strip()
    pieces = [plain_of(piece).strip() for piece in _split(part, ",")]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) == 1:
        return pieces[0]
    family, *rest = pieces or [""]
    given = rest[-1] if rest else ""
    junior = f", {rest[0]}" if len(rest) > 1 else ""
    return whole_name(given, family) + junior


def _without_marks(name: str) -> tuple[str, frozenset[str]]:
    r"""The name and what marks in it mean: `Gao*`, `Li$^\dagger$`."""
    name = re.sub(r"\$?\^\{?\\?(ast|dagger|\*|†|∗)\}?\$?", lambda mark: "†" if mark[1][0] in "d†" else "*", name)
    found = frozenset(_MARKS[char] for char in name if char in _MARKS)
    return re.sub(r"\s+", " ", "".join(char for char in name if char not in _MARKS)).strip(), found


def _annotations(annotation: str) -> dict[int, frozenset[str]]:
    """What `1=equal; 2,3=corresponding` says of each author, counted from 1."""
    found: dict[int, frozenset[str]] = {}
    for note in annotation.split(";"):
        numbers, _, words = note.partition("=")
        for number in re.findall(r"[0-9]+", numbers):
            meant = frozenset(re.sub(r"\W.*|_.*", "", word.strip().strip('"').lower()) for word in words.split(","))
            found[int(number)] = found.get(int(number), frozenset()) | meant
    return found


def _split(text: str, separator: str) -> Iterator[str]:
    """The parts between separators outside braces; white space counts as one space."""
    text = re.sub(r"\s+", " ", text)
    depth = begin = at = 0
    while at < len(text):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0 and text[at : at + len(separator)].lower() == separator:
            yield text[begin:at]
            at = begin = at + len(separator)
        else:
            at += 1
    yield text[begin:]
