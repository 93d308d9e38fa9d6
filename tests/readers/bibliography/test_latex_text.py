from __future__ import annotations

import pytest

from cvlatex.model.text import Emphasis, Inline, Math, Plain, Strong
from cvlatex.readers.bibliography.latex_text import parse_inlines, read_plain


@pytest.mark.parametrize(
    ("latex", "children"),
    [
        ("The {BERT} model", (Plain("The BERT model"),)),
        ("{\\\"O}x \\& 100\\% of A_b -- {\\ss}", (Plain("Öx & 100% of A_b – ß"),)),
        ("in \\emph{vivo} and {\\it vitro}", (Plain("in "), Emphasis((Plain("vivo"),)), Plain(" and "),
                                              Emphasis((Plain("vitro"),)))),
        ("\\textbf{A}", (Strong((Plain("A"),)),)),
        ("$L_p$ norms", (Math("L_p"), Plain(" norms"))),
        ("$\\input{x}$", ()),
        ("论大模型", (Plain("论大模型"),)),
    ],
)  # fmt: skip
def test_a_field_is_decoded(latex: str, children: tuple[Inline, ...]) -> None:
    assert parse_inlines(latex) == children


def test_a_bare_percent_begins_no_comment() -> None:
    assert read_plain("100% of it") == "100% of it"
