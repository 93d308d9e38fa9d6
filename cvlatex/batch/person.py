"""One person's CV from bytes to bytes, in a worker process that keeps nothing of them afterwards."""

from __future__ import annotations

import html
import os
import re
import threading
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from cvlatex.batch.limits import TooSlow, limit_memory, limit_time, share_arenas
from cvlatex.batch.mask import check_mask, find_secrets, mask_document
from cvlatex.batch.scratch import create_private_folder
from cvlatex.batch.task import Finding, Result, Task
from cvlatex.core.diagnostics import Diagnostic, Severity, has_errors
from cvlatex.core.errors import CvlatexError, FolderUnusable
from cvlatex.core.paths import RESOURCES
from cvlatex.core.source import SourceFile
from cvlatex.model.document import Document
from cvlatex.model.folder import PRIVATE
from cvlatex.typeset.incremental.session import Session

_SHARED = ("formats", "fonts", "coverage", "coverage.json")
"""What of the user's cache holds nothing of a person: it is shared by all workers."""


_ONE_AT_A_TIME = threading.Lock()
"""A person has the process to themselves, its environment and its limits, though a worker of Dask may have threads."""


def build_person(task: Task) -> Result:
    """Build a person's documents and return their files with what was found; never raises for a fault of their data."""
    with _ONE_AT_A_TIME:
        share_arenas()
        return _build_person(task)


def _build_person(task: Task) -> Result:
    """Build a person's documents in a private folder, within their limits; every failure is in the result."""
    started, options = time.monotonic(), task.options
    with create_private_folder() as folder, _open_own_cache(folder):
        stop = threading.Event()
        try:
            with _use_house_style(options.house), limit_memory(options.memory), limit_time(options.seconds, stop.set):
                outputs, pages, found = _build(task, folder, stop)
            failure = ""
        except CvlatexError as problem:
            outputs, pages, found, failure = {}, {}, (), str(problem)
        except Exception as problem:  # one person's failure is their line in the report and nobody else's
            outputs, pages, found, failure = {}, {}, (), f"An unexpected {type(problem).__name__} ended this build."
        findings = tuple(_as_finding(item, folder) for item in found if item.severity is not Severity.NOTE)
        failure = _without_folder(failure, folder)
    _forget()
    return Result(
        task.name, task.key, outputs, pages, findings, failure, time.monotonic() - started, _find_worker_name()
    )


def _forget() -> None:
    """Let go of what the process has cached of a person: their pages, their texts, their values."""
    from cvlatex.finish.document import forget_pages
    from cvlatex.model.walk import forget_values
    from cvlatex.readers.yaml.memo import TEXTS

    forget_pages()
    forget_values()
    TEXTS.clear()


def _build(
    task: Task, folder: Path, stop: threading.Event
) -> tuple[dict[str, bytes], dict[str, int], tuple[Diagnostic, ...]]:
    """Build a person's documents in a folder: the output files, the pages of each PDF, and what was found."""
    from cvlatex.core.paths import cache_folder
    from cvlatex.pipeline import load
    from cvlatex.typeset.work import WORK

    data, out = folder / "data", folder / "out"
    data.mkdir()
    out.mkdir()
    for name, content in task.files.items():
        (data / Path(name).name).write_bytes(content)
    found: tuple[Diagnostic, ...] = ()
    if task.foreign:
        data, found = _import(data, task, folder / "imported")
    with Session(out / WORK, cache_folder()) as session:
        if has_errors(found):
            return {}, {}, found
        loaded = load(data, task.variants, out, session, task.epoch)
        found = (*found, *loaded.diagnostics)
        if has_errors(found):
            return {}, {}, found
        pages, more = _build_documents(task, loaded.documents, loaded.sources, data, out, session, stop)
    outputs = {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.is_file()}
    return outputs, pages, (*found, *more)


def _import(data: Path, task: Task, target: Path) -> tuple[Path, tuple[Diagnostic, ...]]:
    """Make a data folder of a person's file in another format; what everybody has in common goes over its own."""
    from cvlatex.importers.folder import write_files, write_folder
    from cvlatex.importers.run import import_files

    imported = import_files((data / task.foreign,))
    if imported.draft is None:
        return target, tuple(imported.diagnostics)
    write_folder(write_files(imported.draft, imported.language, "", task.foreign), target)
    for name, content in task.files.items():
        if name != task.foreign:
            (target / name).write_bytes(content)
    return target, tuple(imported.diagnostics)


def _build_documents(
    task: Task,
    documents: Iterable[Document],
    sources: Mapping[str, SourceFile],
    data: Path,
    out: Path,
    session: Session,
    stop: threading.Event,
) -> tuple[dict[str, int], tuple[Diagnostic, ...]]:
    """Build every document, and return the pages of each PDF with what was found; `out` has the files."""
    from cvlatex.console.progress import Silent
    from cvlatex.pipeline import build_one
    from cvlatex.stages.document_build import Order
    from cvlatex.typeset.work import WORK

    order = Order(data, out, out / WORK, session, Silent(), sources, lambda: task.epoch, stop)
    pages: dict[str, int] = {}
    found: list[Diagnostic] = []
    formats = frozenset(task.options.formats or ("pdf",))
    for document in documents:
        secrets = find_secrets(document) if task.options.mask else ()
        one = mask_document(document, task.key) if task.options.mask else document
        _write_others(one, formats, data, out)
        if formats.isdisjoint(("pdf", "png")):
            continue
        built = build_one(one, order)
        found += built.diagnostics
        if built.failure is not None:
            raise TooSlow(task.options.seconds) if stop.is_set() else built.failure
        if built.finished is not None:
            found += _check_mask(built.finished.pdf, secrets)
            _draw(built.finished.pdf, formats)
            if "pdf" in formats:
                pages[built.finished.pdf.name] = built.finished.pages
            else:
                built.finished.pdf.unlink()
    return pages, tuple(found)


def _write_others(document: Document, formats: Collection[str], data: Path, out: Path) -> None:
    """Write the formats that need no PDF."""
    from cvlatex.writers.formats import DOCUMENT_FORMATS, write_document_files

    for name in (name for name in DOCUMENT_FORMATS if name in formats):
        for file in write_document_files(name, document, data):
            (out / file.name).write_bytes(file.content)


def _draw(pdf: Path, formats: Collection[str]) -> None:
    """Draw the pages of a PDF beside it, where pictures are wanted."""
    if "png" not in formats:
        return
    from cvlatex.tools.pdftoppm import draw_pages
    from cvlatex.writers.png.pages import DPI, list_page_files

    for file in list_page_files(pdf.stem, draw_pages(pdf, DPI)):
        (pdf.parent / file.name).write_bytes(file.content)


def _check_mask(pdf: Path, secrets: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Yield an error for each secret that a masked PDF still has, in its bytes or in the text of its pages."""
    from cvlatex.tools.pdftotext import extract_words

    if secrets:
        words = re.findall(r">([^<]*)</word>", extract_words(pdf) or "")
        yield from check_mask(pdf.read_bytes(), html.unescape(" ".join(words)), secrets)


@contextmanager
def _open_own_cache(folder: Path) -> Iterator[None]:
    """Open a cache in a person's folder, which shares only what holds nothing of anybody."""
    from cvlatex.core.paths import cache_folder

    shared = cache_folder()
    before = os.environ.get("CVLATEX_CACHE")
    try:
        (folder / "cache").mkdir()
        for name in _SHARED:
            if not name.endswith(".json"):
                (shared / name).mkdir(parents=True, exist_ok=True)
            (folder / "cache" / name).symlink_to(shared / name)
        os.environ["CVLATEX_CACHE"] = str(folder / "cache")
        yield
    finally:
        if before is None:
            os.environ.pop("CVLATEX_CACHE", None)
        else:
            os.environ["CVLATEX_CACHE"] = before


@contextmanager
def _use_house_style(digest: str) -> Iterator[None]:
    """Let documents be set in a style that this worker was given. Raises FolderUnusable where it was not."""
    if not digest:
        yield
        return
    folder = os.environ.get(f"CVLATEX_HOUSE_{digest}", "")
    if not folder:
        raise FolderUnusable("The worker does not have the common style.", "Run the command again.")
    os.environ[RESOURCES] = folder
    try:
        yield
    finally:
        del os.environ[RESOURCES]


def _as_finding(item: Diagnostic, folder: Path) -> Finding:
    """Return a diagnostic without the place of this machine, and without a word of what private.yaml holds."""
    file, line = (Path(item.span.file).name, item.span.line) if item.span else ("", 0)
    message = "A value of private.yaml is at fault." if file == PRIVATE else _without_folder(item.message, folder)
    return Finding(item.code, item.severity.value, message, file, line)


def _without_folder(text: str, folder: Path) -> str:
    """Return a text without the path of the worker's private folder."""
    return text.replace(f"{folder}/", "").replace(str(folder), "")


def _find_worker_name() -> str:
    """Return the name of this Dask worker, or '' outside of one."""
    try:
        from distributed import get_worker

        return str(get_worker().name)
    except (ImportError, ValueError):
        return ""
