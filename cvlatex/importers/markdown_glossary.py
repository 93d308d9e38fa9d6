"""A markdown-cv page's blocks of HTML with an id: a glossary that the text links into."""

from __future__ import annotations

import re
from typing import Any

from cvlatex.importers.draft import make_slug
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.texts import to_line

_TERM = re.compile(r"<h\d[^>]*>(.*?)</h\d>", re.IGNORECASE)
_ANCHOR = re.compile(r"<a\b[^>]*\bhref\s*=\s*[\"']([^\"']*)[\"'][^>]*>(.*?)</a>", re.IGNORECASE)
_POINT = re.compile(r"^\s*(?:🔸|🔹|[-*+•▪◦])\s*")
_PARAGRAPH = re.compile(r"^\s*(?:\N{LARGE GREEN CIRCLE}|🔵|🟡|🟠|🔴)\s*")
_EMPTY = re.compile(r"[\s.…🟢🔸🔹🔵]*")


class Anchors:
    """The ids of a page's glossary entries, and the slugs that stand for them in the data."""

    def __init__(self, names: list[str]) -> None:
        self._slugs: dict[str, str] = {}
        for name in names:
            base = make_slug(_romanize(name)) or "term"
            found, number = base, 2
            while found in self._slugs.values():
                found, number = f"{base}-{number}", number + 1
            self._slugs[name] = found

    def get_slug(self, name: str) -> str:
        """Return the slug of an id."""
        return self._slugs[name]

    def convert_inline(self, text: str) -> str:
        """Convert HTML's links and line breaks as Markdown; links to an entry with its slug."""

        def link(found: re.Match[str]) -> str:
            """Return a link with the id of its glossary entry as target, or its words where there is no such entry."""
            target = found[1].strip()
            if target.startswith("#"):
                known = self._slugs.get(target[1:])
                return f"[{found[2]}](#{known})" if known else found[2]
            return f"[{found[2]}]({target})"

        return re.sub(r"<br\s*/?>", " ", _ANCHOR.sub(link, text), flags=re.IGNORECASE).strip()


def list_glossary_names(divisions: list[tuple[str, Leaf, list[Leaf]]]) -> list[str]:
    """Return the ids of the blocks that are glossary entries: they have a heading that is not empty."""
    return [name for name, _, lines in divisions if name and any(_read_term(leaf) for leaf in lines)]


def build_glossary_entry(kit: Kit, anchors: Anchors, name: str, opening: Leaf, lines: list[Leaf]) -> dict[str, Any]:
    """Build one entry. Lines with a filled circle are paragraphs, those with a diamond points below them."""
    term = next(leaf for leaf in lines if _read_term(leaf))
    paragraphs: list[tuple[str, Leaf]] = []
    for leaf in lines:
        rest = _TERM.sub("", leaf.text) if leaf is term else leaf.text
        for piece in re.split(r"<br\s*/?>", rest, flags=re.IGNORECASE):
            if _EMPTY.fullmatch(piece):
                continue
            is_point = _POINT.match(piece) is not None
            text = to_line(anchors.convert_inline(_PARAGRAPH.sub("", _POINT.sub("", piece))), "markdown")
            paragraphs.append((f"- {text}" if is_point else text, leaf))
    body = ""
    for text, _ in paragraphs:
        tight = text.startswith("- ") and body.rpartition("\n")[2].startswith("- ")
        body += ("\n" if tight else "\n\n") * bool(body) + text
    leaves = tuple(dict.fromkeys(leaf for _, leaf in paragraphs))
    for leaf in lines:
        kit.ledger.drop(leaf, "it holds no words")
    words = to_line(_read_term(term), "markdown")
    return {
        "id": Value(anchors.get_slug(name), (opening,)),
        "term": Value(words, (term,)),
        "body": Value(body, leaves, localized=True)
        if body
        else Value("…", localized=True, guess="the source has no text"),
    }


def _read_term(leaf: Leaf) -> str:
    """Read the term that a line defines, '' for none."""
    found = _TERM.search(leaf.text)
    return found[1].strip() if found else ""


def _romanize(name: str) -> str:
    """Return a name in Latin letters; Han characters by their readings."""
    if name.isascii():
        return name
    from pypinyin import lazy_pinyin

    return " ".join(lazy_pinyin(name))
