"""CommonMark to rich text.

What a CV needs of Markdown: bold, emphasis, code, links, `$math$`; in blocks also paragraphs, bullet and numbered
lists and `$$math$$`. Headings, quotes, tables, images, HTML and entities are literal characters. Two rules are
narrower than CommonMark's so that a CV's words survive: a run of underscores is never bold (`__init__`), and a
dollar sign beside a space or before a digit is a dollar sign ($5).
"""

from __future__ import annotations

import re

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.text import Blocks, Line, Paragraph, Plain
from cvlatex.readers.markdown.extent import MAX_EXTENT, extent
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Locate

_MARKUP = re.compile(r"[\\`*_\[\]<$\x00-\x1f\x7f]")
"""What may mean something else than itself within a line."""
_BLOCK_MARKUP = re.compile(r"[-+*#>=~|:]|[0-9]+[.)]")
"""What may do so where a line begins."""


def read_line(node: ScalarNode, locate: Locate) -> tuple[Line, list[Diagnostic]]:
    """A scalar as one run of text; block markup in it is literal."""
    if extent(node.value) > MAX_EXTENT:
        return Line((), node.span), [error("too-long", node.span, "This text is too long for a line.", "Shorten it.")]
    if is_plain_line(node.value):
        return Line((Plain(node.value.strip()),), node.span), []
    from cvlatex.readers.markdown.commonmark import parsed_line

    return parsed_line(node, locate)


def read_blocks(node: ScalarNode, locate: Locate) -> tuple[Blocks, list[Diagnostic]]:
    """A scalar as paragraphs, lists and displayed formulas."""
    if is_plain_block(node.value):
        return Blocks((Paragraph((Plain(node.value),), node.span),), node.span), []
    from cvlatex.readers.markdown.commonmark import parsed_blocks

    return parsed_blocks(node, locate)


def is_plain_line(text: str) -> bool:
    """Whether a line has nothing in it but characters that mean themselves."""
    return _MARKUP.search(text.strip()) is None and not text.isspace() and text != ""


def is_plain_block(text: str) -> bool:
    """Whether blocks are one paragraph of such characters, and short enough for one."""
    return (
        text != ""
        and text == text.strip()
        and _MARKUP.search(text) is None
        and _BLOCK_MARKUP.match(text) is None
        and extent(text) <= MAX_EXTENT
    )
