from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.batch.people import ListUnusable, Person, find_people
from tests.folders import write_folder


def test_data_folders_are_found_at_any_depth_and_not_descended_into(tmp_path: Path) -> None:
    for name in ("b", "2024/a", "2024/a/old", ".hidden"):
        write_folder(tmp_path / name)
    (tmp_path / "link").symlink_to(tmp_path / "b")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "resume.json").write_text("{}")
    assert [(person.name, person.source.relative_to(tmp_path).as_posix()) for person in find_people(tmp_path)] == [
        ("2024/a", "2024/a"), ("b", "b"), ("c/resume", "c/resume.json"),
    ]  # fmt: skip


def test_a_csv_list_names_folder_variants_output_and_address(tmp_path: Path) -> None:
    rows = "\ufefffolder,variant,Output,e-mail\npeople/a,en;zh,Ann,ann@example.org\npeople/b,,,\n"
    (tmp_path / "list.csv").write_text(rows, encoding="utf-8")
    assert find_people(tmp_path / "list.csv") == (
        Person("Ann", tmp_path / "people" / "a", ("en", "zh"), "ann@example.org"),
        Person("people/b", tmp_path / "people" / "b"),
    )


def test_a_list_in_json_lines(tmp_path: Path) -> None:
    rows = [{"folder": "a", "variants": ["en"]}, {"folder": "b", "output": "../../etc/b"}]
    (tmp_path / "list.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n\n")
    assert [(one.name, one.variants) for one in find_people(tmp_path / "list.jsonl")] == [("a", ("en",)), ("etc/b", ())]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("list.csv", "variant\nen\n", "names no folder"),
        ("list.jsonl", "{", "is no JSON"),
        ("list.jsonl", "[1]", "is no object"),
        ("list.csv", "folder\n", "has nobody in it"),
        ("list.csv", "folder,output\na,X\nb,x\n", "would both be written to 'x'"),
        ("list.txt", "a", "neither a folder nor a list"),
    ],
)
def test_a_list_that_will_not_do_is_reported(name: str, text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ListUnusable, match=words) as problem:
        find_people(tmp_path / name)
    assert problem.value.remedy
