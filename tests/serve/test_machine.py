"""What a machine reads of a PDF: its lines, its fields, and each PDF once."""

from __future__ import annotations

import asyncio

import pytest

from cvlatex.core.diagnostics import error
from cvlatex.core.source import Span
from cvlatex.preflight.ats.fields import Parsed
from cvlatex.preflight.foreign import parse_file
from cvlatex.serve import machine
from cvlatex.serve.machine import Machine, as_a_machine_reads
from cvlatex.serve.pdfs import Printed
from tests.serve.serving import Serving


def test_lines_and_fields_are_those_of_preflight(served: Serving) -> None:
    pdf = served.out / "cv-zh.pdf"
    reading = as_a_machine_reads(pdf.read_bytes(), 4)
    assert reading.number == 4
    assert reading.pages[0][0] == "高旻昱"
    assert any("教育经历" in line for line in reading.pages[0])
    parsed = parse_file(pdf)
    assert isinstance(parsed, Parsed)
    assert reading.fields
    assert (reading.fields.name, reading.fields.sections) == (parsed.name, parsed.sections)
    assert reading.fields.name == "高旻昱"


def test_what_is_no_pdf_has_no_lines_and_says_why() -> None:
    reading = as_a_machine_reads(b"no")
    assert reading.pages == ()
    assert reading.fields
    assert reading.fields.unread
    assert "/tmp" not in str(reading)


def test_a_pdf_that_cannot_be_read_at_all_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = error("unreadable-pdf", Span("x.pdf", 1, 1, 1, 1), "x.pdf takes more than 60 seconds to read.")
    monkeypatch.setattr(machine, "parse_file", lambda _: refusal)
    reading = as_a_machine_reads(b"no")
    assert (reading.fields, reading.problem) == (None, "x.pdf takes more than 60 seconds to read.")


def test_a_pdf_is_read_once_however_many_ask() -> None:
    async def scene() -> None:
        reader = Machine()
        printed = Printed(1, "cv-en.pdf", b"no", (), None, 0.1, ("en",))
        one, other = await asyncio.gather(reader.read("en", printed), reader.read("en", printed))
        assert one is other
        newer = await reader.read("en", Printed(2, "cv-en.pdf", b"no", (), None, 0.1, ("en",)))
        assert newer.number == 2

    asyncio.run(scene())
