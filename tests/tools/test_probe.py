from __future__ import annotations

import os
from pathlib import Path

import pytest

from cvlatex.core.errors import ToolMissing, ToolTooOld
from cvlatex.tools.probe import (
    TEX_FILES,
    TOOLS,
    list_font_families,
    probe_tex_file,
    probe_tex_version,
    probe_tool,
    require,
)
from tests.conftest import Tools

XELATEX = TOOLS[0]
MODERNCV = TEX_FILES[1]


def test_a_missing_tool_has_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolMissing) as missing:
        require(XELATEX)
    assert "apt-get install --no-install-recommends texlive-xetex" in missing.value.remedy
    assert "apt-get install" in probe_tool(XELATEX).remedy
    assert "texlive-latex-extra" in probe_tex_file(MODERNCV).remedy
    assert list_font_families() == {""}
    assert probe_tex_version() == ""


def test_an_old_tool_is_reported_with_both_versions(tools: Tools) -> None:
    tools(xelatex="print('XeTeX 3.14159265-2.6-0.99998 (TeX Live 2017)')")
    with pytest.raises(ToolTooOld, match=r"version 0\.99998; a build needs 0\.999992 or newer"):
        require(XELATEX)
    assert not probe_tool(XELATEX).ok


def test_a_newer_tool_will_do(tools: Tools) -> None:
    tools(xelatex="print('XeTeX 3.141592653-2.6-0.999997 (TeX Live 2026)')")
    assert require(XELATEX) == "0.999997"
    assert probe_tex_version() == "XeTeX 0.999997 (TeX Live 2026)"


def test_a_version_that_cannot_be_read_is_not_counted_against_it(tools: Tools) -> None:
    tools(xelatex="import sys; sys.stdout.buffer.write(b'\\xff'); sys.exit(3)")
    assert require(XELATEX) == "unknown"


def test_an_old_tex_package_is_not_enough(tools: Tools, tmp_path: Path) -> None:
    old = tmp_path / "moderncv.cls"
    old.write_text("\\ProvidesClass{moderncv}[2013/02/09 v1.3.0 modern curriculum vitae]")
    tools(kpsewhich=f"print({os.fspath(old)!r})")
    row = probe_tex_file(MODERNCV)
    assert (row.version, row.ok) == ("1.3.0", False)
