"""HTML in a field to Markdown: nh3 cleans it (no scripts, no styles, no strange addresses), then it is rewritten."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from typing_extensions import override

HTML = re.compile(
    r"</?(?:p|br|ul|ol|li|b|strong|em|i|u|s|a|div|span|h[1-6]|font|script|style|img|table|tr|td|blockquote|hr|code|pre|sup|sub)"
    r"\b[^<>]*>|&(?:amp|nbsp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+|[a-z]{2,8});",
    re.IGNORECASE,
)
"""What shows that a text is HTML."""

_TAGS = {"p", "br", "ul", "ol", "li", "b", "strong", "em", "i", "a", "div", "h1", "h2", "h3", "h4", "h5", "h6", "code"}
_MARKS = {"b": "**", "strong": "**", "h1": "**", "h2": "**", "h3": "**", "h4": "**", "h5": "**", "h6": "**",
          "em": "*", "i": "*", "code": "`"}  # fmt: skip
_BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6"}
_ACTIVE = re.compile(r"([\\`*\[\]$])")


def is_html(text: str) -> bool:
    """Whether a text holds HTML's tags or character references."""
    return HTML.search(text) is not None


def convert_html(html: str) -> str:
    """Convert a fragment of HTML to Markdown; what is no text, a link or a list is dropped."""
    import nh3

    clean = nh3.clean(
        html, tags=_TAGS, attributes={"a": {"href"}, "ol": {"start"}}, url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None, clean_content_tags={"script", "style"},
    )  # fmt: skip
    writer = _Writer()
    writer.feed(clean)
    writer.close()
    text = "".join(writer.pieces).replace("\xa0", " ")
    text = re.sub(r"[ \t]+\n", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


class _Writer(HTMLParser):
    """Writes Markdown for the few tags that cleaning leaves."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._lists: list[int] = []
        self._links: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a list, an item, a link or a mark; break a line or a paragraph."""
        if tag in _BLOCKS and not self._lists:
            self._end_line("\n\n")
        if tag in ("ul", "ol"):
            self._end_line("\n" if self._lists else "\n\n")
            self._lists.append(1 if tag == "ol" else 0)
        elif tag == "li":
            self._begin_item()
        elif tag == "br":
            self.pieces.append(" " if self._lists else "\\\n")
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
            self.pieces.append("[")
        if tag in _MARKS:
            self._add_mark(_MARKS[tag])

    @override
    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        if tag in _MARKS:
            self._add_mark(_MARKS[tag])
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            self._end_line("\n" if self._lists else "\n\n")
        elif tag == "a" and self._links:
            self._close_link(self._links.pop())
        if tag in _BLOCKS and not self._lists:
            self._end_line("\n\n")

    @override
    def handle_data(self, data: str) -> None:
        """Write characters, those that Markdown would act on with a backslash."""
        text = re.sub(r"\s+", " ", data)
        if self.pieces and self.pieces[-1][-1:] in ("\n", " "):
            text = text.lstrip()
        if text:
            self.pieces.append(_ACTIVE.sub(r"\\\1", text))

    def _begin_item(self) -> None:
        """Begin an item of a list."""
        self._end_line("\n")
        number = self._lists[-1] if self._lists else 0
        if number:
            self._lists[-1] += 1
        indent = "".join("   " if above else "  " for above in self._lists[:-1])
        self.pieces.append(f"{indent}{number}. " if number else f"{indent}- ")

    def _add_mark(self, mark: str) -> None:
        """Open or close a mark; one around nothing goes, and a space moves outside of it."""
        if self.pieces and self.pieces[-1] == mark:
            self.pieces.pop()
            return
        trailing = ""
        if self.pieces and mark in self.pieces and self.pieces[-1].endswith(" ") and self.pieces.count(mark) % 2:
            self.pieces[-1] = self.pieces[-1].rstrip()
            trailing = " "
        self.pieces.append(mark)
        if trailing:
            self.pieces.append(trailing)

    def _close_link(self, address: str) -> None:
        """Turn the pieces since the last `[` into a link, or into their words where the address is ''."""
        start = max(index for index, piece in enumerate(self.pieces) if piece == "[")
        words = "".join(self.pieces[start + 1 :]).strip()
        del self.pieces[start:]
        if words:
            target = address.replace(" ", "%20").replace(")", "%29").replace("(", "%28")
            self.pieces.append(f"[{words}]({target})" if target else words)

    def _end_line(self, ends: str) -> None:
        """End a line or a paragraph, where something stands before it."""
        while self.pieces and not self.pieces[-1].strip():
            self.pieces.pop()
        if self.pieces:
            self.pieces[-1] = self.pieces[-1].rstrip().removesuffix("\\")
            self.pieces.append(ends)
