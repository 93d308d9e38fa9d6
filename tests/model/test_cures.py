from __future__ import annotations

import re

import pytest

from cvlatex.model.cures import cure_value
from cvlatex.model.fields import DOI, EMAIL, FILE_NAME, SLUG, URL, Form


@pytest.mark.parametrize(
    ("written", "form", "cure"),
    [
        ("me＠example.org", EMAIL, "me@example.org"),
        ("me @example.org", EMAIL, "me@example.org"),
        ("me (at) example.org", EMAIL, "me@example.org"),
        ("mailto:me@example.org", EMAIL, "me@example.org"),
        ("[me@example.org](mailto:me@example.org)", EMAIL, "me@example.org"),
        ("www.example.org", URL, "https://www.example.org"),
        ("htps://example.org", URL, "https://example.org"),
        ("https:/example.org", URL, "https://example.org"),
        ("https：//example.org", URL, "https://example.org"),
        ("https://example.org/my page", URL, "https://example.org/my%20page"),
        ("[x](https://example.org/a)", URL, "https://example.org/a"),
        ("me@example.org", URL, "mailto:me@example.org"),
        ("https://doi.org/10.1000/182", DOI, "10.1000/182"),
        ("doi: 10.1000/182", DOI, "10.1000/182"),
        ("Deep Learning", SLUG, "deep-learning"),
        ("cv-{nmae}", FILE_NAME, "cv-{name}"),
        ("cv-{{ language }}.pdf", FILE_NAME, "cv-{language}"),
        ("cv-$variant", FILE_NAME, "cv-{variant}"),
    ],
)
def test_a_small_repair_gives_what_was_meant(written: str, form: Form, cure: str) -> None:
    assert cure_value(written, form) == cure
    assert re.fullmatch(form.pattern, cure)


@pytest.mark.parametrize(
    ("written", "form"),
    [("javascript:alert(1)", URL), ("file:///etc/passwd", URL), ("on request", EMAIL), ("核心", SLUG), ("", URL)],
)
def test_what_cannot_be_guessed_is_not(written: str, form: Form) -> None:
    assert cure_value(written, form) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://exa%mple", "https://example", "https://user:word@example.org", "https://example.org\\x",
        "https://a..b", "https://example.org:port/", "https://", "https://example。org",
    ],
)  # fmt: skip
def test_what_is_no_host_is_no_address(address: str) -> None:
    assert not re.fullmatch(URL.pattern, address)


@pytest.mark.parametrize(
    "address",
    ["https://例子.中国/主页", "http://localhost:8000/", "https://[2001:db8::1]/", "https://example.org?a=b", "tel:+1"],
)
def test_what_is_a_host_is_one(address: str) -> None:
    assert re.fullmatch(URL.pattern, address)
