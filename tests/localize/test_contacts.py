from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.localize.contacts import build_address, without_scheme
from cvlatex.model.text import as_plain_text
from tests.folders import documents_of, write_folder


@pytest.mark.parametrize(
    ("contact_type", "value", "address"),
    [
        ("email", "me@example.org", "mailto:me@example.org"),
        ("phone", "+86 (138) 0000-0000", "tel:+8613800000000"),
        ("website", "https://example.org", "https://example.org"),
        ("linkedin", "minyu", "https://www.linkedin.com/in/minyu"),
        ("github", "@minyu", "https://github.com/minyu"),
        ("github", "https://github.com/minyu", "https://github.com/minyu"),
        ("orcid", "0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"),
        ("mastodon", "@me@example.social", "https://example.social/@me"),
        ("mastodon", "me", None),
        ("whatsapp", "+86 138", "https://wa.me/86138"),
        ("gender", "男", None),
        ("wechat", "minyu", None),
        ("other", "anything", None),
    ],
)
def test_a_click_leads_where_the_type_says(contact_type: str, value: str, address: str | None) -> None:
    assert build_address(contact_type, value) == address


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("https://www.example.org/a/", "example.org/a"),
        ("http://example.org", "example.org"),
        ("mailto:me@example.org", "me@example.org"),
        ("me@example.org", "me@example.org"),
        ("https://", "https://"),
    ],
)
def test_a_page_is_displayed_without_what_nobody_reads(value: str, words: str) -> None:
    assert without_scheme(value) == words


def test_an_account_is_read_as_its_page_shows_it(tmp_path: Path) -> None:
    contact = "{type: linkedin, value: 'https://www.linkedin.com/in/ouyang-%E9%9D%96/'}"
    cv = f"profile: {{name: A, contacts: [{contact}]}}\nsections: [{{id: a, type: text, title: T, body: x}}]\n"
    (line,) = documents_of(write_folder(tmp_path, {"cv.yaml": cv}))["en"].parts[0].header.contacts
    assert as_plain_text(line.text) == "ouyang-靖"
