"""What every open page sees: the state of the build, and the messages that bring a page up to it.

The build runs in a thread, the pages are served in an event loop; the hub is where one hands over to the other.
"""

from __future__ import annotations

import contextlib
import io
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf
from msgspec import Struct

from cvlatex.core.diagnostics import Diagnostic, drop_repeated, sort_diagnostics
from cvlatex.core.errors import CvlatexError
from cvlatex.core.source import SourceFile
from cvlatex.finish.places import read_places
from cvlatex.load import LoadedFolder
from cvlatex.model.document import Document
from cvlatex.model.variant import Variant
from cvlatex.serve.clients import Client, Clients
from cvlatex.serve.compare import find_changed
from cvlatex.serve.files import list_versions
from cvlatex.serve.messages import Message, build_page_message, build_problem_message
from cvlatex.serve.pdfs import Pdfs, Printed
from cvlatex.serve.sourcemap import SourceMap, map_places, write_map
from cvlatex.stages.results import Placed
from cvlatex.tools.editors import find_usable_editor
from cvlatex.typeset.work import WATCH, WORK

_BREATH = 0.1
"""Seconds after which a new PDF is mapped: it is fetched and drawn first."""


class Mapped(Struct, frozen=True):
    """The map of the build of that number, and the places in it that the build before did not have."""

    number: int
    content: SourceMap
    changed: tuple[int, ...]


class Hub:
    """Listens to the build, and has what pages need to know."""

    def __init__(self, data: Path, out: Path, only: tuple[str, ...] = (), *, editable: bool) -> None:
        self.editable = editable
        self.names: tuple[str, ...] = ()
        self.pdfs = Pdfs(data, out, out / WATCH)
        self.mapped: dict[str, Mapped] = {}
        self.sound: LoadedFolder | None = None
        self._folder = data
        self._only = only
        self._out = out
        self._clients = Clients()
        self._lock = threading.Lock()
        self._data: tuple[Diagnostic, ...] = ()
        self._of_pdf: dict[str, tuple[Diagnostic, ...]] = {}
        self._failures: dict[str, str] = {}
        self._mapping = ThreadPoolExecutor(1, "map")
        self._over = threading.Event()
        self._editor = find_usable_editor()

    # What the pages ask for, in the event loop

    def join(self, client: Client) -> Message:
        """Count a page in; the whole state as it is now."""
        self._clients.join(client)
        return self.describe_state(client)

    def leave(self, client: Client) -> None:
        """Count a page out."""
        self._clients.leave(client)

    def drop_all(self) -> None:
        """End the connection of every page."""
        self._clients.drop_all()

    def list_watched(self) -> frozenset[str]:
        """Return the variants that some page shows; the first one while there is no page."""
        watched = {name for client in self._clients for name in client.shows} & set(self.names)
        return frozenset(watched or self.names[:1])

    def describe_state(self, client: Client) -> Message:
        """Return everything that a page needs to begin with."""
        with self._lock:
            return {
                "type": "state",
                "role": client.role,
                "variants": list(self.names),
                "problems": self._list_problems(client),
                "pages": [build_page_message(name, printed) for name, printed in self.pdfs.list_all().items()],
                "maps": {name: mapped.number for name, mapped in self.mapped.items()},
                "failures": dict(self._failures) if client.role == "owner" else {},
                "folder": str(self._folder.resolve()) if client.role == "owner" else "",
                "editor": self._editor if client.role == "owner" else "",
                "editable": self.editable and client.role == "owner",
                "files": list_versions(self._folder) if client.role == "owner" else {},
            }

    # What the build reports, in its own thread

    def report_plan(self, variants: Sequence[Variant]) -> None:
        """Show the PDFs of the last time until the first build is done."""
        self.pdfs.find_last(variants)
        if not self.names:
            self.names = tuple(variant.name for variant in variants)

    def report_data(self, loaded: LoadedFolder) -> None:
        """Send what is wrong with the data."""
        with self._lock:
            self._data = loaded.diagnostics
            if loaded.documents:
                self.sound = loaded
            if loaded.variants:
                self.names = self._only or loaded.variants
                self.pdfs.keep_only(self.names)
                for gone in self.mapped.keys() - set(self.names):
                    self.mapped.pop(gone)
            self._failures = {}
        self._send_problems()

    def report_prediction(self, document: Document, pdf: Path, seconds: float) -> None:
        """Send that there is a new PDF, before XeTeX has confirmed it."""
        self._take(document, pdf, seconds, is_confirmed=False)

    def report_pdf(self, placed: Placed, seconds: float) -> None:
        """Send that there is a new PDF, and soon after it its map; or why there is none."""
        name = placed.document.variant.name
        if placed.finished is None:
            with self._lock:
                self._failures[name] = str(placed.failure)
                self._of_pdf[name] = placed.reported
            if self.pdfs.put_back(name):
                self._send_page(name)
            self._send({"type": "failed", "variant": name, "message": str(placed.failure)}, owner=True)
            self._send_problems()
            return
        with self._lock:
            self._failures.pop(name, None)
        self._take(placed.document, placed.finished.pdf, seconds, is_confirmed=True)
        printed = self.pdfs.get(name)
        if printed is not None:
            with contextlib.suppress(RuntimeError):  # once the server ends, nothing is mapped any more
                self._mapping.submit(self._map, placed.document, printed)

    def report_findings(self, findings: Mapping[str, tuple[Diagnostic, ...]], _: Mapping[str, SourceFile]) -> None:
        """Send what the rules find."""
        with self._lock:
            self._of_pdf.update(findings)
        self._send_problems()

    def report_failure(self, problem: CvlatexError) -> None:
        """Send a fault of the environment."""
        with self._lock:
            self._failures[""] = f"{problem} {problem.remedy}".strip()
        self._send({"type": "failed", "variant": "", "message": self._failures[""]}, owner=True)

    def report_write(self, name: str, version: str) -> None:
        """Send that a file of the data has been written."""
        self._send({"type": "file", "name": name, "version": version}, owner=True)

    def close(self) -> None:
        """Map no more."""
        self._over.set()
        self._mapping.shutdown(cancel_futures=True)

    def _take(self, document: Document, pdf: Path, seconds: float, *, is_confirmed: bool) -> None:
        """Take a variant's new PDF, and tell the pages."""
        try:
            is_news = self.pdfs.take(document.variant, pdf, seconds, is_confirmed=is_confirmed)
        except (OSError, pikepdf.PdfError):  # another program has removed it
            return
        if is_news:
            self._send_page(document.variant.name)

    def _send_page(self, name: str) -> None:
        """Send all clients the page of a variant, where there is one."""
        printed = self.pdfs.get(name)
        if printed is not None:
            self._send({"type": "page", **build_page_message(name, printed)})

    def _map(self, document: Document, printed: Printed) -> None:
        """Compute the map of a PDF and send it, unless another PDF has come meanwhile."""
        name = document.variant.name
        if self._over.wait(_BREATH) or self.pdfs.get(name) is not printed:
            return
        try:
            content = map_places(document, read_places(io.BytesIO(printed.content)))
            write_map(self._out / WORK / name / "map.json", content)
        except (OSError, pikepdf.PdfError):
            return
        before = self.mapped.get(name)
        mapped = Mapped(printed.number, content, find_changed(before.content, content) if before else ())
        with self._lock:
            self.mapped[name] = mapped
        self._send({"type": "map", "variant": name, "number": printed.number}, owner=True)

    def _send_problems(self) -> None:
        """Let the clients' thread send each client its problems."""
        self._clients.call(self._publish_problems)

    def _publish_problems(self) -> None:
        """Put the problems that each client may see into its queue; owners get the versions of the files too."""
        there = list_versions(self._folder)
        for client in self._clients:
            with self._lock:
                message: Message = {
                    "type": "problems",
                    "problems": self._list_problems(client),
                    "variants": list(self.names),
                }
            if client.role == "owner":
                message["files"] = there
            self._clients.put(client, message)

    def _list_problems(self, client: Client) -> list[Message]:
        """Return the messages for a page about all problems."""
        if client.role == "guest":
            return []
        of_pdf = drop_repeated(item for name in self.names for item in self._of_pdf.get(name, ()))
        found = sort_diagnostics((*self._data, *of_pdf))
        return [build_problem_message(item, hidden=not client.private) for item in found]

    def _send(self, message: Message, *, owner: bool = False) -> None:
        """Send a message to the pages, in the server's thread."""
        self._clients.call(lambda: self._clients.send(message, owner=owner))
