"""Glyphs added to a TrueType font, as a PDF embeds it (Apple TrueType Reference Manual; OpenType 1.9).

The font keeps its tables; `glyf`, `loca`, `hmtx`, `hhea` and `maxp` are written anew.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

_Tables = dict[bytes, bytes]
_DIRECTORY, _ENTRY = 12, 16


def count_glyphs(program: bytes) -> int:
    """Count the glyphs of a font."""
    return _read_count(_read_tables(program))


def with_glyphs(program: bytes, outlines: Mapping[int, tuple[int | None, float | None]]) -> bytes:
    """Return the font with more glyphs, whose numbers follow those that it has.

    Each is the copy of a glyph, or (None) draws nothing; its advance is in thousandths of an em, None its original's.
    """
    tables = _read_tables(program)
    offsets, advances, glyphs = _read_offsets(tables), _read_advances(tables), tables[b"glyf"]
    units = int.from_bytes(tables[b"head"][18:20])
    for _, (of, advance) in sorted(outlines.items()):
        copied = b"" if of is None else glyphs[offsets[of] : offsets[of + 1]]
        glyphs += copied + b"\0" * (-len(copied) % 4)
        offsets.append(len(glyphs))
        usual, bearing = (0, 0) if of is None else advances[of]
        advances.append((usual if advance is None else round(advance * units / 1000), bearing))
    tables[b"glyf"] = glyphs
    tables[b"loca"] = struct.pack(f">{len(offsets)}I", *offsets)
    tables[b"head"] = tables[b"head"][:50] + b"\0\1" + tables[b"head"][52:]
    tables[b"hmtx"] = b"".join(struct.pack(">Hh", *one) for one in advances)
    tables[b"hhea"] = tables[b"hhea"][:34] + len(advances).to_bytes(2)
    tables[b"maxp"] = tables[b"maxp"][:4] + len(advances).to_bytes(2) + tables[b"maxp"][6:]
    return _write_font(program[:4], tables)


def _read_tables(program: bytes) -> _Tables:
    """Read the tables of a TrueType font by their tags."""
    found: _Tables = {}
    for number in range(int.from_bytes(program[4:6])):
        tag, _, at, size = struct.unpack_from(">4sIII", program, _DIRECTORY + _ENTRY * number)
        found[tag] = program[at : at + size]
    return found


def _read_count(tables: _Tables) -> int:
    """Read how many glyphs a TrueType font has."""
    return int.from_bytes(tables[b"maxp"][4:6])


def _read_offsets(tables: _Tables) -> list[int]:
    """Return where each glyph begins in `glyf`, and where the last ends."""
    count = _read_count(tables) + 1
    if tables[b"head"][50:52] == b"\0\0":
        return [2 * half for half in struct.unpack_from(f">{count}H", tables[b"loca"])]
    return list(struct.unpack_from(f">{count}I", tables[b"loca"]))


def _read_advances(tables: _Tables) -> list[tuple[int, int]]:
    """Return advance and left side bearing of each glyph."""
    count, full = _read_count(tables), int.from_bytes(tables[b"hhea"][34:36])
    table = tables[b"hmtx"]
    found: list[tuple[int, int]] = list(struct.iter_unpack(">Hh", table[: 4 * full]))
    bearings = struct.unpack_from(f">{count - full}h", table, 4 * full)
    last = int(found[-1][0])
    return [*found, *((last, bearing) for bearing in bearings)]


def _write_font(version: bytes, tables: _Tables) -> bytes:
    """Write a TrueType font of these tables."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    head = version + struct.pack(">4H", count, power * 16, power.bit_length() - 1, (count - power) * 16)
    directory, body = [], b""
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        at = _DIRECTORY + _ENTRY * count + len(body)
        directory.append(struct.pack(">4sIII", tag, _compute_checksum(padded), at, len(data)))
        body += padded
    return head + b"".join(directory) + body


def _compute_checksum(padded: bytes) -> int:
    """Return the checksum of a padded table (OpenType, Table Directory)."""
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
