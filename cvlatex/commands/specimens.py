"""The specimens of `latex/`, typeset, finished and judged as a CV is: `python -m cvlatex.commands.specimens [FOLDER]`.

They are TeX written by hand, which uses what the class offers. A change of a style is tried on them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cvlatex.console.summary import show, show_failure, show_pdf
from cvlatex.core.diagnostics import Diagnostic, has_errors
from cvlatex.core.errors import CvlatexError, ExitCode
from cvlatex.core.paths import LATEX
from cvlatex.stages.document_build import TIME_LIMIT
from cvlatex.stages.finish import finish_dated
from cvlatex.stages.preflight import judge_pdf
from cvlatex.typeset.folder import hold, install
from cvlatex.typeset.job import Control, Job
from cvlatex.typeset.passes import typeset_plainly
from cvlatex.typeset.work import WORK
from cvlatex.writers.latex.compose import list_bundled_files

EPOCH = 1_704_067_200
"""What they are dated: 2024-01-01, as the class is."""


def set_specimen(source: Path, out: Path) -> tuple[Path, int, tuple[Diagnostic, ...]]:
    """Return the PDF of a specimen in a folder, its pages, and what the preflight says of it. Raises CvlatexError."""
    job = Job(
        source.stem, source.read_text(encoding="utf-8"), out / WORK / source.stem, list_bundled_files(), TIME_LIMIT
    )
    target = out / f"{source.stem}.pdf"
    with hold(job.folder, Control()):
        result = typeset_plainly(job)
        install(finish_dated(result, EPOCH), target)
    return target, result.pages, judge_pdf(target)


def main(out: Path) -> ExitCode:
    """Typeset all of them and report; return the exit code."""
    problems: list[Diagnostic] = []
    for source in sorted(LATEX.glob("specimen-*.tex")):
        try:
            pdf, pages, found = set_specimen(source, out)
        except CvlatexError as failure:
            show_failure(failure)
            return failure.exit_code
        problems += found
        show_pdf(str(pdf), pages, pdf.stat().st_size, "", "text")
    show(problems, {}, "text")
    return ExitCode.PREFLIGHT if has_errors(problems) else ExitCode.FINE


if __name__ == "__main__":
    sys.exit(main(Path(*sys.argv[1:2]) if sys.argv[1:] else Path("build")))
