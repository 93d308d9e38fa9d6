"""The pieces of entries and contacts, with the classes of h-resume, h-event and h-card (microformats 2)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from markupsafe import Markup, escape
from msgspec import Struct

from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.document import ContactLine, HeadedEntry, Item, LabelledLine, LabelledList
from cvlatex.model.text import Line, Link
from cvlatex.writers.html.rich import Rich, render_link
from cvlatex.writers.words import choose_visible_label

_MICROFORMATS = {"experience": "p-experience h-event", "education": "p-education h-event"}

_CONTACT_CLASSES = {
    "email": "u-email", "phone": "p-tel", "website": "u-url", "address": "p-adr", "birthdate": "dt-bday",
    "gender": "p-gender-identity", "nationality": "p-country-name", "wechat": "p-impp", "skype": "p-impp",
}  # fmt: skip

_FIELD_CLASSES = {
    "organization": "p-org", "role": "p-job-title", "location": "p-location", "degree": "p-category",
    "area": "p-category", "name": "p-name", "title": "p-name", "authors": "p-author", "venue": "p-publication",
}  # fmt: skip

MOST_DOTS = 5


class Writing(Protocol):
    """The part that something is written in."""

    @property
    def language(self) -> str:
        """The language of the part that is written."""

    @property
    def rich(self) -> Rich:
        """What writes its texts."""


class Group(Struct, frozen=True):
    """Items in a row that are set alike: `labelled` ones as one list of labels and texts."""

    labelled: bool
    items: tuple[Item, ...]


def group_items(items: Iterable[Item]) -> list[Group]:
    """Return the items of a section in groups, in their order."""
    groups: list[Group] = []
    for item in items:
        labelled = isinstance(item, LabelledLine | LabelledList)
        if groups and groups[-1].labelled == labelled:
            groups[-1] = Group(labelled, (*groups[-1].items, item))
        else:
            groups.append(Group(labelled, (item,)))
    return groups


def choose_classes(entry: HeadedEntry) -> str:
    """Return the classes of an entry as a whole."""
    return _MICROFORMATS.get(entry.kind, "")


def render_head(entry: HeadedEntry, line: Line, part: Writing) -> Markup:
    """Render a line of an entry's head in the class of its field; the title leads to the entry's page."""
    words = part.rich.render_line(line)
    classes = _choose_class(entry, line)
    head = entry.subtitle if entry.linked == "subtitle" else entry.title
    leads = entry.url if line is head and not _has_link(line) else None
    classes = "p-name" if line is entry.title and entry.kind in _MICROFORMATS and not classes else classes
    if leads:
        return render_link(leads, words, f"u-url {classes}".strip())
    return _wrap_in_span(words, classes)


def render_facts(entry: HeadedEntry, part: Writing) -> Markup:
    """Render the line under an entry's title; it has the address too where the title cannot lead there."""
    lines = (entry.subtitle, entry.place, entry.note)
    facts = [render_head(entry, line, part) for line in lines if line]
    head = entry.subtitle if entry.linked == "subtitle" else entry.title
    others = [entry.url] if entry.url and head and _has_link(head) else []
    others += [one.url for one in entry.addresses if one.url != entry.url]
    facts += [render_link(url, escape(url.partition("://")[2] or url), "u-url") for url in others]
    return Markup('<span class="dot" aria-hidden="true"> · </span>').join(facts)


def render_labelled(item: LabelledLine | LabelledList, part: Writing) -> Markup:
    """Render what stands beside a label."""
    if isinstance(item, LabelledLine):
        return part.rich.render_line(item.text) + render_dots(item.dots, part.language)
    between = find_locale(part.language).marks.series
    return render_dots(item.dots, part.language) + Markup(between).join(
        Markup('<span class="p-skill">{}</span>').format(part.rich.render_line(one)) for one in item.items
    )


def render_contact(contact: ContactLine, part: Writing) -> Markup:
    """Render a contact behind its label, which is for the eye where the words say it already."""
    words = part.rich.render_run(contact.text)
    profile = contact.url is not None and contact.url.startswith("http") and contact.type != "website"
    classes = _CONTACT_CLASSES.get(contact.type, "u-url" if profile else "")
    markup = _wrap_in_span(words, classes)
    if contact.url and not any(isinstance(child, Link) for child in contact.text):
        markup = render_link(contact.url, words, classes)
    if contact.beside:
        markup += Markup('<span class="on-paper">{}</span>').format(part.rich.render_run(contact.beside))
    label = choose_visible_label(contact, part.language)
    colon = find_locale(part.language).marks.colon
    return Markup('<span class="label">{}</span>{}').format(label + colon, markup) if label else markup


def render_dots(dots: int | None, language: str) -> Markup:
    """Render a level as five dots, with its words for those who cannot see them."""
    if dots is None:
        return Markup()
    drawn = "●" * dots + "○" * (MOST_DOTS - dots)
    label = find_word("level", language).format(dots)
    return Markup(' <span class="dots" role="img" aria-label="{}">{}</span>').format(label, drawn)


def _choose_class(entry: HeadedEntry, line: Line) -> str:
    """Return the microformats class of a line, by the field that it comes from; '' where it has none."""
    name = next((field.name for field in entry.fields if line in field.lines), "")
    return _FIELD_CLASSES.get(name, "")


def _has_link(line: Line) -> bool:
    """Whether a line has a link anywhere in it."""
    return any(_is_link(child) for child in line.children)


def _is_link(child: Any) -> bool:
    """Whether an inline value is a link, or has one in it."""
    return hasattr(child, "span") or any(map(_is_link, getattr(child, "children", ())))


def _wrap_in_span(words: Markup, classes: str) -> Markup:
    """Return words in a `span` of some classes."""
    return (
        Markup('<span class="{}">{}</span>').format(classes, words)
        if classes
        else Markup("<span>{}</span>").format(words)
    )
