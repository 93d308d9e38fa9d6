"""Each variant's PDF as the pages have it: the newest one, and behind a predicted one the last one that was confirmed.

Until the first build is done, these are the PDFs of the last time, where they were built from the same data folder: by
the last `serve`, which has recorded them, or by `pdf`, whose record says that they are current.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import threading
from collections.abc import Collection, Iterable
from pathlib import Path

import pikepdf
from msgspec import Struct
from msgspec.structs import replace

from cvlatex.core.errors import CvlatexError
from cvlatex.core.files import write_file
from cvlatex.finish.places import Page, read_pages
from cvlatex.model.variant import Variant
from cvlatex.uptodate.comparison import compare

_RECORD = "served.json"
"""The file in the work folder that names the data folder, and has a digest of each PDF that was built from it."""


class Printed(Struct, frozen=True):
    """A variant's last good PDF. `number` counts its builds; `content` is the file.

    `seconds` is the time from the change to the PDF; None where it is one of the last time.
    """

    number: int
    file: str
    content: bytes
    pages: tuple[Page, ...]
    budget: int | None
    seconds: float | None
    languages: tuple[str, ...]


class Pdfs:
    """The newest PDF of each variant. Threads that build and the one that serves use it at the same time."""

    def __init__(self, data: Path, out: Path, work: Path) -> None:
        self._data = data
        self._out = out
        self._work = work
        self._newest: dict[str, Printed] = {}
        self._confirmed: dict[str, Printed] = {}
        self._lock = threading.Lock()
        self._has_recorded = False

    def get(self, name: str) -> Printed | None:
        """Return a variant's newest PDF."""
        return self._newest.get(name)

    def list_all(self) -> dict[str, Printed]:
        """Return every variant's newest PDF."""
        with self._lock:
            return dict(self._newest)

    def find_last(self, variants: Iterable[Variant]) -> None:
        """Take the PDFs of the last time for variants that have none yet."""
        missing = {variant.name: variant for variant in variants if variant.name not in self._newest}
        if not missing or self._has_recorded:
            return
        recorded = self._read_record()
        found = {name: self._out / f"{variant.stem}.pdf" for name, variant in missing.items()}
        with contextlib.suppress(OSError, CvlatexError):
            if not all(_hash_file(pdf) == recorded.get(name) for name, pdf in found.items()):
                current = compare(str(self._data), str(self._out)).find_current_builds(tuple(missing))
                recorded = {name: _hash_file(found[name]) for name in missing} if current else recorded
        for name, variant in missing.items():
            with contextlib.suppress(OSError, pikepdf.PdfError):
                if _hash_file(found[name]) == recorded.get(name):
                    self.take(variant, found[name], None)

    def take(self, variant: Variant, pdf: Path, seconds: float | None, *, is_confirmed: bool = True) -> bool:
        """Take a PDF that is in its place; return whether the pages have to be sent anything.

        One that is the same as the newest keeps its number. Raises OSError or pikepdf.PdfError where it cannot be read.
        """
        content = pdf.read_bytes()
        before = self._newest.get(variant.name)
        if before is not None and before.content == content:
            printed = replace(before, seconds=before.seconds or seconds, budget=variant.max_pages)
        else:
            number, pages = before.number + 1 if before else 1, read_pages(io.BytesIO(content))
            languages = variant.languages
            printed = Printed(number, pdf.name, content, pages, variant.max_pages, seconds, languages)
        with self._lock:
            self._newest[variant.name] = printed
            if is_confirmed:
                self._confirmed[variant.name] = printed
        if is_confirmed and seconds is not None:
            self._write_record()
        return printed != before

    def put_back(self, name: str) -> bool:
        """Return to the last confirmed PDF of a variant, under a new number; return whether it is another."""
        with self._lock:
            newest, confirmed = self._newest.get(name), self._confirmed.get(name)
            if newest is None or confirmed is None or newest.content == confirmed.content:
                return False
            self._newest[name] = self._confirmed[name] = replace(confirmed, number=newest.number + 1)
            return True

    def keep_only(self, names: Collection[str]) -> None:
        """Forget the variants that there are no more."""
        with self._lock:
            for gone in self._newest.keys() - set(names):
                self._newest.pop(gone)
                self._confirmed.pop(gone, None)

    def _read_record(self) -> dict[str, str]:
        """Return the digests of the PDFs that the last `serve` built from this data folder."""
        try:
            record = json.loads((self._work / _RECORD).read_text(encoding="utf-8"))
            return dict(record["pdfs"]) if record["data"] == str(self._data.resolve()) else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def _write_record(self) -> None:
        """Record the digests of the PDFs that were confirmed, for the next start of the page."""
        with self._lock:
            pdfs = {name: _hash_content(printed.content) for name, printed in self._confirmed.items()}
            self._has_recorded = True
        with contextlib.suppress(OSError, ValueError):
            write_file(self._work / _RECORD, json.dumps({"data": str(self._data.resolve()), "pdfs": pdfs}))


def _hash_file(pdf: Path) -> str:
    """Return a digest of a PDF."""
    return _hash_content(pdf.read_bytes())


def _hash_content(content: bytes) -> str:
    """Return the digest of a PDF's bytes."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()
