"""Rich text to HTML. Every character is escaped; what is marked up is our own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markupsafe import Markup, escape
from msgspec import Struct

from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.document import Passage, Points
from cvlatex.model.text import (
    Block,
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
    Math,
    NumberedList,
    Paragraph,
    Plain,
    Ruby,
    Strong,
    as_plain_text,
)
from cvlatex.writers.formula.mathml import mathml

_SAFE = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)


class Mentions(Struct):
    """The terms that a part has mentioned so far: the first mention of each brings a button for its definition."""

    language: str
    seen: set[str]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.seen)


class Rich(Struct, frozen=True):
    """Writes the texts of one part; without `mentions` no definitions are offered, as in the glossary itself."""

    mentions: Mentions | None = None

    def line(self, line: Line | None) -> Markup:
        """A line's elements, '' for no line."""
        return self.inline(line.children) if line else Markup()

    def inline(self, children: Iterable[Inline]) -> Markup:
        """A run of text."""
        return Markup("").join(map(self._inline, children))

    def _inline(self, child: Inline) -> Markup:
        """An inline value as HTML."""
        match child:
            case Plain(text):
                return escape(text)
            case Strong(children):
                return Markup("<strong>{}</strong>").format(self.inline(children))
            case Emphasis(children):
                return Markup("<em>{}</em>").format(self.inline(children))
            case Foreign(language, children):
                return Markup('<span lang="{}">{}</span>').format(language, self.inline(children))
            case Ruby(reading, children):
                ruby = "<ruby>{}<rp>（</rp><rt>{}</rt><rp>）</rp></ruby>"
                return Markup(ruby).format(self.inline(children), reading)
            case Code(text):
                return Markup("<code>{}</code>").format(text)
            case Link(url, children, _):
                return link(url, self.inline(children))
            case GlossaryLink(id_, children, _):
                return self._mention(id_, children)
            case Math(source):
                return Markup(mathml(source, display=False))
            case Break():
                return Markup("<br>")

    def _mention(self, id_: str, children: tuple[Inline, ...]) -> Markup:
        """A mention of a term; the first of each carries its definition."""
        anchor = Markup('<a class="term" href="#{}">{}</a>').format(id_, self.inline(children))
        if self.mentions is None or id_ in self.mentions.seen:
            return anchor
        self.mentions.seen.add(id_)
        language = self.mentions.language
        label = find_word("definition", language).format(find_locale(language).quote(as_plain_text(children)))
        button = '<button type="button" class="define" popovertarget="_define_{}_{}" aria-label="{}"></button>'
        return anchor + Markup(button).format(language, id_, label)

    def blocks(self, blocks: Iterable[Block]) -> Markup:
        """Blocks, one after the other."""
        return Markup("\n").join(map(self._block, blocks))

    def _block(self, block: Block) -> Markup:
        """A block as HTML."""
        match block:
            case Paragraph(children, _):
                return Markup("<p>{}</p>").format(self.inline(children))
            case DisplayMath(source, _):
                return Markup('<div class="formula" role="group">{}</div>').format(Markup(mathml(source, display=True)))
            case BulletList(items):
                return Markup("<ul>{}</ul>").format(self._items(items))
            case NumberedList(first, items):
                start = Markup(' start="{}"').format(first) if first != 1 else ""
                return Markup("<ol{}>{}</ol>").format(start, self._items(items))

    def _items(self, items: Iterable[tuple[Block, ...]]) -> Markup:
        """Items of a list as HTML."""
        return Markup("").join(Markup("<li>{}</li>").format(self.tight(item)) for item in items)

    def tight(self, blocks: tuple[Block, ...]) -> Markup:
        """Blocks of a list's item, the first paragraph without an element of its own."""
        if blocks and isinstance(blocks[0], Paragraph):
            return self.inline(blocks[0].children) + self.blocks(blocks[1:])
        return self.blocks(blocks)

    def points(self, points: Points) -> Markup:
        """A list of points and the lists below them."""
        tag = "ol" if points.numbered else "ul"
        items = (
            Markup("<li>{}{}</li>").format(
                self.tight(point.text.children), self.points(point.below) if point.below else ""
            )
            for point in points.points
        )
        return Markup("<{0}>{1}</{0}>").format(Markup(tag), Markup("\n").join(items))

    def passages(self, passages: Iterable[Passage]) -> Markup:
        """The passages of an entry's body as HTML."""
        return Markup("\n").join(
            self.points(passage) if isinstance(passage, Points) else self.blocks(passage.children)
            for passage in passages
        )


def link(url: str, words: Markup, classes: str = "") -> Markup:
    """A link out of the page; the words alone where the address is none that a browser may follow."""
    if not _SAFE.match(url):
        return words
    named = Markup(' class="{}"').format(classes) if classes else ""
    return Markup('<a{} href="{}">{}</a>').format(named, url, words)
