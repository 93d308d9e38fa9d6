from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cvlatex.commands.doctor import diagnose
from cvlatex.commands.main import main
from cvlatex.core.cache import Store
from cvlatex.core.paths import FONTS
from cvlatex.tools.probe import Probe

DESCRIPTION = FONTS / "fonts.yaml"


def probe(name: str, description: Path = DESCRIPTION) -> Probe:
    return next(row for row in diagnose(description) if row.name == name)


def test_this_machine_has_everything() -> None:
    rows = diagnose(DESCRIPTION)
    assert [row for row in rows if not row.ok and not row.optional] == []
    assert {"xelatex", "moderncv.cls", "xeCJK.sty", "Noto Sans CJK SC"} <= {row.name for row in rows}
    assert all(row.version not in ("", "unknown") for row in rows if not row.optional)


def test_a_machine_that_has_nothing_gets_a_remedy_for_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    rows = diagnose(DESCRIPTION)
    there = ("ships with cvlatex", "can be dumped")
    assert {row.name for row in rows if row.ok} == {row.name for row in rows if row.version in there}
    assert all("apt-get install" in row.remedy for row in rows if not row.ok)
    result = CliRunner().invoke(main, ["doctor"])
    assert result.exit_code == 3
    assert "NO  xelatex" in result.stdout


def test_a_face_that_lacks_a_file_is_missing(tmp_path: Path) -> None:
    description = "faces: {own: {family: Own, files: {regular: Own.otf}}}\nsets:\n"
    description += "  a: {body: own, latin: own, emphasis: own, mono: own, icons: own, fallback: []}"
    (tmp_path / "fonts.yaml").write_text(description)
    assert probe("Own", tmp_path / "fonts.yaml").remedy == "Bring Own.otf back into fonts/ from the repository."
    (tmp_path / "Own.otf").touch()
    assert probe("Own", tmp_path / "fonts.yaml").ok


def test_only_the_default_sets_faces_are_needed() -> None:
    assert {row.name for row in diagnose(DESCRIPTION) if row.optional} >= {"LXGW WenKai", "latexmk"}
    assert not probe("Noto Sans CJK SC").optional


def test_formats_that_cannot_be_dumped_are_named_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CVLATEX_CACHE", str(tmp_path))
    assert probe("TeX formats").ok
    refused = json.dumps({"why": "Can't dump.", "read": {}}).encode()
    Store(tmp_path / "formats").write("key.refused", refused)
    row = probe("TeX formats")
    assert (row.ok, row.optional) == (False, True)
    assert "Can't dump." in row.remedy
