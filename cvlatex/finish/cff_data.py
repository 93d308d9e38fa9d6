"""The data of a CFF font: numbers, dictionaries, tables (Adobe Technical Note 5176, sections 4, 5, 13 and 19)."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterator, Sequence

Dict = dict[bytes, list[bytes]]
"""Operands by operator, each operand as it is encoded."""


def read_index(program: bytes, at: int) -> tuple[list[bytes], int]:
    """Read the items of an INDEX, and the place behind it (section 5)."""
    count = int.from_bytes(program[at : at + 2])
    if not count:
        return [], at + 2
    size = program[at + 2]
    first, last = at + 3, at + 3 + size * (count + 1)
    offsets = [int.from_bytes(program[here : here + size]) for here in range(first, last, size)]
    base = last - 1
    items = [program[base + here : base + beyond] for here, beyond in itertools.pairwise(offsets)]
    return items, base + offsets[-1]


def read_dict(data: bytes) -> Dict:
    """Parse a DICT (section 4)."""
    found: Dict = {}
    operands: list[bytes] = []
    at = 0
    while at < len(data):
        size = _measure_token(data, at)
        token = data[at : at + size]
        at += size
        if token[0] <= 21:
            found[token] = operands
            operands = []
        else:
            operands.append(token)
    return found


def _measure_token(data: bytes, at: int) -> int:
    """Count the bytes of an operator or an operand (tables 3 and 5)."""
    first = data[at]
    if first == 30:
        end = at + 1
        while data[end] & 0x0F != 0x0F and data[end] >> 4 != 0x0F:
            end += 1
        return end + 1 - at
    if 247 <= first <= 254 or first == 12:
        return 2
    return {28: 3, 29: 5}.get(first, 1)


def read_number(token: bytes) -> float:
    """Read the number that an operand encodes."""
    first = token[0]
    if first == 30:
        digits = "".join("0123456789.EN?-"[int(nibble, 16)] for nibble in token[1:].hex().split("f")[0])
        return float(digits.replace("N", "E-"))
    if first in (28, 29):
        return int.from_bytes(token[1:], signed=True)
    if first <= 246:
        return first - 139
    if first <= 250:
        return (first - 247) * 256 + token[1] + 108
    return -(first - 251) * 256 - token[1] - 108


def write_dict(entries: Dict) -> bytes:
    """Encode a dictionary."""
    return b"".join(b"".join(operands) + operator for operator, operands in entries.items())


def write_integer(number: int) -> bytes:
    """Encode a whole number in as many bytes as it needs, of one or five."""
    return bytes((number + 139,)) if -107 <= number <= 107 else b"\x1d" + number.to_bytes(4, signed=True)


def write_offset(number: int) -> bytes:
    """Encode a number in five bytes, whatever it is."""
    return b"\x1d" + number.to_bytes(4)


def write_index(items: Sequence[bytes]) -> bytes:
    """Write an INDEX of items."""
    if not items:
        return b"\0\0"
    ends = [1]
    for item in items:
        ends.append(ends[-1] + len(item))
    size = (ends[-1].bit_length() + 7) // 8
    offsets = b"".join(end.to_bytes(size) for end in ends)
    return len(items).to_bytes(2) + bytes((size,)) + offsets + b"".join(items)


def read_charset(program: bytes, at: int, count: int) -> Iterator[int]:
    """Yield the codes of all glyphs but the first (section 13)."""
    kind, left = program[at], count - 1
    at += 1
    if kind == 0:
        yield from struct.unpack_from(f">{left}H", program, at)
        return
    size = 1 if kind == 1 else 2
    while left > 0:
        first = int.from_bytes(program[at : at + 2])
        more = int.from_bytes(program[at + 2 : at + 2 + size])
        yield from range(first, first + more + 1)
        left -= more + 1
        at += 2 + size


def read_selection(program: bytes, at: int, count: int) -> list[int]:
    """Read the number of each glyph's private dictionary (section 19)."""
    if program[at] == 0:
        return list(program[at + 1 : at + 1 + count])
    ranges = int.from_bytes(program[at + 1 : at + 3])
    kinds: list[int] = []
    for here in range(at + 3, at + 3 + 3 * ranges, 3):
        first, beyond = int.from_bytes(program[here : here + 2]), int.from_bytes(program[here + 3 : here + 5])
        kinds += [program[here + 2]] * (beyond - first)
    return kinds


def write_charset(codes: Sequence[int]) -> bytes:
    """Write the codes of all glyphs, without runs (format 0)."""
    return b"\0" + struct.pack(f">{len(codes) - 1}H", *codes[1:])


def write_selection(kinds: Sequence[int]) -> bytes:
    """Write which private dictionary each glyph goes by, in runs (format 3)."""
    starts = [at for at, kind in enumerate(kinds) if at == 0 or kind != kinds[at - 1]]
    ranges = b"".join(at.to_bytes(2) + bytes((kinds[at],)) for at in starts)
    return b"\x03" + len(starts).to_bytes(2) + ranges + len(kinds).to_bytes(2)
