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

    def list_both_ways(self) -> tuple[tuple[Content, Content], tuple[Content, Content]]:
        """Return each language with the other, for rules that compare in one direction."""
        return (self.one, self.other), (self.other, self.one)


def pair_texts(project: Project, languages: tuple[str, str]) -> tuple[Pair, ...]:
    """Return every text that exists in both languages, in the order of the files."""
    texts = (*_walk_texts(project.cv, ""), *_walk_texts(project.glossary, ""))
    pairs = (_pair_text(text, languages, field) for text, field in texts if text.by_language)
    return tuple(pair for pair in pairs if pair is not None)


def _walk_texts(root: object, field: str) -> Iterator[tuple[Localized[RichText], str]]:
    """Yield every text at or below a value, with the key that it stands under."""
    if isinstance(root, Localized):
        yield root, field
    elif isinstance(root, tuple):
        for item in root:
            yield from _walk_texts(item, field)
    elif isinstance(root, Struct):
        for name in list_field_names(type(root)):
            yield from _walk_texts(getattr(root, name), name)


def _pair_text(text: Localized[RichText], languages: tuple[str, str], field: str) -> Pair | None:
    """Return a text in two languages; None where it is private or has not both."""
    one, other = (text.choose(language) for language in languages)
    if one is None or other is None or text.private:
        return None
    return Pair(flatten(one, languages[0]), flatten(other, languages[1]), field)


def flatten(text: RichText, language: str) -> Content:
    """Return one text in one language as the rules compare it."""
    match text:
        case Literal(words, span):
            return Content(language, span, words, (), (), (), 0)
        case Line(children, span):
            paragraphs, points = [children], 0
        case Blocks(children, span):
            paragraphs, points = list(_walk_paragraphs(children)), _count_points(children)
    runs = [run for paragraph in paragraphs for run in _walk_inline(paragraph)]
    return Content(
        language,
        span,
        PARAGRAPH.join(_extract_words(paragraph) for paragraph in paragraphs),
        tuple(run for run in runs if isinstance(run, Link)),
        tuple(run for run in runs if isinstance(run, GlossaryLink)),
        tuple(_extract_words(run.children) for run in runs if isinstance(run, Strong)),
        points,
    )


def _walk_paragraphs(blocks: Iterable[Block]) -> Iterator[tuple[Inline, ...]]:
    """Yield the paragraphs of blocks, those in lists among them."""
    for block in blocks:
        match block:
            case Paragraph(children, _):
                yield children
            case BulletList(items) | NumberedList(_, items):
                for item in items:
                    yield from _walk_paragraphs(item)
            case DisplayMath():
                pass


def _count_points(blocks: Iterable[Block]) -> int:
    """Return how many points the lists among blocks have, those within points too."""
    lists = [block for block in blocks if isinstance(block, BulletList | NumberedList)]
    return sum(len(one.items) + sum(_count_points(item) for item in one.items) for one in lists)


def _extract_words(children: Iterable[Inline]) -> str:
    """Return the words of inline values, without links' addresses."""
    return "".join(_extract_characters(child) for child in children)


def _extract_characters(child: Inline) -> str:
    """Return the characters of an inline value."""
    match child:
        case Plain(text):
            return text
        case Strong(children) | Emphasis(children) | Foreign(_, children) | Ruby(_, children):
            return _extract_words(children)
        case Link(_, children, _) | GlossaryLink(_, children, _):
            return _extract_words(children)
        case Code() | Math() | Break():
            return " "


def _walk_inline(children: Iterable[Inline]) -> Iterator[Inline]:
    """Yield all inline values, and those within them."""
    for child in children:
        yield child
        match child:
            case Strong(inner) | Emphasis(inner) | Foreign(_, inner) | Ruby(_, inner):
                yield from _walk_inline(inner)
            case Link(_, inner, _) | GlossaryLink(_, inner, _):
                yield from _walk_inline(inner)
            case Plain() | Code() | Math() | Break():
                pass
