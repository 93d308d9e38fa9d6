"""Variants: the units that are built, as `data/variants.yaml` says them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from cvlatex.model.cv import Audience, Selectable
from cvlatex.model.fields import SLUG, Located, key
from cvlatex.source import Span

Style = Literal["casual", "classic", "banking", "oldstyle", "fancy"]
Color = Literal["black", "blue", "burgundy", "green", "grey", "orange", "purple", "red"]
Paper = Literal["a4", "letter"]
FontSize = Literal["10pt", "11pt", "12pt"]
GlossaryScope = Literal["all", "referenced", "none"]
Output = Literal["screen", "print"]
LanguageTag = Literal["zh", "en"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a variant, or the defaults of all, may say; `None` is unsaid."""

    language: tuple[Located[LanguageTag], ...] | None = key(
        "The language, or a list of them to be set one after the other.", default=None
    )
    style: Located[Style] | None = key("A moderncv style.", default=None)
    color: Located[Color] | None = key("A moderncv colour.", default=None)
    paper: Located[Paper] | None = key("The paper's size.", default=None)
    font_size: Located[FontSize] | None = key("The size of the body text.", default=None)
    fonts: Located[str] | None = key("A font set of fonts/fonts.yaml.", default=None)
    glossary: Located[GlossaryScope] | None = key(
        "Which entries the appendix has: all, those the text links to, or none.", default=None
    )
    include: tuple[Located[str], ...] | None = key("Keep only what bears one of these tags.", default=None, form=SLUG)
    exclude: tuple[Located[str], ...] | None = key("Drop what bears one of these tags.", default=None, form=SLUG)
    audience: Located[Audience] | None = key("`public` drops what is marked private.", default=None)
    output: Located[Output] | None = key("For the screen or for a printer's ink.", default=None)
    max_pages: Located[int] | None = key("The page budget.", default=None)
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Variants:
    """The whole of `data/variants.yaml`."""

    prefix: Located[str] | None = key("The first part of the PDFs' names, `cv` unless said.", default=None, form=SLUG)
    defaults: Settings | None = key("What holds for every variant that does not say otherwise.", default=None)
    variants: tuple[tuple[Located[str], Settings], ...] = key("What is built, by name.", form=SLUG)
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One PDF to build, every setting decided. `picks` are the tags of include and exclude with their places."""

    name: str
    prefix: str
    languages: tuple[str, ...]
    style: str
    color: str
    paper: str
    font_size: str
    fonts: Located[str]
    glossary: str
    include: frozenset[str]
    exclude: frozenset[str]
    audience: str
    output: str
    max_pages: int | None
    picks: tuple[Located[str], ...]
    span: Span

    @property
    def stem(self) -> str:
        """The PDF's name without its ending."""
        return f"{self.prefix}-{self.name}"

    def drops(self, item: Selectable) -> bool:
        """Whether an item is left out whatever stands below it."""
        if self.audience == "public" and item.audience is not None and item.audience.value == "private":
            return True
        return any(tag.value in self.exclude for tag in item.tags)

    def includes(self, item: Selectable, *, inherited: bool) -> bool:
        """Whether an item is kept for its own sake: by its tags, or without any as its parent is (`inherited`).

        An item that is not may still be kept as the frame of something below it that is.
        """
        if not self.include:
            return True
        if not item.tags:
            return inherited
        return any(tag.value in self.include for tag in item.tags)


def resolve(file: Variants) -> tuple[Variant, ...]:
    """Every variant of the file with its own settings, the file's defaults and the program's, in that order."""
    prefix = file.prefix.value if file.prefix else "cv"
    return tuple(_decide(name.value, prefix, settings, file.defaults) for name, settings in file.variants)


def _decide(name: str, prefix: str, own: Settings, defaults: Settings | None) -> Variant:
    layers = [layer for layer in (own, defaults) if layer is not None]

    def one(attribute: str, fallback: str) -> str:
        found: Located[str] | None = said(attribute)
        return found.value if found else fallback

    def said(attribute: str) -> Any:
        return next((value for layer in layers if (value := getattr(layer, attribute)) is not None), None)

    def many_located(attribute: str) -> tuple[Located[str], ...]:
        return said(attribute) or ()

    def many(attribute: str) -> tuple[str, ...]:
        return tuple(item.value for item in many_located(attribute))

    budget: Located[int] | None = said("max_pages")
    fonts: Located[str] | None = said("fonts")
    return Variant(
        name=name,
        prefix=prefix,
        languages=tuple(dict.fromkeys(many("language"))),
        style=one("style", "classic"),
        color=one("color", "blue"),
        paper=one("paper", "a4"),
        font_size=one("font_size", "10pt"),
        fonts=fonts or Located("noto", own.span),
        glossary=one("glossary", "all"),
        include=frozenset(many("include")),
        exclude=frozenset(many("exclude")),
        audience=one("audience", "private"),
        output=one("output", "screen"),
        max_pages=budget.value if budget else None,
        picks=(*many_located("include"), *many_located("exclude")),
        span=own.span,
    )
