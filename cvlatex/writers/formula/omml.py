"""A formula as Office Math Markup (ECMA-376 part 1, chapter 22.1), which Word and LibreOffice set and edit."""

from __future__ import annotations

from html import escape

from cvlatex.writers.formula.parse import parse
from cvlatex.writers.formula.symbols import COMBINING
from cvlatex.writers.formula.tree import Accent, Fenced, Fraction, Node, Root, Row, Scripts, Space, Symbol

NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/math"

_NARY = frozenset("∑∏∫∬∮")
_BAR = {"overline": "top", "underline": "bot"}
_PER_SPACE = 4
"""Eighteenths of an em that a space character stands for."""


def write_omml(source: str) -> str:
    """Write the `m:oMath` element of a checked formula."""
    return f'<m:oMath xmlns:m="{NAMESPACE}">{_write_children(parse(source).children)}</m:oMath>'


def _write_children(nodes: tuple[Node, ...]) -> str:
    """Write the elements side by side; an operator with limits takes the rest of the row as its body."""
    written = ""
    for at, node in enumerate(nodes):
        base = node.base if isinstance(node, Scripts) else node
        if isinstance(base, Symbol) and base.text in _NARY:
            scripts = node if isinstance(node, Scripts) else Scripts(base, None, None, underneath=False)
            return written + _write_nary(scripts, base.text, nodes[at + 1 :])
        written += _write_element(node)
    return written


def _write_nary(node: Scripts, character: str, body: tuple[Node, ...]) -> str:
    """Write a sum or an integral with its limits as OMML."""
    place = "undOvr" if node.underneath else "subSup"
    hidden = "".join(
        f'<m:{name} m:val="1"/>' for name, part in (("subHide", node.below), ("supHide", node.above)) if not part
    )
    properties = f'<m:naryPr><m:chr m:val="{character}"/><m:limLoc m:val="{place}"/>{hidden}</m:naryPr>'
    below, above = _write_argument("sub", node.below), _write_argument("sup", node.above)
    return f"<m:nary>{properties}{below}{above}<m:e>{_write_children(body)}</m:e></m:nary>"


def _write_argument(name: str, node: Node | None) -> str:
    """Write an argument as OMML."""
    inner = "" if node is None else _write_children(node.children) if isinstance(node, Row) else _write_element(node)
    return f"<m:{name}>{inner}</m:{name}>"


def _write_element(node: Node) -> str:
    """Write a node as OMML."""
    match node:
        case Symbol(text, kind):
            return _write_run(text, plain=kind in ("upright", "text"), words=kind == "text")
        case Space(width):
            return _write_run(" " * max(1, width // _PER_SPACE), plain=True) if width > 0 else ""
        case Row(children):
            return _write_children(children)
        case Scripts():
            return _write_scripts(node)
        case Fraction(top, bottom, line):
            kind = "" if line else '<m:fPr><m:type m:val="noBar"/></m:fPr>'
            return f"<m:f>{kind}{_write_argument('num', top)}{_write_argument('den', bottom)}</m:f>"
        case Root(body, degree):
            hidden = "" if degree else '<m:radPr><m:degHide m:val="1"/></m:radPr>'
            return f"<m:rad>{hidden}{_write_argument('deg', degree)}{_write_argument('e', body)}</m:rad>"
        case Accent(name, body) if name in _BAR:
            return f'<m:bar><m:barPr><m:pos m:val="{_BAR[name]}"/></m:barPr>{_write_argument("e", body)}</m:bar>'
        case Accent(name, body):
            return f'<m:acc><m:accPr><m:chr m:val="{COMBINING[name]}"/></m:accPr>{_write_argument("e", body)}</m:acc>'
        case Fenced(left, right, body):
            fences = f'<m:begChr m:val="{escape(left)}"/><m:endChr m:val="{escape(right)}"/>'
            return f"<m:d><m:dPr>{fences}</m:dPr>{_write_argument('e', body)}</m:d>"


def _write_scripts(node: Scripts) -> str:
    """Write a base with its scripts as OMML."""
    if node.underneath:
        inner = _write_element(node.base)
        if node.below:
            inner = f"<m:limLow><m:e>{inner}</m:e>{_write_argument('lim', node.below)}</m:limLow>"
        if node.above:
            inner = f"<m:limUpp><m:e>{inner}</m:e>{_write_argument('lim', node.above)}</m:limUpp>"
        return inner
    base = _write_argument("e", node.base)
    if node.below and node.above:
        return f"<m:sSubSup>{base}{_write_argument('sub', node.below)}{_write_argument('sup', node.above)}</m:sSubSup>"
    tag, part = ("sub", node.below) if node.below else ("sup", node.above)
    outer = "sSub" if node.below else "sSup"
    return f"<m:{outer}>{base}{_write_argument(tag, part)}</m:{outer}>"


def _write_run(text: str, *, plain: bool, words: bool = False) -> str:
    """Write text of a formula as OMML."""
    style = "<m:rPr><m:nor/></m:rPr>" if words else '<m:rPr><m:sty m:val="p"/></m:rPr>' if plain else ""
    return f'<m:r>{style}<m:t xml:space="preserve">{escape(text, quote=False)}</m:t></m:r>'
