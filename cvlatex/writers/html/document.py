"""A document to a web page: the templates' surroundings, and what they print."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from markupsafe import Markup
from msgspec import Struct

from cvlatex.fontsets.faces import FontSet
from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.document import (
    Definition,
    Document,
    DocumentLetter,
    DocumentSection,
    HeadedEntry,
    Header,
    Part,
    Term,
)
from cvlatex.model.tags import with_region
from cvlatex.model.text import Emphasis, Foreign, GlossaryLink, Line, as_plain_text
from cvlatex.model.walk import find_values
from cvlatex.writers.color import palette_of
from cvlatex.writers.html.dates import dates_html
from cvlatex.writers.html.entries import contact_html, facts_html, grouped, head_html, labelled_html, microformat
from cvlatex.writers.html.fonts import first_stack, stacks, web_fonts
from cvlatex.writers.html.picture import Picture, picture
from cvlatex.writers.html.rich import Mentions, Rich
from cvlatex.writers.html.structured import json_ld

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES = Path(__file__).parent / "templates"


class Alternate(Struct, frozen=True):
    """The same CV in another language: a page beside this one, or a place in this one."""

    language: str
    address: str


class PartView(Struct, frozen=True):
    """A part with what writes it."""

    language: str
    header: Header
    sections: tuple[DocumentSection, ...]
    rich: Rich
    photo: Picture | None
    summary: str
    separator: str
    colon: str
    letter: DocumentLetter | None = None
    is_dated_below: bool = False
    signed: tuple[Line, ...] = ()


class Offered(Struct, frozen=True):
    """A definition that a button of the page opens."""

    language: str
    term: Term
    heading: Line
    body: Definition


def write(document: Document, data: Path, fonts: FontSet, font_folder: Path, pages: Collection[str] = ()) -> str:
    """The page, UTF-8 with LF. `data` is the data folder, where the photo is; `font_folder` has the fonts' files.

    It links to the pages of its siblings: those whose outputs have `html`, and those that `pages` names.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        undefined=StrictUndefined, keep_trailing_newline=True,
    )  # fmt: skip
    parts = tuple(_view(part, data) for part in document.parts)
    first = document.parts[0]
    siblings = _siblings(document, pages)
    name = as_plain_text(first.header.name.children)
    page = environment.get_template("page.html.j2").render(
        document=document, first=first, parts=parts, glossary=document.glossary, glossary_rich=Rich(),
        title=f"{name}{find_locale(first.language).marks.colon}{find_word('cv', first.language)}",
        description=as_plain_text(first.header.headline.children) if first.header.headline else "",
        locales=[with_region(part.language).replace("-", "_") for part in document.parts],
        alternates=[*_places(document), *siblings], siblings=siblings,
        json_ld=json_ld(document), style=_style(environment, document, fonts, font_folder),
        definitions=list(_offered(document)), separator=" / ", word=find_word,
        language_name=_language_name, plain=_plain, dates=dates_html, microformat=microformat, grouped=grouped,
        contact_html=contact_html, facts_html=facts_html, head_html=head_html, labelled_html=labelled_html,
        is_entry=_is_entry,
    )  # fmt: skip
    return "\n".join(line for line in page.splitlines() if line.strip()) + "\n"


def _view(part: Part, data: Path) -> PartView:
    """What the template needs of a part."""
    photo, locale = part.header.photo, find_locale(part.language)
    summary = next((section.id for section in part.sections if section.type == "text"), "")
    return PartView(
        language=part.language,
        header=part.header,
        sections=part.sections,
        rich=Rich(Mentions(part.language, set())),
        photo=picture(data / photo.file, as_plain_text(photo.alt.children)) if photo else None,
        summary=summary,
        separator=locale.marks.series,
        colon=locale.marks.colon,
        letter=part.letter,
        is_dated_below=locale.is_dated_below,
        signed=locale.compose_letter_end(part.header.name, part.letter.dateline) if part.letter else (),
    )


def _style(environment: Environment, document: Document, fonts: FontSet, folder: Path) -> Markup:
    """The style sheet, with the characters of its fonts that the page has."""
    variant = document.variant
    template = environment.get_template("style.css.j2")
    shapes = frozenset(_shapes(document))
    parts = [part.language for part in document.parts]
    spoken = [*parts, *(run.language for run in find_values(document, Foreign))]
    style = template.render(
        fonts=web_fonts(fonts, folder, frozenset(_characters(document)), shapes),
        palette=palette_of(variant.color.value), stack=Markup(first_stack(fonts, spoken)),
        stacks=[(language, Markup(names)) for language, names in stacks(fonts, spoken)],
        languages=parts, paper="letter" if variant.paper == "letter" else "A4",
        for_paper=variant.output == "print",
    )  # fmt: skip
    return Markup(style)


def _shapes(document: Document) -> Iterable[str]:
    """The shapes of the Latin face that the page needs."""
    yield from ("regular", "bold")
    if any(True for _ in find_values(document, Emphasis)):
        yield from ("italic", "bold-italic")


def _characters(value: Any) -> Iterable[str]:
    """Every character below a value of the document."""
    if isinstance(value, str):
        yield from value
    elif isinstance(value, tuple):
        for item in value:
            yield from _characters(item)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _characters(getattr(value, name))


def _offered(document: Document) -> Iterable[Offered]:
    """The definitions that the parts' mentions open, each in the part's language where it has one."""
    for part in document.parts:
        mentioned = {mention.id for mention in find_values(part, GlossaryLink)}
        for term in document.glossary:
            if term.id not in mentioned:
                continue
            definition = next((one for one in term.definitions if one.language == part.language), term.definitions[0])
            heading = next((line for tag, line in term.headings if tag == part.language), term.headings[0][1])
            yield Offered(part.language, term, heading, definition)


def _places(document: Document) -> Iterable[Alternate]:
    """The page's own further languages."""
    return (Alternate(part.language, f"#_language_{part.language}") for part in document.parts[1:])


def _siblings(document: Document, pages: Collection[str]) -> list[Alternate]:
    """The pages of other variants in the languages that this one does not have."""
    return [
        Alternate(language, quote(f"{sibling.stem}.html"))
        for sibling in document.siblings
        if "html" in sibling.outputs or sibling.name in pages
        for language in sibling.languages
    ]


def _language_name(language: str) -> str:
    """Return a language's own name for itself."""
    return find_locale(language).name


def _plain(line: Line) -> str:
    """A line as plain text."""
    return as_plain_text(line.children)


def _is_entry(item: object) -> bool:
    """Whether an item has a head."""
    return isinstance(item, HeadedEntry)
