"""`make bench-readers`: build the sample in every style, let every reader read it, and print a table a language.

# Steps
1. The sample is built in the five styles, Chinese and English, into build/readers.
2. Each reader gives its text; pdf.js its items too, and OpenResume's parser its fields (OPENRESUME names the folder
   with its source, which is no part of this project).
3. What each should find is taken from the document, and counted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from msgspec import structs

from bench.readers.answers import Answers, read_all
from bench.readers.expected import found_in, wanted_of
from bench.readers.fields import fields_of
from bench.readers.table import Row, table
from cvlatex import schedule
from cvlatex.console.progress import Silent
from cvlatex.load import examine
from cvlatex.model.document import Document

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "bench" / "sample"
OUT = ROOT / "build" / "readers"
STYLES = ("classic", "casual", "banking", "oldstyle", "fancy", "modern")
OPENRESUME = os.environ.get("OPENRESUME", "")


def main() -> None:
    """Print the tables."""
    documents = {
        f"{document.variant.languages[0]}-{style}": structs.replace(
            document,
            variant=structs.replace(document.variant, name=f"{document.variant.languages[0]}-{style}", style=style),
        )
        for document in examine(SAMPLE).documents
        for style in STYLES
    }
    built = schedule.build(documents.values(), SAMPLE, OUT, Silent())
    pdfs = {one.finished.variant: one.finished.pdf for one in built if one.finished}
    answers = read_all(list(pdfs.values()), OUT, Path(OPENRESUME) if OPENRESUME else None)
    for language in ("en", "zh"):
        rows = _rows(language, documents, pdfs, answers)
        sys.stdout.write(f"\n{language}\n\n{table(rows)}")


def _rows(language: str, documents: Mapping[str, Document], pdfs: Mapping[str, Path], answers: Answers) -> list[Row]:
    rows = []
    for name, pdf in pdfs.items():
        if not name.startswith(language):
            continue
        wanted = wanted_of(documents[name])
        found = {reader: found_in(texts[str(pdf)], wanted) for reader, texts in answers.texts.items()}
        fields = fields_of(answers.fields[str(pdf)], documents[name]) if str(pdf) in answers.fields else None
        rows.append(Row(name.partition("-")[2], wanted, found, answers.items[str(pdf)], fields))
    return rows


if __name__ == "__main__":
    main()
