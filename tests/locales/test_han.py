from __future__ import annotations

import runpy

from cvlatex.locales.han import TABLE, find_scripts, load_simplified, load_traditional
from tests.test_imports import ROOT


def test_the_table_is_what_the_script_makes_of_opencc() -> None:
    build = runpy.run_path(str(ROOT / "scripts" / "build_han.py"))["build"]
    assert TABLE.read_text(encoding="utf-8") == build(), "scripts/build_han.py writes it anew"


def test_no_character_belongs_to_both() -> None:
    assert not load_simplified().keys() & load_traditional().keys()


def test_characters_of_both_scripts_count_for_none() -> None:
    assert find_scripts("中文皇后里面台") == find_scripts("")
    assert find_scripts("這是学习这") == (found := find_scripts("這学习这"))
    assert (found.simplified, found.traditional) == (("学", "习", "这"), ("這",))
