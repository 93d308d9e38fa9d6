from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from cvlatex.batch.manifest import Entry
from cvlatex.batch.people import find_people
from cvlatex.batch.run import Plan, plan_run, run_plan
from cvlatex.batch.task import Options, Result, Task
from tests.folders import write_folder

PLAIN = Options()


def build(tasks: Iterable[Task]) -> Iterator[Result]:
    """What a worker would return, without TeX."""
    for task in tasks:
        yield Result(task.name, task.key, {"cv-en.pdf": task.key.encode()}, {"cv-en.pdf": 1}, (), "", 0.1)


def people(folder: Path, names: str = "abc") -> Path:
    for name in names:
        write_folder(folder / name, {"private.yaml": f"phone: '{name}'\n"})
    return folder


def plan(folder: Path, out: Path, options: Options = PLAIN) -> Plan:
    return plan_run(find_people(folder), out, options, None)


def run(planned: Plan, out: Path) -> tuple[Entry, ...]:
    return run_plan(planned, out, build, lambda _: None)


def test_a_second_run_does_only_what_has_changed(tmp_path: Path) -> None:
    folder, out = people(tmp_path / "people"), tmp_path / "out"
    assert [entry.name for entry in run(plan(folder, out), out)] == ["a", "b", "c"]
    assert plan(folder, out).todo == ()
    (folder / "b" / "cv.yaml").write_text("changed", encoding="utf-8")
    (out / "c" / "cv-en.pdf").unlink()
    again = plan(folder, out)
    assert [person.name for person in again.todo] == ["b", "c"]
    assert [entry.name for entry in run(again, out)] == ["a", "b", "c"]
    assert len(plan(folder, out, Options(mask=True)).todo) == 3


def test_what_was_done_before_an_interruption_is_done(tmp_path: Path) -> None:
    folder, out = people(tmp_path / "people"), tmp_path / "out"

    def interrupted(tasks: Iterable[Task]) -> Iterator[Result]:
        yield from list(build(tasks))[:2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_plan(plan(folder, out), out, interrupted, lambda _: None)
    assert [person.name for person in plan(folder, out).todo] == ["c"]


def test_a_folder_that_cannot_be_read_is_that_persons_failure(tmp_path: Path) -> None:
    folder = people(tmp_path / "people", "a")
    listed = tmp_path / "list.csv"
    listed.write_text("folder\npeople/a\npeople/missing\n")
    planned = plan_run(find_people(listed), tmp_path / "out", Options(), None)
    assert [person.name for person in planned.todo] == ["people/a"]
    assert [(entry.name, bool(entry.failure)) for entry in planned.failed] == [("people/missing", True)]
    assert folder.is_dir()


def test_whose_data_goes_while_the_others_are_built_has_a_line_too(tmp_path: Path) -> None:
    folder, out = people(tmp_path / "people"), tmp_path / "out"
    planned = plan(folder, out)
    shutil.rmtree(folder / "b")
    entries = run(planned, out)
    assert [(entry.name, bool(entry.failure)) for entry in entries] == [("a", False), ("b", True), ("c", False)]


def test_a_failed_build_leaves_the_last_good_file(tmp_path: Path) -> None:
    folder, out = people(tmp_path / "people", "a"), tmp_path / "out"
    run(plan(folder, out), out)
    good = (out / "a" / "cv-en.pdf").read_bytes()
    (folder / "a" / "cv.yaml").write_text("changed", encoding="utf-8")
    run_plan(
        plan(folder, out), out,
        lambda tasks: (Result(task.name, task.key, {}, {}, (), "No.", 0.1) for task in tasks), lambda _: None,
    )  # fmt: skip
    assert (out / "a" / "cv-en.pdf").read_bytes() == good
    assert len(plan(folder, out).todo) == 1
