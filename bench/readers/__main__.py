"""`make bench-readers`: let readers that others wrote read CVs by several programs, and print a table a language.

# Steps
1. The sample is set in every style, Chinese and English, and by the peers that `make bench-peers` has installed; so are
   the CVs of `examples/`, by this program alone.
2. Each reader gives its text; pdf.js its items too; parsers of resumes their fields. OPENRESUME names a module of one's
   own with OpenResume's parser, which is no part of this project (`openresume.mjs`).
3. What each should find is taken from the document, and counted. `--write` renews the tables of docs/comparison.md.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from msgspec import structs

from bench.compare.programs import PROGRAMS, create_pdf
from bench.marked import rewritten
from bench.readers.answers import Answers, read_all
from bench.readers.expected import found_in, wanted_of
from bench.readers.fields import fields_of, known_contacts
from bench.readers.table import Row, table, unseen_table
from bench.timing import CommandFailed
from cvlatex import schedule
from cvlatex.console.progress import Silent
from cvlatex.load import examine
from cvlatex.model.document import Document

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "bench" / "sample"
UNSEEN = tuple(sorted(path.parent for path in (ROOT / "examples").glob("*/cv.yaml")))
OUT = ROOT / "build" / "readers"
STYLES = ("classic", "casual", "banking", "oldstyle", "fancy", "modern")
LANGUAGES = ("en", "zh")
OPENRESUME = os.environ.get("OPENRESUME", "")


def main() -> None:
    """Print the tables."""
    sample = _in_every_style(SAMPLE)
    pdfs = _built(sample, SAMPLE, OUT / "sample")
    documents = dict(sample)
    for language in LANGUAGES:
        for program, pdf in _of_peers(language).items():
            pdfs[f"{language}-{program}"] = pdf
            documents[f"{language}-{program}"] = sample[f"{language}-classic"]
    for folder in UNSEEN:
        ours = {f"{folder.name}-{name}": one for name, one in _in_every_style(folder).items() if name.startswith("en-")}
        pdfs |= _built(ours, folder, OUT / folder.name)
        documents |= ours
    answers = read_all(list(pdfs.values()), OUT, Path(OPENRESUME).resolve() if OPENRESUME else None)
    rows = {name: _row(documents[name], pdf, name, answers) for name, pdf in pdfs.items()}
    tables = {
        f"readers-{language}": table([row for name, row in rows.items() if name.startswith(f"{language}-")])
        for language in LANGUAGES
    }
    tables["readers-unseen"] = unseen_table([rows[name] for name in rows if name[:3] not in ("en-", "zh-")])
    for name, text in tables.items():
        sys.stdout.write(f"\n{name}\n\n{text}")
    if "--write" in sys.argv:
        rewritten(ROOT / "docs" / "comparison.md", tables)


def _in_every_style(folder: Path) -> dict[str, Document]:
    """The first CV of each language in a folder, in every style, by language and style."""
    found: dict[str, Document] = {}
    for document in examine(folder).documents:
        for style in STYLES:
            name = f"{document.variant.languages[0]}-{style}"
            if len(document.variant.languages) == 1 and name not in found:
                found[name] = structs.replace(
                    document, variant=structs.replace(document.variant, name=name, style=style, max_pages=None)
                )
    return found


def _built(documents: Mapping[str, Document], data: Path, out: Path) -> dict[str, Path]:
    """Build documents, and return their PDFs under the same names."""
    names = {document.variant.name: name for name, document in documents.items()}
    built = schedule.build(documents.values(), data, out, Silent())
    return {names[one.finished.variant]: one.finished.pdf for one in built if one.finished}


def _of_peers(language: str) -> dict[str, Path]:
    """The sample by each other program that is installed; one that fails is left out with a line."""
    found = {}
    for program in PROGRAMS:
        if program == "cvlatex":
            continue
        try:
            found[program] = create_pdf(program, SAMPLE, OUT / "peers" / f"{program}-{language}", language)
        except (CommandFailed, OSError) as problem:
            sys.stderr.write(f"{program} is left out: {str(problem).splitlines()[0]}\n")
    return found


def _row(document: Document, pdf: Path, name: str, answers: Answers) -> Row:
    """The row of a PDF: what each reader finds of its document, and what parsers read."""
    wanted = wanted_of(document)
    found = {reader: found_in(texts[str(pdf)], wanted) for reader, texts in answers.texts.items() if str(pdf) in texts}
    fields = fields_of(answers.fields[str(pdf)], document) if str(pdf) in answers.fields else None
    parsers = answers.parsers.get(str(pdf))
    contacts = known_contacts(parsers, document) if parsers else None
    findings = len(parsers["glassbox"]) if parsers and "glassbox" in parsers else None
    return Row(name, wanted, found, answers.items[str(pdf)], fields, contacts, findings)


if __name__ == "__main__":
    main()
