"""A file that a PDF carries along."""

from __future__ import annotations

from msgspec import Struct


class Attachment(Struct, frozen=True):
    """A file's name, its media type, what it is, and what it holds."""

    name: str
    media_type: str
    description: str
    content: bytes
