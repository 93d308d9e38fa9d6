r"""TeX mathematics to the tree.

The source has passed readers/markdown/formulas.py: its commands are known, its groups balanced and its scripts single.
"""

from __future__ import annotations

import re

from cvlatex.writers.formula.symbols import (
    ACCENTS,
    ALPHABETS,
    BRACKETS,
    FUNCTIONS,
    IDENTIFIERS,
    OPERATORS,
    SPACES,
    UNDERNEATH,
)
from cvlatex.writers.formula.tree import (
    Accent,
    Fenced,
    Fraction,
    Node,
    Root,
    Row,
    Scripts,
    Space,
    Symbol,
    change_alphabet,
    list_characters,
)

_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[0-9]+(?:\.[0-9]+)?|.", re.DOTALL)
_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_FRACTIONS = frozenset(("frac", "tfrac", "dfrac", "binom"))
_SIZED = frozenset("big Big bigg Bigg bigl bigr Bigl Bigr middle".split())
_MARKS = {"-": "−", "*": "∗", "'": "′"}


def parse(source: str) -> Row:
    """Parse a formula that has been checked."""
    return _Parser(_TOKEN.findall(source)).parse_row(None)


class _Parser:
    """Reads tokens after TeX's rules for groups, scripts and arguments."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0

    def peek(self) -> str | None:
        """Return the next token, without taking it; None at the end."""
        while self._at < len(self._tokens) and self._tokens[self._at].isspace():
            self._at += 1
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def take(self) -> str:
        """Take the next token; '' at the end."""
        token = self.peek()
        self._at += 1
        return token or ""

    def parse_row(self, closing: str | None) -> Row:
        """Parse nodes up to a closing token, or to the end."""
        nodes: list[Node] = []
        while (token := self.peek()) is not None:
            if token == closing:
                self._at += 1
                break
            if token in "^_'":
                base = nodes.pop() if nodes else Row(())
                nodes.append(self.parse_scripts(base))
            elif token in ("\\limits", "\\nolimits"):
                self._at += 1
            else:
                nodes.append(self.parse_atom(self.take()))
        return Row(tuple(nodes))

    def parse_scripts(self, base: Node) -> Scripts:
        """Parse the scripts behind a base."""
        below: Node | None = None
        above: list[Node] = []
        while (token := self.peek()) is not None and token in "^_'":
            self._at += 1
            if token == "'":
                above.append(Symbol("′", "operator"))
            elif token == "^":
                above.append(self.parse_argument())
            else:
                below = self.parse_argument()
        joined = above[0] if len(above) == 1 else Row(tuple(above)) if above else None
        return Scripts(base, below, joined, isinstance(base, Symbol) and base.text in _UNDERNEATH)

    def parse_argument(self) -> Node:
        """Parse one token of TeX: of a number its first digit."""
        token = self.take()
        if len(token) > 1 and _DIGITS.fullmatch(token):
            self._at -= 1
            self._tokens[self._at] = token[1:]
            return Symbol(token[0], "number")
        return self.parse_atom(token)

    def parse_atom(self, token: str) -> Node:
        """Parse one token and what belongs to it."""
        if token == "{":
            return self.parse_row("}")
        if token.startswith("\\") and len(token) > 1:
            return self.parse_command(token[1:])
        if _DIGITS.fullmatch(token):
            return Symbol(token, "number")
        if token.isalpha():
            return Symbol(token, "identifier")
        return Symbol(_MARKS.get(token, token), "bracket" if token in "()[]|" else "operator")

    def parse_command(self, name: str) -> Node:
        """Parse a command."""
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
            fraction = Fraction(self.parse_argument(), self.parse_argument(), line=name != "binom")
            return Fenced("(", ")", fraction) if name == "binom" else fraction
        if name in ACCENTS:
            return Accent(name, self.parse_argument())
        return self.parse_construct(name)

    def parse_construct(self, name: str) -> Node:
        """Parse a command with arguments: a root, a fraction, brackets, an accent."""
        match name:
            case "sqrt":
                degree = self.parse_bracketed() if self.peek() == "[" else None
                return Root(self.parse_argument(), degree)
            case "left":
                left = self.parse_delimiter()
                body = self.parse_row("\\right")
                return Fenced(left, self.parse_delimiter(), body)
            case "text":
                return Symbol(self.parse_words(), "text")
            case "mathrm" | "operatorname":
                return Symbol(list_characters(self.parse_argument()), "upright")
            case _ if name in _SIZED:
                return Symbol(self.parse_delimiter(), "bracket")
            case _ if name in ALPHABETS:
                return change_alphabet(self.parse_argument(), name)
            case _:
                return Symbol(name, "operator")

    def parse_bracketed(self) -> Node:
        """Parse an optional argument in brackets."""
        self.take()
        return self.parse_row("]")

    def parse_delimiter(self) -> str:
        """Parse a bracket, and return its character; '' for none."""
        token = self.take().removeprefix("\\") if self.peek() != "\\" else self.take()
        if token == "|":
            return "‖" if self._tokens[self._at - 1] == "\\|" else "|"
        return {".": "", "<": "⟨", ">": "⟩"}.get(token, BRACKETS.get(token, OPERATORS.get(token, token)))

    def parse_words(self) -> str:
        r"""Parse the argument of \text, and return its characters."""
        self.take()
        characters = ""
        while self._at < len(self._tokens) and (token := self._tokens[self._at]) != "}":
            characters += token.removeprefix("\\") if len(token) > 1 and token.startswith("\\") else token
            self._at += 1
        self._at += 1
        return characters


_FUNCTION_WORDS = {"limsup": "lim sup", "liminf": "lim inf"}
_UNDERNEATH = frozenset(_FUNCTION_WORDS.get(name, OPERATORS.get(name, name)) for name in UNDERNEATH)
