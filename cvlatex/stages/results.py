"""The results of one document's build, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.errors import CvlatexError
from cvlatex.core.timing import StageTimes
from cvlatex.model.document import Document
from cvlatex.preflight.facts import Dense
from cvlatex.typeset.log.parse import Log


class Finished(Struct, frozen=True):
    """One PDF in its place. `size` is in bytes; `seconds` is what it took to get there; `epoch` is its date."""

    variant: str
    pdf: Path
    pages: int
    passes: int
    size: int
    seconds: float
    epoch: int


class Placed(Struct, frozen=True):
    """The result of the stages up to install: a PDF that is not judged yet, or the failure; and what TeX reported.

    `dense` describes the document at its tightest, where that is longer than its page budget.
    """

    document: Document
    finished: Finished | None
    failure: CvlatexError | None
    reported: tuple[Diagnostic, ...]
    log: Log | None
    stages: StageTimes
    dense: Dense | None = None

    def conclude(self, diagnostics: tuple[Diagnostic, ...]) -> Built:
        """Return the result of the whole build, with what was found about it."""
        return Built(self.finished, self.failure, diagnostics, self.log, self.stages.seconds)


class Built(Struct, frozen=True):
    """The result of one document's build: a PDF, or why there is none; all diagnostics, and TeX's `log`.

    `seconds` has the time of each stage.
    """

    finished: Finished | None
    failure: CvlatexError | None
    diagnostics: tuple[Diagnostic, ...]
    log: Log | None
    seconds: Mapping[str, float]
