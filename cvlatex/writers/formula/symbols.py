r"""The characters behind the commands that a formula may use, and the letters of its alphabets.

Every command that readers/markdown/formulas.py lets through has its entry here, or its own rule in the parser.
"""

from __future__ import annotations

import unicodedata

IDENTIFIERS = {
    name: unicodedata.lookup(f"GREEK SMALL LETTER {name.upper()}")
    for name in "alpha beta gamma delta zeta eta theta iota kappa mu nu xi pi rho sigma tau upsilon chi psi "
    "omega".split()
} | {
    name: unicodedata.lookup(f"GREEK CAPITAL LETTER {name.upper()}")
    for name in "Gamma Delta Theta Xi Pi Sigma Upsilon Phi Psi Omega".split()
} | {
    "lambda_": "λ", "Lambda": "Λ", "epsilon": "ϵ", "varepsilon": "ε", "vartheta": "ϑ", "varpi": "ϖ", "varsigma": "ς", "phi": "ϕ", "varphi": "φ",
    "infty": "∞", "partial": "∂", "nabla": "∇", "ell": "ℓ", "hbar": "ℏ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "emptyset": "∅", "varnothing": "∅",
    "top": "⊤", "bot": "⊥", "angle": "∠", "triangle": "△", "square": "□",
}  # fmt: skip
IDENTIFIERS["lambda"] = IDENTIFIERS.pop("lambda_")

FUNCTIONS = frozenset(
    "lim limsup liminf max min sup inf arg log ln exp sin cos tan sinh cosh tanh arcsin arccos arctan det dim ker deg "
    "gcd Pr".split()
)
"""Names that print upright."""

UNDERNEATH = frozenset("sum prod lim limsup liminf max min sup inf det gcd Pr".split())
"""What has its limits below and above it in a displayed formula."""

OPERATORS = {
    "sum": "∑", "prod": "∏", "int": "∫", "iint": "∬", "oint": "∮", "mod": "mod", "bmod": "mod", "pm": "±", "mp": "∓", "times": "×", "div": "÷", "cdot": "⋅",
    "cdots": "⋯", "ldots": "…", "dots": "…", "vdots": "⋮", "ddots": "⋱", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "∙", "oplus": "⊕",
    "ominus": "⊖", "otimes": "⊗", "odot": "⊙", "cup": "∪", "cap": "∩", "setminus": "∖", "subset": "⊂", "subseteq": "⊆", "supset": "⊃",
    "supseteq": "⊇", "notin": "∉", "ni": "∋", "forall": "∀", "exists": "∃", "neg": "¬", "land": "∧", "lor": "∨", "wedge": "∧", "vee": "∨",
    "prime": "′", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "ll": "≪", "gg": "≫", "equiv": "≡", "sim": "∼", "simeq": "≃",
    "approx": "≈", "cong": "≅", "propto": "∝", "perp": "⊥", "parallel": "∥", "mid": "∣", "nmid": "∤", "models": "⊨", "vdash": "⊢", "to": "→",
    "gets": "←", "rightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒", "Leftarrow": "⇐", "leftrightarrow": "↔", "Leftrightarrow": "⇔",
    "mapsto": "↦", "longrightarrow": "⟶", "longmapsto": "⟼", "uparrow": "↑", "downarrow": "↓", "iff": "⟺", "implies": "⟹", "dagger": "†",
    "colon": ":",
} | {"in": "∈"}  # fmt: skip

BRACKETS = {
    "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "lbrace": "{", "rbrace": "}", "lvert": "|", "rvert": "|",
    "lVert": "‖", "rVert": "‖", "vert": "|", "Vert": "‖",
} | {"{": "{", "}": "}", "|": "‖"}  # fmt: skip

SPACES = {",": 3, ":": 4, ">": 4, ";": 5, "!": -3, " ": 4, "quad": 18, "qquad": 36}
"""Widths in eighteenths of an em (TeX's mu)."""

ACCENTS = {
    "hat": "^", "widehat": "^", "bar": "¯", "overline": "¯", "tilde": "~", "widetilde": "~", "vec": "→", "dot": "˙", "ddot": "¨", "underline": "_",
}  # fmt: skip

COMBINING = {
    "hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "overline": "\u0305", "tilde": "\u0303", "widetilde": "\u0303", "vec": "\u20d7",
    "dot": "\u0307", "ddot": "\u0308", "underline": "\u0332",
}  # fmt: skip
"""The accents as they follow a single character in plain text."""

_ALPHABETS = {
    "mathbf": "BOLD", "boldsymbol": "BOLD ITALIC", "mathcal": "SCRIPT", "mathbb": "DOUBLE-STRUCK",
    "mathsf": "SANS-SERIF", "mathfrak": "FRAKTUR", "mathit": "ITALIC",
}  # fmt: skip
ALPHABETS = frozenset(_ALPHABETS)

_OLDER = {
    ("SCRIPT", "B"): "ℬ", ("SCRIPT", "E"): "ℰ", ("SCRIPT", "F"): "ℱ", ("SCRIPT", "H"): "ℋ", ("SCRIPT", "I"): "ℐ",
    ("SCRIPT", "L"): "ℒ", ("SCRIPT", "M"): "ℳ", ("SCRIPT", "R"): "ℛ", ("SCRIPT", "e"): "ℯ", ("SCRIPT", "g"): "ℊ",
    ("SCRIPT", "o"): "ℴ", ("FRAKTUR", "C"): "ℭ", ("FRAKTUR", "H"): "ℌ", ("FRAKTUR", "I"): "ℑ", ("FRAKTUR", "R"): "ℜ",
    ("FRAKTUR", "Z"): "ℨ", ("DOUBLE-STRUCK", "C"): "ℂ", ("DOUBLE-STRUCK", "H"): "ℍ", ("DOUBLE-STRUCK", "N"): "ℕ",
    ("DOUBLE-STRUCK", "P"): "ℙ", ("DOUBLE-STRUCK", "Q"): "ℚ", ("DOUBLE-STRUCK", "R"): "ℝ", ("DOUBLE-STRUCK", "Z"): "ℤ",
    ("ITALIC", "h"): "ℎ",
}  # fmt: skip
"""Letters that Unicode had before its block of mathematical letters."""

_DIGITS = ("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE")
_GREEK_SYMBOLS = {"ϵ": "EPSILON SYMBOL", "ϑ": "THETA SYMBOL", "ϕ": "PHI SYMBOL", "ϖ": "PI SYMBOL"}


def letter(alphabet: str, char: str) -> str:
    """A character in another alphabet (Unicode Standard, 22.2); itself where that has none."""
    style = _ALPHABETS[alphabet]
    if (style, char) in _OLDER:
        return _OLDER[style, char]
    digits = style.removesuffix(" ITALIC")
    if char.isascii() and char.isdigit():
        name = f"MATHEMATICAL {digits} DIGIT {_DIGITS[int(char)]}"
    elif char.isascii() and char.isalpha():
        name = f"MATHEMATICAL {style} {'CAPITAL' if char.isupper() else 'SMALL'} {char.upper()}"
    elif char in _GREEK_SYMBOLS:
        name = f"MATHEMATICAL {style} {_GREEK_SYMBOLS[char]}"
    else:
        name = f"MATHEMATICAL {style} " + unicodedata.name(char, "").removeprefix("GREEK ").replace("LETTER ", "")
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return char
