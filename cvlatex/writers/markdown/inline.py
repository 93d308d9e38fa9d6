"""Inline values to CommonMark: every character prints as itself, every mark closes where it should.

CommonMark lets `**` open or close only beside certain characters (0.31, section 6.2), which in Chinese is often not
so; there the HTML element stands in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from cvlatex.model.text import (
    Break,
    Code,
    Emphasis,
    Foreign,
    GlossaryLink,
    Inline,
    Line,
    Link,
    Math,
    Plain,
    Ruby,
    Strong,
    is_punctuation,
)

_SPECIAL = re.compile(r"[\\`*_\[\]<>$&~|]|!(?=\[)|https?:|www\.|@")
_ESCAPED = re.compile(r"[\\`*_\[\]<>$~|]|&(?=#?\w+;)|!(?=\[)")
_LINE_START = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|-{2,}\s*$|~~~|>)", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)", re.MULTILINE)


def write_line(line: Line | None) -> str:
    """Write a line of text, '' for no line."""
    return write_inline(line.children).replace("\\\n", " ") if line else ""


def write_inline(children: Iterable[Inline]) -> str:
    """Write a run of text; it may stand at the start of a block."""
    children = tuple(children)
    if len(children) == 1 and isinstance(children[0], Plain) and is_plain(children[0].text):
        return children[0].text.replace("\n", " ")
    return guard(_write_run(children))


@cache
def _load_parser() -> Any:
    """Return a parser of CommonMark, which the result is checked with."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark")


def is_plain(text: str) -> bool:
    """Whether a text needs no escaping: CommonMark reads it as one paragraph of just these characters."""
    if not _SPECIAL.search(text):
        return guard(text) == text and text == text.strip() and not text.startswith(("    ", "\t"))
    if "$" in text or "](" in text or text != text.strip():
        return False
    tokens = _load_parser().parse(text)
    return len(tokens) == 3 and [(child.type, child.content) for child in tokens[1].children] == [("text", text)]


def guard(text: str) -> str:
    """Return a text whose first characters begin no list, heading, quotation or rule."""
    return _NUMBERED.sub(r"\1\\\2", _LINE_START.sub(r"\1\\\2", text))


def escape(text: str) -> str:
    """Escape characters so that they print as themselves."""
    return _ESCAPED.sub(lambda match: "\\" + match.group(), text.replace("\n", " "))


def _write_run(children: tuple[Inline, ...]) -> str:
    """Write inline values as Markdown."""
    text = ""
    pieces = [_write_piece(child) for child in children]
    for at, (child, piece) in enumerate(zip(children, pieces, strict=True)):
        following = next((later for later in pieces[at + 1 :] if later), "")
        text += _emphasize(child, piece, text[-1:], following[:1]) if isinstance(child, Strong | Emphasis) else piece
    return text


def _write_piece(child: Inline) -> str:
    """Write an inline value as Markdown, without the marks of emphasis."""
    match child:
        case Plain(text):
            return escape(text)
        case Strong(children) | Emphasis(children):
            return _write_run(children)
        case Foreign(language, children):
            return f'<span lang="{language}">{_write_run(children)}</span>'
        case Ruby(reading, children):
            return f"<ruby>{_write_run(children)}<rt>{escape(reading)}</rt></ruby>"
        case Code(text):
            return write_code(text)
        case Link(url, children, _):
            return f"[{_write_run(children)}]({write_address(url)})"
        case GlossaryLink(id_, children, _):
            return f"[{_write_run(children)}](#{id_})"
        case Math(source):
            return f"${source}$"
        case Break():
            return "\\\n"


def _emphasize(child: Strong | Emphasis, inner: str, before: str, after: str) -> str:
    """Write emphasis as Markdown; as HTML where asterisks would not work there."""
    mark = "**" if isinstance(child, Strong) else "*"
    opens = _flanks(before, inner[:1]) and before not in ("*", "_")
    closes = _flanks(after, inner[-1:]) and after not in ("*", "_")
    if inner and opens and closes and not inner.startswith("*") and not inner.endswith("*"):
        return f"{mark}{inner}{mark}"
    tag = "strong" if isinstance(child, Strong) else "em"
    return f"<{tag}>{inner}</{tag}>"


def _flanks(outside: str, inside: str) -> bool:
    """Whether a run of `*` between two characters opens or closes towards the inside one."""
    if not inside or inside.isspace():
        return False
    return not is_punctuation(inside) or not outside or outside.isspace() or is_punctuation(outside)


def write_code(text: str) -> str:
    """Write a code span whose fence is longer than any run of backticks in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def write_address(url: str) -> str:
    """Write a link's destination; in angle brackets where it could end too early."""
    url = url.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
    return f"<{url}>" if re.search(r"[()]", url) else url
