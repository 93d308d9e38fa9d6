r"""Mathematics that TeX may be given: known commands, balanced, and nothing that defines, loops or reads.

Passes: `$\\mathcal{L} = -\\log p$`, `\\frac{a}{b}`, `\\left( \\right)`, `x_{i}^2`.
Fails: `\\def`, `\\input`, `^^5c`, `%`, `#`, unbalanced braces, a superscript on a superscript (`bad-math`).
"""

from __future__ import annotations

import re

from cvlatex.core.spelling import find_nearest
from cvlatex.readers.markdown.formula_advice import is_known, suggest_command, suggest_letter

MAX_LENGTH = 2_000
MAX_NESTING = 20

_ONE_ARGUMENT = frozenset(
    "sqrt mathrm mathbf mathit mathcal mathbb mathsf mathfrak boldsymbol hat widehat bar overline tilde widetilde vec "
    "dot ddot underline operatorname".split()
)
_TWO_ARGUMENTS = frozenset("frac tfrac dfrac binom".split())
_DELIMITED = frozenset("left big Big bigg Bigg bigl bigr Bigl Bigr".split())
_INSIDE_LEFT = frozenset("right middle".split())
_LIMITS = frozenset(("\\limits", "\\nolimits"))
_SYMBOLS = frozenset(
    """alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho sigma
    varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
    sum prod int iint oint lim limsup liminf max min sup inf arg log ln exp sin cos tan sinh cosh tanh
    arcsin arccos arctan det dim ker deg gcd Pr mod bmod pm mp times div cdot cdots ldots dots vdots ddots ast star
    circ bullet oplus ominus otimes odot cup cap setminus subset supset subseteq supseteq in notin ni forall exists
    neg land lor wedge vee emptyset varnothing infty partial nabla ell hbar Re Im aleph prime
    le leq ge geq ne neq ll gg equiv sim simeq approx cong propto perp parallel mid nmid models vdash
    to gets rightarrow leftarrow Rightarrow Leftarrow leftrightarrow Leftrightarrow mapsto longrightarrow longmapsto
    uparrow downarrow iff implies langle rangle lfloor rfloor lceil rceil lbrace rbrace lvert rvert lVert rVert vert
    Vert quad qquad angle triangle square top bot dagger colon""".split()
)
_OPERATORS = frozenset(
    f"\\{name}" for name in "sum prod int iint oint lim limsup liminf max min sup inf det gcd Pr".split()
)
_CONTROL_SYMBOLS = frozenset(",;:!> {}|_&%#$")
_NEEDS_BRACES = (
    frozenset(
        """Pr arccos arcsin arctan arg bar bmod boldsymbol cdots colon cong cos cosh ddot ddots deg
        det dim dot dots exp gcd hat iff iint implies inf int ker ldots lim liminf limsup ln log longmapsto
        longrightarrow max min mod models notin oint operatorname overline prod qquad quad sin sinh sqrt sum sup tan
        tanh tilde underline vdots vec widehat widetilde""".split()
    )
    | _DELIMITED
    | frozenset(",;:!> ")
)
"""What TeX does not take as a script by itself, since it is more than one atom (found by setting each with XeTeX)."""
_TEXT_SYMBOLS = frozenset(rf"\{char}" for char in "%&#$_{}, ")
_ALLOWED = _ONE_ARGUMENT | _TWO_ARGUMENTS | _DELIMITED | _INSIDE_LEFT | _SYMBOLS | {"text", "limits", "nolimits"}
_DELIMITERS = frozenset("()[]|./<>") | {
    rf"\\{name}" for name in ("{", "}", "|", "langle", "rangle", "lfloor", "rfloor", "lceil", "rceil", "lbrace",
                              "rbrace", "lvert", "rvert", "lVert", "rVert", "vert", "Vert", "uparrow", "downarrow")
}  # fmt: skip
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|.", re.DOTALL)


def find_eaten_command(written: str) -> str:
    r"""Find a formula's command in a double-quoted scalar whose backslash YAML takes: `\theta`, `\nu`; or ''."""
    for formula in re.findall(r"\$[^$]*\$", written):
        for command in re.findall(r"(?<!\\)(?:\\\\)*\\([tnr][A-Za-z]+)", formula):
            if command in _ALLOWED:
                return f"\\{command}"
    return ""


class Refused(Exception):
    """The formula is not TeX mathematics that is let through; `str()` says why, `hint` how to mend it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def check_formula(source: str) -> str:
    """Check a formula and return it in one line. Raises Refused."""
    formula = " ".join(source.split())
    if not formula:
        raise Refused("This formula is empty.", "Write it between the dollar signs, or write \\$ for a dollar.")
    if len(formula) > MAX_LENGTH:
        raise Refused(f"This formula is longer than {MAX_LENGTH:,} characters.", "Cut it in parts.")
    _Formula(_TOKEN.findall(formula)).read_sequence(closing=None)
    return formula


class _Formula:
    """A recursive walk over the tokens of one formula, after TeX's own rules for groups, scripts and arguments."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0
        self.roots = 0

    def peek(self) -> str | None:
        """Return the next token, without taking it; None at the end."""
        while self.at < len(self.tokens) and self.tokens[self.at] == " ":
            self.at += 1
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self) -> str | None:
        """Take the next token; None at the end."""
        token = self.peek()
        self.at += token is not None
        return token

    def read_sequence(self, closing: str | None) -> None:
        """Read until the closing token, or to the end. Raises Refused."""
        scripts: set[str] = set()
        before = ""
        while (token := self.take()) is not None:
            if token == closing:
                return
            if token in "^_":
                self.read_script(token, before, scripts)
            elif token == "'":
                self.read_prime(before, scripts)
            elif token in _LIMITS:
                self.check_limits(token, before)
            elif token == "\\middle" and closing == "\\right":
                self.read_delimiter("middle")
            else:
                scripts = set()
                self.read_atom(token)
            before = token
        if closing is not None:
            raise Refused(_UNCLOSED[closing], "Each opening one needs its closing one.")

    def read_prime(self, before: str, scripts: set[str]) -> None:
        """Read a prime as a superscript; primes in a row are one, and a `^` right after them joins in."""
        if "^" in scripts and before != "'":
            raise Refused("A prime follows a superscript.", "Put braces around the base: {x^2}'.")
        scripts.add("^")

    def check_limits(self, token: str, before: str) -> None:
        r"""Check that \limits follows an operator. Raises Refused."""
        if before not in _OPERATORS:
            raise Refused(f"{token} stands behind no operator.", f"Write it right after one: \\sum{token}_{{i}}.")

    def read_script(self, mark: str, before: str, scripts: set[str]) -> None:
        """Read a superscript or a subscript. Raises Refused."""
        if mark in scripts and not (mark == "^" and before == "'"):
            kind = "superscript" if mark == "^" else "subscript"
            raise Refused(f"One character has two {kind}s.", "Put braces around what belongs together: {x^a}^b.")
        scripts.add(mark)
        self.read_argument(mark)

    def read_argument(self, of: str) -> None:
        """Read the argument of a command or a script. Raises Refused."""
        token = self.take()
        alone = _NEEDS_BRACES if of in "^_" else _NEEDS_BRACES | _ONE_ARGUMENT | _TWO_ARGUMENTS | {"text"}
        if token is not None and token.startswith("\\") and token[1:] in alone:
            raise Refused(f"After {of} {token} needs braces around it.", f"Write {of}{{{token}…}}.")
        if token is None or token in "^_}&'" or (token == "]" and self.roots):
            raise Refused(f"After {of} something is missing.", f"Write it in braces: {of}{{…}}.")
        self.read_atom(token)

    def read_atom(self, token: str) -> None:
        """Read one token and what belongs to it. Raises Refused."""
        if token == "{":
            self.read_group("}")
        elif token.startswith("\\") and len(token) > 1:
            self.read_command(token[1:])
        elif token == "}":
            raise Refused("A } closes nothing.", "Delete it, or write \\} for the character.")
        elif token in "%#&$~" or token == "\\":
            raise Refused(f"{token} cannot stand in a formula.", f"Write \\{token} for the character, or leave it out.")
        elif not token.isascii():
            raise Refused(f"{token} cannot stand in a formula.", suggest_letter(token))

    def read_group(self, closing: str) -> None:
        """Read a group to its closing token. Raises Refused."""
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise Refused(f"This formula is nested more than {MAX_NESTING} levels deep.", "Simplify it.")
        self.read_sequence(closing)
        self.depth -= 1

    def read_command(self, name: str) -> None:
        """Read a command and its arguments. Raises Refused."""
        if name in _SYMBOLS or name in _CONTROL_SYMBOLS:
            return
        if name in _INSIDE_LEFT:
            raise Refused(
                f"A \\{name} has no \\left.", "Each \\right and \\middle needs a \\left before it in the same braces."
            )
        if name == "text":
            self.read_words()
            return
        if name in _ONE_ARGUMENT:
            self.read_optional_root(name)
            self.read_argument("\\" + name)
        elif name in _TWO_ARGUMENTS:
            self.read_argument("\\" + name)
            self.read_argument("\\" + name)
        elif name in _DELIMITED:
            self.read_delimited(name)
        else:
            near = None if is_known(name) else find_nearest(name, sorted(_ALLOWED))
            hint = f"Did you mean \\{near}?" if near else suggest_command(name)
            raise Refused(f"\\{name} is not among the commands that a formula may use.", hint)

    def read_optional_root(self, name: str) -> None:
        r"""Read the [n] behind \sqrt, where there is one. Raises Refused for one within another."""
        if name == "sqrt" and self.peek() == "[":
            if self.roots:
                raise Refused("A \\sqrt[…] stands inside another one's brackets.", "Write the inner root as a power.")
            self.take()
            self.roots += 1
            self.read_group("]")
            self.roots -= 1

    def read_words(self) -> None:
        r"""Read the argument of `\text`, which is no mathematics."""
        if self.take() != "{":
            raise Refused("After \\text something is missing.", "Write it in braces: \\text{…}.")
        while (token := self.take()) != "}":
            if token is None:
                raise Refused(_UNCLOSED["}"], "Each opening one needs its closing one.")
            if token not in _TEXT_SYMBOLS and (token.startswith("\\") or token in "{^_%#&$~"):
                raise Refused(
                    f"{token} cannot stand in \\text{{…}}.",
                    "Write mathematics outside of it, and \\_ for the character.",
                )

    def read_delimiter(self, name: str) -> None:
        r"""Read the bracket of \left, \right or \middle. Raises Refused."""
        delimiter = self.take()
        if delimiter is None or delimiter not in _DELIMITERS:
            raise Refused(f"After \\{name} a bracket is missing.", f"Write \\{name}( or \\{name}. for none.")

    def read_delimited(self, name: str) -> None:
        r"""Read from \left to its \right. Raises Refused."""
        self.read_delimiter(name)
        if name == "left":
            self.depth += 1
            if self.depth > MAX_NESTING:
                raise Refused(f"This formula is nested more than {MAX_NESTING} levels deep.", "Simplify it.")
            self.read_sequence("\\right")
            self.read_delimiter("right")
            self.depth -= 1


_UNCLOSED = {"}": "A { is never closed.", "]": "A [ of \\sqrt is never closed.", "\\right": "A \\left has no \\right."}
