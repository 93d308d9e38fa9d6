"""The contract between the writer and the styles: what can be emitted is what `latex/*.sty` says it offers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from cvlatex.core.paths import LATEX
from cvlatex.model.tags import TAGS
from cvlatex.writers.latex import commands, inline
from cvlatex.writers.latex.commands import Macro, Named
from cvlatex.writers.latex.environments import Environment

OFFER = re.compile(r"^%% offers: (?:\\(\w+)((?:\{[^}]*\})*)|(\w+) \(environment\))", re.MULTILINE)
KEY = re.compile(r"^  (\w+) +\.(?:code|store) ", re.MULTILINE)


def offers() -> dict[str, str]:
    """What the headers of all style files offer: macros with their arguments, environments with nothing."""
    found = {}
    for path in sorted(LATEX.glob("*.sty")):
        for macro, arguments, environment in OFFER.findall(path.read_text(encoding="utf-8")):
            found[macro or environment] = arguments
    return found


def macros() -> dict[str, type[Macro]]:
    """Every macro that the writer can emit."""
    named = {**vars(commands), **vars(inline)}
    found = (value for value in named.values() if isinstance(value, type) and issubclass(value, Macro))
    return {one.__name__: one for one in found if one.__name__.startswith("CV")}


def test_the_writer_emits_what_the_styles_offer_and_nothing_else() -> None:
    assert {*macros(), *get_args(Environment)} == set(offers())


@pytest.mark.parametrize("name", sorted(name for name, macro in macros().items() if issubclass(macro, Named)))
def test_the_keys_of_a_macro_are_those_of_its_header(name: str) -> None:
    keys = macros()[name]
    assert issubclass(keys, Named)
    assert tuple(offers()[name].strip("{}").split(", ")) == keys.KEYS


def test_every_key_is_declared_to_tex() -> None:
    declared = {key for path in LATEX.glob("*.sty") for key in KEY.findall(path.read_text(encoding="utf-8"))}
    wanted = {key for macro in macros().values() if issubclass(macro, Named) for key in macro.KEYS}
    assert wanted - declared == set()


@pytest.mark.parametrize("specimen", ["specimen-zh.tex", "specimen-en.tex"])
def test_a_specimen_uses_every_macro(specimen: str) -> None:
    used = set(re.findall(r"\\(?:begin\{)?(CV\w+)", (LATEX / specimen).read_text(encoding="utf-8")))
    only_chinese = {"CVApostrophe", "CVMayEnd", "CVTie"} if specimen.endswith("en.tex") else set()
    rare = {"CVTighten", "CVWithoutHan", "CVPhoto"}
    assert set(offers()) - used - only_chinese - rare == set()


@pytest.mark.parametrize("path", sorted(LATEX.glob("cvlatex-*.sty")), ids=lambda path: path.stem)
def test_every_style_file_opens_with_its_own_header(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f"%% {path.name}: ")
    assert f"\\ProvidesPackage{{{path.stem}}}" in text


def test_the_readme_of_the_styles_names_every_file() -> None:
    readme = (LATEX / "README.md").read_text(encoding="utf-8")
    names = {path.name for path in LATEX.iterdir() if path.suffix in (".cls", ".sty", ".def", ".tex")}
    names -= {f"cvlatex-{tag}.def" for tag in TAGS if tag not in ("zh", "en")}
    named = set(re.findall(r"`([\w-]+\.\w+)`", readme))
    assert {name for name in names if name not in named and not name.startswith("cvlatex-fontset-")} == set()


@pytest.mark.parametrize("path", sorted(LATEX.glob("cvlatex-fontset-*.def")), ids=lambda path: path.stem)
def test_a_face_of_the_system_is_selected_by_weight_and_not_by_a_name(path: Path) -> None:
    faces = re.findall(r"\b(?:BoldFont|BoldSlantedFont)=([^,\]]+)", path.read_text(encoding="utf-8"))
    assert faces
    assert all(face.endswith("/B") for face in faces)
