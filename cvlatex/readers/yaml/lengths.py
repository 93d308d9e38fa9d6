"""How long a text may be, so that whatever passes the checks can be set; measured with every style.

A line stands in a heading, an address or a table's cell, which TeX sets as one box: what is longer than a page there
is cut, or loops. A letter with hundreds of combining marks makes XeTeX loop.
"""

from __future__ import annotations

import re

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.fields import URL, Form
from cvlatex.model.text import Blocks, Line
from cvlatex.readers.yaml.nodes import ScalarNode

LONGEST_LINE = 1_000
"""Characters of a title, a place, an item, a label."""
LONGEST_LITERAL = 250
"""Characters of an address, a number, a name of an account; an address of the web may be as long as a line."""
LONGEST_NAME = 200
"""Characters of an id, a tag, a file's name: a word that nothing prints as text."""
LONGEST_TEXT = 200_000
"""Characters of a text with paragraphs and lists; of one paragraph, readers/markdown/extent.py."""
LONGEST_WORD = 500
"""Characters without a space, in letters that are set in words; an address behind a link's words does not count."""
MOST_MARKS = 20
"""Combining marks on one letter."""

_WORD = rf"[!-\u1fff]{{{LONGEST_WORD + 1},}}"
_ADDRESS = re.compile(r"\]\([^)\s]*\)")
_MARK = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    "\u3099\u309a\ufe20-\ufe2f]"
)
_MARKS = f"{_MARK}{{{MOST_MARKS + 1},}}"


def report_long_word(node: ScalarNode, form: Form | None) -> Diagnostic | None:
    """Report a word without languages that is longer than it may be; an address may be as long as a line."""
    longest = LONGEST_LINE if form == URL else LONGEST_NAME
    if len(node.value) <= longest:
        return None
    message = f"This has {len(node.value):,} characters; a value like this takes {longest:,} at most."
    return error("too-long", node.span.start(), message, "Shorten it.")


def report_long_text(node: ScalarNode, kind: type) -> Diagnostic | None:
    """Report a text that is longer than its kind (Line, Blocks, Literal) may be, or that piles up marks."""
    is_line = kind is Line or node.value.startswith(("https://", "http://"))
    longest = LONGEST_TEXT if kind is Blocks else LONGEST_LINE if is_line else LONGEST_LITERAL
    if len(node.value) > longest:
        what = "a text takes" if kind is Blocks else "a line takes" if kind is Line else "a value like this takes"
        message = f"This has {len(node.value):,} characters; {what} {longest:,} at most."
        hint = "Part it, or move some of it into a `summary:` or highlights." if kind is Line else "Shorten it."
        return error("too-long", node.span.start(), message, hint)
    if _may_pile_marks(node.value) and (marks := re.search(_MARKS, node.value)):
        message = f"One letter has {len(marks.group()):,} combining marks; {MOST_MARKS} are the most."
        return error("too-many-marks", node.span.start(), message, "Delete the marks that nobody needs.")
    if len(node.value) > LONGEST_WORD and (word := re.search(_WORD, _ADDRESS.sub(" ", node.value))):
        message = f"A word has {len(word.group()):,} characters here; {LONGEST_WORD:,} are the most."
        return error("too-long", node.span.start(), message, "Put a space into it.")
    return None


def _may_pile_marks(text: str) -> bool:
    """Whether a text may have more marks in a row than there may be: one of them is at a multiple of their number."""
    samples = text[MOST_MARKS :: MOST_MARKS + 1]
    return not samples.isascii() and re.search(_MARK, samples) is not None
