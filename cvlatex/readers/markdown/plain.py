"""Texts without markup, which need no parser: most of a CV."""

from __future__ import annotations

import re

from cvlatex.readers.markdown.extent import LONGEST_PARAGRAPH

_MARKUP = re.compile(r"[\\`*_\[\]<$\x00-\x1f\x7f]|://")
"""What may mean something else than itself within a line."""

_POINT = re.compile(r"\s*[-*] +(?![-*\s]*$)\S")


def is_plain_line(text: str) -> bool:
    """Whether a line has nothing in it but characters that mean themselves."""
    return _MARKUP.search(text.strip()) is None and not text.isspace() and text != ""


def is_plain_block(text: str) -> bool:
    """Whether blocks are one paragraph of such characters, and short enough for one."""
    is_plain = text != "" and text == text.strip() and _MARKUP.search(text) is None and len(text) <= LONGEST_PARAGRAPH
    return is_plain and not is_point(text)


def is_point(text: str) -> bool:
    """Whether a text begins as a bullet list does: with a dash or an asterisk, a space, and words."""
    return _POINT.match(text) is not None
