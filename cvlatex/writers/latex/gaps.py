r"""Where TeX must set no gap between Chinese, Japanese or Korean characters and others: `\CVJoin` stands there.

TeX sets a gap between Han and Latin letters or figures (CLReq 3.2.1). It knows only pairs of neighbours, so it would
set one also at a sign that has no letter or figure on its other side: 1亿+请求, ~三年, 研发&测试, "引号".
"""

from __future__ import annotations

import re
from itertools import pairwise

JOIN = "\ufdd1"
"""Stands for the macro until the text is escaped; it is no character of any text."""

_EAST_ASIAN = (
    ("\u1100", "\u11ff"), ("\u2e80", "\u2fdf"), ("\u3005", "\u3007"), ("\u3021", "\u302f"), ("\u3031", "\u30ff"),
    ("\u3105", "\ua4cf"), ("\ua960", "\ua97f"), ("\uac00", "\ud7ff"), ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)  # fmt: skip
_LAST_NARROW, _FIRST_WIDE = "\u10ff", "\u2000"
_SIGNS = re.compile(
    "[\"#$%&'*+<=>@\\\\^_`|~/\u00a1-\u00b6\u00b8-\u00bf\u00d7\u00f7\u2010-\u2012\u2020-\u2023\u2030-\u205e\u20a0-\u2bff-]+"
)


def without_gaps_at_signs(text: str) -> str:
    """Put joins where a sign stands between an East Asian character and anything but a letter or figure."""
    pieces, at = [], 0
    for signs in _SIGNS.finditer(text):
        left, right = text[: signs.start()][-1:], text[signs.end() : signs.end() + 1]
        before = JOIN if _is_east_asian(left) and not _is_letter(right) else ""
        behind = JOIN if _is_east_asian(right) and not _is_letter(left) else ""
        pieces += [text[at : signs.start()], before, signs.group(), behind]
        at = signs.end()
    return "".join((*pieces, text[at:]))


def without_gaps(text: str) -> str:
    """Return a text with joins between all East Asian characters and others: an address, or code."""
    pieces = [text[:1]]
    for left, right in pairwise(text):
        between = (_is_east_asian(left) and "!" <= right < _FIRST_WIDE) or (
            _is_east_asian(right) and "!" <= left < _FIRST_WIDE
        )
        pieces += [JOIN, right] if between else [right]
    return "".join(pieces)


def _is_east_asian(char: str) -> bool:
    """Whether a character is Chinese, Japanese or Korean."""
    return char > _LAST_NARROW and any(first <= char <= last for first, last in _EAST_ASIAN)


def _is_letter(char: str) -> bool:
    """Whether a character is a letter or a digit that is not East Asian."""
    return char.isalnum() and not _is_east_asian(char)
