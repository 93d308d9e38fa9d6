"""The specimens of `latex/`, set, finished and judged as a CV is: `python -m cvlatex.commands.specimens [FOLDER]`.

They are TeX written by hand, which uses what the class offers. A change of a style is tried on them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cvlatex.console.summary import show, show_pdf, warn
from cvlatex.core.diagnostics import Diagnostic, has_errors
from cvlatex.core.errors import CvlatexError, ExitCode
from cvlatex.core.paths import LATEX
from cvlatex.pipeline import TIME_LIMIT, finish_dated, preflight
from cvlatex.typeset.folder import held, install
from cvlatex.typeset.incremental.early_start import WORK
from cvlatex.typeset.passes import typeset
from cvlatex.typeset.xelatex import Job
from cvlatex.writers.latex.compose import bundled_files

EPOCH = 1_704_067_200
"""What they are dated: 2024-01-01, as the class is."""


def set_specimen(source: Path, out: Path) -> tuple[Path, int, tuple[Diagnostic, ...]]:
    """The PDF of a specimen in a folder, its pages, and what the preflight says of it. Raises CvlatexError."""
    job = Job(
        name=source.stem, tex=source.read_text(encoding="utf-8"), folder=out / WORK / source.stem,
        inputs=bundled_files(), time_limit=TIME_LIMIT, on_pass=lambda _: None,
    )  # fmt: skip
    with held(job.folder, job.on_pass):
        result = typeset(job)
        target = out / f"{source.stem}.pdf"
        install(finish_dated(result.pdf, EPOCH), target)
    return target, result.pages, preflight(target)


def main(out: Path) -> ExitCode:
    """Set all of them, and say what came of it."""
    said: list[Diagnostic] = []
    for source in sorted(LATEX.glob("specimen-*.tex")):
        try:
            pdf, pages, found = set_specimen(source, out)
        except CvlatexError as failure:
            warn(f"error: {failure}")
            return failure.exit_code
        said += found
        show_pdf(str(pdf), pages, pdf.stat().st_size, "", "text")
    show(said, {}, "text")
    return ExitCode.PREFLIGHT if has_errors(said) else ExitCode.FINE


if __name__ == "__main__":
    sys.exit(main(Path(*sys.argv[1:2]) if sys.argv[1:] else Path("build")))
