"""What to write in a formula instead of a command or a character that it may not hold."""

from __future__ import annotations

_GREEK = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon"
    " phi chi psi omega"
)
_LETTERS = {chr(0x3B1 + place): f"Write \\{name}." for place, name in enumerate(_GREEK.split())} | {
    "ο": "Write o.",
    "×": "Write \\times.", "·": "Write \\cdot.", "≤": "Write \\leq.", "≥": "Write \\geq.", "≠": "Write \\neq.",
    "≈": "Write \\approx.", "→": "Write \\to.", "∞": "Write \\infty.", "∑": "Write \\sum.", "√": "Write \\sqrt{…}.",
    "±": "Write \\pm.", "²": "Write ^2.", "³": "Write ^3.", "−": "Write -.", "（": "Write (.", "）": "Write ).",
    "，": "Write a plain comma.", "Σ": "Write \\Sigma.", "Δ": "Write \\Delta.", "Ω": "Write \\Omega.",
}  # fmt: skip
_WORDS = "Put words into \\text{…}, and write signs as commands, such as \\alpha or \\leq."
_ONLY = "Only commands that print mathematics are let through; a function's name is \\operatorname{…}."
_INSTEAD = {
    "bf": "Write \\mathbf{…}.",
    "rm": "Write \\mathrm{…}.",
    "it": "Write \\mathit{…}.",
    "cal": "Write \\mathcal{…}.",
    "\\": "A formula is one line: write each line between dollar signs of its own.",
    "begin": "Environments are not let through: write each line between $$ of its own.",
    "textbf": "Write \\mathbf{…}, or end the formula before the words.",
}


def instead_of_command(name: str) -> str:
    """The hint for a command that is not let through, without its backslash."""
    return _INSTEAD.get(name, _ONLY)


def instead_of_letter(char: str) -> str:
    """The hint for a character beyond ASCII, for which TeX's mathematics has no glyph."""
    return _LETTERS.get(char, _WORDS)
