"""Foreign texts to the Markdown that the data takes, changed as little as possible.

`plain` texts mean their characters: what Markdown would act on gets a backslash. `markdown` texts keep their markup;
what the data's Markdown does not have (bold by underscores, images, headings, links that lead nowhere) is rewritten.
HTML in either is cleaned and rewritten first.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal

from cvlatex.core.diagnostics import has_errors
from cvlatex.core.source import Span
from cvlatex.importers.html_text import convert_html, is_html
from cvlatex.model.fields import URL
from cvlatex.model.text import as_plain_text
from cvlatex.readers.markdown.plain import is_plain_line
from cvlatex.readers.markdown.reader import read_line
from cvlatex.readers.yaml.characters import FORBIDDEN
from cvlatex.readers.yaml.nodes import ScalarNode

Flavor = Literal["plain", "markdown"]

_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U000e0000-\U000e007f]+ ?")
_SAFE_SYMBOLS = frozenset("✓✔★☆♀♂●○■□▪◆◇")
NOWHERE = Span("", 1, 1, 1, 1)
_ACTIVE = re.compile(r"([\\`*_\[\]<$])")
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+[\"'(][^\n]*?[\"')])?\s*\)"
)
_BOLD = re.compile(r"(?<![\w_])__(?=\S)(.+?)(?<=\S)__(?![\w_]|\.\w|\()")
_HEADING = re.compile(r"^ {0,3}#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)
_HTML_LINES = re.compile(r"<(?:p|br|li|div)\b", re.IGNORECASE)
_FORMULA = re.compile(r"(?<!\\)\$[^$\n]+(?<!\\)\$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def to_markdown(text: str, flavor: Flavor) -> str:
    """Return a text of several lines in the data's Markdown."""
    text = _drop_characters(text)
    if is_html(text):
        has_lines = "\n" in text and not _HTML_LINES.search(text)
        return _keep_links(convert_html(text.replace("\n", "<br>") if has_lines else _COMMENT.sub("", text)))
    if flavor == "plain":
        return "\n".join(_escape_line(line) for line in text.split("\n")).strip()
    text = _BOLD.sub(r"**\1**", _HEADING.sub(r"**\1**", _COMMENT.sub("", text)))
    return _escape_dollars(_keep_links(text)).strip()


def to_line(text: str, flavor: Flavor) -> str:
    """Return a text in the data's Markdown, on one line."""
    return " ".join(to_markdown(text, flavor).replace("\\\n", " ").split())


def to_words(text: str) -> str:
    """Return a text without any markup, on one line."""
    text = _drop_characters(text)
    if is_html(text):
        text = as_plain_text(read_line(_make_scalar(convert_html(text)), _locate_nowhere)[0].children)
    return " ".join(text.replace("\\\n", " ").split())


def to_address(text: str) -> str:
    """Return a page's address as the data takes it, or '' where the text is none."""
    text = "".join(text.split()).strip("<>")
    if re.fullmatch(r"(?:https?:)?//.+", text, re.IGNORECASE):
        text = "https:" + text if text.startswith("//") else text
    elif "@" in text and re.fullmatch(r"[^@/:]+@[^@/:]+\.\w+", text):
        text = f"mailto:{text}"
    elif re.fullmatch(r"(?:[\w-]+\.)+[A-Za-z]{2,}(?:[/?#:]\S*)?", text):
        text = f"https://{text}"
    return text if re.fullmatch(URL.pattern, text) else ""


def escape(text: str) -> str:
    """Return a text with a backslash before each character that Markdown acts on."""
    return _ACTIVE.sub(r"\\\1", text)


def _drop_characters(text: str) -> str:
    """Return a text without controls, marks that hide text, and pictures that no font of a CV has."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\u2028", "\n")
    text = re.sub("[\N{REPLACEMENT CHARACTER}\N{OBJECT REPLACEMENT CHARACTER}]", "", text).replace(
        "!private", "private"
    )
    text = FORBIDDEN.sub("", text.replace("\u2029", "\n")).replace("\N{RIGHTWARDS BLACK ARROW}", "→")
    return _EMOJI.sub(lambda found: found.group() if set(found.group().strip()) <= _SAFE_SYMBOLS else "", text)


def _escape_line(line: str) -> str:
    """Return a line that Markdown reads as its characters."""
    if is_plain_line(line) or _reads_as(line) == line.strip():
        return line
    return _ACTIVE.sub(r"\\\1", line)


def _reads_as(line: str) -> str | None:
    """Return the words that the data's reader finds in a line; None where it finds fault with it."""
    value, problems = read_line(_make_scalar(line), _locate_nowhere)
    has_markup = any(type(child).__name__ not in ("Plain", "Break") for child in value.children)
    return None if has_errors(problems) or has_markup else as_plain_text(value.children)


def _escape_dollars(text: str) -> str:
    """Escape the dollar signs of a text that begin no formula which can be set."""
    if "$" not in text or _is_sound(text):
        return text
    text = _FORMULA.sub(
        lambda found: found.group() if _is_sound(found.group()) else found.group().replace("$", "\\$"), text
    )
    return text if _is_sound(text) else re.sub(r"(?<!\\)\$", r"\\$", text)


def _is_sound(text: str) -> bool:
    """Whether the data's reader finds no error in a text."""
    return not has_errors(read_line(_make_scalar(text), _locate_nowhere)[1])


def _locate_nowhere(_node: ScalarNode, _begin: int, _end: int) -> Span:
    """Return an empty span: the text is not in a file."""
    return NOWHERE


def without_links(text: str, known: Collection[str]) -> str:
    """Return a text without those links into the glossary that lead to no entry of it."""
    if "](#" not in text:
        return text
    return _LINK.sub(
        lambda found: found[2] if found[3][:1] == "#" and found[3][1:] not in known else found.group(), text
    )


def _keep_links(text: str) -> str:
    """Keep the links that lead somewhere or into a glossary; of the others, and of images, the words stay."""

    def write_link(found: re.Match[str]) -> str:
        """Return a link with an address that the data takes, or its words alone."""
        is_image, words, target = found.groups()
        if is_image:
            return words
        if target.startswith("#"):
            return found.group()
        url = to_address(target)
        if url == target and found.group() == f"[{words}]({target})":
            return found.group()
        return f"[{words}]({url})" if url else words

    return _LINK.sub(write_link, text) if "](" in text else text


def choose_comma(text: str) -> str:
    """Return what stands between two parts of a text in its script."""
    if re.search(r"[\u3041-\u30ff]", text):
        return "、"
    return "，" if re.search(r"[\u3400-\u9fff]", text) else ", "


def _make_scalar(text: str) -> ScalarNode:
    """Return a text as the scalar that the Markdown reader takes."""
    return ScalarNode(value=text, span=NOWHERE, plain=False, tag="", begin=0, end=len(text))
