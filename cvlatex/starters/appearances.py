"""The appearances in the gallery: each style in each colour, on the examples in turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import get_args

from msgspec import Struct, structs

from cvlatex.model.document import Document
from cvlatex.model.fields import Located
from cvlatex.model.variant import COLORS, Style

STYLES: tuple[str, ...] = get_args(Style)


class Appearance(Struct, frozen=True):
    """A style and a colour, and the example that shows it."""

    style: str
    color: str
    example: str

    @property
    def name(self) -> str:
        """The stem of the file names of its PDF and picture."""
        return f"{self.style}-{self.color}"


def list_appearances(
    examples: Sequence[str], styles: Sequence[str] = STYLES, colors: Sequence[str] = COLORS
) -> tuple[Appearance, ...]:
    """Return every style in every colour; neighbours show different examples."""
    return tuple(
        Appearance(style, color, examples[(row + column) % len(examples)])
        for row, style in enumerate(styles)
        for column, color in enumerate(colors)
    )


def dress(document: Document, appearances: Sequence[Appearance]) -> Iterator[Document]:
    """Yield a document in each appearance, without its glossary, of which the gallery has no picture."""
    for appearance in appearances:
        color = Located(appearance.color, document.variant.span)
        variant = structs.replace(
            document.variant,
            name=appearance.name,
            style=appearance.style,
            color=color,
            max_pages=None,
            outputs=("pdf",),
        )
        yield structs.replace(document, variant=variant, glossary=())
