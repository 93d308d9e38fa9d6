from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from cvlatex.commands.main import main
from tests.folders import write_folder


def test_the_table_and_the_json_say_the_same(tmp_path: Path) -> None:
    write_folder(tmp_path / "data")
    job = tmp_path / "job.txt"
    job.write_text("School and Prometheus", encoding="utf-8")
    arguments = ["match", str(job), "--data", str(tmp_path / "data"), "--variant", "en"]
    table = CliRunner().invoke(main, arguments)
    assert table.exit_code == 0
    assert table.stdout.startswith("en: 50% of 2 terms\n")
    rows = json.loads(CliRunner().invoke(main, [*arguments, "--format", "json"]).stdout)
    assert {row["term"]: row["where"] for row in rows} == {"School": "printed", "Prometheus": "nowhere"}
    assert rows[0].keys() == {"variant", "term", "count", "where", "tags", "places"}


def test_the_advertisement_may_come_from_standard_input(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    printed = CliRunner().invoke(main, ["match", "-", "--data", str(data)], input="Prometheus")
    assert printed.exit_code == 0
    assert "nowhere" in printed.stdout


def test_data_with_a_mistake_is_displayed_first(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data", {"cv.yaml": "profile: {nmae: A}\n"})
    printed = CliRunner().invoke(main, ["match", "-", "--data", str(data)], input="Go")
    assert printed.exit_code == 1
    assert "unknown-key" in printed.stdout


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_an_advertisement_may_be_in_another_encoding(encoding: str, tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    (tmp_path / "job.txt").write_bytes("熟悉普罗米修斯监控与数据库".encode(encoding))
    printed = CliRunner().invoke(main, ["match", str(tmp_path / "job.txt"), "--data", str(data)])
    assert "数据库" in printed.stdout


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    (tmp_path / "job.txt").write_bytes(b"\x89PNG\r\n\0\0\xff")
    printed = CliRunner().invoke(main, ["match", str(tmp_path / "job.txt"), "--data", str(data)])
    assert (printed.exit_code, "no text" in printed.stderr) == (2, True)


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "job.txt"
    os.mkfifo(pipe)
    result = CliRunner().invoke(main, ["match", str(pipe), "--data", str(write_folder(tmp_path / "data"))])
    assert result.exit_code == 2
    assert "no plain file" in result.stderr
