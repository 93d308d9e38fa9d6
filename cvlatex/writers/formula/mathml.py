"""A formula as MathML Core, which browsers set without a script."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from cvlatex.writers.formula.parse import parse
from cvlatex.writers.formula.symbols import ACCENTS
from cvlatex.writers.formula.tree import Accent, Fenced, Fraction, Node, Root, Row, Scripts, Space, Symbol

_NAMESPACE = "http://www.w3.org/1998/Math/MathML"


def write_mathml(source: str, *, display: bool) -> str:
    """Write the `math` element of a checked formula, with its TeX source as annotation."""
    row = _write_row(parse(source))
    block = ' display="block"' if display else ""
    note = f'<annotation encoding="application/x-tex">{escape(source, quote=False)}</annotation>'
    return f"<math{block}><semantics>{row}{note}</semantics></math>"


@lru_cache(maxsize=256)
def write_mathml_file(source: str) -> str:
    """Write a formula as a MathML file of its own, as a PDF embeds it."""
    return write_mathml(source, display=False).replace("<math", f'<math xmlns="{_NAMESPACE}"', 1)


def _write_row(node: Row) -> str:
    """Write a row as MathML."""
    return f"<mrow>{''.join(map(_write_element, node.children))}</mrow>"


def _write_element(node: Node) -> str:
    """Write a node as MathML."""
    match node:
        case Symbol():
            return _write_symbol(node)
        case Space(width):
            return f'<mspace width="{width / 18:.3f}em"></mspace>'
        case Row():
            return _write_row(node)
        case Scripts():
            return _write_scripts(node)
        case Fraction(top, bottom, line):
            thickness = "" if line else ' linethickness="0"'
            return f"<mfrac{thickness}>{_write_element(top)}{_write_element(bottom)}</mfrac>"
        case Root(body, degree):
            inner = _write_element(body)
            return f"<mroot>{inner}{_write_element(degree)}</mroot>" if degree else f"<msqrt>{inner}</msqrt>"
        case Accent(name, body):
            tag = "munder" if name == "underline" else "mover"
            accent = ' accent="true"' if tag == "mover" else ""
            return f"<{tag}{accent}>{_write_element(body)}<mo>{ACCENTS[name]}</mo></{tag}>"
        case Fenced(left, right, body):
            fences = [f'<mo fence="true" stretchy="true">{escape(mark)}</mo>' if mark else "" for mark in (left, right)]
            return f"<mrow>{fences[0]}{_write_element(body)}{fences[1]}</mrow>"


def _write_symbol(symbol: Symbol) -> str:
    """Write a symbol as MathML."""
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


def _write_scripts(node: Scripts) -> str:
    """Write a base with its scripts as MathML."""
    under, over, both = ("munder", "mover", "munderover") if node.underneath else ("msub", "msup", "msubsup")
    tag = both if node.below and node.above else under if node.below else over
    parts = "".join(_write_element(part) for part in (node.base, node.below, node.above) if part)
    return f"<{tag}>{parts}</{tag}>"
