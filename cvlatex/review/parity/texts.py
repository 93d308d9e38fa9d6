"""What stands in two languages, paired, and each text flattened to what the rules compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.text import (
    Block,
    Blocks,
    Break,
    BulletList,
    Code,
    DisplayMath,
    Emphasis,
    Foreign,
    GlossaryLink,
    Inline,
    Line,
    Link,
    Literal,
    Math,
    NumberedList,
    Paragraph,
    Plain,
    RichText,
    Ruby,
    Strong,
)
from cvlatex.model.walk import list_field_names

PARAGRAPH = "\n\n"


class Content(Struct, frozen=True):
    """A text in one language, flattened.

    `words` has its characters with formulas and code left out, paragraphs and points apart by a blank line; `points` is
    the number of items of its lists, at any depth.
    """

    language: str
    span: Span
    words: str
    links: tuple[Link, ...]
    mentions: tuple[GlossaryLink, ...]
    bold: tuple[str, ...]
    points: int


class Pair(Struct, frozen=True):
    """One text of the data in two languages; `field` is the key that it stands under."""

    one: Content
    other: Content
    field: str = ""

    def both_ways(self) -> tuple[tuple[Content, Content], tuple[Content, Content]]:
        """Each language with the other, for rules that compare in one direction."""
        return (self.one, self.other), (self.other, self.one)


def pair_texts(project: Project, languages: tuple[str, str]) -> tuple[Pair, ...]:
    """Every text that exists in both languages, in the order of the files."""
    texts = (*_texts(project.cv, ""), *_texts(project.glossary, ""))
    pairs = (_pair(text, languages, field) for text, field in texts if text.by_language)
    return tuple(pair for pair in pairs if pair is not None)


def _texts(root: object, field: str) -> Iterator[tuple[Localized[RichText], str]]:
    """Every text at or below a value, with the key that it stands under."""
    if isinstance(root, Localized):
        yield root, field
    elif isinstance(root, tuple):
        for item in root:
            yield from _texts(item, field)
    elif isinstance(root, Struct):
        for name in list_field_names(type(root)):
            yield from _texts(getattr(root, name), name)


def _pair(text: Localized[RichText], languages: tuple[str, str], field: str) -> Pair | None:
    """A text in two languages; None where it is private or has not both."""
    one, other = (text.choose(language) for language in languages)
    if one is None or other is None or text.private:
        return None
    return Pair(flatten(one, languages[0]), flatten(other, languages[1]), field)


def flatten(text: RichText, language: str) -> Content:
    """One text in one language as the rules compare it."""
    match text:
        case Literal(words, span):
            return Content(language, span, words, (), (), (), 0)
        case Line(children, span):
            paragraphs, points = [children], 0
        case Blocks(children, span):
            paragraphs, points = list(_paragraphs(children)), _count_points(children)
    runs = [run for paragraph in paragraphs for run in _descend(paragraph)]
    return Content(
        language,
        span,
        PARAGRAPH.join(_words(paragraph) for paragraph in paragraphs),
        tuple(run for run in runs if isinstance(run, Link)),
        tuple(run for run in runs if isinstance(run, GlossaryLink)),
        tuple(_words(run.children) for run in runs if isinstance(run, Strong)),
        points,
    )


def _paragraphs(blocks: Iterable[Block]) -> Iterator[tuple[Inline, ...]]:
    """The paragraphs of blocks, those in lists among them."""
    for block in blocks:
        match block:
            case Paragraph(children, _):
                yield children
            case BulletList(items) | NumberedList(_, items):
                for item in items:
                    yield from _paragraphs(item)
            case DisplayMath():
                pass


def _count_points(blocks: Iterable[Block]) -> int:
    """Return how many points the lists among blocks have, those within points too."""
    lists = [block for block in blocks if isinstance(block, BulletList | NumberedList)]
    return sum(len(one.items) + sum(_count_points(item) for item in one.items) for one in lists)


def _words(children: Iterable[Inline]) -> str:
    """The words of inline values, without links' addresses."""
    return "".join(_characters(child) for child in children)


def _characters(child: Inline) -> str:
    """The characters of an inline value."""
    match child:
        case Plain(text):
            return text
        case Strong(children) | Emphasis(children) | Foreign(_, children) | Ruby(_, children):
            return _words(children)
        case Link(_, children, _) | GlossaryLink(_, children, _):
            return _words(children)
        case Code() | Math() | Break():
            return " "


def _descend(children: Iterable[Inline]) -> Iterator[Inline]:
    """All inline values, and those within them."""
    for child in children:
        yield child
        match child:
            case Strong(inner) | Emphasis(inner) | Foreign(_, inner) | Ruby(_, inner):
                yield from _descend(inner)
            case Link(_, inner, _) | GlossaryLink(_, inner, _):
                yield from _descend(inner)
            case Plain() | Code() | Math() | Break():
                pass
