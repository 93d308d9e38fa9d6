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
from cvlatex.writers.formula.mathml import write_mathml

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

    def render_line(self, line: Line | None) -> Markup:
        """Render a line's elements, '' for no line."""
        return self.render_run(line.children) if line else Markup()

    def render_run(self, children: Iterable[Inline]) -> Markup:
        """Render a run of text."""
        return Markup("").join(map(self._render_inline, children))

    def _render_inline(self, child: Inline) -> Markup:
        """Render an inline value."""
        match child:
            case Plain(text):
                return escape(text)
            case Strong(children):
                return Markup("<strong>{}</strong>").format(self.render_run(children))
            case Emphasis(children):
                return Markup("<em>{}</em>").format(self.render_run(children))
            case Foreign(language, children):
                return Markup('<span lang="{}">{}</span>').format(language, self.render_run(children))
            case Ruby(reading, children):
                ruby = "<ruby>{}<rp>（</rp><rt>{}</rt><rp>）</rp></ruby>"
                return Markup(ruby).format(self.render_run(children), reading)
            case Code(text):
                return Markup("<code>{}</code>").format(text)
            case Link(url, children, _):
                return render_link(url, self.render_run(children))
            case GlossaryLink(id_, children, _):
                return self._render_mention(id_, children)
            case Math(source):
                return Markup(write_mathml(source, display=False))
            case Break():
                return Markup("<br>")

    def _render_mention(self, id_: str, children: tuple[Inline, ...]) -> Markup:
        """Render a mention of a term; the first of each carries its definition."""
        anchor = Markup('<a class="term" href="#{}">{}</a>').format(id_, self.render_run(children))
        if self.mentions is None or id_ in self.mentions.seen:
            return anchor
        self.mentions.seen.add(id_)
        language = self.mentions.language
        label = find_word("definition", language).format(find_locale(language).quote(as_plain_text(children)))
        button = '<button type="button" class="define" popovertarget="_define_{}_{}" aria-label="{}"></button>'
        return anchor + Markup(button).format(language, id_, label)

    def render_blocks(self, blocks: Iterable[Block]) -> Markup:
        """Render blocks, one after the other."""
        return Markup("\n").join(map(self._render_block, blocks))

    def _render_block(self, block: Block) -> Markup:
        """Render a block."""
        match block:
            case Paragraph(children, _):
                return Markup("<p>{}</p>").format(self.render_run(children))
            case DisplayMath(source, _):
                return Markup('<div class="formula" role="group">{}</div>').format(
                    Markup(write_mathml(source, display=True))
                )
            case BulletList(items):
                return Markup("<ul>{}</ul>").format(self._render_items(items))
            case NumberedList(first, items):
                start = Markup(' start="{}"').format(first) if first != 1 else ""
                return Markup("<ol{}>{}</ol>").format(start, self._render_items(items))

    def _render_items(self, items: Iterable[tuple[Block, ...]]) -> Markup:
        """Render items of a list."""
        return Markup("").join(Markup("<li>{}</li>").format(self.render_tight(item)) for item in items)

    def render_tight(self, blocks: tuple[Block, ...]) -> Markup:
        """Render blocks of a list's item, the first paragraph without an element of its own."""
        if blocks and isinstance(blocks[0], Paragraph):
            return self.render_run(blocks[0].children) + self.render_blocks(blocks[1:])
        return self.render_blocks(blocks)

    def render_points(self, points: Points) -> Markup:
        """Render a list of points and the lists below them."""
        tag = "ol" if points.numbered else "ul"
        items = (
            Markup("<li>{}{}</li>").format(
                self.render_tight(point.text.children), self.render_points(point.below) if point.below else ""
            )
            for point in points.points
        )
        return Markup("<{0}>{1}</{0}>").format(Markup(tag), Markup("\n").join(items))

    def render_passages(self, passages: Iterable[Passage]) -> Markup:
        """Render the passages of an entry's body."""
        return Markup("\n").join(
            self.render_points(passage) if isinstance(passage, Points) else self.render_blocks(passage.children)
            for passage in passages
        )


def render_link(url: str, words: Markup, classes: str = "") -> Markup:
    """Render a link out of the page; the words alone where the address is none that a browser may follow."""
    if not _SAFE.match(url):
        return words
    named = Markup(' class="{}"').format(classes) if classes else ""
    return Markup('<a{} href="{}">{}</a>').format(named, url, words)
