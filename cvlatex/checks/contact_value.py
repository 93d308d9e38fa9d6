"""contact-value: an e-mail address, phone number or page of the header can be one.

Passes: `email: me@example.org`, `phone: +86 138 0000 0000`, `website: https://example.org`, `github: octocat`.
Fails: `email: me.example.org`, `phone: call me`, `website: javascript:…`, `github: https//github.com/x`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error, shortened
from cvlatex.model.contact_types import contact_types
from cvlatex.model.cures import cured
from cvlatex.model.cv import Contact
from cvlatex.model.entries import ReferenceEntry
from cvlatex.model.fields import EMAIL, URL, Form
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.text import Literal
from cvlatex.model.walk import every

ID = "contact-value"

PHONE = Form(
    r"(?=[^()]*(?:\([^()]*\)[^()]*)*$)"
    r"(?:\(\+[0-9]{1,4}\)|\+)?(?:[\s./\-]{0,3}\(?[0-9]\)?){5,15}(?:\s*(?:ext\.?|x|转|分机|#)\s*[0-9]{1,6})?",
    "a phone number such as '+41 21 693 11 11'",
)
"""Five to fifteen digits (ITU-T E.164), and brackets in pairs."""
ACCOUNT = Form(r"@?[\w.\-]+(?:@[\w.\-]+)?|https?://\S+", "an account's name, or its page's whole address")
ORCID = Form(
    r"[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]|https://orcid\.org/\S+", "an ORCID iD such as '0000-0002-1825-0097'"
)

_FORMS = {
    "email": EMAIL,
    "phone": PHONE,
    "page": Form(rf"(?:{URL.pattern})", "an address that begins with https:// or http://"),
    "orcid": ORCID,
    "account": ACCOUNT,
}
"""By what cvlatex/data/contacts.yaml says a value is."""

_A_CONTACT_EACH = "Write a contact for each: two lines `- {type: phone, value: …}`, a `label:` to tell them apart."
_SEVERAL = re.compile(r"[0-9)]\s*(?:[/,;，、；]|或|或者|\bor\b|\band\b)\s*(?=[+(]?[0-9])")


def check(project: Project) -> Iterator[Diagnostic]:
    """An error on every value that its type's form does not fit."""
    for contact in every(project.cv.profile, Contact):
        form = _FORMS.get(contact_types()[contact.type.value].check)
        if form:
            yield from _misfits(contact.value, form)
        if contact.icon and contact.type.value != "other":
            hint = "Delete `icon:`, or write `type: other`."
            yield error(ID, contact.icon.span, f"The icon of {contact.type.value} is its own.", hint)
    for reference in every(project.cv, ReferenceEntry):
        if reference.phone:
            yield from _misfits(reference.phone, PHONE)


def _misfits(value: Localized[Literal], form: Form) -> Iterator[Diagnostic]:
    for literal in value.values():
        if form is PHONE and not value.private and _are_several(literal.text):
            yield error(ID, literal.span, "These are several phone numbers.", _A_CONTACT_EACH)
            continue
        if not re.fullmatch(form.pattern, literal.text):
            shown = "This private value" if value.private else f"'{shortened(literal.text)}'"
            cure = None if value.private else cured(literal.text, form)
            hint = f"Write {cure}" if cure else "Look for a slip of the keyboard, and put nothing else into the value."
            yield error(ID, literal.span, f"{shown} is not {form.words}.", hint)


def _are_several(text: str) -> bool:
    numbers = _SEVERAL.split(text)
    return len(numbers) > 1 and all(re.fullmatch(PHONE.pattern, number.strip()) for number in numbers)


def form_of(contact_type: str) -> Form | None:
    """What the value of a contact of that type looks like; None where it may be anything."""
    return _FORMS.get(contact_types()[contact_type].check)
