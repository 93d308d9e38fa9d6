"""TeX text to the data's Markdown: bold, emphasis, links, lists and formulas stay, other macros give their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from cvlatex.importers.tex_words import (
    CODE,
    EMPHASIS,
    FACES,
    LAYOUT,
    LISTS,
    PLAIN,
    SILENT,
    STRONG,
    has_meaning,
    is_accent,
    is_icon,
    write_ordinal,
)
from cvlatex.importers.texts import escape


def parse_text(text: str) -> list[Any]:
    """Parse the nodes of a piece of TeX, as far as it can be parsed."""
    from pylatexenc import latexwalker, macrospec

    context = latexwalker.get_default_latex_context_db()
    specs = [macrospec.MacroSpec("href", "[{{"), macrospec.MacroSpec("url", "{")]
    context.add_context_category("links", macros=specs, prepend=True)
    try:
        walker = latexwalker.LatexWalker(text, latex_context=context, tolerant_parsing=True)
        return list(walker.get_latex_nodes(pos=0)[0])
    except (latexwalker.LatexWalkerError, RecursionError, IndexError, TypeError):
        return []


def convert_tex(nodes: list[Any], indent: str = "") -> str:
    """Return Markdown of TeX's nodes; lists begin lines of their own."""
    pieces: list[str] = []
    for node in nodes:
        piece = _convert_node(node, indent)
        if piece and pieces and _glues(pieces[-1], node):
            piece = piece.lstrip(" ")
        pieces.append(piece)
    return _tidy("".join(pieces))


def _glues(before: str, node: Any) -> bool:
    """Whether a space at a piece's beginning belongs to the macro before it."""
    return before.endswith("\n") and type(node).__name__ == "LatexCharsNode"


def _convert_node(node: Any, indent: str) -> str:
    """Convert a node to Markdown."""
    match type(node).__name__:
        case "LatexCharsNode":
            return _convert_characters(node.chars)
        case "LatexGroupNode":
            return (
                _set_face(node.nodelist, convert_tex(node.nodelist, indent))
                if node.delimiters[0] == "{"
                else f"{node.delimiters[0]}{convert_tex(node.nodelist)}{node.delimiters[1]}"
            )
        case "LatexMathNode":
            return node.latex_verbatim() if node.displaytype == "inline" else f"\n\n{node.latex_verbatim()}\n\n"
        case "LatexSpecialsNode":
            special: str = {"~": " ", "--": "–", "---": "—", "``": "“", "''": "”", "&": "\u2003"}.get(
                node.specials_chars, node.specials_chars
            )
            return special
        case "LatexEnvironmentNode":
            if node.environmentname in LISTS:
                return _convert_list(node, indent)
            return f"\n\n{convert_tex(node.nodelist, indent)}\n\n"
        case "LatexMacroNode":
            return _convert_macro(node, indent)
        case _:
            return ""


def _set_face(nodes: list[Any], text: str) -> str:
    r"""Return the text of a group in the face that it begins with, as `{\\bf …}`."""
    first = next((node for node in nodes if type(node).__name__ != "LatexCharsNode" or node.chars.strip()), None)
    mark = FACES.get(getattr(first, "macroname", ""), "")
    return f"{mark}{text.strip()}{mark}" if mark and text.strip() and "\n" not in text.strip() else text


def _convert_characters(chars: str) -> str:
    """Return characters as Markdown: paragraphs at empty lines, TeX's quotation marks as such."""
    parts = re.split(r"\n[ \t]*\n\s*", chars)
    text = "\n\n".join(escape(re.sub(r"\s+", " ", part)) for part in parts)
    return text.replace("``", "“").replace("''", "”")


def _list_arguments(node: Any) -> list[Any]:
    """Return the arguments of a node that are there."""
    found = node.nodeargd.argnlist if node.nodeargd is not None else []
    return [argument for argument in found if argument is not None]


def _list_inner(argument: Any) -> list[Any]:
    """Return the nodes inside an argument."""
    return argument.nodelist if type(argument).__name__ == "LatexGroupNode" else [argument]


def _convert_macro(node: Any, indent: str) -> str:
    """Convert a macro to Markdown; an unknown one as what is in its braces."""
    name, after = node.macroname, " " if node.macro_post_space else ""
    if (own := getattr(node, "own", None)) is not None:
        return convert_tex(own, indent)
    arguments = _list_arguments(node)
    if name in PLAIN:
        word = PLAIN[name]
        return (
            word
            if word in ("\\\n", "\n\n", "")
            else escape(word)
            + (
                ""
                if name in ("o", "O", "l", "L", "i", "ss", "ae", "oe", "AE", "OE", "aa", "AA")
                else after
                if len(word) > 1
                else ""
            )
        )
    if name in SILENT or is_icon(name):
        return ""
    if name == "nth" and arguments:
        return write_ordinal(convert_tex(_list_inner(arguments[0])).strip())
    if name == "href" and len(arguments) >= 2:
        words = convert_tex(_list_inner(arguments[-1])).strip()
        return f"[{words}]({_read_address(arguments[-2])})"
    if name in ("url", "link") and arguments:
        target = _read_address(arguments[0])
        return (
            f"[{re.sub(r'^https?://(?:www[.])?', '', target)}]({target})"
            if len(arguments) == 1
            else f"[{convert_tex(_list_inner(arguments[1]))}]({target})"
        )
    words = "".join(convert_tex(_list_inner(argument), indent) for argument in arguments if not _is_option(argument))
    if name in STRONG | EMPHASIS | CODE and words.strip():
        mark = "**" if name in STRONG else "*" if name in EMPHASIS else "`"
        return f"{mark}{words.strip()}{mark}{after}"
    if not arguments or is_accent(name):
        return _convert_by_tables(node) + ("" if is_accent(name) else after)
    return words


def list_children(node: Any) -> list[Any]:
    """Return the nodes directly below a node: a group's, an environment's, or those of a macro's arguments."""
    arguments = getattr(node, "nodeargd", None)
    given = [one for one in (arguments.argnlist if arguments else []) or [] if one is not None]
    return [*given, *(getattr(node, "nodelist", None) or [])]


def list_unknown_macros(nodes: list[Any]) -> Iterator[Any]:
    """Yield the macros in a text that neither the source nor anything else says the meaning of; they give no words."""
    for node in nodes:
        if type(node).__name__ == "LatexMathNode" or hasattr(node, "own"):
            continue
        below = list_children(node)
        is_bare = type(node).__name__ == "LatexMacroNode" and not below
        if is_bare and not has_meaning(node) and not _is_of_latex(node.macroname):
            yield node
        yield from list_unknown_macros(below)


@cache
def _is_of_latex(name: str) -> bool:
    """Whether pylatexenc knows a macro, or it is one of the layout that it does not know."""
    from pylatexenc import latex2text, latexwalker

    known = (latexwalker.get_default_latex_context_db(), latex2text.get_default_latex_context_db())
    return name in LAYOUT or any(name in category["macros"] for one in known for category in one.d.values())


def _is_option(argument: Any) -> bool:
    """Whether an argument stands in square brackets."""
    return type(argument).__name__ == "LatexGroupNode" and argument.delimiters[0] == "["


def _convert_by_tables(node: Any) -> str:
    """Return what pylatexenc knows of a macro: accents and signs; nothing for one that it does not know."""
    from pylatexenc.latex2text import LatexNodes2Text

    try:
        text: str = LatexNodes2Text(strict_latex_spaces=True).nodelist_to_text([node])
    except (IndexError, AttributeError, TypeError, ValueError):
        return ""
    return "" if text.startswith("\\") else escape(text)


def _read_address(argument: Any) -> str:
    """Return the address in an argument, without TeX's escapes."""
    text = "".join(inner.latex_verbatim() for inner in _list_inner(argument)).strip()
    return re.sub(r"\\([%#&_~{}])", r"\1", text).replace("\\textasciitilde{}", "~").replace(" ", "")


def _convert_list(node: Any, indent: str) -> str:
    """Convert a list's items, a line each; lists inside an item are indented below it."""
    numbered = node.environmentname == "enumerate"
    items: list[list[Any]] = []
    for inner in _flatten(node.nodelist):
        if type(inner).__name__ == "LatexMacroNode" and inner.macroname == "item":
            items.append(list(_list_arguments(inner)))
        elif items:
            items[-1].append(inner)
    lines = []
    for number, item in enumerate(items, 1):
        mark = f"{number}. " if numbered else "- "
        text = convert_tex(item, indent + " " * len(mark)).strip()
        head, *below = re.sub(r"(?<!\\)\\(?=\n|\Z)", "", text).split("\n")  # a point has no line breaks
        lines.append(f"{indent}{mark}{head}")
        lines += [line for line in below if line.strip()]
    return "\n" + "\n".join(lines) + "\n"


def _flatten(nodes: list[Any]) -> Iterator[Any]:
    """Yield the nodes of a list, those of a group in its place where items stand in it."""
    for node in nodes:
        if type(node).__name__ == "LatexGroupNode" and any(
            type(inner).__name__ == "LatexMacroNode" and inner.macroname == "item" for inner in node.nodelist
        ):
            yield from _flatten(node.nodelist)
        else:
            yield node


def _tidy(text: str) -> str:
    """Return a text without superfluous spaces and empty lines."""
    text = re.sub(
        r"[ \t]{2,}(?=\S)(?<!\n)",
        lambda found: found.group() if found.start() == 0 or text[found.start() - 1] == "\n" else " ",
        text,
    )
    text = re.sub(r" *\n", "\n", text)
    text = re.sub(r"\\\n +", "\\\\\n", text)
    text = re.sub(r"(?:\\\n)+(?=\n|\Z)", "", text)
    return re.sub(r"\n{3,}", "\n\n", text)
