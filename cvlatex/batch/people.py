"""Who is to be built: a folder of data folders, or a list in CSV or JSON Lines."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from msgspec import Struct

from cvlatex.core.errors import CvlatexError, ExitCode
from cvlatex.model.folder import CV

FOREIGN = frozenset((".json", ".yaml", ".yml", ".zip", ".xml", ".tex", ".md", ".pdf"))
"""Endings of files that an importer may read, where a folder has no cv.yaml."""

LIST_ENDINGS = (".csv", ".jsonl", ".ndjson")


class Person(Struct, frozen=True):
    """One person: the name that their outputs and their line of the report go under, and where their data lies.

    `source` is a data folder, or a file that an importer reads; `variants` are those to build, none for all.
    """

    name: str
    source: Path
    variants: tuple[str, ...] = ()
    email: str = ""


class ListUnusable(CvlatexError):
    """What names the people cannot be read, or names nobody."""

    exit_code = ExitCode.USAGE


def find_people(source: Path) -> tuple[Person, ...]:
    """Return everybody that a folder holds or a list names, each under a name of their own, in order.

    Raises ListUnusable.
    """
    try:
        if source.is_dir():
            people = tuple(_find_in_folder(source))
        elif source.suffix.lower() in LIST_ENDINGS:
            people = tuple(_read_list(source))
        else:
            raise ListUnusable(
                f"{source} is neither a folder nor a list.",
                "Name a folder of data folders, or a list that ends in .csv or .jsonl.",
            )
    except (OSError, UnicodeDecodeError) as problem:
        raise ListUnusable(f"{source} cannot be read: {problem}.") from problem
    if not people:
        raise ListUnusable(
            f"{source} has nobody in it.", f"A person is a folder with a {CV}, or a file in another format."
        )
    _refuse_doubles(people)
    return people


def _find_in_folder(top: Path) -> Iterator[Person]:
    """Find people in the folders below one. Data folders are not descended into; links are not followed."""
    for folder, folders, files in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here = Path(folder)
        if CV in files:
            folders[:] = []
            yield Person(_derive_name(here.relative_to(top)) if here != top else here.resolve().name, here)
            continue
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in FOREIGN:
                yield Person(_derive_name((here / name).relative_to(top).with_suffix("")), here / name)


def _read_list(path: Path) -> Iterator[Person]:
    """Read people from a list, CSV or JSON Lines by its ending. Raises ListUnusable."""
    text = path.read_text(encoding="utf-8-sig")
    rows = _read_csv_rows(text) if path.suffix.lower() == ".csv" else _read_json_rows(text, path)
    for number, row in rows:
        folder = str(row.get("folder") or "").strip()
        if not folder:
            raise ListUnusable(f"{path}:{number} names no folder.", "Each row needs a `folder`, relative to the list.")
        wanted = row.get("variant") or row.get("variants") or ""
        variants = wanted if isinstance(wanted, list) else str(wanted).replace(";", ",").split(",")
        name = _derive_name(PurePosixPath(str(row.get("output") or row.get("output name") or folder)))
        chosen = tuple(str(one).strip() for one in variants if str(one).strip())
        yield Person(name, path.parent / folder, chosen, str(row.get("email") or row.get("e-mail") or ""))


def _read_csv_rows(text: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    """Yield each row of a CSV file with the number of its line, its columns' names in lower case."""
    reader = csv.DictReader(io.StringIO(text))
    for row in reader:
        yield reader.line_num, {(key or "").strip().casefold(): value for key, value in row.items()}


def _read_json_rows(text: str, path: Path) -> Iterator[tuple[int, Mapping[str, object]]]:
    """Yield each object of a JSON Lines file with the number of its line. Raises ListUnusable."""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as problem:
            raise ListUnusable(f"{path}:{number} is no JSON: {problem}.", "Write one object a line.") from problem
        if not isinstance(row, dict):
            raise ListUnusable(f"{path}:{number} is no object.", 'Write {"folder": "…"}, one a line.')
        yield number, row


def _derive_name(path: PurePosixPath | Path) -> str:
    """Return the name of a person's outputs: a relative path without ways out of the folder."""
    parts = [part for part in path.parts if part not in ("", ".", "..", "/", path.anchor)]
    return "/".join(parts) or "cv"


def _refuse_doubles(people: Iterable[Person]) -> None:
    """Raise ListUnusable where two people would be written to one folder; case does not tell folders apart."""
    seen: dict[str, Person] = {}
    for person in people:
        other = seen.setdefault(person.name.casefold(), person)
        if other is not person:
            raise ListUnusable(
                f"{person.source} and {other.source} would both be written to '{person.name}'.",
                "Give each an `output` of its own in a list, or rename one of them.",
            )
