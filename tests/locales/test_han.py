from __future__ import annotations

import runpy

from cvlatex.locales.han import TABLE, scripts_of, simplified, traditional
from tests.test_imports import ROOT


def test_the_table_is_what_the_script_makes_of_opencc() -> None:
    build = runpy.run_path(str(ROOT / "scripts" / "build_han.py"))["build"]
    assert TABLE.read_text(encoding="utf-8") == build(), "scripts/build_han.py writes it anew"


def test_no_character_belongs_to_both() -> None:
    assert not simplified().keys() & traditional().keys()


def test_characters_of_both_scripts_count_for_none() -> None:
    assert scripts_of("中文皇后里面台") == scripts_of("")
    assert scripts_of("這是学习这") == (found := scripts_of("這学习这"))
    assert (found.simplified, found.traditional) == (("学", "习", "这"), ("這",))
