"""BibTeX's lists of authors: `Gao, Minyu and {OpenAI Team} and others`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.locales.names import is_surname, join_name
from cvlatex.readers.bibliography.latex_text import read_plain
from cvlatex.readers.bibliography.works import Name

_RAISED = re.compile(r"\$?\^\s*(?:\{([^{}]*)\}|((?:\\[a-z]+|[\d*∗†✉#,])+|\S))\$?")
_MARKS = {"*": "equal", "∗": "equal", "#": "equal", "†": "corresponding", "✉": "corresponding"}


def read_names(field: str, annotation: str = "") -> tuple[tuple[Name, ...], bool]:
    """Read the names in their order, and whether further ones follow. `annotation` is biblatex's `author+an`."""
    parts = [
        name for part in _split_outside_braces(field, " and ") if part.strip() for name in _split_names(part.strip())
    ]
    others = bool(parts) and parts[-1].lower() == "others"
    noted = _read_annotations(annotation)
    named = parts[:-1] if others else parts
    return tuple(_read_name(part, noted.get(number, frozenset())) for number, part in enumerate(named, 1)), others


def _split_names(part: str) -> list[str]:
    """Split a list of names that lacks its `and`s: `张三;李四;` as CNKI has it, `张三, 李四`, `A. Byron, C. Babbage`.

    `高, 旻昱` and `Byron, Ada` are one name each, as is one with a `Jr.`.
    """
    if re.search(r"[;；]", part):
        return [name.strip() for name in re.split(r"[;；]", part) if name.strip()]
    names = [name.strip() for name in re.sub(r"[，、]", ",", part).split(",") if name.strip()]
    if len(names) < 2 or "{" in part:
        return [part]
    if all(re.fullmatch(_HAN_NAME, name) for name in names):
        return names if len(names) > 2 or (len(names[0]) > 1 and not is_surname(names[0])) else [part]
    are_whole = all(" " in name for name in names) and not any(re.fullmatch(_JUNIOR, name) for name in names)
    return names if len(names) > 2 and are_whole else [part]


_HAN_NAME = "[\u3400-\u9fff\U00020000-\U0003ffff·]{1,8}"
_JUNIOR = r"(?i)(?:jr|sr)\.?|[IVX]+"


def _read_name(part: str, noted: frozenset[str]) -> Name:
    """Read an author's name and the marks behind it."""
    text, marks = _split_marks(order_name(part))
    words = marks | noted
    is_equal = any(word.startswith(("equal", "cofirst", "joint")) for word in words)
    return Name(text, is_equal, any(word.startswith("corr") for word in words))


def order_name(part: str) -> str:
    """Return a name as it is printed: `Gao, Minyu` is Minyu Gao, `高, 旻昱` is 高旻昱, braces keep a name whole."""
    if re.fullmatch(r"\{[^{}]*\}", part.strip()):
        return read_plain(part).strip()
    pieces = [read_plain(piece).strip() for piece in _split_outside_braces(part, ",")]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) == 1:
        return pieces[0]
    family, *rest = pieces or [""]
    given = rest[-1] if rest else ""
    junior = f", {rest[0]}" if len(rest) > 1 else ""
    return join_name(given, family) + junior


def _split_marks(name: str) -> tuple[str, frozenset[str]]:
    r"""Return the name and what marks in it mean: `Gao*`, `Li$^\\dagger$`, `Tan^{*,\\dag}`."""
    name = re.sub(
        r"\$?\^\s*(?:\{([^{}]*)\}|((?:\\[a-z]+|[\d*∗†✉#,])+|\S))\$?",
        lambda raised: _read_raised_marks(raised[1] or raised[2]),
        name,
    )
    found = frozenset(_MARKS[char] for char in name if char in _MARKS)
    return re.sub(r"\s+", " ", "".join(char for char in name if char not in _MARKS)).strip(), found


def _read_raised_marks(text: str) -> str:
    """Read the marks in what is raised behind a name; numbers of affiliations are none."""
    text = re.sub(r"\\dag(?:ger)?\b", "†", re.sub(r"\\(?:ast|star)\b", "*", text))
    return "".join(char for char in text if char in _MARKS)


def _read_annotations(annotation: str) -> dict[int, frozenset[str]]:
    """Read what `1=equal; 2,3=corresponding` says of each author, counted from 1."""
    found: dict[int, frozenset[str]] = {}
    for note in annotation.split(";"):
        numbers, _, words = note.partition("=")
        for number in re.findall(r"[0-9]+", numbers):
            meant = frozenset(re.sub(r"\W.*|_.*", "", word.strip().strip('"').lower()) for word in words.split(","))
            found[int(number)] = found.get(int(number), frozenset()) | meant
    return found


def _split_outside_braces(text: str, separator: str) -> Iterator[str]:
    """Yield the parts between separators outside braces; white space counts as one space."""
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
