"""What `doctor` says of a machine that has everything, and of one that lacks something."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cvlatex.commands.doctor_probes import TOOLS, Probe, diagnose, require
from cvlatex.core.errors import ToolMissing, ToolTooOld
from tests.conftest import Tools

FONTS = Path(__file__).parents[2] / "fonts" / "fonts.yaml"
XELATEX = TOOLS[0]


def probe(name: str, fonts: Path = FONTS) -> Probe:
    return next(row for row in diagnose(fonts) if row.name == name)


def test_this_machine_has_everything() -> None:
    rows = diagnose(FONTS)
    assert [row for row in rows if not row.ok and not row.optional] == []
    assert {"xelatex", "moderncv.cls", "xeCJK.sty", "Noto Sans CJK SC"} <= {row.name for row in rows}
    assert all(row.version not in ("", "unknown") for row in rows if not row.optional)


def test_a_missing_tool_has_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolMissing) as missing:
        require(XELATEX)
    assert "apt-get install --no-install-recommends texlive-xetex" in missing.value.remedy
    rows = diagnose(FONTS)
    assert {row.name for row in rows if row.ok} == {row.name for row in rows if row.version == "ships with cvlatex"}
    assert all("apt-get install" in row.remedy for row in rows if not row.ok)


def test_an_old_tool_is_told_with_both_versions(tools: Tools) -> None:
    tools(xelatex="print('XeTeX 3.14159265-2.6-0.99998 (TeX Live 2017)')")
    with pytest.raises(ToolTooOld, match=r"version 0\.99998; a build needs 0\.999992 or newer"):
        require(XELATEX)
    assert not probe("xelatex").ok


def test_a_newer_tool_will_do(tools: Tools) -> None:
    tools(xelatex="print('XeTeX 3.141592653-2.6-0.999997 (TeX Live 2026)')")
    assert require(XELATEX) == "0.999997"


def test_a_version_that_cannot_be_read_is_not_held_against_it(tools: Tools) -> None:
    tools(xelatex="import sys; sys.stdout.buffer.write(b'\\xff'); sys.exit(3)")
    assert require(XELATEX) == "unknown"


def test_an_old_tex_package_is_not_enough(tools: Tools, tmp_path: Path) -> None:
    old = tmp_path / "moderncv.cls"
    old.write_text("\\ProvidesClass{moderncv}[2013/02/09 v1.3.0 modern curriculum vitae]")
    tools(kpsewhich=f"print({os.fspath(old)!r})")
    row = probe("moderncv.cls")
    assert (row.version, row.ok) == ("1.3.0", False)


def test_a_face_that_lacks_a_file_is_missing(tmp_path: Path) -> None:
    description = "faces: {own: {family: Own, files: {regular: Own.otf}}}\nsets:\n"
    description += "  a: {body: own, latin: own, emphasis: own, mono: own, icons: own, fallback: []}"
    (tmp_path / "fonts.yaml").write_text(description)
    assert probe("Own", tmp_path / "fonts.yaml").remedy == "Bring Own.otf back into fonts/ from the repository."
    (tmp_path / "Own.otf").touch()
    assert probe("Own", tmp_path / "fonts.yaml").ok


def test_only_the_default_sets_faces_are_needed() -> None:
    assert {row.name for row in diagnose(FONTS) if row.optional} >= {"LXGW WenKai", "latexmk"}
    assert not probe("Noto Sans CJK SC").optional
