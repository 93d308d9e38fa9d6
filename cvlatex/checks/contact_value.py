"""contact-value: an e-mail address, phone number or page of the header can be one.

Passes: `email: me@example.org`, `phone: +86 138 0000 0000`, `website: https://example.org`, `github: octocat`.
Fails: `email: me.example.org`, `phone: call me`, `website: javascript:…`, `github: https//github.com/x`,
`stackoverflow: 1/../../2`, a Cyrillic о in an e-mail address.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.model.contact_types import ContactType, load_contact_types
from cvlatex.model.cures import cure_value
from cvlatex.model.cv import Contact
from cvlatex.model.entries import ReferenceEntry
from cvlatex.model.fields import EMAIL, URL, Form
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.scripts import extract_host, find_confusable_letter
from cvlatex.model.text import Literal
from cvlatex.model.walk import find_values

ID = "contact-value"

PHONE = Form(
    r"(?=[^()]*(?:\([^()]*\)[^()]*)*$)"
    r"(?:\(\+[0-9]{1,4}\)|\+)?(?:[\s./\-]{0,3}\(?[0-9]\)?){5,15}(?:\s*(?:ext\.?|x|转|分机|#)\s*[0-9]{1,6})?",
    "a phone number such as '+41 21 693 11 11'",
)
"""Five to fifteen digits (ITU-T E.164), and brackets in pairs."""
ACCOUNT = Form(r"(?!\.+$)@?[\w.\-]+(?:@[\w.\-]+)?|https?://\S+", "an account's name, or its page's whole address")
PLACE = Form(
    r"(?!\S*\.\.)[\w.@~+:\- ]+(?:/[\w.:\-]+)?|https?://\S+", "an account's name or number, or its page's whole address"
)
"""What a type without a form of its own puts into its link: it must not lead out of it."""
ORCID = Form(
    r"[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]|https://orcid\.org/\S+", "an ORCID iD such as '0000-0002-1825-0097'"
)

_FORMS = {
    "email": EMAIL,
    "phone": PHONE,
    "page": Form(URL.pattern, "an address that begins with https:// or http://"),
    "orcid": ORCID,
    "account": ACCOUNT,
}
"""By what cvlatex/data/contacts.yaml says a value is."""

_A_CONTACT_EACH = "Write a contact for each: two lines `- {type: phone, value: …}`, a `label:` to tell them apart."
_SEVERAL = r"[0-9)]\s*(?:[/,;，、；]|或|或者|\bor\b|\band\b)\s*(?=[+(]?[0-9])"

_PLACEHOLDER = r"(?:\$\{?|\{\{\s*|%)(?:env\.)?([A-Za-z][A-Za-z_]*)(?:\}|\s*\}\}|%)?"
"""A name that a shell or a template would fill in: `$PHONE`, `{{ phone }}`."""


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every value that its type's form does not fit."""
    for contact in find_values(project.cv.profile, Contact):
        kind = load_contact_types()[contact.type.value]
        form = _FORMS.get(kind.check) or (PLACE if "{}" in kind.link else None)
        if form:
            yield from _report_misfits(contact.value, form, kind)
        if contact.icon and contact.type.value != "other":
            hint = "Delete `icon:`, or write `type: other`."
            yield error(ID, contact.icon.span, f"The icon of {contact.type.value} is its own.", hint)
    for reference in find_values(project.cv, ReferenceEntry):
        if reference.phone:
            yield from _report_misfits(reference.phone, PHONE)


def _report_misfits(value: Localized[Literal], form: Form, kind: ContactType | None = None) -> Iterator[Diagnostic]:
    """Yield an error on each value that has not the form of its kind of contact."""
    for literal in value.values():
        if form is PHONE and not value.private and _are_several(literal.text):
            yield error(ID, literal.span, "These are several phone numbers.", _A_CONTACT_EACH)
            continue
        if not value.private and (name := re.fullmatch(_PLACEHOLDER, literal.text)):
            hint = f"Write `!private {name[1].lower()}`, and the value itself into private.yaml."
            yield error(ID, literal.span, f"'{shorten(literal.text)}' is filled in by nothing.", hint)
        elif not re.fullmatch(form.pattern, literal.text):
            named = "This private value" if value.private else f"'{shorten(literal.text)}'"
            cure = None if value.private else _extract_account(literal.text, kind) or cure_value(literal.text, form)
            if cure and form in (ACCOUNT, PLACE) and cure == literal.text.replace(" ", ""):
                cure = None  # a person's name: the account's is another
            if cure and cure.startswith("http") and not re.fullmatch(URL.pattern, cure):
                cure = None
            hint = f"Write {cure}" if cure else f"Write {form.words}, and nothing else in the value."
            if form is PHONE and cure and (words := re.search(r"[^\W\d_][^()\d]*[^\W\d_]", literal.text)):
                hint, cure = f"Write {cure}, and `label: {words[0]}` beside it, if that is to be printed.", None
            fix = Fix(literal.span, f'"{cure}"' if re.search(r"[:#,\[\]{}@]", cure) else cure) if cure else None
            yield error(ID, literal.span, f"{named} is not {form.words}.", hint, fix=fix)
        elif (
            form is not PHONE
            and (found := find_confusable_letter(extract_host(literal.text) or literal.text))
            and not value.private
        ):
            right = literal.text.replace(extract_host(literal.text) or literal.text, found[1])
            message = (
                f"{found[0]} (U+{ord(found[0]):04X} {unicodedata.name(found[0])}) stands among Latin letters here."
            )
            yield error(ID, literal.span, message, f"Write {right}", fix=Fix(literal.span, f'"{right}"', safe=True))


def _extract_account(text: str, kind: ContactType | None) -> str | None:
    """Return the account's name in a part of its page's address: `in/robin-vale`, `/octocat`, `github.com/octocat`."""
    if kind is None or not kind.is_network or "/" not in text or re.match(r"[a-z]+:", text):
        return None
    if re.match(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+/", text):
        return f"https://{text}"
    if other := re.fullmatch(r"/?(company|school|showcase|orgs|groups)/([\w.\-]+)/?", text):
        host = re.match(r"https://[^/]+", kind.link)
        return f"{host[0]}/{other[1]}/{other[2]}" if host else None
    found = re.fullmatch(r"/?(?:(?:in|u|users?|people|profile|pub)/)?@?([\w\-]+(?:\.[\w\-]+)*)/?", text)
    return found[1] if found else None


def _are_several(text: str) -> bool:
    """Whether a text is several phone numbers, one behind the other."""
    numbers = re.split(_SEVERAL, text)
    return len(numbers) > 1 and all(re.fullmatch(PHONE.pattern, number.strip()) for number in numbers)


def find_form(contact_type: str) -> Form | None:
    """Return the form of the value of a contact of that type; None where it may be anything."""
    return _FORMS.get(load_contact_types()[contact_type].check)
