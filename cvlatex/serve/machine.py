"""What an applicant-tracking system gets of a PDF: its lines in the order of the file, and the fields that it fills."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from starlette.concurrency import run_in_threadpool

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.ats.fields import Parsed
from cvlatex.preflight.foreign import parse_file
from cvlatex.preflight.words import read_lines
from cvlatex.serve.pdfs import Printed
from cvlatex.tools.pdftotext import extract_words


class Reading(Struct, frozen=True):
    """The lines of each page, and the fields; without these, the `problem` that is in the way."""

    number: int
    pages: tuple[tuple[str, ...], ...]
    fields: Parsed | None
    problem: str = ""


class Machine:
    """Reads each PDF once, and one at a time, however many pages ask for it."""

    def __init__(self) -> None:
        self._readings: dict[str, Reading] = {}
        self._turn = asyncio.Lock()

    async def read(self, name: str, printed: Printed) -> Reading:
        """Read a variant's PDF as programs do; each PDF once, and one at a time."""
        async with self._turn:
            known = self._readings.get(name)
            if known is None or known.number != printed.number:
                known = await run_in_threadpool(as_a_machine_reads, printed.content, printed.number)
                self._readings[name] = known
            return known


def as_a_machine_reads(content: bytes, number: int = 0) -> Reading:
    """Read a PDF by pdftotext, and by the parser of `preflight --as ats`; `number` is that of its build."""
    with tempfile.NamedTemporaryFile(prefix="cvlatex-", suffix=".pdf") as file:
        file.write(content)
        file.flush()
        path = Path(file.name)
        words = extract_words(path)
        parsed = parse_file(path)
    pages: list[list[str]] = []
    for line in read_lines(words) if words else ():
        while len(pages) < line.page:
            pages.append([])
        pages[line.page - 1].append(line.text)
    lines = tuple(map(tuple, pages))
    if isinstance(parsed, Diagnostic):
        return Reading(number, lines, None, parsed.message.replace(path.as_posix(), "The PDF"))
    return Reading(number, lines, replace(parsed, file=""))
