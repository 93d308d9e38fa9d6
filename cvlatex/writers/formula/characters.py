"""A formula as characters on a line, for formats that have nothing else: `∑_(i=1)^n x_i`, `√(a+b)`, `(a+b)/c`."""

from __future__ import annotations

from cvlatex.writers.formula.parse import parse
from cvlatex.writers.formula.symbols import COMBINING
from cvlatex.writers.formula.tree import Accent, Fenced, Fraction, Node, Root, Row, Scripts, Space, Symbol

_SPACED = frozenset("=≠≤≥<>≪≫≡∼≃≈≅∝→←⇒⇐↔⇔↦⟶⟼⟺⟹∈∉∋⊂⊆⊃⊇+−±∓×÷∪∩∧∨∣⊨⊢") | {"mod"}
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SUPERSCRIPTS = str.maketrans("0123456789+−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")


def write_formula_text(source: str) -> str:
    """Write a checked formula in characters, as people type them where there is no mathematics."""
    return " ".join(_write_node(parse(source)).split())


def _write_node(node: Node) -> str:
    """Write a node of a formula in characters."""
    match node:
        case Symbol(text, kind):
            return f" {text} " if kind == "operator" and text in _SPACED else f"{text} " if text == "," else text
        case Space(width):
            return " " if width > 0 else ""
        case Row(children):
            return _join_row(children)
        case Scripts(base, below, above, _):
            return _write_node(base) + _write_script("_", below) + _write_script("^", above)
        case Fraction(top, bottom, line):
            return f"{_bracket(top)}/{_bracket(bottom)}" if line else f"{_write_node(top)}, {_write_node(bottom)}"
        case Root(body, degree):
            return f"{_bracket(degree) if degree else ''}√{_bracket(body)}"
        case Accent(name, body):
            inner = _write_node(body)
            return inner + COMBINING[name] if len(inner) == 1 else f"{_bracket(body)}{COMBINING[name]}"
        case Fenced(left, right, body):
            return left + _write_node(body).strip() + right


def _join_row(children: tuple[Node, ...]) -> str:
    """Join the parts of a row: a function's name is parted from the letter behind it, a sign at the left is not."""
    text = ""
    for at, child in enumerate(children):
        part = _write_node(child)
        if _is_sign(child) and (at == 0 or text.endswith((" ", "("))):
            part = part.strip()
        if _is_function(children[at - 1] if at else None) and part[:1].isalnum():
            part = f" {part}"
        if text[-1:].isalnum() and _is_function(child):
            part = f" {part}"
        text += part
    return text


def _is_sign(node: Node) -> bool:
    """Whether a node is a plus, a minus or both."""
    return isinstance(node, Symbol) and node.text in ("−", "+", "±", "∓")


def _is_function(node: Node | None) -> bool:
    """Whether a node is the name of a function: several upright letters."""
    base = node.base if isinstance(node, Scripts) else node
    return isinstance(base, Symbol) and base.kind == "upright" and len(base.text) > 1


def _write_script(mark: str, node: Node | None) -> str:
    """Write a superscript or subscript in characters: those that Unicode has, or behind a mark."""
    if node is None:
        return ""
    text = _write_node(node).replace(" ", "")
    if text == "′" * len(text):
        return text
    if mark == "^" and all(char in "0123456789+−=()n" for char in text):
        return text.translate(_SUPERSCRIPTS)
    if mark == "_" and text.isascii() and text.isdigit():
        return text.translate(_SUBSCRIPTS)
    return mark + (text if len(text) == 1 else f"({text})")


def _bracket(node: Node) -> str:
    """Write a node in brackets, unless it is a single symbol or a number."""
    text = _write_node(node).strip()
    return text if len(text) == 1 or text.isalnum() else f"({text})"
