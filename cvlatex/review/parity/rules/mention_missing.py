"""mention-missing: both languages of a text mention the same entries of the glossary.

Passes: `[扩散模型](#diffusion)` and `[diffusion models](#diffusion)`.
Fails: `扩散模型` without a link beside `[diffusion models](#diffusion)`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.review.parity.texts import Pair

ID = "mention-missing"


def check(pair: Pair) -> Iterator[Diagnostic]:
    """Return a warning at the mention, and one at the text that lacks it."""
    for own, other in pair.list_both_ways():
        there = {mention.id for mention in other.mentions}
        for mention in own.mentions:
            if mention.id not in there:
                hint = f"Write […](#{mention.id}) in both languages, or in neither."
                yield warning(ID, mention.span, f"The {other.language} text does not mention '{mention.id}'.", hint)
                message = f"The {own.language} text mentions '{mention.id}', this one does not."
                yield warning(ID, other.span, message, hint)
