"""CommonMark to rich text.

What a CV needs of Markdown: bold, emphasis, code, links, `$math$`; in blocks also paragraphs, bullet and numbered
lists, code between ``` and `$$math$$`. A bare address with https:// or http:// is a link. Headings, quotes, tables,
images, HTML and entities are literal characters, with a warning. Where the rules differ from CommonMark's: parser.py.
"""

from __future__ import annotations

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.model.text import Blocks, Line, Paragraph, Plain, list_inlines
from cvlatex.readers.markdown.extent import LONGEST_PARAGRAPH, report_long_paragraph
from cvlatex.readers.markdown.foreign import SIGNS, report_foreign_markup, report_stray_asterisks
from cvlatex.readers.markdown.plain import is_plain_block, is_plain_line
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Locate


def read_line(node: ScalarNode, locate: Locate) -> tuple[Line, list[Diagnostic]]:
    """Read a scalar as one run of text; block markup in it is literal."""
    if len(node.value) > LONGEST_PARAGRAPH:
        return Line((), node.span), [report_long_paragraph(len(node.value), node.span)]
    if is_plain_line(node.value):
        return Line((Plain(node.value.strip()),), node.span), _report_suspicions(node, locate)
    from cvlatex.readers.markdown.commonmark import parse_line

    line, problems = parse_line(node, locate)
    return line, [*problems, *_report_suspicions(node, locate), *report_stray_asterisks(node, list_inlines(line))]


def read_blocks(node: ScalarNode, locate: Locate) -> tuple[Blocks, list[Diagnostic]]:
    """Read a scalar as paragraphs, lists, code and displayed formulas."""
    if is_plain_block(node.value):
        return Blocks((Paragraph((Plain(node.value),), node.span),), node.span), _report_suspicions(node, locate)
    from cvlatex.readers.markdown.commonmark import parse_blocks

    blocks, problems = parse_blocks(node, locate)
    return blocks, [*problems, *_report_suspicions(node, locate), *report_stray_asterisks(node, list_inlines(blocks))]


def _report_suspicions(node: ScalarNode, locate: Locate) -> list[Diagnostic]:
    """Return warnings on foreign markup in a text."""
    return list(report_foreign_markup(node, locate)) if SIGNS.search(node.value) else []
