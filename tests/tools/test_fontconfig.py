from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.tools.fontconfig import Font, has_bold, match_family, read_font
from tests.conftest import Tools


@pytest.mark.parametrize(
    "output",
    [
        "",
        "Serif\\n",
        "Other,Serif\\n/a.ttf\\n65538\\n20-7e a0\\n",
        "Serif\\n/a.ttf\\nx\\n20\\n",
        "Serif\\n/a.ttf\\n0\\nmany\\n",
        "Serif\\n/a.ttf\\n0",
    ],
)
def test_output_of_another_form_is_no_font(output: str, tools: Tools) -> None:
    tools(**{"fc-match": f"print('{output}', end='')"})
    known = Font(("Other", "Serif"), Path("/a.ttf"), 2, (range(0x20, 0x7F), range(0xA0, 0xA1)))
    assert match_family("Serif") == (known if "65538" in output else None)


def test_a_family_that_is_not_installed_has_no_font() -> None:
    assert match_family("No Such Family") is None
    assert not has_bold("No Such Family")


@pytest.mark.parametrize(
    ("weights", "expected"), [("80\\n", False), ("80\\n100\\n", True), ("80\\n200\\n", True), ("", False)]
)
def test_a_bold_face_may_be_called_medium(weights: str, expected: bool, tools: Tools) -> None:
    tools(**{"fc-list": f"print('{weights}', end='')"})
    assert has_bold("LXGW WenKai") is expected


def test_what_is_no_font_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    assert read_font(tmp_path / "broken.ttf") is None
