"""A formula as MathML Core, which browsers set without a script."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from cvlatex.writers.formula.parse import parse
from cvlatex.writers.formula.symbols import ACCENTS
from cvlatex.writers.formula.tree import Accent, Fenced, Fraction, Node, Root, Row, Scripts, Space, Symbol

_NAMESPACE = "http://www.w3.org/1998/Math/MathML"


def mathml(source: str, *, display: bool) -> str:
    """The `math` element of a checked formula, with its TeX source as annotation."""
    row = _row(parse(source))
    block = ' display="block"' if display else ""
    note = f'<annotation encoding="application/x-tex">{escape(source, quote=False)}</annotation>'
    return f"<math{block}><semantics>{row}{note}</semantics></math>"


@lru_cache(maxsize=256)
def standalone(source: str) -> str:
    """A formula as a MathML file of its own, as a PDF embeds it."""
    return mathml(source, display=False).replace("<math", f'<math xmlns="{_NAMESPACE}"', 1)


def _row(node: Row) -> str:
    """A row as MathML."""
    return f"<mrow>{''.join(map(_element, node.children))}</mrow>"


def _element(node: Node) -> str:
    """A node as MathML."""
    match node:
        case Symbol():
            return _symbol(node)
        case Space(width):
            return f'<mspace width="{width / 18:.3f}em"></mspace>'
        case Row():
            return _row(node)
        case Scripts():
            return _scripts(node)
        case Fraction(top, bottom, line):
            thickness = "" if line else ' linethickness="0"'
            return f"<mfrac{thickness}>{_element(top)}{_element(bottom)}</mfrac>"
        case Root(body, degree):
            inner = _element(body)
            return f"<mroot>{inner}{_element(degree)}</mroot>" if degree else f"<msqrt>{inner}</msqrt>"
        case Accent(name, body):
            tag = "munder" if name == "underline" else "mover"
            accent = ' accent="true"' if tag == "mover" else ""
            return f"<{tag}{accent}>{_element(body)}<mo>{ACCENTS[name]}</mo></{tag}>"
        case Fenced(left, right, body):
            fences = [f'<mo fence="true" stretchy="true">{escape(mark)}</mo>' if mark else "" for mark in (left, right)]
            return f"<mrow>{fences[0]}{_element(body)}{fences[1]}</mrow>"


def _symbol(symbol: Symbol) -> str:
    """A symbol as MathML."""
    text = escape(symbol.text)
    match symbol.kind:
        case "identifier":
            return f"<mi>{text}</mi>"
        case "upright":
            return f'<mi mathvariant="normal">{text}</mi>' if len(symbol.text) == 1 else f"<mi>{text}</mi>"
        case "number":
            return f"<mn>{text}</mn>"
        case "text":
            return f"<mtext>{text}</mtext>"
        case "bracket":
            return f'<mo stretchy="false">{text}</mo>'
        case _:
            return f"<mo>{text}</mo>"


def _scripts(node: Scripts) -> str:
    """A base with its scripts as MathML."""
    under, over, both = ("munder", "mover", "munderover") if node.underneath else ("msub", "msup", "msubsup")
    tag = both if node.below and node.above else under if node.below else over
    parts = "".join(_element(part) for part in (node.base, node.below, node.above) if part)
    return f"<{tag}>{parts}</{tag}>"
