"""The process that reads one PDF: `python -m cvlatex.preflight.worker judge|ats FILE ANSWER`."""

from __future__ import annotations

import errno
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.ats.fields import Parsed
from cvlatex.preflight.ats.parsing import parse
from cvlatex.preflight.foreign import CURE, FAULTY, report_unreadable
from cvlatex.tools.pdftotext import extract_words, extract_xml

_TEXT_LIMIT = 20.0
"""Seconds that poppler may take."""

_NO_ROOM = re.compile("start new thread|allocate memory|map segment|bad_alloc")
"""Words by which libraries say that a process gets no more memory."""


def main(what: str, file: str, answer: str) -> None:
    """Write the answer to a question about a PDF, as JSON."""
    found: object = read_fields(Path(file)) if what == "ats" else judge(Path(file))
    Path(answer).write_bytes(msgspec.json.encode(found))


def judge(path: Path) -> tuple[Diagnostic, ...]:
    """Return what the rules say of a PDF of which nothing is known."""
    from cvlatex.preflight import rules
    from cvlatex.preflight.amount import judge_amount
    from cvlatex.preflight.reading import read_facts

    if why := judge_amount(path):
        return (report_unreadable(path, why, CURE),)
    with ThreadPoolExecutor(max_workers=1) as beside:
        words = beside.submit(extract_words, path, _TEXT_LIMIT)
        facts = read_facts(path, words.result)
    return (facts,) if isinstance(facts, Diagnostic) else tuple(rules.judge(facts))


def read_fields(path: Path) -> Parsed:
    """Return the fields that a parser recognizes. `unread` names what could not be read."""
    from cvlatex.preflight.amount import judge_amount

    if why := judge_amount(path):
        return Parsed(path.as_posix(), unread=(f"The PDF {why}.",))
    answer = extract_xml(path, _TEXT_LIMIT)
    if answer is None:
        return Parsed(path.as_posix(), unread=("pdftohtml (poppler-utils) is missing or cannot read the file.",))
    return parse(path.as_posix(), answer)


def run(*argv: str) -> int:
    """Return the exit status of `main`. A fault that nothing foresaw is a line on stderr, without a traceback."""
    try:
        main(*argv)
    except Exception as problem:
        if _exceeds_a_limit(problem):
            return 1
        print(f"{type(problem).__name__}: {problem}".replace("\n", " "), file=sys.stderr)
        return FAULTY
    return 0


def _exceeds_a_limit(problem: Exception) -> bool:
    """Whether a fault is what a PDF that takes too much leads to: no memory, no thread, too deep a recursion."""
    no_memory = isinstance(problem, OSError) and problem.errno in (errno.ENOMEM, errno.EAGAIN)
    return no_memory or isinstance(problem, MemoryError | RecursionError) or bool(_NO_ROOM.search(str(problem)))


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
