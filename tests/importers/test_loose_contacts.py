from __future__ import annotations

import pytest

from cvlatex.importers.draft import Draft
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Ledger
from cvlatex.importers.loose_contacts import add_loose
from tests.importers.drafts import leaf, plain


@pytest.mark.parametrize(
    ("line", "contacts", "left"),
    [
        ("ada@example.org | +44 20 7946 0000 | github.com/ada",
         [("email", "ada@example.org"), ("phone", "+44 20 7946 0000"), ("github", "ada")], []),
        ("[ada@example.org](mailto:ada@example.org) · [Blog](https://ada.example.org)",
         [("email", "ada@example.org"), ("website", "https://ada.example.org")], []),
        ("电话：138-0000-0000　邮箱：ada@example.org　微信：ada_b　籍贯：伦敦",
         [("phone", "138-0000-0000"), ("email", "ada@example.org"), ("wechat", "ada_b")], ["籍贯：伦敦"]),
        ("GitHub @ada • Node.js developer • 1842 - 1843",
         [("github", "ada")], ["Node.js developer", "1842 - 1843"]),
        ("LinkedIn: https://www.linkedin.com/in/ada", [("linkedin", "ada")], []),
        ("<ada@example.org> | Address: 12 St James's Square, London",
         [("email", "ada@example.org"), ("address", "12 St James's Square, London")], []),
    ],
)  # fmt: skip
def test_a_line_is_taken_apart(line: str, contacts: list[tuple[str, str]], left: list[str]) -> None:
    draft = Draft()
    rest = add_loose(draft, Kit(Ledger(), "markdown"), leaf(line))
    assert [(one["type"], one["value"]) for one in plain(draft.contacts)] == contacts
    assert [one.text for one in rest] == left
