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


_INSTEAD |= {
    "over": "Write \\frac{above}{below}.",
    "choose": "Write \\binom{above}{below}.",
    "mathscr": "Write \\mathcal{…}.",
    "mathbbm": "Write \\mathbb{…}.",
    "bm": "Write \\boldsymbol{…}.",
    "mathnormal": "Write the letter alone.",
    "underbrace": "Write the formula without the brace.",
    "overbrace": "Write the formula without the brace.",
    "overrightarrow": "Write \\vec{…}.",
    "hspace": "Write \\quad.",
    "mbox": "Write \\text{…}.",
    "hbox": "Write \\text{…}.",
    "textrm": "Write \\text{…}.",
    "textit": "Write \\mathit{…}.",
    "cfrac": "Write \\frac{…}{…}.",
    "dbinom": "Write \\binom{…}{…}.",
    "tbinom": "Write \\binom{…}{…}.",
    "lnot": "Write \\neg.",
    "rArr": "Write \\Rightarrow.",
    "stackrel": "Write the sign alone.",
    "overset": "Write the sign alone.",
    "underset": "Write the sign alone.",
    "substack": "Write the conditions in one line.",
    "xrightarrow": "Write \\to.",
    "longleftarrow": "Write \\leftarrow.",
    "displaystyle": "Put the formula between $$.",
    "textstyle": "Delete it.",
    "tag": "Delete it.",
    "label": "Delete it.",
    "nonumber": "Delete it.",
    "color": "Delete it.",
    "phantom": "Delete it.",
    "sgn": "Write \\operatorname{sgn}.",
    "argmax": "Write \\operatorname{argmax}.",
    "argmin": "Write \\operatorname{argmin}.",
    "tr": "Write \\operatorname{tr}.",
    "Tr": "Write \\operatorname{Tr}.",
    "softmax": "Write \\operatorname{softmax}.",
    "R": "Write \\mathbb{R}.",
    "N": "Write \\mathbb{N}.",
    "Z": "Write \\mathbb{Z}.",
    "E": "Write \\mathbb{E}.",
    "degree": "Write ^\\circ.",
    "celsius": "Write ^\\circ C.",
    "eps": "Write \\epsilon.",
    "empty": "Write \\emptyset.",
}
_REFUSED = frozenset(
    """atop above brack brace sqrtsign mathchoice overleftarrow overleftrightarrow underleftarrow underrightarrow
    smash vphantom hphantom raisebox rule vskip hskip kern mkern mskip cancel xcancel boxed fbox href url
    includegraphics textcolor textsc textsf texttt tiny small large Large huge bigcup bigcap bigsqcup bigvee
    bigwedge bigoplus bigotimes coprod biguplus lesssim gtrsim leqslant geqslant preceq succeq prec succ
    triangleq coloneqq vDash Vdash dashv asymp doteq smile frown bowtie hookrightarrow hookleftarrow
    rightharpoonup nearrow searrow swarrow nwarrow rightleftarrows twoheadrightarrow rightsquigarrow updownarrow
    Uparrow Downarrow ddagger spadesuit heartsuit diamondsuit clubsuit flat natural sharp wp imath jmath surd
    backslash sqsubset sqcup sqcap amalg wr diamond triangleleft triangleright bigcirc oslash sec csc cot coth
    hom projlim injlim varliminf varlimsup pod pmod""".split()
)
"""Commands of LaTeX that a formula here may not use: no slips of the keyboard."""


def is_known(name: str) -> bool:
    """Whether a command that is not let through is one of LaTeX's, and so no misspelt other one."""
    return name in _INSTEAD or name in _REFUSED


def suggest_command(name: str) -> str:
    """Return the hint for a command that is not let through, without its backslash."""
    return _INSTEAD.get(name, _ONLY)


def suggest_letter(char: str) -> str:
    """Return the hint for a character beyond ASCII, for which TeX's mathematics has no glyph."""
    return _LETTERS.get(char, _WORDS)
