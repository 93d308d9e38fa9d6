from __future__ import annotations

import pytest

from cvlatex.model.scripts import extract_host, find_confusable_letter


@pytest.mark.parametrize(
    ("address", "char", "right"),
    [("rоbin@example.org", "о", "robin@example.org"), ("me@exаmple.org", "а", "me@example.org"),
     ("аррӏе.com", "а", "apple.com"), ("gοogle.com", "ο", "google.com")],
)  # fmt: skip
def test_a_letter_of_another_script_is_found(address: str, char: str, right: str) -> None:
    assert find_confusable_letter(address) == (char, right)


@pytest.mark.parametrize(
    "address", ["me@example.org", "почта@пример.рф", "例子.中国", "müller@example.de", "λόγος.gr", ""]
)
def test_one_script_a_word_is_fine(address: str) -> None:
    assert find_confusable_letter(address) is None


def test_what_decides_where_an_address_leads() -> None:
    assert extract_host("https://example.org:80/а?b") == "example.org:80"
    assert extract_host("mailto:me@example.org?subject=x") == "me@example.org"
    assert extract_host("tel:+41") == ""
