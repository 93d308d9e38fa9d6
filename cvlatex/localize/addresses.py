"""Addresses for readers of paper, who cannot follow a link: each is spelt out behind the words that lead to it."""

from __future__ import annotations

from typing import Any, TypeVar

from msgspec import structs

from cvlatex.locales.locale import find_locale
from cvlatex.localize.contacts import without_scheme
from cvlatex.localize.splicing import splice
from cvlatex.model.document import ContactLine, HeadedEntry
from cvlatex.model.text import Inline, Line, Link, Plain, as_plain_text

T = TypeVar("T")


def with_addresses(value: T, language: str) -> T:
    """Return the value with the address of every link, contact and entry that does not already show it."""

    def spell_out(item: Any) -> tuple[Any, ...] | None:
        """Return what takes the place of a value with a link; None where the value stays."""
        match item:
            case Link(url, children, _):
                return (item, *_bracket_address(children, url, language))
            case ContactLine(_, text, url, _) if url and not item.beside and not url.startswith("tel:"):
                return (structs.replace(item, text=(*text, *_bracket_address(text, url, language))),)
            case HeadedEntry() if item.url and not item.addresses:
                inner = splice(structs.replace(item, url=None), spell_out)
                return (structs.replace(inner, url=item.url, note=_note_address(inner, item.url, language)),)
            case _:
                return None

    return splice(value, spell_out)


def _bracket_address(words: tuple[Inline, ...], url: str, language: str) -> tuple[Inline, ...]:
    """Return the address in brackets, or nothing where the words are the address."""
    address = without_scheme(url)
    if _strip_address(address) in _strip_address(as_plain_text(words)):
        return ()
    opening, closing = find_locale(language).marks.brackets
    return (Plain(opening), Plain(address), Plain(closing))


def _note_address(entry: HeadedEntry, url: str, language: str) -> Line:
    """Return an entry's note with the address behind it."""
    address: tuple[Inline, ...] = (Plain(without_scheme(url)),)
    return Line(
        (*entry.note.children, *_bracket_address((), url, language)) if entry.note else address, entry.title.span
    )


def _strip_address(text: str) -> str:
    """Return a text without what an address may be written with or without: brackets and spaces of a phone number."""
    return "".join(char for char in text if char not in " ()-").casefold()
