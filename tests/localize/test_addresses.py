from __future__ import annotations

import pytest
from msgspec import structs

from cvlatex.core.source import Span
from cvlatex.localize.addresses import with_addresses
from cvlatex.model.document import ContactLine, HeadedEntry
from cvlatex.model.text import Inline, Line, Link, Plain, as_plain_text

SPAN = Span("cv.yaml", 1, 1, 1, 2)


def line(*children: Inline) -> Line:
    return Line(children, SPAN)


def test_the_address_stands_behind_the_words_of_a_link() -> None:
    text = line(Plain("see "), Link("https://example.org/a/", (Plain("code"),), SPAN), Plain("."))
    assert as_plain_text(with_addresses(text, "en").children) == "see code (example.org/a)."
    assert as_plain_text(with_addresses(text, "zh").children) == "see code（example.org/a）."


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("example.org", "https://example.org/"),
        ("https://example.org/a", "https://example.org/a"),
        ("me@example.org", "mailto:me@example.org"),
        ("+41 21 693 11 11", "tel:+41216931111"),
    ],
)
def test_words_that_are_the_address_stand_alone(words: str, url: str) -> None:
    text = line(Link(url, (Plain(words),), SPAN))
    assert with_addresses(text, "en") == text


def test_a_contact_with_a_label_says_its_address_too() -> None:
    contact = ContactLine("website", (Plain("Homepage"),), "https://example.org", SPAN)
    (changed,) = with_addresses((contact,), "en")
    assert as_plain_text(changed.text) == "Homepage (example.org)"


def test_a_number_is_not_printed_twice_for_the_way_it_is_dialled() -> None:
    contact = ContactLine("phone", (Plain("+41 (0)21 693 11 11"),), "tel:+41216931111", SPAN)
    assert with_addresses((contact,), "en") == (contact,)


def test_a_publication_that_shows_its_addresses_has_none_in_its_note() -> None:
    address = Link("https://x.org", (Plain("x.org"),), SPAN)
    work = structs.replace(entry(None, "https://x.org"), addresses=(address,))
    assert with_addresses((work,), "en") == (work,)


def entry(note: Line | None, url: str | None) -> HeadedEntry:
    return HeadedEntry(line(Plain("T")), None, None, None, note, "", url, (), None, SPAN)


def test_an_entry_notes_its_page() -> None:
    (bare,) = with_addresses((entry(None, "https://example.org/x"),), "en")
    (noted,) = with_addresses((entry(line(Plain("5.5/6")), "https://example.org/x"),), "en")
    assert bare.note
    assert noted.note
    assert as_plain_text(bare.note.children) == "example.org/x"
    assert as_plain_text(noted.note.children) == "5.5/6 (example.org/x)"
    assert bare.url == "https://example.org/x"
