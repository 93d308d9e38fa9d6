"""Copies of fonts for xdvipdfmx: written once, named in the stream, and nothing else in it touched."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from cvlatex.typeset.incremental.font_copies import LEAST, FontCopies

GLYPHS = b"\xfd\0\0\0\0\0\2" + bytes(range(20))


def font_of(size: int, kind: bytes = b"OTTO") -> bytes:
    """A font with three tables, of which that of substitutions is so large, as its directory says."""
    tables = ((b"CFF ", 4), (b"GSUB", size), (b"OS/2", 8))
    return struct.pack(">4sHHHH", kind, 3, 0, 0, 0) + b"".join(
        struct.pack(">4sLLL", tag, 0, 100, length) for tag, length in tables
    )


def collection_of(*fonts: bytes) -> bytes:
    begin = 12 + 4 * len(fonts)
    places = [begin + sum(map(len, fonts[:number])) for number in range(len(fonts))]
    return struct.pack(f">4sLL{len(fonts)}L", b"ttcf", 0x10000, len(fonts), *places) + b"".join(fonts)


def definition(path: Path) -> bytes:
    named = str(path).encode()
    return b"\xfc" + struct.pack(">LLH", 7, 10 << 16, 0) + bytes((len(named),)) + named + struct.pack(">L", 2)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    (tmp_path / "cache").mkdir()
    return tmp_path / "cache"


def handed_on(cache: Path, *pieces: bytes) -> bytes:
    """What becomes of a stream that comes in pieces."""
    fonts, given, left = FontCopies(cache), b"", b""
    for piece in pieces:
        reported, left = fonts.rename_fonts(left + piece)
        given += reported
    fonts.close()
    return given + left


def test_a_copy_is_created_by_the_first_run_and_named_by_the_next(tmp_path: Path, cache: Path) -> None:
    font = tmp_path / "Large.ttc"
    font.write_bytes(collection_of(font_of(LEAST), font_of(10)))
    stream = GLYPHS + definition(font) + GLYPHS
    assert handed_on(cache, stream) == stream
    (copy,) = cache.glob("*.ttc")
    assert handed_on(cache, stream) == GLYPHS + definition(copy) + GLYPHS
    assert copy.read_bytes() == font.read_bytes().replace(b"GSUB", b"GSU_")
    assert copy.read_bytes().count(b"GSU_") == 2


def test_a_definition_may_come_in_two_pieces(tmp_path: Path, cache: Path) -> None:
    font = tmp_path / "Large.otf"
    font.write_bytes(font_of(LEAST))
    stream = GLYPHS + definition(font) + GLYPHS * 20
    handed_on(cache, stream)
    whole = handed_on(cache, stream)
    assert whole != stream
    for at in range(1, len(stream)):
        assert handed_on(cache, stream[:at], stream[at:]) == whole


@pytest.mark.parametrize(
    "content",
    [font_of(LEAST - 1), font_of(LEAST, b"\0\1\0\0"), b"", b"OTTO", collection_of(font_of(LEAST))[:30]],
    ids=["few", "TrueType", "empty", "short", "shorter"],
)
def test_other_fonts_are_left_alone(tmp_path: Path, cache: Path, content: bytes) -> None:
    (tmp_path / "Font.otf").write_bytes(content)
    stream = definition(tmp_path / "Font.otf") + definition(tmp_path / "missing.otf") + GLYPHS
    assert handed_on(cache, stream) == stream
    assert list(cache.iterdir()) == []


def test_what_only_looks_like_a_definition_is_left_alone(tmp_path: Path, cache: Path) -> None:
    font = tmp_path / "Large.otf"
    font.write_bytes(font_of(LEAST))
    right = definition(font)
    handed_on(cache, right)
    for wrong in (right.replace(bytes((len(str(font)),)), b"\5", 1), right.replace(b"\xfc", b"\xfb", 1)):
        assert handed_on(cache, wrong + GLYPHS) == wrong + GLYPHS


def test_another_version_of_a_font_has_another_copy(tmp_path: Path, cache: Path) -> None:
    font = tmp_path / "Large.otf"
    for number in range(15):
        font.write_bytes(font_of(LEAST + number))
        handed_on(cache, definition(font))
    copies = list(cache.glob("*.otf"))
    assert len(copies) == 12
    assert handed_on(cache, definition(font)) in {definition(copy) for copy in copies}


def test_a_cache_that_cannot_be_written_costs_the_copies_alone(tmp_path: Path) -> None:
    font = tmp_path / "Large.otf"
    font.write_bytes(font_of(LEAST))
    (tmp_path / "file").touch()
    assert handed_on(tmp_path / "file" / "missing", definition(font)) == definition(font)
