"""A formula as a tree: what its TeX means."""

from __future__ import annotations

from msgspec import Struct

from cvlatex.writers.formula.symbols import find_letter


class Symbol(Struct, frozen=True):
    """Characters of one `kind`: identifier, upright, number, operator, bracket or text."""

    text: str
    kind: str


class Space(Struct, frozen=True):
    """A gap, in eighteenths of an em."""

    width: int


class Row(Struct, frozen=True):
    """What stands side by side."""

    children: tuple[Node, ...]


class Scripts(Struct, frozen=True):
    """A base with a subscript, a superscript or both; `underneath`: below and above it in a displayed formula."""

    base: Node
    below: Node | None
    above: Node | None
    underneath: bool


class Fraction(Struct, frozen=True):
    """One over another; without a `line` it is the inside of a binomial coefficient."""

    top: Node
    bottom: Node
    line: bool


class Root(Struct, frozen=True):
    """A root, square without a `degree`."""

    body: Node
    degree: Node | None


class Accent(Struct, frozen=True):
    """A mark over, or under, what it belongs to; `name` is the command's."""

    name: str
    body: Node


class Fenced(Struct, frozen=True):
    """Brackets as high as what they hold; '' is none."""

    left: str
    right: str
    body: Node


Node = Symbol | Space | Row | Scripts | Fraction | Root | Accent | Fenced


def list_characters(node: Node) -> str:
    """Return the symbols of a node one after the other, without their arrangement."""
    match node:
        case Symbol(text, _):
            return text
        case Row(children):
            return "".join(map(list_characters, children))
        case Space(width):
            return " " if width > 0 else ""
        case Scripts(base, below, above, _):
            return "".join(list_characters(part) for part in (base, below, above) if part)
        case Fraction(top, bottom, _):
            return f"{list_characters(top)}/{list_characters(bottom)}"
        case Fenced(left, right, body):
            return left + list_characters(body) + right
        case Root(body, _) | Accent(_, body):
            return list_characters(body)


def change_alphabet(node: Node, alphabet: str) -> Node:
    """Return the node with its letters and digits in another alphabet."""
    match node:
        case Symbol(text, kind) if kind in ("identifier", "number", "upright"):
            return Symbol("".join(find_letter(alphabet, char) for char in text), "upright")
        case Row(children):
            return Row(tuple(change_alphabet(child, alphabet) for child in children))
        case Scripts(base, below, above, underneath):
            return Scripts(
                change_alphabet(base, alphabet),
                change_alphabet(below, alphabet) if below else None,
                change_alphabet(above, alphabet) if above else None,
                underneath,
            )
        case _:
            return node
