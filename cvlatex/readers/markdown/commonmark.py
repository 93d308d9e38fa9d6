"""CommonMark by way of markdown-it, which is loaded when the first text needs it: see reader.py."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.token import Token

from cvlatex.core.diagnostics import Diagnostic, error, shorten
from cvlatex.core.source import Span
from cvlatex.model.tags import is_known
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
    Math,
    NumberedList,
    Paragraph,
    Plain,
    Ruby,
    Strong,
)
from cvlatex.readers.markdown.extent import LONGEST_PARAGRAPH, report_long_paragraph
from cvlatex.readers.markdown.formulas import Refused, check_formula
from cvlatex.readers.markdown.inlines import join_characters, split_code, strip_ends
from cvlatex.readers.markdown.linking import link_addresses
from cvlatex.readers.markdown.parser import MAX_LEVEL, build_block_parser, build_inline_parser
from cvlatex.readers.markdown.plain import is_point
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Locate
from cvlatex.readers.yaml.wording import suggest_language


def parse_line(node: ScalarNode, locate: Locate) -> tuple[Line, list[Diagnostic]]:
    """Parse a scalar as one run of text; block markup in it is literal."""
    conversion = _Conversion(node, locate)
    tokens = build_inline_parser().parseInline(node.value.strip())[0].children or []
    return Line(
        link_addresses(conversion.convert_inlines(tokens), conversion.find_next), node.span
    ), conversion.problems


def parse_blocks(node: ScalarNode, locate: Locate) -> tuple[Blocks, list[Diagnostic]]:
    """Parse a scalar as paragraphs, lists and displayed formulas."""
    conversion = _Conversion(node, locate)
    tokens = _tokenize(node.value)
    if any(token.level > MAX_LEVEL for token in tokens):
        message = f"The lists of this text are nested more than {MAX_LEVEL // 2} levels deep."
        return Blocks((), node.span), [error("too-deep", node.span, message, "Flatten them.")]
    longest = max((len(token.content) for token in tokens if token.type == "inline"), default=0)
    if longest > LONGEST_PARAGRAPH:
        return Blocks((), node.span), [report_long_paragraph(longest, node.span)]
    return Blocks(conversion.convert_blocks(tokens), node.span), conversion.problems


def _tokenize(text: str) -> list[Token]:
    """Return the tokens of a text; one of a single line is a paragraph, unless it is a point."""
    if "\n" in text or is_point(text):
        return build_block_parser().parse(text)
    opening, closing = Token("paragraph_open", "p", 1), Token("paragraph_close", "p", -1)
    return [opening, *build_block_parser().parseInline(text.strip()), closing]


class _Conversion:
    """The tokens of one scalar on their way to values; a cursor finds each link and formula in the scalar again."""

    def __init__(self, node: ScalarNode, locate: Locate) -> None:
        self.node = node
        self.locate = locate
        self.problems: list[Diagnostic] = []
        self.cursor = 0
        self._line_starts = [0]
        for line in node.value.split("\n"):
            self._line_starts.append(self._line_starts[-1] + len(line) + 1)

    def convert_blocks(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        """Convert tokens to blocks."""
        found: list[Block] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            end = _find_closing(tokens, at)
            inner = tokens[at + 1 : end]
            match token.type:
                case "paragraph_open":
                    found.extend(self.convert_paragraph(inner[0], self.find_lines(token)))
                case "bullet_list_open":
                    found.append(BulletList(self.convert_items(inner)))
                case "ordered_list_open":
                    found.append(NumberedList(int(token.attrs.get("start", 1)), self.convert_items(inner)))
                case "fence":
                    found.append(Paragraph(split_code(token.content), self.find_lines(token)))
                case "math_block":
                    span = self.find_next(token.content)
                    found.extend(DisplayMath(formula, span) for formula in self.check_formula(token.content, span))
                case unknown:
                    raise AssertionError(f"markdown-it gave a block that was disabled: {unknown}")
            at = end + 1
        return tuple(found)

    def convert_items(self, tokens: Sequence[Token]) -> tuple[tuple[Block, ...], ...]:
        """Convert tokens of a list to its items."""
        items = []
        at = 0
        while at < len(tokens):
            end = _find_closing(tokens, at)
            items.append(self.convert_blocks(tokens[at + 1 : end]))
            at = end + 1
        return tuple(items)

    def convert_paragraph(self, token: Token, span: Span) -> list[Block]:
        """Convert a paragraph, cut where it holds displayed formulas."""
        blocks: list[Block] = []
        run: list[Token] = []
        for child in [*(token.children or []), None]:
            if child is not None and child.type != "math_inline_double":
                run.append(child)
                continue
            children = link_addresses(strip_ends(self.convert_inlines(run)), self.find_next)
            if children:
                blocks.append(Paragraph(children, span))
            run = []
            if child is not None:
                place = self.find_next(child.content)
                blocks.extend(DisplayMath(formula, place) for formula in self.check_formula(child.content, place))
        return blocks

    def convert_inlines(self, tokens: Sequence[Token]) -> tuple[Inline, ...]:
        """Convert tokens to inline values."""
        found: list[Inline] = []
        at = 0
        while at < len(tokens):
            end = _find_closing(tokens, at)
            found.extend(self.convert_inline(tokens[at], tokens[at + 1 : end]))
            at = end + 1
        return join_characters(found)

    def convert_inline(self, token: Token, inner: Sequence[Token]) -> list[Inline]:
        """Convert a token to inline values."""
        match token.type:
            case "text" | "text_special":
                return [Plain(token.content)] if token.content else []
            case "softbreak":
                return [Plain("\n")]
            case "hardbreak":
                return [Break()]
            case "code_inline":
                return [Code(token.content)]
            case "math_inline" | "math_inline_double":
                return [Math(formula) for formula in self.check_formula(token.content, self.find_next(token.content))]
            case "strong_open":
                return [Strong(self.convert_inlines(inner))]
            case "em_open":
                return [Emphasis(self.convert_inlines(inner))]
            case "span_open":
                return self.convert_span(token, self.convert_inlines(inner))
            case "link_open":
                children = self.convert_inlines(inner)
                return [self.convert_link(str(token.attrs["href"]), children)]
            case unknown:
                raise AssertionError(f"markdown-it gave an inline that was disabled: {unknown}")

    def convert_span(self, token: Token, children: tuple[Inline, ...]) -> list[Inline]:
        """Convert words with attributes; a language that is none is a diagnostic, and its words stay."""
        ruby, language = token.attrs.get("ruby"), str(token.attrs.get("lang", ""))
        if ruby:
            children = (Ruby(str(ruby), children),)
        if not language:
            return list(children)
        if is_known(language):
            return [Foreign(language, children)]
        place = self.find_next(language, after=("lang=", 'lang="'))
        message = f"'{shorten(language)}' is not a language tag."
        self.problems.append(error("unknown-language", place, message, suggest_language(language)))
        return list(children)

    def convert_link(self, url: str, children: tuple[Inline, ...]) -> Inline:
        """Convert a link, or a mention of a glossary term."""
        span = self.find_next(url, after=("](", "](<", "<"))
        if url.startswith("#"):
            return GlossaryLink(url[1:], children or (Plain(url[1:]),), span)
        return Link(url, children or (Plain(url),), span)

    def check_formula(self, source: str, span: Span) -> list[str]:
        """Return the source of a formula; nothing, with a diagnostic, where it is not allowed."""
        try:
            return [check_formula(source)]
        except Refused as refused:
            self.problems.append(error("bad-math", span, str(refused), refused.hint))
            return []

    def find_next(self, text: str, after: tuple[str, ...] = ("",)) -> Span:
        """Find the next place where the scalar says this, right after one of some marks."""
        text = text.strip()
        marked = ((self.node.value.find(mark + text, self.cursor), len(mark)) for mark in after)
        begin = min((at + length for at, length in marked if at >= 0), default=None)
        if begin is None:
            return self.node.span
        self.cursor = begin + len(text)
        return self.locate(self.node, begin, self.cursor)

    def find_lines(self, token: Token) -> Span:
        """Find the span of the scalar's lines that a block token covers."""
        if not token.map or len(self._line_starts) < 3:
            return self.node.span
        begin = self._line_starts[token.map[0]]
        end = self._line_starts[min(token.map[1], len(self._line_starts) - 1)] - 1
        text = self.node.value[begin:end]
        lead = len(text) - len(text.lstrip())
        return self.locate(self.node, begin + lead, begin + max(len(text.rstrip()), lead))


def _find_closing(tokens: Sequence[Token], at: int) -> int:
    """Find the index of the token that closes the one at `at`; `at` itself where it opens nothing."""
    if tokens[at].nesting != 1:
        return at
    depth = 0
    for index in range(at, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index
    raise AssertionError("markdown-it gave an open token without its close")
