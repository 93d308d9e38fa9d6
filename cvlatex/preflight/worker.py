"""The process that reads one PDF: `python -m cvlatex.preflight.worker judge|ats FILE ANSWER`."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.ats.fields import Parsed
from cvlatex.preflight.ats.parsing import parse
from cvlatex.preflight.foreign import CURE, unreadable
from cvlatex.tools.pdftotext import extract_words, extract_xml

_TEXT_LIMIT = 20.0
"""Seconds that poppler may take."""


def main(what: str, file: str, answer: str) -> None:
    """Write the answer to a question about a PDF, as JSON."""
    found: object = read_fields(Path(file)) if what == "ats" else judge(Path(file))
    Path(answer).write_bytes(msgspec.json.encode(found))


def judge(path: Path) -> tuple[Diagnostic, ...]:
    """What the rules say of a PDF of which nothing is known."""
    from cvlatex.preflight import rules
    from cvlatex.preflight.amount import too_much
    from cvlatex.preflight.reading import read_facts

    if why := too_much(path):
        return (unreadable(path, why, CURE),)
    with ThreadPoolExecutor(max_workers=1) as beside:
        words = beside.submit(extract_words, path, _TEXT_LIMIT)
        facts = read_facts(path, words.result)
    return (facts,) if isinstance(facts, Diagnostic) else tuple(rules.judge(facts))


def read_fields(path: Path) -> Parsed:
    """The fields that a parser recognizes. `unread` names what could not be read."""
    from cvlatex.preflight.amount import too_much

    if why := too_much(path):
        return Parsed(path.as_posix(), unread=(f"The PDF {why}.",))
    answer = extract_xml(path, _TEXT_LIMIT)
    if answer is None:
        return Parsed(path.as_posix(), unread=("pdftohtml (poppler-utils) is missing or cannot read the file.",))
    return parse(path.as_posix(), answer)


if __name__ == "__main__":
    main(*sys.argv[1:])
