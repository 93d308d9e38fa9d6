from __future__ import annotations

import pytest

from cvlatex.preflight.facts import ExternalLink
from cvlatex.preflight.rules.external_link import check, find_fault
from tests.preflight.samples import codes, facts


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org", "http://user@example.org:8080/a%20b?c=d#e", "https://[2001:db8::1]/", "HTTPS://a.b",
        "mailto:me@example.org", "mailto:me@example.org?subject=CV", "tel:+41-21-123(45)",
    ],
)  # fmt: skip
def test_addresses_that_work_pass(address: str) -> None:
    assert find_fault(address) == ""


@pytest.mark.parametrize(
    "address",
    [
        "", "example.org", "https:", "https://", "https:///cv", "https://exam ple.org", "https://例.org", "http://a/%zz",
        "http://a/%", "mailto:me", "mailto:me@host", "tel:call-me", "javascript:alert(1)", "file:///etc/passwd",
        "https://a/{b}", "https://host:port/",
    ],
)  # fmt: skip
def test_what_no_program_follows_is_a_fault(address: str) -> None:
    assert find_fault(address) != ""


def test_an_address_is_an_error_once_on_its_first_page() -> None:
    links = (ExternalLink(2, "nowhere"), ExternalLink(3, "nowhere"), ExternalLink(1, "https://a.b"))
    assert codes(check(facts(external_links=links))) == ["error:2"]
