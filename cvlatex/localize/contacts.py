"""Contacts in one language: the printed words, the network's name, and the link's target."""

from __future__ import annotations

import re

from cvlatex.locales.locale import find_locale
from cvlatex.localize.selection import Chooser
from cvlatex.model.contact_types import ContactType, load_contact_types
from cvlatex.model.cv import Contact
from cvlatex.model.document import ContactLine
from cvlatex.model.text import Break, Inline, Line, Plain, as_plain_text

LONGEST = 40
"""Characters of a printed address; a longer one becomes the target of the network's name or of the contact's label."""

_EXTENSION = r"(?i)\s*(?:ext\.?|x|转|分机|#)\s*([0-9]{1,6})\s*$"


def localize_contact(contact: Contact, choose: Chooser) -> ContactLine | None:
    """Return a contact, or None where the language leaves it out."""
    value = choose.localize(contact.value)
    if value is None:
        return None
    kind = load_contact_types()[contact.type.value]
    url = build_address(contact.type.value, value.text)
    label = choose.localize(contact.label)
    text = _write_contact(kind, value.text, label, choose.language)
    icon = contact.icon.value if contact.icon else contact.type.value
    network = kind.choose_name(choose.language) if kind.is_network else ""
    network = "" if network.casefold() in as_plain_text(text).casefold() else network
    beside = _write_address_beside(kind, value.text, choose.language) if label else ()
    return ContactLine(icon, text, url, contact.span, value.text, network, beside)


def _write_contact(kind: ContactType, value: str, label: Line | None, language: str) -> tuple[Inline, ...]:
    """Return the printed words of a contact: its value, or its label for a network."""
    if kind.is_network:
        return label.children if label else (Plain(_choose_account(kind, value, language)),)
    is_page = re.match(r"https?://", value) is not None
    lines = [_shorten_page(value)] if is_page else [without_scheme(line) for line in value.split("\n")]
    plain = tuple(part for line in lines for part in (Break(), Plain(line)))[1:]
    if label is None:
        return plain
    if is_page:
        return label.children
    if kind.reads == "⛓":
        return (*label.children, Plain(find_locale(language).marks.colon), *plain)
    if as_plain_text(label.children)[:1] in "(（":
        return (*plain, Plain(" "), *label.children)
    opening, closing = find_locale(language).marks.brackets
    return (*plain, Plain(opening), *label.children, Plain(closing))


def _write_address_beside(kind: ContactType, value: str, language: str) -> tuple[Inline, ...]:
    """Return the address of a page that has a label, where it is short and names no account."""
    if kind.is_network or not re.match(r"https?://", value) or len(_shorten_page(value)) > LONGEST:
        return ()
    return (Plain(find_locale(language).marks.colon), Plain(_shorten_page(value)))


def _choose_account(kind: ContactType, value: str, language: str) -> str:
    """Return the account's name, the address of its page where that is short, or the network's name."""
    if not re.match(r"https?://", value):
        return value
    address = without_scheme(value)
    short = len(address) <= LONGEST and not re.search(r"[?#&]", address)
    account = _decode_account(kind.extract_account(value))
    named = account and not re.fullmatch(r"\d{7,}", account)  # a number names nobody
    return account if account and named else address if short and not account else kind.choose_name(language)


def _decode_account(account: str | None) -> str | None:
    """Return an account as its page shows it, where its address has characters beyond ASCII as bytes."""
    if account and "%" in account:
        from urllib.parse import unquote

        return unquote(account)
    return account


def _shorten_page(address: str) -> str:
    """Return a page's address, without its query where it is long."""
    whole = without_scheme(address)
    return whole if len(whole) <= LONGEST else re.split(r"[?#]", whole)[0]


def build_address(contact_type: str, value: str) -> str | None:
    """Return the address behind a contact, or None where there is none to go to."""
    if re.match(r"(https?|mailto|tel):", value):
        return value
    match contact_type:
        case "phone":
            return format_number(value)
        case "mastodon":
            match = re.fullmatch(r"@?([\w.]+)@([\w.-]+)", value)
            return f"https://{match.group(2)}/@{match.group(1)}" if match else None
        case "website" | "other":
            return None
        case _:
            link = load_contact_types()[contact_type].link
            digits = re.sub(r"[^0-9]", "", value)
            return link.format(value.removeprefix("@"), digits=digits) if link else None


def format_number(number: str) -> str:
    """Format a phone number as an address (RFC 3966): without a national zero in brackets behind a country's code."""
    extension = re.search(_EXTENSION, number)
    subscriber = number[: extension.start()] if extension else number
    if "+" in subscriber:
        subscriber = subscriber.replace("(0)", "")
    digits = re.sub(r"[^0-9+]", "", subscriber)
    return f"tel:{digits};ext={extension[1]}" if extension else f"tel:{digits}"


def without_scheme(value: str) -> str:
    """Return a value as a person reads it: a page without its scheme and last slash."""
    return re.sub(r"^(?:https?://(?:www\.)?|mailto:|tel:)", "", value).rstrip("/") or value
