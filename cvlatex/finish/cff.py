"""Glyphs added to a CID-keyed CFF font (Adobe Technical Note 5176).

Read and written by hand: a library that reads all of a font takes longer to load than the rest of the finish stage.
xdvipdfmx embeds fonts without subroutines, so that a glyph is whole where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from msgspec import Struct

from cvlatex.finish.cff_data import (
    Dict,
    read_charset,
    read_dict,
    read_index,
    read_number,
    read_selection,
    write_charset,
    write_dict,
    write_index,
    write_integer,
    write_offset,
    write_selection,
)
from cvlatex.finish.charstrings import redraw, write_number
from cvlatex.finish.pages import CACHED_FONTS

_CHARSET, _GLYPHS, _PRIVATE = b"\x0f", b"\x11", b"\x12"
_FD_ARRAY, _FD_SELECT = b"\x0c\x24", b"\x0c\x25"
_COUNT, _MATRIX = b"\x0c\x22", b"\x0c\x07"
_DEFAULT_WIDTH, _NOMINAL_WIDTH = b"\x14", b"\x15"
_LENGTHS = (b"\x06", b"\x07", b"\x08", b"\x09", b"\x0a", b"\x0b", b"\x0c\x0c", b"\x0c\x0d")
"""The entries of a private dictionary that are lengths, or lists of them: alignment zones and stems (table 23)."""

_SUBROUTINES, _END_OF_GLYPH = b"\x13", b"\x0e"
_DEFAULT_COUNT = 8720
_ZERO = [b"\x8b"]

Outline = tuple[int | None, float | None]
"""The glyph that is copied, or None for one that draws nothing; its advance in thousandths of an em, None the same."""


class Loan(Struct, frozen=True):
    """A glyph of another font, by its code there, at a scale; its advance is in thousandths of an em."""

    program: bytes
    of: int
    scale: float
    advance: float


_NONE: Mapping[int, Loan] = MappingProxyType({})


class _Font(Struct):
    """A font program in parts. `codes` and `kinds` are each glyph's code and the number of its private dictionary."""

    header: bytes
    name: bytes
    top: Dict
    strings: bytes
    subroutines: bytes
    codes: list[int]
    kinds: list[int]
    glyphs: list[bytes]
    fonts: list[Dict]
    privates: list[bytes]


def read_codes(program: bytes) -> tuple[frozenset[int], int]:
    """Read the codes of a font's glyphs, and how many codes it may have."""
    _, _, top, _, _ = _read_opening(program)
    glyphs, _ = read_index(program, _read_offset(top, _GLYPHS))
    count = read_number(top[_COUNT][0]) if _COUNT in top else _DEFAULT_COUNT
    return frozenset(read_charset(program, _read_offset(top, _CHARSET), len(glyphs))), int(count)


def is_plain(program: bytes) -> bool:
    """Whether no glyph of a font calls a subroutine, so that each is whole where it stands."""
    font = _read_font(program)
    return not read_index(font.subroutines, 0)[0] and not any(_SUBROUTINES in read_dict(one) for one in font.privates)


def with_glyphs(program: bytes, outlines: Mapping[int, Outline], loans: Mapping[int, Loan] = _NONE) -> bytes:
    """Return the font with more glyphs, by code: its own and others'. Raises NotPlain for one with subroutines."""
    return with_glyphs_of(program, tuple(outlines.items()), tuple(loans.items()))


@lru_cache(maxsize=CACHED_FONTS)
def with_glyphs_of(
    program: bytes, outlines: tuple[tuple[int, Outline], ...], loans: tuple[tuple[int, Loan], ...]
) -> bytes:
    """Return a font with more glyphs, from pairs of code and glyph; most fonts get the same ones after an edit."""
    font = _read_font(program)
    original = {code: at for at, code in enumerate(font.codes)}
    most = max(set(font.kinds), key=font.kinds.count)
    added = [_copy_glyph(font, original, most, code, outline) for code, outline in outlines]
    added += _lend_glyphs(font, most, dict(loans))
    table = sorted(zip(font.codes[1:], font.kinds[1:], font.glyphs[1:], strict=True))
    table = sorted([*table, *added])
    font.codes = [0, *(code for code, _, _ in table)]
    font.kinds = [font.kinds[0], *(kind for _, kind, _ in table)]
    font.glyphs = [font.glyphs[0], *(glyph for _, _, glyph in table)]
    return _write_program(font)


def _copy_glyph(
    font: _Font, original: dict[int, int], most: int, code: int, outline: Outline
) -> tuple[int, int, bytes]:
    """Return a glyph of the new font: its code, its private dictionary and its program."""
    of, advance = outline
    if of is None:
        return code, most, _encode_advance(font, most, advance or 0) + _END_OF_GLYPH
    kind, glyph = font.kinds[original[of]], font.glyphs[original[of]]
    return code, kind, glyph if advance is None else redraw(glyph, 1, _encode_advance(font, kind, advance))


def _lend_glyphs(font: _Font, most: int, loans: Mapping[int, Loan]) -> Iterator[tuple[int, int, bytes]]:
    """Yield the glyphs that other fonts lend: code, private dictionary and program of each.

    Each of these fonts brings a private dictionary of its own, for its alignment zones and stems.
    """
    units = _read_units(font.top, font.fonts[most])
    for program in dict.fromkeys(loan.program for loan in loans.values()):
        donor = _read_font(program)
        original = {code: at for at, code in enumerate(donor.codes)}
        kind, scale = len(font.fonts), 1.0
        for code, loan in loans.items():
            if loan.program == program:
                at = original[loan.of]
                scale = loan.scale * units / _read_units(donor.top, donor.fonts[donor.kinds[at]])
                yield code, kind, redraw(donor.glyphs[at], scale, _encode_advance(font, most, loan.advance))
        font.fonts.append(font.fonts[most])
        font.privates.append(_scale_private(donor, font.privates[most], scale))


def _scale_private(donor: _Font, beside: bytes, scale: float) -> bytes:
    """Return a donor's private dictionary at a scale, with the numbers of advances of the one `beside` it."""
    theirs = read_dict(donor.privates[max(set(donor.kinds), key=donor.kinds.count)])
    scaled = {
        operator: [write_integer(round(read_number(one) * scale)) for one in operands]
        if operator in _LENGTHS
        else operands
        for operator, operands in theirs.items()
        if operator not in (_DEFAULT_WIDTH, _NOMINAL_WIDTH, _SUBROUTINES)
    }
    ours = read_dict(beside)
    return write_dict(scaled | {key: ours[key] for key in (_DEFAULT_WIDTH, _NOMINAL_WIDTH) if key in ours})


def _encode_advance(font: _Font, kind: int, advance: float) -> bytes:
    """Encode an advance in thousandths of an em, as a glyph of a kind has it: b'' where it is the default one."""
    private = read_dict(font.privates[kind])
    width = round(advance * _read_units(font.top, font.fonts[kind]) / 1000)
    default, nominal = (int(read_number(private.get(key, _ZERO)[0])) for key in (_DEFAULT_WIDTH, _NOMINAL_WIDTH))
    return b"" if width == default else write_number(width - nominal)


def _read_units(*dicts: Dict) -> float:
    """Read the units of an em: 1000, unless a matrix says otherwise."""
    matrices = [read_number(one[_MATRIX][0]) for one in dicts if _MATRIX in one]
    scale = 1.0
    for first in matrices:
        scale *= first
    return 1 / scale if matrices and scale else 1000


def _read_font(program: bytes) -> _Font:
    """Read the parts of a CFF font. Raises ValueError where it is none."""
    header, name, top, strings, subroutines = _read_opening(program)
    glyphs, _ = read_index(program, _read_offset(top, _GLYPHS))
    dicts, _ = read_index(program, _read_offset(top, _FD_ARRAY))
    fonts = [read_dict(one) for one in dicts]
    privates = []
    for font in fonts:
        size, at = (int(read_number(operand)) for operand in font[_PRIVATE])
        privates.append(program[at : at + size])
    return _Font(
        header, name, top, strings, subroutines,
        [0, *read_charset(program, _read_offset(top, _CHARSET), len(glyphs))],
        read_selection(program, _read_offset(top, _FD_SELECT), len(glyphs)), glyphs, fonts, privates,
    )  # fmt: skip


def _read_opening(program: bytes) -> tuple[bytes, bytes, Dict, bytes, bytes]:
    """Read header, name, top dictionary, strings and global subroutines, which follow each other (section 2)."""
    _, tops = read_index(program, names := program[2])
    dicts, strings = read_index(program, tops)
    _, subroutines = read_index(program, strings)
    _, end = read_index(program, subroutines)
    opening = program[:names], program[names:tops], read_dict(dicts[0])
    return (*opening, program[strings:subroutines], program[subroutines:end])


def _read_offset(top: Dict, operator: bytes) -> int:
    """Read the place that an operator of the top dictionary gives."""
    return int(read_number(top[operator][0]))


def _write_program(font: _Font) -> bytes:
    """Write the program. Offsets take five bytes each, so that they change no length."""
    parts = (write_charset(font.codes), write_selection(font.kinds), write_index(font.glyphs))
    at = len(_write_head(font, {}))
    places: dict[bytes, Sequence[int]] = {}
    for operator, part in zip((_CHARSET, _FD_SELECT, _GLYPHS), parts, strict=True):
        places[operator] = (at,)
        at += len(part)
    places[_FD_ARRAY] = (at,)
    at += len(_write_fonts(font, [0] * len(font.fonts)))
    privates = [at + sum(map(len, font.privates[:number])) for number in range(len(font.privates))]
    return b"".join((_write_head(font, places), *parts, _write_fonts(font, privates), *font.privates))


def _write_head(font: _Font, places: dict[bytes, Sequence[int]]) -> bytes:
    """Write the header and the top dictionary, with the places of the other parts."""
    top = {
        operator: [write_offset(place) for place in places.get(operator, (0,))]
        if operator in (_CHARSET, _FD_SELECT, _GLYPHS, _FD_ARRAY)
        else operands
        for operator, operands in font.top.items()
    }
    return b"".join((font.header, font.name, write_index([write_dict(top)]), font.strings, font.subroutines))


def _write_fonts(font: _Font, privates: Sequence[int]) -> bytes:
    """Write the INDEX of the font dictionaries; `privates` are the offsets of their private dictionaries."""
    dicts = []
    for one, private, at in zip(font.fonts, font.privates, privates, strict=True):
        dicts.append(write_dict({**one, _PRIVATE: [write_offset(len(private)), write_offset(at)]}))
    return write_index(dicts)
