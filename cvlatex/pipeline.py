"""From the data folder to a finished PDF: the one module that knows the order of the stages.

# Stages
1. load: read the data folder and check it. Problems are diagnostics, all of them gathered; an error among them ends the
   build here, before any PDF is touched.
2. localize: each variant becomes a document in its language.
3. write: the document becomes TeX, with a span of the YAML for each line, and the files that it needs.
4. typeset: XeTeX until nothing changes, and its PDF. What TeX reports of a line is led back to the YAML behind it.
5. finish: the PDF gets its structure tree and what else makes it PDF/A and PDF/UA.
6. install: the PDF takes its place in the output folder in one step.
7. preflight: the PDF is opened and judged. It stays in its place if a rule fails: to mend it one needs to see the page,
   and the PDF before it was no better for being older. The exit code tells a script.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cvlatex.core.errors import CvlatexError
from cvlatex.load import LoadedFolder, load_folder
from cvlatex.model.document import Document
from cvlatex.model.variant import Variant
from cvlatex.stages.document_build import DocumentBuild, Order
from cvlatex.stages.results import Built
from cvlatex.typeset.incremental.first_formats import Planned
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.work import WORK
from cvlatex.writers.latex.compose import list_bundled_files
from cvlatex.writers.latex.document import write_head


def load(data: Path, variants: Sequence[str], out: Path, session: Session, epoch: int | None = None) -> LoadedFolder:
    """Load a data folder and localize its variants, all where none is named. Raises UnknownVariant, FolderUnusable.

    As soon as the variants are known, the session prepares for their documents. `epoch` is when the data last changed,
    where neither git nor the files tell.
    """

    def plan(found: Sequence[Variant]) -> None:
        """Let the session prepare for the documents of those variants that become PDFs."""
        with_pdf = [one for one in found if one.has_pdf]
        session.plan(
            [Planned(out / WORK / one.name, one.job, write_head(one)) for one in with_pdf], list_bundled_files()
        )

    return load_folder(data, variants, plan, epoch)


def build_one(document: Document, order: Order) -> Built:
    """Build the PDF of a document that was loaded and localized."""
    build = DocumentBuild(document, order)
    try:
        with build.lock_folder():
            job = build.write(document)
            typeset = build.typeset(job)
            fitting = build.fit_budget(typeset)
            finished = build.finish(fitting)
            build.install(finished)
    except CvlatexError as failure:
        return build.fail(failure)
    return build.preflight()
