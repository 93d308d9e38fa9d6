"""Blind review: a document without the person's name, contacts and photo, and the proof that its PDF has none."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from msgspec import Struct, structs

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.locales.locale import find_word
from cvlatex.model.document import Document, Header, Part
from cvlatex.model.text import GlossaryLink, Inline, Line, Link, Plain, as_plain_text

INSTEAD = "[…]"
"""What stands in the place of a name inside a text."""

_HARMLESS = frozenset(("address", "gender", "nationality"))
"""Contacts that name no one: a city may stand in any text."""

_SHORTEST = 2
"""Characters of a secret that is looked for: a single letter is in every text."""

S = TypeVar("S", bound=Struct)


def find_secrets(document: Document) -> tuple[str, ...]:
    """Return what must not be in a masked PDF: names in each language, their Latin parts, and every contact."""
    found: dict[str, None] = {}
    for part in document.parts:
        name = as_plain_text(part.header.name.children).strip()
        words = [word for word in re.split(r"[\s,·]+", name) if word.isascii() and len(word) > _SHORTEST]
        for secret in (name, *words, *_list_contacts(part.header)):
            if len(secret) >= _SHORTEST:
                found[secret] = None
    return tuple(sorted(found, key=len, reverse=True))


def mask_document(document: Document, identity: str) -> Document:
    """Return the document under a number that `identity` gives, without contacts and photo, names in texts replaced."""
    secrets = find_secrets(document)
    pattern = re.compile("|".join(map(_build_pattern, secrets)), re.IGNORECASE) if secrets else None
    number = hashlib.sha256(identity.encode()).hexdigest()[:8].upper()
    parts = tuple(_mask_part(part, number, pattern) for part in document.parts)
    glossary = document.glossary if pattern is None else tuple(_mask_value(term, pattern) for term in document.glossary)
    variant = structs.replace(document.variant, owner="")
    return structs.replace(document, variant=variant, parts=parts, glossary=glossary)


def check_mask(pdf: bytes, text: str, secrets: Iterable[str]) -> Iterator[Diagnostic]:
    """Return an error for each secret that a PDF has in its `text`, metadata, structure, links or attachments."""
    haystack = [re.sub(r"\s+", " ", text), *_find_strings(pdf)]
    for secret in secrets:
        wanted = re.compile(_build_pattern(secret), re.IGNORECASE)
        if any(wanted.search(words) for words in haystack):
            # The message names the kind, not the words: those who read the report may not know them.
            kind = "an address or number" if re.search(r"[@/\d]", secret) else "a name"
            yield error(
                "mask-leak", None, f"The masked PDF still has {kind} of the person in it.", "Do not hand it on."
            )


def _build_pattern(secret: str) -> str:
    """Return a pattern that finds a secret as a whole: Lin is not in pipeline; a line's break may be in it."""
    start, end = (
        (r"(?<![A-Za-z0-9])" if secret[0].isascii() else ""),
        (r"(?![A-Za-z0-9])" if secret[-1].isascii() else ""),
    )
    return start + r"\s?".join(re.escape(char) if char != " " else r"\s" for char in secret) + end


def _list_contacts(header: Header) -> Iterator[str]:
    """Yield what leads to the person: values and addresses; the words of a label, such as Blog, do not."""
    for contact in header.contacts:
        if contact.type in _HARMLESS:
            continue
        if contact.value:
            yield contact.value.strip()
        if contact.url:
            yield re.sub(r"^(?:mailto|tel):|^https?://(?:www\.)?", "", contact.url).strip("/")


def _mask_part(part: Part, number: str, pattern: re.Pattern[str] | None) -> Part:
    """Return a language of the document under the candidate's `number`, with what the pattern matches masked."""
    title = find_word("candidate", part.language).format(number)
    header = structs.replace(part.header, name=Line((Plain(title),), part.header.name.span), contacts=(), photo=None)
    if pattern is None:
        return structs.replace(part, header=header)
    headline = _mask_value(header.headline, pattern) if header.headline else None
    sections = tuple(_mask_value(section, pattern) for section in part.sections)
    header = structs.replace(header, headline=headline)
    letter = _mask_value(part.letter, pattern) if part.letter else None
    footer = _mask_value(part.footer, pattern) if part.footer else None
    return structs.replace(part, header=header, sections=sections, letter=letter, footer=footer)


def _mask_value(value: S, pattern: re.Pattern[str]) -> S:
    """Return a value of the document with every secret in its texts and addresses replaced."""
    changed = {name: _mask_field(getattr(value, name), pattern) for name in value.__struct_fields__}
    return structs.replace(value, **changed)


def _mask_field(value: Any, pattern: re.Pattern[str]) -> Any:
    """Mask the value of one field: a string, a tuple of values, or a value of the model."""
    if isinstance(value, str):
        return pattern.sub(INSTEAD, value)
    if isinstance(value, tuple):
        return tuple(item for one in value for item in _mask_item(one, pattern))
    return _mask_value(value, pattern) if isinstance(value, Struct) else value


def _mask_item(value: Any, pattern: re.Pattern[str]) -> tuple[Any, ...]:
    """Replace an item of a tuple: a link to one of the person's addresses becomes its words."""
    if isinstance(value, Link) and pattern.search(value.url):
        words: tuple[Inline, ...] = _mask_field(value.children, pattern)
        return words
    if isinstance(value, GlossaryLink):
        return (structs.replace(value, children=_mask_field(value.children, pattern)),)
    return (_mask_field(value, pattern),)


def _find_strings(pdf: bytes) -> Iterator[str]:
    """Yield every string of a PDF's objects, and every stream that is text: metadata, attachments."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        for item in document.objects:
            yield from _find_strings_below(item)


def _find_strings_below(item: Any) -> Iterator[str]:
    """Yield every text in a PDF object, also of metadata and attached files; indirect objects in it are left out."""
    import pikepdf

    if isinstance(item, pikepdf.String):
        yield str(item)
    elif isinstance(item, pikepdf.Array):
        for value in item:
            if not getattr(value, "is_indirect", False):
                yield from _find_strings_below(value)
    elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        for value in dict(item.items()).values():
            if not getattr(value, "is_indirect", False):
                yield from _find_strings_below(value)
        if isinstance(item, pikepdf.Stream) and item.get("/Type") in ("/Metadata", "/EmbeddedFile"):
            yield item.read_bytes().decode("utf-8", "replace")
