from __future__ import annotations

import pytest
from msgspec import structs

from cvlatex.core.source import Span
from cvlatex.model.fields import Located
from cvlatex.model.selectable import Selectable
from cvlatex.model.variant import Settings, Variant, Variants, resolve

SPAN = Span("variants.yaml", 1, 1, 1, 2)


def located(*words: str) -> tuple[Located[str], ...]:
    return tuple(Located(word, SPAN) for word in words)


def decided(own: Settings, defaults: Settings | None = None) -> Variant:
    (variant,) = resolve(Variants(defaults=defaults, variants=((Located("v", SPAN), own),), span=SPAN))
    return variant


def item(*tags: str, private: bool = False) -> Selectable:
    return Selectable(tags=located(*tags), audience=Located("private", SPAN) if private else None, span=SPAN)


def test_what_nobody_says_the_program_decides() -> None:
    variant = decided(Settings(language=(Located("en", SPAN),), span=SPAN))
    assert (variant.stem, variant.languages, variant.style, variant.color.value) == ("cv-v", ("en",), "classic", "blue")
    assert (variant.paper, variant.font_size, variant.fonts.value) == ("a4", "10pt", "noto")
    assert (variant.glossary, variant.audience, variant.output, variant.max_pages) == ("all", "private", "screen", None)


def test_a_variants_own_word_goes_before_the_defaults() -> None:
    defaults = Settings(style=Located("casual", SPAN), paper=Located("letter", SPAN), include=located("a"), span=SPAN)
    variant = decided(Settings(style=Located("fancy", SPAN), include=(), span=SPAN), defaults)
    assert (variant.style, variant.paper, variant.include) == ("fancy", "letter", frozenset())


def test_the_prefix_is_the_files() -> None:
    file = Variants(prefix=Located("gao", SPAN), variants=((Located("zh", SPAN), Settings(span=SPAN)),), span=SPAN)
    assert [variant.stem for variant in resolve(file)] == ["gao-zh"]


@pytest.mark.parametrize(
    ("own", "dropped"),
    [
        (Settings(span=SPAN), []),
        (Settings(exclude=located("a"), span=SPAN), ["a", "a b"]),
        (Settings(audience=Located("public", SPAN), span=SPAN), ["private"]),
        (Settings(audience=Located("private", SPAN), span=SPAN), []),
    ],
)
def test_exclude_and_audience_drop(own: Settings, dropped: list[str]) -> None:
    variant = decided(own)
    items = {"": item(), "a": item("a"), "a b": item("a", "b"), "b": item("b"), "private": item(private=True)}
    assert [name for name, value in items.items() if variant.drops(value, "zh")] == dropped


def test_include_keeps_by_tag_and_the_untagged_with_their_parents() -> None:
    variant = decided(Settings(include=located("a", "c"), span=SPAN))
    assert variant.includes(item("a", "b"), inherited=False)
    assert not variant.includes(item("b"), inherited=True)
    assert variant.includes(item(), inherited=True)
    assert not variant.includes(item(), inherited=False)


def test_without_include_everything_is_preserved() -> None:
    variant = decided(Settings(span=SPAN))
    assert variant.includes(item(), inherited=False)
    assert variant.includes(item("b"), inherited=False)


@pytest.mark.parametrize(
    ("owner", "stem"),
    [("Minyu Gao", "Minyu-Gao-v"), ("O’Brien, 高 /x", "O-Brien-高-x-v"), ("", "cv-v"), ("a" * 90, "a" * 40 + "-v")],
)
def test_a_file_may_bear_the_persons_name(owner: str, stem: str) -> None:
    variant = decided(Settings(file_name=Located("{name}-{variant}", SPAN), span=SPAN))
    assert (structs.replace(variant, owner=owner).stem, variant.job) == (stem, "cv-v")
