"""`make bench-readers`: let readers that others wrote read CVs by several programs, and print a table a language.

# Steps
1. The sample is set in every style, Chinese and English, and by the peers that `make bench-peers` has installed; so are
   the CVs of `examples/`, by this program alone.
2. Each reader gives its text; pdf.js its items too; parsers of resumes their fields. OPENRESUME names a module of one's
   own with OpenResume's parser, which is no part of this project (`openresume.mjs`).
3. What each should find is taken from the document, and counted. `--write` renews the tables of docs/comparison.md.

OTHERS names a folder of data folders, such as `cvlatex import` makes of CVs of others: with it, only these are
measured, in every style and, where it is installed, by RenderCV; `--write` renews the table of other CVs.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from msgspec import structs

from bench.compare.programs import PROGRAMS, create_pdf
from bench.forms.document import write_document
from bench.marked import rewrite_parts
from bench.measures.peers import build_rendercv_command
from bench.readers.answers import Answers, read_all
from bench.readers.expected import count_found, list_wanted
from bench.readers.fields import compare_fields, count_known_contacts
from bench.readers.table import Row, write_public_table, write_table, write_unseen_table
from bench.timing import CommandFailed, time_command
from cvlatex import schedule
from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.model.document import Document

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "bench" / "sample"
UNSEEN = tuple(sorted(path.parent for path in (ROOT / "examples").glob("*/cv.yaml")))
OUT = ROOT / "build" / "readers"
STYLES = ("classic", "casual", "banking", "oldstyle", "fancy", "modern")
LANGUAGES = ("en", "zh")
OPENRESUME = os.environ.get("OPENRESUME", "")
OTHERS = os.environ.get("OTHERS", "")


def main() -> None:
    """Print the tables."""
    tables = _of_others(Path(OTHERS)) if OTHERS else _of_the_sample()
    for name, text in tables.items():
        sys.stdout.write(f"\n{name}\n\n{text}")
    if "--write" in sys.argv:
        rewrite_parts(ROOT / "docs" / "comparison.md", tables)


def _of_the_sample() -> dict[str, str]:
    """Build the sample in every style and with the peers, read all PDFs, and return the tables by name."""
    sample = _load_in_every_style(SAMPLE)
    pdfs = _build_all(sample, SAMPLE, OUT / "sample")
    documents = dict(sample)
    for language in LANGUAGES:
        for program, pdf in _of_peers(language).items():
            pdfs[f"{language}-{program}"] = pdf
            documents[f"{language}-{program}"] = sample[f"{language}-classic"]
    for folder in UNSEEN:
        ours = {
            f"{folder.name}-{name}": one for name, one in _load_in_every_style(folder).items() if name.startswith("en-")
        }
        pdfs |= _build_all(ours, folder, OUT / folder.name)
        documents |= ours
    answers = read_all(list(pdfs.values()), OUT, Path(OPENRESUME).resolve() if OPENRESUME else None)
    rows = {name: _build_row(documents[name], pdf, name, answers) for name, pdf in pdfs.items()}
    tables = {
        f"readers-{language}": write_table([row for name, row in rows.items() if name.startswith(f"{language}-")])
        for language in LANGUAGES
    }
    tables["readers-unseen"] = write_unseen_table([rows[name] for name in rows if name[:3] not in ("en-", "zh-")])
    return tables


def _of_others(folder: Path) -> dict[str, str]:
    """Return every data folder in a folder, in its first language."""
    pdfs: dict[str, Path] = {}
    documents: dict[str, Document] = {}
    names = [one.name for one in sorted(folder.iterdir()) if (one / "cv.yaml").exists()]
    for name in names:
        styled = _load_in_every_style(folder / name)
        ours = {f"{name}-{style}": document for style, document in list(styled.items())[: len(STYLES)]}
        pdfs |= _build_all(ours, folder / name, OUT / "others" / name)
        documents |= ours
        first = next(iter(ours.values()))
        try:
            pdfs[f"{name}-RenderCV"] = _build_with_rendercv(first, OUT / "others" / name / "rendercv")
            documents[f"{name}-RenderCV"] = first
        except (CommandFailed, OSError, ValueError) as problem:
            sys.stderr.write(f"RenderCV has no {name}: {str(problem).splitlines()[0]}\n")
    answers = read_all(list(pdfs.values()), OUT, Path(OPENRESUME).resolve() if OPENRESUME else None)
    rows = {name: _build_row(documents[name], pdf, name, answers) for name, pdf in pdfs.items()}
    return {
        "readers-others": write_public_table(
            {
                name: (
                    [row for one, row in rows.items() if one.startswith(f"{name}-") and not one.endswith("-RenderCV")],
                    rows.get(f"{name}-RenderCV"),
                )
                for name in names
            }
        )
    }


def _build_with_rendercv(document: Document, folder: Path) -> Path:
    """Build a document with RenderCV, and return its PDF."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    file = folder / "cv.yaml"
    file.write_text(write_document(document), encoding="utf-8")
    time_command(build_rendercv_command(file))
    (pdf,) = (folder / "out").glob("*.pdf")
    return pdf


def _load_in_every_style(folder: Path) -> dict[str, Document]:
    """Return the first CV of each language in a folder, in every style, by language and style."""
    found: dict[str, Document] = {}
    for document in load_folder(folder).documents:
        for style in STYLES:
            name = f"{document.variant.languages[0]}-{style}"
            if len(document.variant.languages) == 1 and name not in found:
                found[name] = structs.replace(
                    document, variant=structs.replace(document.variant, name=name, style=style, max_pages=None)
                )
    return found


def _build_all(documents: Mapping[str, Document], data: Path, out: Path) -> dict[str, Path]:
    """Build documents, and return their PDFs under the same names."""
    names = {document.variant.name: name for name, document in documents.items()}
    built = schedule.build(documents.values(), data, out, Silent())
    return {names[one.finished.variant]: one.finished.pdf for one in built if one.finished}


def _of_peers(language: str) -> dict[str, Path]:
    """Return the sample by each other program that is installed; one that fails is left out with a line."""
    found = {}
    for program in PROGRAMS:
        if program == "cvlatex":
            continue
        try:
            found[program] = create_pdf(program, SAMPLE, OUT / "peers" / f"{program}-{language}", language)
        except (CommandFailed, OSError) as problem:
            sys.stderr.write(f"{program} is left out: {str(problem).splitlines()[0]}\n")
    return found


def _build_row(document: Document, pdf: Path, name: str, answers: Answers) -> Row:
    """Return the row of a PDF: what each reader finds of its document, and what parsers read."""
    wanted = list_wanted(document)
    found = {
        reader: count_found(texts[str(pdf)], wanted) for reader, texts in answers.texts.items() if str(pdf) in texts
    }
    fields = compare_fields(answers.fields[str(pdf)], document) if str(pdf) in answers.fields else None
    parsers = answers.parsers.get(str(pdf))
    contacts = count_known_contacts(parsers, document) if parsers else None
    findings = len(parsers["glassbox"]) if parsers and "glassbox" in parsers else None
    characters = len("".join(answers.texts.get("pdf.js", {}).get(str(pdf), "").split()))
    return Row(name, wanted, found, answers.items[str(pdf)], characters, fields, contacts, findings)


if __name__ == "__main__":
    main()
