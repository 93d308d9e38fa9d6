"""The fields of a CV as a parser fills them in. A list is empty, and a text '', where nothing was recognized."""

from __future__ import annotations

from msgspec import Struct


class Contact(Struct, frozen=True):
    """A contact: `kind` is email, phone, website, or '' for a line of the header that is none of these."""

    kind: str
    value: str


class Entry(Struct, frozen=True):
    """One position, degree or project. `other` are lines that were not recognized."""

    role: str = ""
    employer: str = ""
    dates: str = ""
    place: str = ""
    points: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


class Section(Struct, frozen=True):
    """A section: `kind` is that of its title (experience, education, …), '' for an unknown one.

    `lines` is the text of a section without entries.
    """

    title: str
    kind: str
    entries: tuple[Entry, ...] = ()
    lines: tuple[str, ...] = ()


class Parsed(Struct, frozen=True):
    """All that was recognized in a PDF; `unread` are the places of which nothing was, as sentences."""

    file: str
    name: str = ""
    headline: str = ""
    contacts: tuple[Contact, ...] = ()
    sections: tuple[Section, ...] = ()
    unread: tuple[str, ...] = ()
