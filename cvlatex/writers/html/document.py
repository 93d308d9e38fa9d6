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
from cvlatex.writers.color import choose_palette
from cvlatex.writers.html.dates import render_dates
from cvlatex.writers.html.entries import (
    choose_classes,
    group_items,
    render_contact,
    render_facts,
    render_head,
    render_labelled,
)
from cvlatex.writers.html.fonts import build_web_fonts, write_first_stack, write_stacks
from cvlatex.writers.html.picture import Picture, embed_picture
from cvlatex.writers.html.rich import Mentions, Rich
from cvlatex.writers.html.structured import write_json_ld

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
    """Write the page, UTF-8 with LF. `data` is the data folder, where the photo is; `font_folder` has the fonts' files.

    It links to the pages of its siblings: those whose outputs have `html`, and those that `pages` names.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        undefined=StrictUndefined, keep_trailing_newline=True,
    )  # fmt: skip
    parts = tuple(_prepare_view(part, data) for part in document.parts)
    first = document.parts[0]
    siblings = _list_siblings(document, pages)
    name = as_plain_text(first.header.name.children)
    page = environment.get_template("page.html.j2").render(
        document=document, first=first, parts=parts, glossary=document.glossary, glossary_rich=Rich(),
        title=f"{name}{find_locale(first.language).marks.colon}{find_word('cv', first.language)}",
        description=as_plain_text(first.header.headline.children) if first.header.headline else "",
        locales=[with_region(part.language).replace("-", "_") for part in document.parts],
        alternates=[*_list_languages(document), *siblings], siblings=siblings,
        json_ld=write_json_ld(document), style=_render_style(environment, document, fonts, font_folder),
        definitions=list(_list_offered(document)), separator=" / ", word=find_word,
        language_name=_find_language_name, as_text=_as_text, render_dates=render_dates,
        choose_classes=choose_classes, group_items=group_items,
        render_contact=render_contact, render_facts=render_facts, render_head=render_head,
        render_labelled=render_labelled,
        is_entry=_is_entry,
    )  # fmt: skip
    return "\n".join(line for line in page.splitlines() if line.strip()) + "\n"


def _prepare_view(part: Part, data: Path) -> PartView:
    """Return what the template needs of a part."""
    photo, locale = part.header.photo, find_locale(part.language)
    summary = next((section.id for section in part.sections if section.type == "text"), "")
    return PartView(
        language=part.language,
        header=part.header,
        sections=part.sections,
        rich=Rich(Mentions(part.language, set())),
        photo=embed_picture(data / photo.file, as_plain_text(photo.alt.children)) if photo else None,
        summary=summary,
        separator=locale.marks.series,
        colon=locale.marks.colon,
        letter=part.letter,
        is_dated_below=locale.is_dated_below,
        signed=locale.compose_letter_end(part.header.name, part.letter.dateline) if part.letter else (),
    )


def _render_style(environment: Environment, document: Document, fonts: FontSet, folder: Path) -> Markup:
    """Render the style sheet, with the characters of its fonts that the page has."""
    variant = document.variant
    template = environment.get_template("style.css.j2")
    shapes = frozenset(_list_shapes(document))
    parts = [part.language for part in document.parts]
    spoken = [*parts, *(run.language for run in find_values(document, Foreign))]
    style = template.render(
        fonts=build_web_fonts(fonts, folder, frozenset(_walk_characters(document)), shapes),
        palette=choose_palette(variant.color.value), stack=Markup(write_first_stack(fonts, spoken)),
        stacks=[(language, Markup(names)) for language, names in write_stacks(fonts, spoken)],
        languages=parts, paper="letter" if variant.paper == "letter" else "A4",
        for_paper=variant.output == "print",
    )  # fmt: skip
    return Markup(style)


def _list_shapes(document: Document) -> Iterable[str]:
    """Yield the shapes of the Latin face that the page needs."""
    yield from ("regular", "bold")
    if any(True for _ in find_values(document, Emphasis)):
        yield from ("italic", "bold-italic")


def _walk_characters(value: Any) -> Iterable[str]:
    """Yield every character below a value of the document."""
    if isinstance(value, str):
        yield from value
    elif isinstance(value, tuple):
        for item in value:
            yield from _walk_characters(item)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _walk_characters(getattr(value, name))


def _list_offered(document: Document) -> Iterable[Offered]:
    """Yield the definitions that the parts' mentions open, each in the part's language where it has one."""
    for part in document.parts:
        mentioned = {mention.id for mention in find_values(part, GlossaryLink)}
        for term in document.glossary:
            if term.id not in mentioned:
                continue
            definition = next((one for one in term.definitions if one.language == part.language), term.definitions[0])
            heading = next((line for tag, line in term.headings if tag == part.language), term.headings[0][1])
            yield Offered(part.language, term, heading, definition)


def _list_languages(document: Document) -> Iterable[Alternate]:
    """Return the page's own further languages."""
    return (Alternate(part.language, f"#_language_{part.language}") for part in document.parts[1:])


def _list_siblings(document: Document, pages: Collection[str]) -> list[Alternate]:
    """Return the pages of other variants in the languages that this one does not have."""
    return [
        Alternate(language, quote(f"{sibling.stem}.html"))
        for sibling in document.siblings
        if "html" in sibling.outputs or sibling.name in pages
        for language in sibling.languages
    ]


def _find_language_name(language: str) -> str:
    """Return a language's own name for itself."""
    return find_locale(language).name


def _as_text(line: Line) -> str:
    """Return a line as plain text."""
    return as_plain_text(line.children)


def _is_entry(item: object) -> bool:
    """Whether an item has a head."""
    return isinstance(item, HeadedEntry)
