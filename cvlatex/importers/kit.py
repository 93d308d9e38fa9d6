"""From leaves of the source to values of the result: texts, points, dates, addresses, each in the data's form.

Every method takes None for a leaf that is not there, and gives None where nothing comes of it; the reason goes to the
ledger.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeGuard

from cvlatex.importers.dates import read_dates, read_range
from cvlatex.importers.draft import gather
from cvlatex.importers.headings import translate_heading
from cvlatex.importers.html_text import is_html
from cvlatex.importers.ledger import Leaf, Ledger, Value
from cvlatex.importers.points import Point, split_points
from cvlatex.importers.texts import NOWHERE, Flavor, choose_comma, to_address, to_line, to_markdown, to_words
from cvlatex.locales.names import join_name
from cvlatex.model.fields import DOI, EMAIL
from cvlatex.model.text import Line, Literal
from cvlatex.readers.markdown.extent import LONGEST_PARAGRAPH
from cvlatex.readers.yaml.lengths import report_long_text
from cvlatex.readers.yaml.nodes import ScalarNode

MAX_TEXT = 100_000
"""Characters of one text; a longer one is dropped, for no line or paragraph could hold it."""


_MARKS = (r"\s*[|｜]\s*", r"\s*[;；]\s*|\s+[·•]\s+", r"\s*,\s+(?![^()]*\))|\s*[，、]\s*(?![^（）]*）)", r"\s+/\s+")
"""What separates the items of a list that is written as one text; the first that is in it does."""


class Kit:
    """Makes values for one source, whose texts are of one flavor; `language` is theirs, where it is known."""

    def __init__(self, ledger: Ledger, flavor: Flavor) -> None:
        self.ledger = ledger
        self.flavor: Flavor = flavor
        self.language = ""

    def make_line(self, leaf: Leaf | None, *, guess: str = "") -> Value | None:
        """Return a text of one line that differs by language."""
        if not self._holds(leaf):
            return None
        text = to_line(leaf.text, self.flavor)
        return Value(text, (leaf,), localized=True, guess=guess) if text and self._fits(text, Line, leaf) else None

    def make_heading(self, leaf: Leaf | None, text: str = "") -> Value | None:
        """Return a heading of a section, a standard one in the other languages too. `text` stands in for the leaf's."""
        found = self.make_line(leaf)
        if found is None:
            return None
        words = text or found.text
        known = translate_heading(words)
        return Value(words, found.leaves, localized=True, others=tuple(known.items()) if known else ())

    def join_lines(self, leaves: Iterable[Leaf | None], glue: str | None = None, *, guess: str = "") -> Value | None:
        """Join several texts as one line; without glue, with the comma of their script between two."""
        present = [leaf for leaf in leaves if self._holds(leaf)]
        parts = [part for part in (to_line(leaf.text, self.flavor) for leaf in present) if part]
        text = (choose_comma("".join(parts)) if glue is None else glue).join(parts)
        fits = self._fits(text, Line, *present) if text else False
        return Value(text, tuple(present), localized=True, guess=guess) if fits else None

    def make_block(self, leaf: Leaf | None, *, guess: str = "") -> Value | None:
        """Return a text of paragraphs and lists that differs by language."""
        if not self._holds(leaf):
            return None
        text = self._write_blocks(leaf.text)
        return Value(text, (leaf,), localized=True, guess=guess) if text else None

    def make_full_name(self, given: Leaf | None, family: Leaf | None) -> Value | None:
        """Return a person's name, with the family's first where its script or language has it so."""
        first, last = self.join_lines([given]), self.join_lines([family])
        if first is None or last is None:
            return first or last
        text = join_name(first.text, last.text, self.language)
        return Value(text, (*first.leaves, *last.leaves), localized=True)

    def make_word(self, leaf: Leaf | None, *, guess: str = "") -> Value | None:
        """Return a leaf as a text without markup, the same in every language."""
        if not self._holds(leaf):
            return None
        text = to_words(leaf.text)
        return Value(text, (leaf,), guess=guess) if text and self._fits(text, Literal, leaf) else None

    def make_name(self, leaf: Leaf | None) -> Value | None:
        """Return a line that is the same in every language: a title of a work, an author, a skill."""
        value = self.make_line(leaf)
        return Value(value.text, value.leaves) if value else None

    def make_items(self, leaves: Iterable[Leaf | None]) -> list[Value]:
        """Return skills or tools: those in Latin letters are the same in every language."""
        found = [self.make_line(leaf) for leaf in leaves]
        return [Value(item.text, item.leaves, localized=_differs(item.text)) for item in found if item]

    def split(self, leaf: Leaf | None) -> list[Value]:
        """Split a list that is written as one text at its commas, bars or semicolons."""
        line = self.make_line(leaf)
        if line is None:
            return []
        text = line.text.rstrip(" .|｜")
        marks = next((marks for marks in _MARKS if re.search(marks, text)), _MARKS[-1])
        found = re.split(marks, text)
        return [Value(part, line.leaves, localized=_differs(part)) for part in (part.strip() for part in found) if part]

    def make_url(self, leaf: Leaf | None) -> Value | None:
        """Return a page's address."""
        if not self._holds(leaf):
            return None
        text = to_address(leaf.text)
        if not text:
            self.ledger.drop(leaf, "it is not the address of a page")
            return None
        return Value(text, (leaf,))

    def make_email(self, leaf: Leaf | None) -> Value | None:
        """Return an e-mail address."""
        if not self._holds(leaf):
            return None
        text = to_words(leaf.text).removeprefix("mailto:")
        if not re.fullmatch(EMAIL.pattern, text):
            self.ledger.drop(leaf, "it is no e-mail address")
            return None
        return Value(text, (leaf,))

    def make_doi(self, leaf: Leaf | None) -> Value | None:
        """Return a DOI without the resolver's address."""
        if not self._holds(leaf):
            return None
        text = re.sub(r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", leaf.text.strip())
        if not re.fullmatch(DOI.pattern, text):
            self.ledger.drop(leaf, "it is not a DOI")
            return None
        return Value(text, (leaf,))

    def make_detail(self, leaf: Leaf | None, more: Iterable[Leaf | None] = ()) -> dict[str, Any]:
        """Return `summary`, `highlights` and `numbered` of a text with lists in it and of a list of points."""
        summary: Value | None = None
        points: list[Any] = []
        numbered = False
        if self._holds(leaf):
            text, flavor = self._read(leaf)
            parts = split_points(text)
            prose = parts.prose if flavor == "markdown" else self._write_blocks(parts.prose)
            summary = Value(prose, (leaf,), localized=True) if prose else None
            points, numbered = _build_points(parts.points, leaf, flavor), parts.numbered
        points += self.make_points(more)
        return gather(summary=summary, highlights=points, numbered=numbered or None)

    def make_points(self, leaves: Iterable[Leaf | None]) -> list[Any]:
        """Return highlights, a leaf each; one that holds a list of its own has points below it."""
        found: list[Any] = []
        for leaf in leaves:
            if not self._holds(leaf):
                continue
            text, flavor = self._read(leaf)
            parts = split_points(text)
            below = _build_points(parts.points, leaf, flavor)
            if below and not parts.prose:
                found += below
            elif below:
                head = Value(_write_one_line(parts.prose, flavor), (leaf,), localized=True)
                found.append(gather(text=head, numbered=parts.numbered or None, highlights=below))
            elif block := (text if flavor == "markdown" else self._write_blocks(text)):
                found.append(Value(block, (leaf,), localized=True))
        return found

    def _read(self, leaf: Leaf) -> tuple[str, Flavor]:
        """Read a leaf's text and its flavor; HTML and Markdown are converted here, plain text is escaped later."""
        if self.flavor == "markdown" or is_html(leaf.text):
            return to_markdown(leaf.text, self.flavor), "markdown"
        return leaf.text, "plain"

    def read_range(
        self, start: Leaf | None = None, end: Leaf | None = None, *, date: Leaf | None = None
    ) -> dict[str, Any]:
        """Return the date keys of an entry; what is no date stays as words."""
        if self._holds(start) or self._holds(end):
            self.ledger.drop(date, "the entry has a start or an end, which says more")
            return read_range(start if self._holds(start) else None, end if self._holds(end) else None)
        return self.read_dates(date)

    def read_dates(self, leaf: Leaf | None) -> dict[str, Any]:
        """Return the date keys of one text, which may be a period."""
        return read_dates(leaf) if self._holds(leaf) else {}

    def _write_blocks(self, text: str) -> str:
        """Return a text as Markdown blocks."""
        return to_markdown(_write_paragraphs(text) if self.flavor == "plain" else text, self.flavor)

    def _fits(self, text: str, kind: type, *leaves: Leaf) -> bool:
        """Whether a text is no longer than its kind may be; otherwise its leaves are dropped with that reason."""
        problem = report_long_text(ScalarNode(text, NOWHERE, plain=False, tag="", begin=0, end=len(text)), kind)
        for leaf in leaves if problem else ():
            self.ledger.drop(leaf, f"it is too long: {problem.message if problem else ''}".rstrip("."))
        return problem is None

    def _holds(self, leaf: Leaf | None) -> TypeGuard[Leaf]:
        """Whether a leaf is there and holds a text that is not too long."""
        if leaf is None or leaf.is_blank:
            return False
        if len(leaf.text) > MAX_TEXT or any(len(part) > LONGEST_PARAGRAPH for part in leaf.text.split("\n\n")):
            self.ledger.drop(leaf, "it is longer than a paragraph may be")
            return False
        return True


def _build_points(points: list[Point], leaf: Leaf, flavor: Flavor) -> list[Any]:
    """Return points as values, those below a point in it."""
    found: list[Any] = []
    for point in points:
        text = Value(_write_one_line(point.text, flavor), (leaf,), localized=True)
        if point.points:
            below = _build_points(point.points, leaf, flavor)
            found.append(gather(text=text, numbered=point.numbered or None, highlights=below))
        elif text.text:
            found.append(text)
    return found


def _write_one_line(text: str, flavor: Flavor) -> str:
    """Return a text as one line without Markdown's hard breaks."""
    return to_line(text, "plain") if flavor == "plain" else " ".join(re.sub(r"\\\n|\\\Z", " ", text).split())


def _differs(text: str) -> bool:
    """Whether a short text is likely to be another one in another language: it is Han, or several plain words."""
    if re.search(r"[\u3400-\u9fff]", text):
        return True
    words = text.split()
    return (
        len(words) > 2
        or (len(words) == 2 and any(word.islower() for word in words))
        or (text.islower() and len(text) > 4)
    )


def _write_paragraphs(text: str) -> str:
    """Write line ends of plain text as Markdown has them: an empty line parts paragraphs, one end breaks lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if re.search(r"<(?:p|br|li|div|ul)\b", text):
        return text
    return re.sub(r"(?<!\n)[ \t]*\n(?!\s*\n)", "\\\n", re.sub(r"\n\s*\n", "\n\n", text))
