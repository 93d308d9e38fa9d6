from __future__ import annotations

from pathlib import Path

from cvlatex.batch.manifest import NAME, Manifest, as_entry, hash_output, holds, read_manifest
from cvlatex.batch.task import Finding, Result

FINDING = Finding("wrong-type", "error", "Here belongs a text.", "cv.yaml", 3)


def result(name: str, content: bytes = b"%PDF", failure: str = "") -> Result:
    return Result(name, f"key-{name}", {"cv-en.pdf": content}, {"cv-en.pdf": 2}, (FINDING,), failure, 1.5)


def test_entries_come_back_as_they_were_written(tmp_path: Path) -> None:
    first, second = as_entry(result("a")), as_entry(result("b"))
    with Manifest(tmp_path, [first]) as manifest:
        manifest.add(second)
    assert read_manifest(tmp_path) == {"a": first, "b": second}


def test_a_line_that_broke_off_is_no_entry(tmp_path: Path) -> None:
    with Manifest(tmp_path, [as_entry(result("a"))]):
        pass
    with (tmp_path / NAME).open("a") as file:
        file.write('{"form": 1, "name": "b", "key"')
    assert list(read_manifest(tmp_path)) == ["a"]
    assert read_manifest(tmp_path / "missing") == {}


def test_an_entry_holds_while_data_and_outputs_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "cv-en.pdf").write_bytes(b"%PDF")
    entry = as_entry(result("a"))
    assert entry.outputs == {"cv-en.pdf": hash_output(b"%PDF")}
    assert holds(entry, "key-a", tmp_path)
    assert not holds(entry, "another", tmp_path)
    (tmp_path / "cv-en.pdf").write_bytes(b"changed")
    assert not holds(entry, "key-a", tmp_path)
    (tmp_path / "cv-en.pdf").unlink()
    assert not holds(entry, "key-a", tmp_path)


def test_what_failed_for_another_reason_than_the_data_is_tried_again(tmp_path: Path) -> None:
    assert not holds(as_entry(result("a", failure="A worker died.")), "key-a", tmp_path)
