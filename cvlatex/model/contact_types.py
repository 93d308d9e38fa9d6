"""The types of contacts: label, icon, link and form of each, from `cvlatex/data/contacts.yaml`."""

from __future__ import annotations

import re
from functools import cache

import msgspec
from msgspec import Struct

from cvlatex.core.paths import PACKAGE
from cvlatex.model.tags import choose_best_tag

TABLE = PACKAGE / "data" / "contacts.yaml"


class ContactType(Struct, frozen=True, forbid_unknown_fields=True):
    """One row of the table, whose head explains the fields."""

    label: dict[str, str]
    icon: str
    reads: str = ""
    link: str = ""
    check: str = ""

    def choose_name(self, language: str) -> str:
        """Return the name in a language; the English one, which is its own mostly, where the table has no other."""
        return self.label[choose_best_tag(language, tuple(self.label)) or "en"]

    @property
    def is_network(self) -> bool:
        """Whether it is a service with a name, and not a kind of address."""
        return not self.reads

    def extract_account(self, address: str) -> str | None:
        """Return the account's name within the address of its page, None where the address is another."""
        before, placed, after = re.sub(r"^https?://(?:www\.)?", "", self.link).partition("{}")
        pattern = rf"https?://(?:www\.)?{re.escape(before)}([^/?#&]+){re.escape(after)}/?"
        found = re.fullmatch(pattern, address) if placed else None
        return found[1] if found else None


@cache
def load_contact_types() -> dict[str, ContactType]:
    """Return every type, by its name in the data."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    json = "\n".join(line for line in lines if not line.startswith("#"))
    return msgspec.json.decode(json, type=dict[str, ContactType])


def list_type_names() -> tuple[str, ...]:
    """Return what a contact's `type` may be."""
    return tuple(load_contact_types())
