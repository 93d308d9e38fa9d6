"""The Markdown parsers: CommonMark with what a CV does not need turned off, and a few rules that are narrower.

Different from CommonMark, so that a CV's words survive:
- two underscores or more are characters (`__init__`);
- an asterisk between two letters or figures is one (`2*3*4`);
- beside a Chinese character, emphasis needs no space outside its punctuation (`**重点：**说明`);
- dollar signs enclose mathematics only where the content is some;
- a number of three digits or more begins no list (`1986. A great year`);
- headings, quotes, tables, images, HTML and entities are literal.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.list import list_block
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.dollarmath.index import math_inline_dollar
from typing_extensions import override

from cvlatex.model.text import is_punctuation
from cvlatex.readers.markdown.dollars import is_formula
from cvlatex.readers.markdown.spans import parse_bracketed_span

MAX_LEVEL = 24
"""Markdown-it's levels; a list and its item are one each."""

_LITERAL_BLOCKS = ("code", "blockquote", "hr", "html_block", "heading", "lheading", "reference")
_LITERAL_INLINES = ("html_inline", "image", "entity")


@cache
def build_inline_parser() -> MarkdownIt:
    """Build the parser for texts of one line."""
    return _build_parser(display=False)


@cache
def build_block_parser() -> MarkdownIt:
    """Build the parser for texts with paragraphs and lists."""
    return _build_parser(display=True)


class _Parser(MarkdownIt):
    """Leaves addresses as they were written; what is wrong with one is reported by a check, with its place."""

    @override
    def validateLink(self, url: str) -> bool:
        """Accept every address."""
        return True

    @override
    def normalizeLink(self, url: str) -> str:
        """Return the address itself."""
        return url


def _build_parser(*, display: bool) -> MarkdownIt:
    """Build a parser of what a text may have; with `display`, formulas may stand on lines of their own."""
    parser = _Parser("commonmark", {"maxNesting": 2 * MAX_LEVEL})
    parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=display, allow_labels=False)
    parser.disable([*_LITERAL_BLOCKS, *_LITERAL_INLINES])
    dollars = math_inline_dollar(allow_space=False, allow_digits=False, allow_double=display)
    parser.inline.ruler.at("math_inline", _restrict_to_formulas(dollars))
    parser.inline.ruler.at("emphasis", _parse_emphasis)
    parser.inline.ruler.before("emphasis", "literal_marks", _parse_literal_marks)
    parser.inline.ruler.before("link", "bracketed_span", parse_bracketed_span)
    parser.block.ruler.at("list", _parse_list, {"alt": ["paragraph", "reference", "blockquote"]})
    return parser


def _restrict_to_formulas(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """Return the rule for dollar signs, where what they enclose is mathematics. Two in a row enclose nothing else."""

    def apply_rule(state: StateInline, silent: bool) -> bool:
        """Apply the rule of formulas, but to a dollar sign that is money."""
        begin = state.pos
        if state.src[begin] != "$" or not rule(state, True):
            return False
        end, state.pos = state.pos, begin
        content = state.src[begin + 1 : end - 1]
        before = state.src[begin - 1 : begin]
        is_display = content.startswith("$") and content.endswith("$") and len(content) > 2
        if not is_display and (
            not is_formula(content) or (before.isascii() and before.isalnum() and "\\" not in content)
        ):
            return False
        return rule(state, silent)

    return apply_rule


def _parse_literal_marks(state: StateInline, silent: bool) -> bool:
    """Parse two underscores or more, and one asterisk between letters or figures, as characters."""
    begin = end = state.pos
    mark = state.src[begin]
    if mark not in "_*":
        return False
    while end < state.posMax and state.src[end] == mark:
        end += 1
    inside = state.src[begin - 1 : begin] + state.src[end : end + 1] if begin else ""
    is_product = mark == "*" and end - begin == 1 and len(inside) == 2 and inside.isascii() and inside.isalnum()
    if not is_product and (mark != "_" or end - begin < 2):
        return False
    if not silent:
        state.pending += state.src[begin:end]
    state.pos = end
    return True


def _parse_emphasis(state: StateInline, silent: bool) -> bool:
    """Parse CommonMark's delimiter runs, 6.2, with a Chinese neighbour as good as a space outside of punctuation."""
    mark = state.src[state.pos]
    if silent or mark not in "_*":
        return False
    end = state.pos
    while end < state.posMax and state.src[end] == mark:
        end += 1
    before = state.src[state.pos - 1] if state.pos else " "
    behind = state.src[end] if end < state.posMax else " "
    opens = not behind.isspace() and (not is_punctuation(behind) or _is_outside(before))
    closes = not before.isspace() and (not is_punctuation(before) or _is_outside(behind))
    if mark == "_":
        opens, closes = (
            opens and (not closes or is_punctuation(before)),
            closes and (not opens or is_punctuation(behind)),
        )
    length = end - state.pos
    for _ in range(length):
        token = state.push("text", "", 0)
        token.content = mark
        state.delimiters.append(Delimiter(ord(mark), length, len(state.tokens) - 1, -1, open=opens, close=closes))
    state.pos = end
    return True


def _is_outside(char: str) -> bool:
    """Whether a character lets emphasis begin or end beside it: a space, punctuation, a wide character."""
    return char.isspace() or is_punctuation(char) or is_wide(char)


def is_wide(char: str) -> bool:
    """Whether a character is of Chinese, Japanese or Korean, punctuation among them."""
    return "\u2e80" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" or "\uff00" <= char <= "\uff60" or (
        char >= "\U00020000"
    )  # fmt: skip


def _parse_list(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Parse lists, but not those that a year or another long number would begin."""
    begin = state.bMarks[start_line] + state.tShift[start_line]
    if state.src[begin : begin + 3].isdigit():
        return False
    return list_block(state, start_line, end_line, silent)
