from __future__ import annotations

import random
import zlib
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Name

from cvlatex.finish.saving import save, store


def ending_badly() -> bytes:
    """Data whose compressed form ends with a carriage return."""
    chance = random.Random(1)
    return next(data for data in iter(lambda: chance.randbytes(40), b"") if zlib.compress(data).endswith(b"\r"))


def document() -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    return pdf


def test_compressed_data_that_end_badly_get_a_byte_more(tmp_path: Path) -> None:
    data, pdf = ending_badly(), document()
    pdf.Root.Locked = pdf.make_stream(b"")
    store(pdf.Root.Locked, data)
    save(pdf, tmp_path / "a.pdf")
    assert b"\r\nendstream" not in (tmp_path / "a.pdf").read_bytes()
    with pikepdf.open(tmp_path / "a.pdf") as saved:
        assert saved.Root.Locked.read_bytes() == data + b"\n"


def test_so_do_those_of_a_photograph(tmp_path: Path) -> None:
    pdf = document()
    pdf.Root.Locked = pdf.make_stream(b"")
    pdf.Root.Locked.write(b"jpeg\r", filter=Name.DCTDecode)
    save(pdf, tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as saved:
        assert saved.Root.Locked.read_raw_bytes() == b"jpeg\r\n"


def test_what_is_not_compressed_is_by_then_and_ends_well_too(tmp_path: Path) -> None:
    data, pdf = ending_badly(), document()
    pdf.Root.Font = pdf.make_stream(data)
    pdf.Root.Metadata = pdf.make_stream(b"<x:xmpmeta/>", Type=Name.Metadata, Subtype=Name.XML)
    save(pdf, tmp_path / "a.pdf")
    assert b"\r\nendstream" not in (tmp_path / "a.pdf").read_bytes()
    with pikepdf.open(tmp_path / "a.pdf") as saved:
        assert saved.Root.Font.Filter == Name.FlateDecode
        assert saved.Root.Font.read_bytes() == data + b"\n"
        assert "/Filter" not in saved.Root.Metadata


def test_what_is_not_used_is_not_compressed(tmp_path: Path) -> None:
    pdf = document()
    unused = pdf.make_stream(b"words")
    save(pdf, tmp_path / "a.pdf", unused=(unused.objgen,))
    assert "/Filter" not in unused


def test_an_object_stream_that_ends_badly_is_packed_again(tmp_path: Path) -> None:
    packed_again = 0
    for number in range(400):
        pdf = document()
        pdf.Root.Salt = pikepdf.String("x" * number)
        pdf.save(tmp_path / "plain.pdf", deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        if b"\r\nendstream" not in (tmp_path / "plain.pdf").read_bytes():
            continue
        packed_again += 1
        save(pdf, tmp_path / "a.pdf")
        assert b"\r\nendstream" not in (tmp_path / "a.pdf").read_bytes()
        with pikepdf.open(tmp_path / "a.pdf") as saved:
            assert str(saved.Root.Salt) == "x" * number
    assert packed_again > 0


def test_a_long_document_has_its_object_streams_too(tmp_path: Path) -> None:
    pdf, chance = document(), random.Random(1)
    numbers = [round(chance.random(), 6) for _ in range(60_000)]
    pdf.Root.Many = Array([pdf.make_indirect(Array([number])) for number in numbers])
    save(pdf, tmp_path / "a.pdf")
    saved = (tmp_path / "a.pdf").read_bytes()
    assert saved.count(b"/ObjStm") > 500
    assert b"\r\nendstream" not in saved
    with pikepdf.open(tmp_path / "a.pdf") as opened:
        assert [float(opened.Root.Many[at][0]) for at in range(0, 60_000, 97)] == numbers[::97]


@pytest.mark.parametrize("identifier", [b"one", b"two"])
def test_the_identifier_comes_from_the_content(identifier: bytes, tmp_path: Path) -> None:
    pdf = document()
    pdf.trailer.ID = Array([pikepdf.String(identifier), pikepdf.String(identifier)])
    save(pdf, tmp_path / "a.pdf")
    save(document(), tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
