from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.batch.house import lay_out, read_house
from cvlatex.batch.person import build_person
from cvlatex.batch.task import Options, Task
from cvlatex.core.errors import FolderUnusable
from cvlatex.core.paths import FONTS, LATEX
from cvlatex.fontsets.description import read_font_sets
from tests.folders import SOUND


@pytest.fixture
def common(tmp_path: Path) -> Path:
    """A folder with a style file of the house."""
    for folder in ("latex", "fonts"):
        (tmp_path / "common" / folder).mkdir(parents=True)
    style = (LATEX / "cvlatex-zh.def").read_text(encoding="utf-8")
    (tmp_path / "common" / "latex" / "cvlatex-zh.def").write_text(style + "% of the house\n", encoding="utf-8")
    return tmp_path / "common"


def test_a_folder_without_a_style_has_none(tmp_path: Path) -> None:
    (tmp_path / "latex").mkdir()
    (tmp_path / "latex" / "notes.md").write_text("no style")
    assert read_house(tmp_path) is None


def test_a_file_of_the_house_takes_the_place_of_ours(common: Path, tmp_path: Path) -> None:
    house = read_house(common)
    assert house is not None
    lay_out(house, tmp_path / "laid")
    assert (tmp_path / "laid" / "latex" / "cvlatex-zh.def").read_text().endswith("% of the house\n")
    assert {path.name for path in LATEX.glob("*.sty")} == {
        path.name for path in (tmp_path / "laid/latex").glob("*.sty")
    }


def test_font_sets_of_the_house_stand_beside_ours(common: Path, tmp_path: Path) -> None:
    ours = read_font_sets(FONTS / "fonts.yaml")
    roles = "latin: cvlatex-sans, body: wenkai, heading: wenkai, emphasis: wenkai, mono: house, icons: icons"
    (common / "fonts" / "fonts.yaml").write_text(
        f"faces: {{house: {{family: House}}}}\nsets: {{house: {{{roles}, fallback: [house]}}}}\n"
    )
    house = read_house(common)
    assert house is not None
    lay_out(house, tmp_path / "laid")
    merged = read_font_sets(tmp_path / "laid" / "fonts" / "fonts.yaml")
    assert [one.name for one in merged] == [*(one.name for one in ours), "house"]


@pytest.mark.parametrize("text", ["faces: [", "- a list", "faces: {a: {}}", "sets: {house: {latin: nowhere}}"])
def test_fonts_that_are_not_described_are_reported_before_anybody_is_built(common: Path, text: str) -> None:
    (common / "fonts" / "fonts.yaml").write_text(text)
    with pytest.raises(FolderUnusable):
        read_house(common)


def test_another_style_is_another_digest(common: Path) -> None:
    before = read_house(common)
    (common / "latex" / "cvlatex-en.def").write_text("% other\n")
    after = read_house(common)
    assert before is not None
    assert after is not None
    assert before.digest != after.digest


def test_a_person_is_set_in_the_style_of_the_house(
    common: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layout = LATEX / "cvlatex-layout.sty"
    style = layout.read_text(encoding="utf-8").replace("\\endinput", "\\AddToHook{shipout/background}"
                                                       "{\\put(1in,-1in){HOUSE}}\n\\endinput")  # fmt: skip
    (common / "latex" / layout.name).write_text(style, encoding="utf-8")
    house = read_house(common)
    assert house is not None
    lay_out(house, tmp_path / "laid")
    files = {name: text.encode() for name, text in SOUND.items()}
    plain = build_person(Task("ann", files, "", ("en",), Options(), "key", 0))
    given = Task("ann", files, "", ("en",), Options(house=house.digest), "key", 0)
    assert "does not have the common style" in build_person(given).failure
    monkeypatch.setenv(f"CVLATEX_HOUSE_{house.digest}", str(tmp_path / "laid"))
    styled = build_person(given)
    assert styled.failure == ""
    assert styled.outputs["cv-en.pdf"] != plain.outputs["cv-en.pdf"]
    assert build_person(Task("ann", files, "", ("en",), Options(), "key", 0)).outputs == plain.outputs
