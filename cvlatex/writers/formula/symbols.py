r"""The characters behind the commands that a formula may use, and the letters of its alphabets.

Every command that readers/markdown/formulas.py lets through has its entry here, or its own rule in the parser.
"""

from __future__ import annotations

import unicodedata


def _read_pairs(table: str) -> dict[str, str]:
    """Return names and characters that follow each other as a map."""
    words = table.split()
    return dict(zip(words[::2], words[1::2], strict=True))


IDENTIFIERS = _read_pairs(
    """alpha α beta β gamma γ delta δ zeta ζ eta η theta θ iota ι kappa κ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ
    upsilon υ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω Lambda
    Λ epsilon ϵ varepsilon ε vartheta ϑ varpi ϖ varsigma ς phi ϕ varphi φ infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ
    Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ top ⊤ bot ⊥ angle ∠ triangle △ square □ lambda λ"""
)

FUNCTIONS = frozenset(
    "lim limsup liminf max min sup inf arg log ln exp sin cos tan sinh cosh tanh arcsin arccos arctan det dim ker deg "
    "gcd Pr".split()
)
"""Names that print upright."""

UNDERNEATH = frozenset("sum prod lim limsup liminf max min sup inf det gcd Pr".split())
"""What has its limits below and above it in a displayed formula."""

OPERATORS = _read_pairs(
    """sum ∑ prod ∏ int ∫ iint ∬ oint ∮ mod mod bmod mod pm ± mp ∓ times × div ÷ cdot ⋅ cdots ⋯ ldots … dots …
    vdots ⋮ ddots ⋱ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cup ∪ cap ∩ setminus ∖ subset
    ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ notin ∉ ni ∋ forall ∀ exists ∃ neg ¬ land ∧ lor ∨ wedge ∧ vee ∨ prime ′ le
    ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ perp ⊥ parallel ∥ mid
    ∣ nmid ∤ models ⊨ vdash ⊢ to → gets ← rightarrow → leftarrow ← Rightarrow ⇒ Leftarrow ⇐ leftrightarrow ↔
    Leftrightarrow ⇔ mapsto ↦ longrightarrow ⟶ longmapsto ⟼ uparrow ↑ downarrow ↓ iff ⟺ implies ⟹ dagger † colon
    : in ∈"""
)

BRACKETS = _read_pairs(
    """langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } lvert | rvert | lVert ‖ rVert ‖ vert |
    Vert ‖ { { } } | ‖"""
)

SPACES = {",": 3, ":": 4, ">": 4, ";": 5, "!": -3, " ": 4, "quad": 18, "qquad": 36}
"""Widths in eighteenths of an em (TeX's mu)."""

ACCENTS = {
    "hat": "^",
    "widehat": "^",
    "bar": "¯",
    "overline": "¯",
    "tilde": "~",
    "widetilde": "~",
    "vec": "→",
    "dot": "˙",
    "ddot": "¨",
    "underline": "_",
}

COMBINING = {
    "hat": "\u0302",
    "widehat": "\u0302",
    "bar": "\u0304",
    "overline": "\u0305",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "vec": "\u20d7",
    "dot": "\u0307",
    "ddot": "\u0308",
    "underline": "\u0332",
}
"""The accents as they follow a single character in plain text."""

_ALPHABETS = {
    "mathbf": "BOLD",
    "boldsymbol": "BOLD ITALIC",
    "mathcal": "SCRIPT",
    "mathbb": "DOUBLE-STRUCK",
    "mathsf": "SANS-SERIF",
    "mathfrak": "FRAKTUR",
    "mathit": "ITALIC",
}
ALPHABETS = frozenset(_ALPHABETS)

_OLDER = {
    ("SCRIPT", "B"): "ℬ",
    ("SCRIPT", "E"): "ℰ",
    ("SCRIPT", "F"): "ℱ",
    ("SCRIPT", "H"): "ℋ",
    ("SCRIPT", "I"): "ℐ",
    ("SCRIPT", "L"): "ℒ",
    ("SCRIPT", "M"): "ℳ",
    ("SCRIPT", "R"): "ℛ",
    ("SCRIPT", "e"): "ℯ",
    ("SCRIPT", "g"): "ℊ",
    ("SCRIPT", "o"): "ℴ",
    ("FRAKTUR", "C"): "ℭ",
    ("FRAKTUR", "H"): "ℌ",
    ("FRAKTUR", "I"): "ℑ",
    ("FRAKTUR", "R"): "ℜ",
    ("FRAKTUR", "Z"): "ℨ",
    ("DOUBLE-STRUCK", "C"): "ℂ",
    ("DOUBLE-STRUCK", "H"): "ℍ",
    ("DOUBLE-STRUCK", "N"): "ℕ",
    ("DOUBLE-STRUCK", "P"): "ℙ",
    ("DOUBLE-STRUCK", "Q"): "ℚ",
    ("DOUBLE-STRUCK", "R"): "ℝ",
    ("DOUBLE-STRUCK", "Z"): "ℤ",
    ("ITALIC", "h"): "ℎ",
}
"""Letters that Unicode had before its block of mathematical letters."""

_DIGITS = ("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE")
_GREEK_SYMBOLS = {"ϵ": "EPSILON SYMBOL", "ϑ": "THETA SYMBOL", "ϕ": "PHI SYMBOL", "ϖ": "PI SYMBOL"}


def find_letter(alphabet: str, char: str) -> str:
    """Return a character in another alphabet (Unicode Standard, 22.2); itself where that has none."""
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
