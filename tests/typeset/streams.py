"""XDV streams of pages of operations, as XeTeX would write them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

PREAMBLE = bytes((247, 7)) + bytes(12) + bytes((3,)) + b"xdv"
PUSH, POP, EOP = bytes((141,)), bytes((142,)), bytes((140,))
NO_PAGE = 0xFFFFFFFF


def special(text: str) -> bytes:
    return bytes((239, len(text))) + text.encode()


def mark(number: int) -> bytes:
    return special(f"pdf:code /CV.{number} MP")


def glyphs(text: str, width: int = 10) -> bytes:
    """A run of glyphs; a glyph is `width` wide."""
    places = b"".join((width * at).to_bytes(4, "big") + bytes(4) for at in range(len(text)))
    numbers = b"".join(ord(character).to_bytes(2, "big") for character in text)
    return bytes((253,)) + (width * len(text)).to_bytes(4, "big") + len(text).to_bytes(2, "big") + places + numbers


def down(by: int) -> bytes:
    return bytes((159,)) + by.to_bytes(3, "big", signed=True)


def line(*reported: bytes) -> bytes:
    """What stands in a line, and the move to the next."""
    return PUSH + b"".join(reported) + POP + down(12)


def native_font(number: int, flags: int = 0, more: bytes = b"") -> bytes:
    name = b"face.otf"
    head = bytes((252,)) + number.to_bytes(4, "big") + bytes(4) + flags.to_bytes(2, "big")
    return head + bytes((len(name),)) + name + bytes(4) + more


def stream(pages: Sequence[Iterable[bytes]]) -> bytes:
    """A whole stream, with its pointers and its padding."""
    written, before = PREAMBLE, NO_PAGE
    for number, page in enumerate(pages, 1):
        start = len(written)
        counts = number.to_bytes(4, "big") + bytes(36)
        written += bytes((139,)) + counts + before.to_bytes(4, "big") + b"".join(page) + EOP
        before = start
    post = len(written)
    written += bytes((248,)) + before.to_bytes(4, "big") + bytes(24) + bytes((249,)) + post.to_bytes(4, "big")
    return written + bytes((7,)) + bytes((223,)) * (7 - len(written) % 4)
