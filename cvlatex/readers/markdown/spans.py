"""Words with attributes: `[言語]{lang=ja}`, `[漢字]{ruby=かんじ}`, both as `{lang=ja ruby="かん じ"}`.

Pandoc's bracketed spans, with the attributes that a CV needs; any other is literal.
"""

from __future__ import annotations

import re

from markdown_it.rules_inline import StateInline

_ATTRIBUTE = r"(?:lang|ruby)=(?:\"[^\"{}\n]+\"|[^\s\"{}]+)"
_ATTRIBUTES = re.compile(rf"\{{\s*{_ATTRIBUTE}(?:\s+{_ATTRIBUTE})*\s*\}}")
_PARTS = re.compile(r"(lang|ruby)=(?:\"([^\"]+)\"|([^\s\"{}]+))")


def parse_bracketed_span(state: StateInline, silent: bool) -> bool:
    """Parse words with attributes: into a token `span_open` with these, what is within, and `span_close`."""
    begin, most = state.pos, state.posMax
    if state.src[begin] != "[":
        return False
    end = state.md.helpers.parseLinkLabel(state, begin)
    found = _ATTRIBUTES.match(state.src, end + 1, most) if end > begin + 1 else None
    if found is None:
        return False
    if not silent:
        token = state.push("span_open", "span", 1)
        token.attrs = {name: quoted or plain for name, quoted, plain in _PARTS.findall(found.group())}
        state.pos, state.posMax = begin + 1, end
        state.md.inline.tokenize(state)
        state.push("span_close", "span", -1)
        state.posMax = most
    state.pos = found.end()
    return True
