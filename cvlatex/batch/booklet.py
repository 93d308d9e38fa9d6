"""Everybody's PDFs as one: a page, or more, of contents, and an outline by name.

The contents are a document of our own, built as every CV is: a labelled line a PDF, its page before its name.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from cvlatex.batch.manifest import Entry
from cvlatex.console.progress import Silent
from cvlatex.core.diagnostics import Diagnostic, Severity
from cvlatex.core.errors import CvlatexError, TexFailed

NAME = "booklet.pdf"

_TITLES = {"zh": ("简历汇编", "目录"), "en": ("Curricula Vitae", "Contents")}
_VARIANTS = "variants: {{contents: {{language: {language}, glossary: none}}}}\n"
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def write_booklet(entries: Iterable[Entry], out: Path, epoch: int) -> tuple[Diagnostic, ...]:
    """Join the PDFs of everybody whose build is sound into `booklet.pdf`; return the errors that the preflight finds.

    What it has to say of a person's own pages is in their line of the report.
    It is dated by `epoch`, in seconds since 1970. Raises TexFailed, ToolMissing, FolderUnusable.
    """
    from cvlatex.finish.join import Joined, join
    from cvlatex.stages.preflight import judge_pdf
    from cvlatex.typeset.folder import install

    pdfs = [out / entry.name / name for entry in entries if entry.is_sound for name in _list_pdfs(entry)]
    if not pdfs:
        (out / NAME).unlink(missing_ok=True)
        return ()
    about = [_read_pdf(pdf) for pdf in pdfs]
    titles = [title for title, _, _ in about]
    language = "zh" if sum(tag.startswith("zh") for _, tag, _ in about) * 2 > len(about) else "en"
    with tempfile.TemporaryDirectory(prefix="cvlatex-") as folder:
        contents = _build_contents(titles, [pages for _, _, pages in about], language, Path(folder), epoch)
        joined = [Joined(pdf, title) for pdf, title in zip(pdfs, titles, strict=True)]
        join(contents, joined, Path(folder) / NAME)
        install(Path(folder) / NAME, out / NAME)
    return tuple(one for one in judge_pdf(out / NAME) if one.severity is Severity.ERROR)


def _list_pdfs(entry: Entry) -> list[str]:
    """Return the names of the PDFs among a person's outputs."""
    return [name for name in entry.outputs if name.endswith(".pdf")]


def _read_pdf(pdf: Path) -> tuple[str, str, int]:
    """Read the name (a masked PDF has a number there), the language and the number of pages from a PDF."""
    import pikepdf

    with pikepdf.open(pdf) as document:
        about = document.open_metadata()  # PDF 2.0 has no document information beside it
        name = " ".join(about.get("dc:creator", ())) or str(about.get("dc:title", ""))
        return name or pdf.stem, str(document.Root.get("/Lang", "en")), len(document.pages)


def _build_contents(titles: Sequence[str], pages: Sequence[int], language: str, folder: Path, epoch: int) -> Path:
    """Build the contents' PDF. How many pages it takes itself is guessed first, and then known."""
    guess = 1
    for _ in range(3):
        pdf, count = _build(_format_contents(titles, _number_pages(guess, pages), language), language, folder, epoch)
        if count == guess:
            break
        guess = count
    return pdf


def _number_pages(before: int, pages: Sequence[int]) -> list[int]:
    """Return the page, counted from 1, on which each part begins, behind `before` pages of contents."""
    starts, at = [], before + 1
    for count in pages:
        starts.append(at)
        at += count
    return starts


def _format_contents(titles: Sequence[str], starts: Sequence[int], language: str) -> str:
    """Return the contents of a booklet as a cv.yaml whose entries lead to the people's first pages."""
    from cvlatex.finish.join import name_place

    name, heading = _TITLES[language]
    lines = [
        f"      - {{name: '{start}', items: [{_quote_yaml(f'[{_escape_markdown(title)}]({name_place(number)})')}]}}"
        for number, (title, start) in enumerate(zip(titles, starts, strict=True))
    ]
    head = (f"profile: {{name: {_quote_yaml(name)}}}", "sections:", "  - id: contents", "    type: skills")
    return "\n".join((*head, f"    title: {heading}", "    entries:", *lines, ""))


def _quote_yaml(text: str) -> str:
    """Return a text as JSON has it, which is YAML too."""
    return json.dumps(text, ensure_ascii=False)


def _escape_markdown(text: str) -> str:
    """Return a text as CommonMark has it (2.4): each ASCII punctuation mark may be escaped."""
    return _PUNCTUATION.sub(r"\\\1", " ".join(text.split()))


def _build(cv: str, language: str, folder: Path, epoch: int) -> tuple[Path, int]:
    """Build the contents of a booklet; return the PDF and its number of pages. Raises TexFailed."""
    from cvlatex.core.paths import cache_folder
    from cvlatex.pipeline import build_one, load
    from cvlatex.stages.document_build import Order
    from cvlatex.typeset.incremental.session import Session
    from cvlatex.typeset.work import WORK

    data, out = folder / "data", folder / "out"
    data.mkdir(exist_ok=True)
    out.mkdir(exist_ok=True)
    (data / "cv.yaml").write_text(cv, encoding="utf-8")
    (data / "variants.yaml").write_text(_VARIANTS.format(language=language), encoding="utf-8")
    (data / "glossary.yaml").write_text("[]\n", encoding="utf-8")
    with Session(out / WORK, cache_folder()) as session:
        loaded = load(data, (), out, session)
        if not loaded.documents:
            problems = "; ".join(item.message for item in loaded.diagnostics)
            raise TexFailed(f"The booklet's contents cannot be built: {problems}")
        order = Order(data, out, out / WORK, session, Silent(), loaded.sources, lambda: epoch, on_placed=lambda _: None)
        built = build_one(loaded.documents[0], order)
    if built.finished is None:
        raise built.failure or CvlatexError("The booklet's contents were not built.")
    return built.finished.pdf, built.finished.pages
