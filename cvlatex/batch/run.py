"""A whole run: who has changed, their tasks, their files in place, and a manifest that loses nothing."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct, field

from cvlatex import __version__
from cvlatex.batch.manifest import Entry, Manifest, as_entry, holds, read_manifest
from cvlatex.batch.people import Person
from cvlatex.batch.task import Options, Result, Task, TooLarge, compute_key, is_foreign, read_files
from cvlatex.core.errors import FolderUnusable
from cvlatex.core.files import write_file


class Plan(Struct, frozen=True):
    """What a run has to do. `todo` are the people to build, whose data is read again when it is sent off.

    `done` are the people whose outputs hold; `failed` those whose data could not be read.
    """

    todo: tuple[Person, ...]
    done: tuple[Entry, ...]
    failed: tuple[Entry, ...]
    options: Options
    common: Path | None
    emails: dict[str, str] = field(default_factory=dict)


def plan_run(people: Sequence[Person], out: Path, options: Options, common: Path | None) -> Plan:
    """Compare everybody's data with the record of earlier builds, one person's data in memory at a time."""
    known = read_manifest(out)
    todo: list[Person] = []
    done: list[Entry] = []
    failed: list[Entry] = []
    for person in people:
        task = _read_task(person, options, common)
        if isinstance(task, Entry):
            failed.append(task)
            continue
        entry = known.get(person.name)
        if entry is not None and holds(entry, task.key, out / person.name):
            done.append(entry)
        else:
            todo.append(person)
    return Plan(
        tuple(todo), tuple(done), tuple(failed), options, common, {person.name: person.email for person in people}
    )


def run_plan(
    plan: Plan, out: Path, results: Callable[[Iterable[Task]], Iterator[Result]], on_result: Callable[[Entry], None]
) -> tuple[Entry, ...]:
    """Place each result as it comes and return everybody's entry, by name.

    `results` does the tasks. Whatever ends the run, what was placed is in the manifest. Raises FolderUnusable.
    """
    entries = [*plan.done, *plan.failed]
    try:
        out.mkdir(parents=True, exist_ok=True)
        with Manifest(out, plan.done) as manifest:
            for result in results(iterate_tasks(plan, entries.append)):
                _place(result, out / result.name)
                entry = as_entry(result)
                manifest.add(entry)
                entries.append(entry)
                on_result(entry)
    except OSError as problem:
        raise FolderUnusable(
            f"{out} cannot be written: {problem.strerror or problem}.",
            "Make room or mend its permissions; run it again.",
        ) from problem
    return tuple(sorted(entries, key=lambda entry: entry.name))


def iterate_tasks(plan: Plan, on_failure: Callable[[Entry], object] = lambda _: None) -> Iterator[Task]:
    """Yield each person's task, read when there is room for it. A person whose data has gone since is reported."""
    for person in plan.todo:
        task = _read_task(person, plan.options, plan.common)
        if isinstance(task, Entry):
            on_failure(task)
        else:
            yield task


def _read_task(person: Person, options: Options, common: Path | None) -> Task | Entry:
    """Return a person's task, or their line of the report where the data cannot be read."""
    try:
        return _build_task(person, options, common)
    except TooLarge:
        return Entry(person.name, "", {}, {}, (), "The data is larger than 64 MB.", 0.0)
    except OSError as problem:
        return Entry(person.name, "", {}, {}, (), f"The data cannot be read: {problem.strerror}.", 0.0)


def _build_task(person: Person, options: Options, common: Path | None) -> Task:
    """Return the task of a person, with the key of all that its outputs depend on."""
    files = read_files(person.source, common)
    foreign = person.source.name if person.source.is_file() and is_foreign(files) else ""
    key = compute_key(files, person.variants, options, __version__)
    return Task(person.name, files, foreign, person.variants, options, key, find_epoch(person.source))


def find_epoch(source: Path) -> int:
    """Find the date of a person's PDFs, in seconds from 1970: SOURCE_DATE_EPOCH, or the newest change of their data."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isascii() and given.isdigit():
        return int(given)
    files = [source] if source.is_file() else [path for path in source.iterdir() if path.is_file()]
    return int(max((path.stat().st_mtime for path in files), default=0))


def find_newest_epoch(people: Iterable[Person]) -> int:
    """Return the date for outputs that combine several people's PDFs: that of the newest of their data."""
    dates = [0]
    for person in people:
        with contextlib.suppress(OSError):
            dates.append(find_epoch(person.source))
    return max(dates)


def _place(result: Result, folder: Path) -> None:
    """Put a person's files in place, each in one step; what a failed build did not make stays as it was."""
    if not result.outputs:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in result.outputs.items():
        write_file(folder / Path(name).name, content, durable=True)
