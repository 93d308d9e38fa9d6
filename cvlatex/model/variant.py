"""Variants: the units that are built, as `data/variants.yaml` says them."""

# No annotation is a string (`from __future__ import annotations`): the reader evaluates them all at every start.

import re
import unicodedata
from typing import Annotated, Any
from typing import Literal as OneOf

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.fields import COLOR, FILE_NAME, MARGINS, SLUG, Doc, Located
from cvlatex.model.localized import Localized
from cvlatex.model.selectable import Audience, Selectable
from cvlatex.model.tags import LANGUAGE, choose_best_tag
from cvlatex.model.text import Literal

Style = OneOf["casual", "classic", "banking", "oldstyle", "fancy", "modern"]
COLORS = ("black", "blue", "burgundy", "green", "grey", "orange", "purple", "red")
"""The colours that moderncv has a name for."""
Paper = OneOf["a4", "letter"]
FontSize = OneOf["9pt", "9.5pt", "10pt", "10.5pt", "11pt", "12pt"]
Density = OneOf["airy", "normal", "compact"]
GlossaryScope = OneOf["all", "referenced", "none"]
Output = OneOf["screen", "print"]
OutputFormat = OneOf["pdf", "html", "docx", "md", "txt", "json", "png"]
Embedded = OneOf["yaml", "json_resume"]
Parity = OneOf["loose", "strict"]
Standard = OneOf["a2a", "ua1", "a4f", "ua2"]
STANDARDS = (("a2a", "ua1"), ("a4f", "ua2"))
"""The standards of PDF/A and PDF/UA that go together: those of PDF 1.7, and those of PDF 2.0."""


class Settings(Struct, frozen=True, kw_only=True):
    """What a variant, or the defaults of all, may say; `None` is unsaid."""

    language: Annotated[
        tuple[Located[str], ...] | None,
        Doc("The language, or a list of them to be set one after the other.", LANGUAGE),
    ] = None
    style: Annotated[Located[Style] | None, Doc("A moderncv style, or `modern`, one of our own.")] = None
    color: Annotated[Located[str] | None, Doc("A moderncv colour by its name, or any as '#1f4e79'.", COLOR)] = None
    paper: Annotated[Located[Paper] | None, Doc("The paper's size.")] = None
    font_size: Annotated[Located[FontSize] | None, Doc("The size of the body text.")] = None
    density: Annotated[Located[Density] | None, Doc("How much a page holds.")] = None
    margins: Annotated[
        Located[str] | None, Doc("The page's margins: all four, or top and bottom, then the sides.", MARGINS)
    ] = None
    fonts: Annotated[Located[str] | None, Doc("A font set of fonts/fonts.yaml.")] = None
    glossary: Annotated[
        Located[GlossaryScope] | None, Doc("Which entries the appendix has: all, those the text links to, or none.")
    ] = None
    include: Annotated[tuple[Located[str], ...] | None, Doc("Keep only what bears one of these tags.", SLUG)] = None
    exclude: Annotated[tuple[Located[str], ...] | None, Doc("Drop what bears one of these tags.", SLUG)] = None
    audience: Annotated[Located[Audience] | None, Doc("`public` drops what is marked private.")] = None
    output: Annotated[Located[Output] | None, Doc("For the screen or for a printer's ink.")] = None
    max_pages: Annotated[Located[int] | None, Doc("The page budget.")] = None
    outputs: Annotated[tuple[Located[OutputFormat], ...] | None, Doc("The files that are built, `pdf` by default.")] = (
        None
    )
    embed: Annotated[
        tuple[Located[Embedded], ...] | None, Doc("The sources that the PDF carries along, without what is private.")
    ] = None
    standard: Annotated[
        tuple[Located[Standard], ...] | None,
        Doc("The standards that the PDF keeps to: a2a and ua1 by default, or a4f and ua2."),
    ] = None
    file_name: Annotated[
        Located[str] | None,
        Doc("The files' name without its ending; {prefix}, {variant}, {language} and {name} stand in it.", FILE_NAME),
    ] = None
    footer: Annotated[
        Localized[Literal] | None,
        Doc("A line at the foot of every page; {date} is when the data last changed, {name} the person's name."),
    ] = None
    letter: Annotated[
        Located[str] | None, Doc("The id of a letter of letters.yaml, which stands before the CV.", SLUG)
    ] = None
    letter_only: Annotated[bool | None, Doc("Whether the letter is a PDF of its own, without the CV.")] = None
    span: Span


class Variants(Struct, frozen=True, kw_only=True):
    """The whole of `data/variants.yaml`."""

    prefix: Annotated[Located[str] | None, Doc("The first part of the PDFs' names, `cv` by default.", SLUG)] = None
    defaults: Annotated[Settings | None, Doc("What holds for every variant that does not say otherwise.")] = None
    parity: Annotated[
        Located[Parity] | None, Doc("`strict` makes an error of whatever one language says and another does not.")
    ] = None
    variants: Annotated[tuple[tuple[Located[str], Settings], ...], Doc("What is built, by name.", SLUG)]
    span: Span


class Variant(Struct, frozen=True, kw_only=True):
    """One PDF to build, every setting decided.

    `margins` is '' where the density decides; `owner` is the person's name in the first language. `picks` are the tags
    of include and exclude with their places; `outputs` the formats that are built, `embed` the sources that its PDF
    carries. `standards` are those that the data names.
    """

    name: str
    prefix: str
    languages: tuple[str, ...]
    style: str
    color: Located[str]
    paper: str
    font_size: str
    density: str
    margins: str
    fonts: Located[str]
    glossary: str
    include: frozenset[str]
    exclude: frozenset[str]
    audience: str
    output: str
    max_pages: int | None
    picks: tuple[Located[str], ...]
    span: Span
    outputs: tuple[str, ...] = ("pdf",)
    embed: tuple[str, ...] = ()
    letter: Located[str] | None = None
    letter_only: bool = False
    file_name: str = "{prefix}-{variant}"
    footer: Localized[Literal] | None = None
    owner: str = ""
    standards: tuple[Located[str], ...] = ()

    @property
    def standard(self) -> tuple[str, ...]:
        """The two standards that its PDF keeps to: that of PDF/A, and that of PDF/UA."""
        named = {one.value for one in self.standards}
        return next((pair for pair in STANDARDS if named == set(pair)), STANDARDS[0])

    @property
    def has_pdf(self) -> bool:
        """Whether its PDF is built: for its own sake, or for the pictures of its pages."""
        return "pdf" in self.outputs or "png" in self.outputs

    @property
    def stem(self) -> str:
        """The PDF's name without its ending."""
        languages, owner = "-".join(self.languages), _as_file_name(self.owner) or self.prefix
        return self.file_name.format(prefix=self.prefix, variant=self.name, language=languages, name=owner)

    @property
    def job(self) -> str:
        """The name that TeX's own files bear, which is known before the person's name is."""
        return f"{self.prefix}-{self.name}"

    def drops(self, item: Selectable, language: str) -> bool:
        """Whether an item is left out in a language, whatever stands below it."""
        if item.only and choose_best_tag(language, tuple(tag.value for tag in item.only)) is None:
            return True
        if self.audience == "public" and item.audience is not None and item.audience.value == "private":
            return True
        return any(tag.value in self.exclude for tag in item.tags)

    def includes(self, item: Selectable, *, inherited: bool) -> bool:
        """Whether an item is selected for its own sake: by its tags, or without any as its parent is (`inherited`).

        An item that is not may still be selected as the frame of something below it that is.
        """
        if not self.include:
            return True
        if not item.tags:
            return inherited
        return any(tag.value in self.include for tag in item.tags)


def resolve(file: Variants) -> tuple[Variant, ...]:
    """Return every variant of the file with its own settings, the file's defaults and the program's, in that order."""
    prefix = file.prefix.value if file.prefix else "cv"
    return tuple(_decide_settings(name.value, prefix, settings, file.defaults) for name, settings in file.variants)


def _decide_settings(name: str, prefix: str, own: Settings, defaults: Settings | None) -> Variant:
    """Return a variant of its own settings, the defaults, and what holds without either."""
    layers = [layer for layer in (own, defaults) if layer is not None]

    def find_text(attribute: str, fallback: str) -> str:
        """Return the value of a setting, or the fallback where no layer has it."""
        found: Located[str] | None = find_setting(attribute)
        return found.value if found else fallback

    def find_setting(attribute: str) -> Any:
        """Return a setting from the first layer that has it; None where none has."""
        return next((value for layer in layers if (value := getattr(layer, attribute)) is not None), None)

    def find_located_list(attribute: str) -> tuple[Located[str], ...]:
        """Return a setting that is a list, each value with its place."""
        return find_setting(attribute) or ()

    def find_list(attribute: str) -> tuple[str, ...]:
        """Return a setting that is a list."""
        return tuple(item.value for item in find_located_list(attribute))

    budget: Located[int] | None = find_setting("max_pages")
    fonts: Located[str] | None = find_setting("fonts")
    color: Located[str] | None = find_setting("color")
    return Variant(
        name=name,
        prefix=prefix,
        languages=tuple(dict.fromkeys(find_list("language"))),
        style=find_text("style", "classic"),
        color=color or Located("blue", own.span),
        paper=find_text("paper", "a4"),
        font_size=find_text("font_size", "10pt"),
        density=find_text("density", "normal"),
        margins=find_text("margins", ""),
        fonts=fonts or Located("noto", own.span),
        glossary=find_text("glossary", "all"),
        include=frozenset(find_list("include")),
        exclude=frozenset(find_list("exclude")),
        audience=find_text("audience", "private"),
        output=find_text("output", "screen"),
        max_pages=budget.value if budget else None,
        picks=(*find_located_list("include"), *find_located_list("exclude")),
        outputs=tuple(dict.fromkeys(find_list("outputs"))) or ("pdf",),
        embed=tuple(dict.fromkeys(find_list("embed"))),
        file_name=find_text("file_name", "{prefix}-{variant}"),
        footer=find_setting("footer"),
        letter=find_setting("letter"),
        letter_only=find_setting("letter_only") or False,
        standards=find_located_list("standard"),
        span=own.span,
    )


_LONGEST_NAME = 40


def _as_file_name(name: str) -> str:
    """Return a person's name as a part of a file's: letters and digits of any script, joined by hyphens."""
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", name))
    return "-".join(words)[:_LONGEST_NAME].rstrip("-")
