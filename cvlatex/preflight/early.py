"""A PDF that is judged before its build is over.

A predicted PDF is in its place while XeTeX still sets what has not changed. Nearly always it stays, and TeX reports
nothing of it: it is read and judged meanwhile, and again only where another file has come in its place. Where TeX has
reported something, the rules judge once more by the facts that were read.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from cvlatex.core.cache import stamp_file
from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.facts import Expected, Facts

Stamp = tuple[int, int]


class Judged(Struct, frozen=True):
    """The facts about a PDF, None where it cannot be read, and the findings by what was expected of it."""

    facts: Facts | None
    findings: tuple[Diagnostic, ...]


class EarlyVerdict:
    """The verdict on one document's PDF, by a thread of its own."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._judged: Future[Judged] | None = None
        self._stamp: Stamp | None = None

    def start(self, pdf: Path, expected: Expected) -> None:
        """Begin to judge a PDF. Of what is `expected` of it, what TeX says and the density may not be known yet."""
        self._stamp = stamp_file(pdf)
        self._judged = self._thread.submit(judge, pdf, expected)

    def finish(self, pdf: Path, expected: Expected) -> tuple[Diagnostic, ...]:
        """Return the findings about the PDF that is there now."""
        if self._judged is None or stamp_file(pdf) != self._stamp:
            return judge(pdf, expected).findings
        judged = self._judged.result()
        if judged.facts is None or judged.facts.expected == expected:
            return judged.findings
        return _judge_by_rules(replace(judged.facts, expected=expected))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown()


def judge(pdf: Path, expected: Expected | None) -> Judged:
    """Read a PDF and judge it by all rules; of one from elsewhere nothing is `expected`."""
    facts = read(pdf, expected)
    if isinstance(facts, Diagnostic):
        return Judged(None, (facts,))
    return Judged(facts, _judge_by_rules(facts))


def read(pdf: Path, expected: Expected | None) -> Facts | Diagnostic:
    """Read the facts about a PDF, with pdftotext at work beside."""
    from cvlatex.preflight.reading import read_facts
    from cvlatex.tools.pdftotext import extract_words

    with ThreadPoolExecutor(max_workers=1) as beside:
        words = beside.submit(extract_words, pdf)
        return read_facts(pdf, words.result, expected)


def _judge_by_rules(facts: Facts) -> tuple[Diagnostic, ...]:
    """Return the findings of all rules."""
    from cvlatex.preflight import rules

    return tuple(rules.judge(facts))
