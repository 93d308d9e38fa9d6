"""The words that an output needs and the data does not have."""

from __future__ import annotations

from cvlatex.locales.locale import find_word
from cvlatex.model.contact_types import load_contact_types
from cvlatex.model.document import ContactLine
from cvlatex.model.text import as_plain_text

_FIELDS = {"expected": "expected_label", "doi": "DOI", "technologies": "technologies", "letter": "letter"}
"""The keys of the data that the tables have another word for, and the names that are the same everywhere."""


def name_field(key: str, language: str) -> str:
    """Return the name of a form's field, by the key of the data; the key itself where no table has it."""
    name = _FIELDS.get(key, key)
    return find_word(name, language) if name in _KNOWN else name


_KNOWN = frozenset(
    "name thing headline organization role location degree area grade title subtitle issuer authors venue email phone "
    "date start end expected_label dates technologies note recipient subject letter enclosures present description "
    "text quote".split()
)
"""The words that are names of fields."""

_OF_TYPES = ("email", "phone", "website", "address", "gender", "birthdate", "nationality")


def choose_label(contact: ContactLine, language: str) -> str:
    """Return what a contact is: its network's name, or the word for its type; '' where neither is known."""
    return contact.network or name_contact_type(contact.type, language)


def choose_visible_label(contact: ContactLine, language: str) -> str:
    """Return the label that stands before a contact; '' where the contact's own words have it."""
    label = choose_label(contact, language)
    return "" if label.casefold() in as_plain_text(contact.text).casefold() else label


def name_contact_type(contact_type: str, language: str) -> str:
    """Return what a contact is, '' for one of no known type."""
    if contact_type in _OF_TYPES:
        return find_word(contact_type, language)
    kind = load_contact_types().get(contact_type)
    return kind.choose_name(language) if kind and kind.is_network else ""
