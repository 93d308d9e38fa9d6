"""Whether what stands between two dollar signs is a formula, or a price, a variable of a shell, a word."""

from __future__ import annotations

import re

_COMMAND = re.compile(r"\\[A-Za-z{}|]")
_SCRIPT = re.compile(r"[\^_]\{")
_WORD = re.compile(r"[A-Za-z]+")
_CUT = re.compile(r"^[/:=,.;<>*|]|[/:=,.;<>+*|(\[~–—-]$")
"""An operator that lacks what stands before or behind it: the dollar sign belongs to something else."""
_HAN = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\U00020000-\U0003ffff]")
_FUNCTIONS = frozenset(
    "log exp sin cos tan max min sup inf lim det dim ker deg gcd mod arg sinh cosh tanh softmax relu".split()
)
_SHORT = 2
"""Letters; a name in mathematics has no more, unless it is a function's."""


def is_formula(source: str) -> bool:
    r"""Whether the content of a pair of dollar signs is mathematics: a command, a script, an operator, short names.

    True: `\alpha`, `x_{max}`, `n`, `O(n \log n)`, `p < 0.05`, `95\%`. False: `HOME/bin:`, `5 to`, `PATH`, `100 (+`.
    """
    text = source.strip()
    if _COMMAND.search(text) or _SCRIPT.search(text):
        return True
    if not text or _CUT.search(text) or (_HAN.search(text) and not re.search(r"[=<>^_]", text)):
        return False
    words = _WORD.findall(text)
    if any(len(word) > _SHORT and word.lower() not in _FUNCTIONS for word in words):
        return False
    if re.search(r"[\^_=<>+*/|'(\u00d7\u00b7\u2248\u2264\u2265-]|\\", text):
        return True
    return len(text.split()) == 1 or all(len(word) == 1 for word in words)
