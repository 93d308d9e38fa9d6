"""The preflight of a document: its PDF judged by what the document has to come out as."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cvlatex.console.progress import Progress
from cvlatex.core.diagnostics import Diagnostic, sort_diagnostics
from cvlatex.model.document import Document
from cvlatex.preflight.facts import Dense, Expected
from cvlatex.stages.results import Built, Placed
from cvlatex.typeset.job import Typeset

if TYPE_CHECKING:
    from cvlatex.preflight.early import EarlyVerdict


def judge_pdf(pdf: Path, expected: Expected | None = None) -> tuple[Diagnostic, ...]:
    """Judge a PDF by all rules; of one from elsewhere nothing is `expected`."""
    from cvlatex.preflight.early import judge as judge_pdf

    return judge_pdf(pdf, expected).findings


def preflight_document(
    pdf: Path, document: Document, reported: tuple[Diagnostic, ...], dense: Dense | None, early: EarlyVerdict | None
) -> tuple[Diagnostic, ...]:
    """Judge the PDF of a document; return the rules' findings and what TeX `reported`, each thing once.

    `dense` is how the document is as densely as can be; a PDF that was judged `early` is not judged again.
    """
    from cvlatex.preflight.rules import TAKEN_OVER

    others = (diagnostic for diagnostic in reported if diagnostic.code not in TAKEN_OVER)
    expected = expect_of_build(document, reported, dense)
    return (*others, *(early.finish(pdf, expected) if early is not None else judge_pdf(pdf, expected)))


def judge(placed: Placed, progress: Progress, early: EarlyVerdict | None = None) -> Built:
    """Judge the installed PDF of a document; where there is none, report why.

    One that was judged `early` is not judged again.
    """
    name, found = placed.document.variant.name, placed.reported
    if placed.finished is not None:
        progress.step(name, "preflight")
        with placed.stages("preflight"):
            found = preflight_document(placed.finished.pdf, placed.document, placed.reported, placed.dense, early)
    progress.finish(name, "done" if placed.finished else "failed")
    return placed.conclude(sort_diagnostics(found))


def expect_of_build(document: Document, reported: tuple[Diagnostic, ...] = (), dense: Dense | None = None) -> Expected:
    """Return what the PDF of a document has to be, its standards among it."""
    from cvlatex.finish.standards import name_profiles
    from cvlatex.preflight.expected import derive_expected

    standards = name_profiles(document.variant.standard, carries=bool(document.attachments))
    return derive_expected(document, reported, standards, dense)


def measure_density(tightest: Typeset, document: Document) -> Dense | None:
    """Return how a document is as densely as can be; the next run of TeX takes the place of its PDF."""
    from cvlatex.preflight.expected import derive_expected
    from cvlatex.preflight.reading import read_dense
    from cvlatex.tools.pdftotext import extract_words

    return read_dense(tightest.pdf, extract_words(tightest.pdf), derive_expected(document, ()))
