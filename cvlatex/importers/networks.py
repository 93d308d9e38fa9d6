"""Names and addresses of networks to the data's contact types."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from cvlatex.checks.contact_value import PHONE, find_form
from cvlatex.importers.draft import Draft, gather
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.network_names import find_by_host, find_type, write_name
from cvlatex.importers.texts import to_address, to_words
from cvlatex.model.fields import EMAIL


def add_network(draft: Draft, kit: Kit, network: Leaf | None, account: Leaf | None, page: Leaf | None) -> None:
    """Add a network with an account's name or a page's address; one without a type of its own is `other`, labelled."""
    name = to_words(network.text) if network and not network.is_blank else ""
    kind = find_type(name)
    url = to_address(page.text) if page and not page.is_blank else ""
    user = to_words(account.text).removeprefix("@") if account and not account.is_blank else ""
    if not url and (inside := re.search(r"https?://\S+", user)):
        url, user = to_address(inside.group()), ""
    leaves = tuple(leaf for leaf in (network, account, page) if leaf and not leaf.is_blank)
    if kind == "other":
        found = find_by_host(url)
        kind = found[0] if found and not name else "other"
    if not user and not url:
        for leaf in leaves:
            kit.ledger.drop(leaf, "the network has neither an account nor a page")
        return
    if kind == "googlescholar" and (number := re.match(r"[\w-]+(?=[&? ]+\w+=)", user)):
        user = number.group()
    specific = urlsplit(url).path.strip("/") != "" if url else False
    value = (
        user if user and kind != "other" and re.fullmatch(r"[\w.@/-]+", user) else url if specific or not user else user
    )
    if kind in ("website", "other") and url:
        value = url
    if page is not None and value != url:
        kit.ledger.drop(page, "the account's name leads there")
        leaves = tuple(leaf for leaf in leaves if leaf is not page or specific)
    if account is not None and value == url and kind != "other":
        kit.ledger.drop(account, "the page's address holds it")
    label = None
    if kind in ("other", "website") and (name or user):
        label = Value(": ".join(part for part in (write_name(name), user) if part and part != value), leaves)
    guess = ""
    if not fits(kind, value):
        value, guess = (
            (to_address(value), "") if fits(kind, to_address(value)) else (value, f"this is no account of {name}")
        )
        kind = "other" if guess else kind
        label = Value(name, leaves) if guess else label
    draft.contacts.append(gather(type=kind, value=Value(value, leaves, guess=guess), label=label))


def fits(kind: str, value: str) -> bool:
    """Whether a value is of the form that the data asks for of a contact's type."""
    form = find_form(kind)
    return form is None or re.fullmatch(form.pattern, value) is not None


def add_page(draft: Draft, kit: Kit, page: Leaf | None, label: Leaf | None = None) -> None:
    """Add a page of the person's own, or of a network that its address names."""
    if page is None or page.is_blank:
        return
    value = kit.make_url(page)
    if value is None:
        return
    found = find_by_host(value.text)
    kind, text = found if found and fits(*found) else ("website", value.text)
    words = kit.make_line(label) if kind == "website" else None
    if label is not None and words is None:
        kit.ledger.drop(label, "the account's name is shown in its place")
    draft.contacts.append(gather(type=kind, value=Value(text, (page,)), label=words))


def add_email(draft: Draft, leaf: Leaf | None) -> None:
    """Add an e-mail address; what is none becomes a line of its own kind."""
    if leaf is None or leaf.is_blank:
        return
    text = to_words(leaf.text).removeprefix("mailto:")
    if re.fullmatch(EMAIL.pattern, text):
        draft.contacts.append({"type": "email", "value": Value(text, (leaf,))})
        return
    inside = re.findall(EMAIL.pattern, text)
    if len(inside) == 1:
        guess = "the words beside the address are left out"
        draft.contacts.append({"type": "email", "value": Value(inside[0], (leaf,), guess=guess)})
        return
    draft.contacts.append({"type": "other", "value": Value(text, (leaf,), guess="this is no e-mail address")})


def add_phone(draft: Draft, kit: Kit, leaf: Leaf | None, label: Leaf | None = None) -> None:
    """Add a phone number, which goes to private.yaml."""
    if leaf is None or leaf.is_blank:
        kit.ledger.drop(label, "the number that it is about is empty")
        return
    taken = sum(contact["type"] == "phone" for contact in draft.contacts)
    value, sound = make_private_phone(leaf, f"phone-{taken + 1}" if taken else "phone")
    words = kit.make_line(label) if label else None
    draft.contacts.append(gather(type="phone" if sound else "other", value=value, label=words))


def make_private_phone(leaf: Leaf, name: str) -> tuple[Value, bool]:
    """Return a phone number that private.yaml holds under a name, and whether it is one that can be dialled."""
    text = re.sub(r"^tel:", "", to_words(leaf.text)).replace("~", " ")
    labelled = re.fullmatch(r"[^\d+(]{1,20}[:：]\s*(.*)", text)
    if labelled and re.fullmatch(PHONE.pattern, labelled[1]):
        guess = "the words before the number are left out"
        return Value(labelled[1], (leaf,), private=name, guess=guess), True
    sound = re.fullmatch(PHONE.pattern, text) is not None
    return Value(text, (leaf,), private=name, guess="" if sound else "this is no phone number"), sound


def add_words(draft: Draft, kind: str, value: Value | None) -> None:
    """Add a contact that is a word or an address on paper."""
    if value is not None:
        draft.contacts.append({"type": kind, "value": value})
