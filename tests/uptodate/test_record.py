from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cvlatex.checks import RULES
from cvlatex.core.diagnostics import Diagnostic, note, warning
from cvlatex.core.source import Span
from cvlatex.uptodate import record
from cvlatex.uptodate.record import DATED_CODES, NO_RECORDS, read_records, write_records
from cvlatex.uptodate.request import locate_record
from cvlatex.uptodate.state import State
from tests.uptodate.test_state import edited_in_disguise
from tests.uptodate.tree import Tree, planted

JUNK: tuple[object, ...] = (None, 3, "x", [], [None], {"zh": None}, {"zh": {}})
PROBLEMS = (
    warning("a", Span("data/cv.yaml", 1, 2, 1, 3), "Über 高旻昱.", "Do this.", "Or that."),
    note("b", None, "No place."),
)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    return planted(tmp_path / "tree", monkeypatch)


def test_what_was_recorded_is_read(tree: Tree) -> None:
    tree.record(*PROBLEMS, of_pdf=PROBLEMS[:1])
    records = read_records(tree.out, tree.state())
    assert records.variants == ("zh", "en")
    assert records.builds == {name: tree.record_of(name, PROBLEMS, PROBLEMS[:1]) for name in ("zh", "en")}
    assert records.is_sure


def test_a_young_stamp_is_not_settled_and_an_old_one_is(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    tree.record()
    assert not read_records(tree.out, tree.state()).is_settled
    monkeypatch.setattr("cvlatex.uptodate.stamps.YOUNG", -(10**12))
    write_records(tree.out, tree.state(), read_records(tree.out, tree.state()))
    assert read_records(tree.out, tree.state()).is_settled


@pytest.mark.parametrize(
    "spoil",
    [
        Path.unlink,
        edited_in_disguise,
        lambda pdf: os.truncate(pdf, 3),
        lambda pdf: pdf.write_bytes(b""),
        lambda pdf: (pdf.unlink(), pdf.mkdir()),
    ],
)
def test_a_pdf_that_is_not_as_it_was_is_forgotten_alone(spoil: Callable[[Path], object], tree: Tree) -> None:
    tree.record()
    spoil(tree.pdf("zh"))
    assert list(read_records(tree.out, tree.state()).builds) == ["en"]


def test_an_edit_of_the_data_forgets_all(tree: Tree) -> None:
    tree.record()
    (tree.folder / "data" / "private.yaml").touch()
    assert read_records(tree.out, tree.state()) == NO_RECORDS


def test_something_new_in_a_tree_of_tex_forgets_all(tree: Tree) -> None:
    tree.record()
    (tree.folder / "texmf" / "new.sty").touch()
    assert read_records(tree.out, tree.state()) == NO_RECORDS


def test_another_output_folder_knows_nothing(tree: Tree) -> None:
    tree.record()
    other = tree.folder / "other"
    other.mkdir()
    assert read_records(str(other), tree.state()) == NO_RECORDS
    (tree.folder / "build" / "work").rename(other / "work")
    assert read_records(str(other), tree.state()) == NO_RECORDS


@pytest.mark.parametrize(
    "junk",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"{}", b"[" * 100_000, b'{"version": 1}', b'{"version": 3, "out": 3}'],
)
def test_a_file_that_is_something_else_is_as_good_as_none(junk: bytes, tree: Tree) -> None:
    tree.record()
    Path(locate_record(tree.out)).write_bytes(junk)
    assert read_records(tree.out, tree.state()) == NO_RECORDS


def test_no_single_value_of_the_file_can_be_spoilt_into_a_fault(tree: Tree) -> None:
    tree.record(*PROBLEMS)
    file = Path(locate_record(tree.out))
    sound = json.loads(file.read_text(encoding="utf-8"))
    for name in sound:
        for junk in JUNK:
            file.write_text(json.dumps(sound | {name: junk}), encoding="utf-8")
            assert set(read_records(tree.out, tree.state()).builds) <= {"zh", "en"}
        file.write_text(json.dumps({key: value for key, value in sound.items() if key != name}), encoding="utf-8")
        assert read_records(tree.out, tree.state()) == NO_RECORDS


def test_a_file_of_another_version_is_as_good_as_none(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    tree.record()
    monkeypatch.setattr(record, "VERSION", record.VERSION + 1)
    assert read_records(tree.out, tree.state()) == NO_RECORDS


def test_a_folder_that_cannot_be_written_is_passed_over(tree: Tree) -> None:
    (tree.folder / "build" / "work").rmdir()
    tree.record()
    assert read_records(tree.out, tree.state()) == NO_RECORDS
    assert not (tree.folder / "build" / "work").exists()


def on_day(state: State, day: str) -> State:
    return State(state.folders, state.environment, state.tools, state.files, state.dating, day, state.taken_at)


@pytest.mark.parametrize(("code", "later"), [("future-date", False), ("date-order", True)])
def test_a_date_in_the_future_holds_for_its_day(code: str, later: bool, tree: Tree) -> None:
    tree.record(Diagnostic(code, PROBLEMS[0].severity, None, "…"))
    state = tree.state()
    assert read_records(tree.out, state).builds
    assert bool(read_records(tree.out, on_day(state, "9999-01-01")).builds) is later
    assert not read_records(tree.out, on_day(state, "1999-01-01")).builds


def test_only_the_rules_that_are_known_for_it_read_the_clock() -> None:
    root = Path(record.__file__).parent.parent
    stages = ("readers", "checks", "localize", "writers", "finish", "preflight", "model")
    looking = {
        path.name
        for stage in stages
        for path in (root / stage).rglob("*.py")
        if any(word in path.read_text(encoding="utf-8") for word in (".now(", ".today(", "time.time", "import time"))
    }
    assert looking == {"future_date.py"}
    assert {rule.ID for rule in RULES if (rule.__file__ or "").endswith("future_date.py")} == DATED_CODES
