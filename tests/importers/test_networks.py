from __future__ import annotations

from typing import Any

import pytest

from cvlatex.importers.draft import Draft
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Ledger
from cvlatex.importers.networks import (
    add_email,
    add_network,
    add_page,
    add_phone,
    add_words,
    fits,
    make_private_phone,
)
from tests.importers.drafts import leaf, plain


def network(name: str, account: str, page: str) -> dict[str, Any]:
    draft = Draft()
    add_network(draft, Kit(Ledger(), "plain"), leaf(name, 0), leaf(account, 1), leaf(page, 2))
    return dict(plain(draft.contacts[0])) if draft.contacts else {}


@pytest.mark.parametrize(
    ("name", "account", "page", "expected"),
    [
        ("GitHub", "ada", "", {"type": "github", "value": "ada"}),
        ("Twitter", "@ada", "", {"type": "x", "value": "ada"}),
        ("Google Scholar", "abc", "", {"type": "googlescholar", "value": "abc"}),
        ("", "", "https://github.com/ada", {"type": "github", "value": "https://github.com/ada"}),
        ("Nowhere", "ada", "", {"type": "other", "value": "ada", "label": "Nowhere"}),
        ("gitea", "ada", "", {"type": "other", "value": "ada", "label": "Gitea"}),
        ("Discord", "ada#1815", "", {"type": "discord", "value": "ada#1815"}),
        (
            "Facebook",
            "",
            "https://facebook.com/profile.php?id=1",
            {"type": "facebook", "value": "https://facebook.com/profile.php?id=1"},
        ),
        ("YouTube", "ada", "https://www.youtube.com/@ada", {"type": "youtube", "value": "ada"}),
        ("googlescholar", "0Ksx4iwAAAAJ&hl=en", "", {"type": "googlescholar", "value": "0Ksx4iwAAAAJ"}),
        ("ORCID", "0", "", {"type": "other", "value": "0", "label": "ORCID"}),
        ("GitHub", "", "", {}),
    ],
)
def test_a_network_has_its_type(name: str, account: str, page: str, expected: dict[str, str]) -> None:
    assert network(name, account, page) == expected


def test_a_phone_number_is_private() -> None:
    value, sound = make_private_phone(leaf("tel:+44-20-7946-0000"), "phone")
    assert (value.text, value.private, sound) == ("+44-20-7946-0000", "phone", True)
    assert make_private_phone(leaf("call me"), "phone")[1] is False


def test_contacts_are_added_in_order() -> None:
    draft, kit = Draft(), Kit(Ledger(), "plain")
    add_email(draft, leaf("mailto:a@example.org", 1))
    add_email(draft, leaf("not an address", 2))
    add_phone(draft, kit, leaf("+44 20 7946 0000", 3))
    add_phone(draft, kit, leaf("+44 20 7946 0001", 4), leaf("fax", 5))
    add_page(draft, kit, leaf("www.example.org", 6), leaf("here", 7))
    add_page(draft, kit, leaf("no page", 8))
    add_words(draft, "address", kit.make_word(leaf("London", 9)))
    assert [(contact["type"], contact["value"].text, contact["value"].private) for contact in draft.contacts] == [
        ("email", "a@example.org", ""),
        ("other", "not an address", ""),
        ("phone", "+44 20 7946 0000", "phone"),
        ("phone", "+44 20 7946 0001", "phone-2"),
        ("website", "https://www.example.org", ""),
        ("address", "London", ""),
    ]


def test_values_fit_what_the_check_asks_for() -> None:
    assert fits("orcid", "0000-0002-1825-0097")
    assert not fits("orcid", "0")
    assert fits("wechat", "anything at all")
