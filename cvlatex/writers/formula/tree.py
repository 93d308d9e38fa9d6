r"""A formula as a tree: what its TeX means.

The source has passed readers/markdown/formulas.py: its commands are known, its groups balanced and its scripts single.
"""

from __future__ import annotations

import re

from msgspec import Struct

from cvlatex.writers.formula.symbols import (
    ACCENTS,
    ALPHABETS,
    BRACKETS,
    FUNCTIONS,
    IDENTIFIERS,
    OPERATORS,
    SPACES,
    UNDERNEATH,
    letter,
)


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

_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[0-9]+(?:\.[0-9]+)?|.", re.DOTALL)
_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_FRACTIONS = frozenset(("frac", "tfrac", "dfrac", "binom"))
_SIZED = frozenset("big Big bigg Bigg bigl bigr Bigl Bigr middle".split())
_MARKS = {"-": "−", "*": "∗", "'": "′"}


def parse(source: str) -> Row:
    """The tree of a formula that has been checked."""
    return _Parser(_TOKEN.findall(source)).row(None)


class _Parser:
    """Reads tokens after TeX's rules for groups, scripts and arguments."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0

    def peek(self) -> str | None:
        while self._at < len(self._tokens) and self._tokens[self._at].isspace():
            self._at += 1
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def take(self) -> str:
        token = self.peek()
        self._at += 1
        return token or ""

    def row(self, closing: str | None) -> Row:
        nodes: list[Node] = []
        while (token := self.peek()) is not None:
            if token == closing:
                self._at += 1
                break
            if token in "^_'":
                base = nodes.pop() if nodes else Row(())
                nodes.append(self.scripts(base))
            elif token in ("\\limits", "\\nolimits"):
                self._at += 1
            else:
                nodes.append(self.atom(self.take()))
        return Row(tuple(nodes))

    def scripts(self, base: Node) -> Scripts:
        below: Node | None = None
        above: list[Node] = []
        while (token := self.peek()) is not None and token in "^_'":
            self._at += 1
            if token == "'":
                above.append(Symbol("′", "operator"))
            elif token == "^":
                above.append(self.argument())
            else:
                below = self.argument()
        joined = above[0] if len(above) == 1 else Row(tuple(above)) if above else None
        return Scripts(base, below, joined, isinstance(base, Symbol) and base.text in _UNDERNEATH)

    def argument(self) -> Node:
        """One token of TeX: of a number its first digit."""
        token = self.take()
        if len(token) > 1 and _DIGITS.fullmatch(token):
            self._at -= 1
            self._tokens[self._at] = token[1:]
            return Symbol(token[0], "number")
        return self.atom(token)

    def atom(self, token: str) -> Node:
        if token == "{":
            return self.row("}")
        if token.startswith("\\") and len(token) > 1:
            return self.command(token[1:])
        if _DIGITS.fullmatch(token):
            return Symbol(token, "number")
        if token.isalpha():
            return Symbol(token, "identifier")
        return Symbol(_MARKS.get(token, token), "bracket" if token in "()[]|" else "operator")

    def command(self, name: str) -> Node:
        if name in IDENTIFIERS:
            return Symbol(IDENTIFIERS[name], "identifier" if IDENTIFIERS[name].islower() else "upright")
        if name in FUNCTIONS:
            return Symbol(_FUNCTION_WORDS.get(name, name), "upright")
        if name in OPERATORS:
            return Symbol(OPERATORS[name], "operator")
        if name in BRACKETS:
            return Symbol(BRACKETS[name], "bracket")
        if name in SPACES:
            return Space(SPACES[name])
        if name in _FRACTIONS:
            fraction = Fraction(self.argument(), self.argument(), line=name != "binom")
            return Fenced("(", ")", fraction) if name == "binom" else fraction
        if name in ACCENTS:
            return Accent(name, self.argument())
        return self.construct(name)

    def construct(self, name: str) -> Node:
        match name:
            case "sqrt":
                degree = self.bracketed() if self.peek() == "[" else None
                return Root(self.argument(), degree)
            case "left":
                left = self.delimiter()
                body = self.row("\\right")
                return Fenced(left, self.delimiter(), body)
            case "text":
                return Symbol(self.words(), "text")
            case "mathrm" | "operatorname":
                return Symbol(characters_of(self.argument()), "upright")
            case _ if name in _SIZED:
                return Symbol(self.delimiter(), "bracket")
            case _ if name in ALPHABETS:
                return _in_alphabet(self.argument(), name)
            case _:
                return Symbol(name, "operator")

    def bracketed(self) -> Node:
        self.take()
        return self.row("]")

    def delimiter(self) -> str:
        token = self.take().removeprefix("\\") if self.peek() != "\\" else self.take()
        if token == "|":
            return "‖" if self._tokens[self._at - 1] == "\\|" else "|"
        return {".": "", "<": "⟨", ">": "⟩"}.get(token, BRACKETS.get(token, OPERATORS.get(token, token)))

    def words(self) -> str:
        self.take()
        characters = ""
        while self._at < len(self._tokens) and (token := self._tokens[self._at]) != "}":
            characters += token.removeprefix("\\") if len(token) > 1 and token.startswith("\\") else token
            self._at += 1
        self._at += 1
        return characters


_FUNCTION_WORDS = {"limsup": "lim sup", "liminf": "lim inf"}
_UNDERNEATH = frozenset(_FUNCTION_WORDS.get(name, OPERATORS.get(name, name)) for name in UNDERNEATH)


def characters_of(node: Node) -> str:
    """The symbols of a node one after the other, without their arrangement."""
    match node:
        case Symbol(text, _):
            return text
        case Row(children):
            return "".join(map(characters_of, children))
        case Space(width):
            return " " if width > 0 else ""
        case Scripts(base, below, above, _):
            return "".join(characters_of(part) for part in (base, below, above) if part)
        case Fraction(top, bottom, _):
            return f"{characters_of(top)}/{characters_of(bottom)}"
        case Fenced(left, right, body):
            return left + characters_of(body) + right
        case Root(body, _) | Accent(_, body):
            return characters_of(body)


def _in_alphabet(node: Node, alphabet: str) -> Node:
    """The node with its letters and digits in another alphabet."""
    match node:
        case Symbol(text, kind) if kind in ("identifier", "number", "upright"):
            return Symbol("".join(letter(alphabet, char) for char in text), "upright")
        case Row(children):
            return Row(tuple(_in_alphabet(child, alphabet) for child in children))
        case Scripts(base, below, above, underneath):
            return Scripts(
                _in_alphabet(base, alphabet),
                _in_alphabet(below, alphabet) if below else None,
                _in_alphabet(above, alphabet) if above else None,
                underneath,
            )
        case _:
            return node
