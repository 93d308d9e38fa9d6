"""The macros that `latex/` offers, each a PyLaTeX command of its own.

A `Macro` takes what it shows as braced arguments; a `Named` one takes key = value pairs and leaves out those that
are empty. What may stand within a text is in `inline.py`, environments are in `environments.py`.
"""

from __future__ import annotations

from typing import ClassVar

from pylatex import NoEscape
from pylatex.base_classes import CommandBase


class Command(CommandBase):
    """What stands on one line of TeX."""

    def write_tex(self) -> NoEscape:
        """Write the macro and its arguments."""
        return NoEscape(self.dumps())


class Macro(Command):
    """A macro of `latex/`. Its arguments are TeX already, and are written as they are."""

    _default_escape = False

    def __init_subclass__(cls) -> None:
        cls._latex_name = cls.__name__

    def __init__(self, *arguments: str) -> None:
        self._braced = "".join(f"{{{argument}}}" for argument in arguments)

    def dumps(self) -> NoEscape:
        """Write the macro and its arguments."""
        return NoEscape(f"\\{self._latex_name}{self._braced}")


class Named(Macro):
    """A macro whose one argument is a list of keys; `KEYS` are those that it knows."""

    KEYS: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **named: str) -> None:
        unknown = named.keys() - set(self.KEYS)
        if unknown:
            raise TypeError(f"\\{type(self).__name__} knows no {', '.join(sorted(unknown))}")
        super().__init__(", ".join(f"{key}={{{value}}}" for key, value in named.items() if value))


class CVMetadata(Named):
    """What the PDF says of itself."""

    KEYS = ("title", "author", "subject", "keywords", "language")


class CVGlossaryTerms(Macro):
    """The ids of the glossary's entries, separated by commas."""


class CVTighten(Macro):
    """How far the spacing is tightened: 1, 2 or 3."""


class CVWithoutHan(Macro):
    """No character of the document is one for a Chinese face."""


class CVProfile(Named):
    """The person."""

    KEYS = ("name", "given", "family", "headline")


class CVContact(Named):
    """A line of the header."""

    KEYS = ("type", "url", "label", "network", "text")


class CVPhoto(Named):
    """The portrait."""

    KEYS = ("file", "alt")


class CVHeader(Macro):
    """Sets the header from the profile and contacts before it."""


class CVFooter(Macro):
    """A line at the foot of every page."""


class CVSection(Named):
    """A section's heading."""

    KEYS = ("id", "title", "dates", "newpage", "labels", "periods")


class CVSubsection(Named):
    """A heading within a section."""

    KEYS = ("title",)


class CVEntry(Named):
    """An entry's head."""

    KEYS = ("kind", "brief", "last", "dates", "title", "area", "subtitle", "place", "note", "url", "linked")


class CVPosition(Named):
    """One of several positions at an employer."""

    KEYS = ("dates", "title", "place", "url")


class CVPublication(Named):
    """A publication."""

    KEYS = ("number", "title", "authors", "venue", "dates", "note", "url", "addresses", "marks")


class CVTechnologies(Named):
    """The tools and methods of an entry, on a line of their own."""

    KEYS = ("label", "items")


class CVLetterOpening(Named):
    """What stands before a letter's text."""

    KEYS = ("recipient", "dateline", "subject", "opening")


class CVLetterClosing(Named):
    """What stands after a letter's text."""

    KEYS = ("closing", "name", "signature", "dateline", "enclosures")


class CVParagraph(Macro):
    """A paragraph."""


class CVDisplayMath(Macro):
    """A displayed formula."""


class CVPoint(Macro):
    """One point of a list."""


class CVLastPoint(Macro):
    """The point that ends an entry or a section."""


class CVQuote(Macro):
    """Somebody's words."""


class CVItem(Named):
    """A label and a text."""

    KEYS = ("label", "text", "dots", "last")


class CVItems(Named):
    """A label and short items."""

    KEYS = ("label", "items", "dots", "last")


class CVGlossaryEntry(Named):
    """A term of the glossary."""

    KEYS = ("id", "term")


class CVGlossaryReferences(Macro):
    """Where a term is written about."""


class CVGlossaryMentions(Macro):
    """The pages where a term is mentioned."""
