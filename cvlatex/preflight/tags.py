"""Facts about the structure tree, the carried files and the claims of a PDF: frozen values, as `facts.py` has them."""

from __future__ import annotations

from msgspec import Struct, field


class Tag(Struct, frozen=True):
    """An element of the structure tree; `parent` is the type of what it is in, '' for the root, `within` its number.

    `kids` are the types of the elements in it, `has_content` whether it shows anything itself. `refers` are the numbers
    of the elements that it refers to, `contents` the descriptions of its annotations.
    """

    number: int
    kind: str
    namespace: str
    parent: str
    within: int = 0
    kids: tuple[str, ...] = ()
    has_content: bool = False
    alternate: str | None = None
    replacement: str | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    has_mathml: bool = False
    refers: tuple[int, ...] = ()
    contents: tuple[str, ...] = ()


class EmbeddedFile(Struct, frozen=True):
    """An embedded file; whether it has a description, both name entries, and a relationship to the document."""

    name: str
    media_type: str
    described: bool
    named: bool
    related: bool


class Tagged(Struct, frozen=True):
    """What a file that claims PDF/A-4 or PDF/UA-2 says of itself.

    `header` is its first line, `marked` whether the second is a comment of bytes above 127; `version` that of the
    catalog, '' for none. `claims` has the parts, conformance and years that XMP names, as "pdfaid:part". `loose_ends`
    are ways to a place that is no element: (page, what leads there), 0 for none.
    """

    header: str
    marked: bool
    version: str
    information: tuple[str, ...]
    has_private_data: bool
    claims: dict[str, str]
    declared: tuple[str, ...]
    tags: tuple[Tag, ...]
    loose_ends: tuple[tuple[int, str], ...]
    files: tuple[EmbeddedFile, ...]
    has_files: bool
    deprecated: tuple[str, ...]
