"""The check reports exactly the characters that XeTeX misses: both use the same faces."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cvlatex import schedule
from cvlatex.console.progress import Silent
from cvlatex.core import paths as places
from cvlatex.fontsets.coverage import read_coverage
from cvlatex.fontsets.description import read_font_sets
from cvlatex.fontsets.faces import LENT, SET_OTHERWISE, Role
from cvlatex.fontsets.files import find
from cvlatex.localize.document import localize
from cvlatex.readers.yaml.project import read_project
from cvlatex.typeset.log.parse import parse_log
from tests.folders import write_folder

DESCRIPTION = places.FONTS / "fonts.yaml"
MARKS: dict[Role, str] = {"body": "{}", "emphasis": "*a{}b*", "mono": "`{}`"}

SAMPLE = (
    "éßøłŒșžạṣẁαΩϑжЯѢəʃʷ˙ǆȸאبไ한々〆ㄅ㉑㏒䷀高旻昱喆堃㛃𠮷龘𪚥﨑ｆ，。、「」〔﹃︰ﾊ"
    "†‡‰‽⁂₤€₿№℃ℕℵΩ™⅓Ⅳ←⇄⟶∀∂∑√∞≈≤⊕⌘⏎①⑳Ⓐ─█■▲★☆☎♀♪✓✗❤➜⬆ⱥ꜀ﬁ😀🎓🀄🅰🈁𝔸‥‧…—–“”‘’·"
)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("noto", "body"),
        ("noto", "emphasis"),
        ("noto", "mono"),
        ("noto-serif", "body"),
        ("wenkai", "body"),
        ("wenkai", "mono"),
    ],
)
def test_the_log_misses_what_the_coverage_lacks(name: str, role: Role, tmp_path: Path) -> None:
    items = ", ".join(json.dumps(f"a {MARKS[role].format(char)} b", ensure_ascii=False) for char in SAMPLE)
    section = f"{{id: s, type: skills, title: T, entries: [{{name: N, items: [{items}]}}]}}"
    cv = f"profile: {{name: A}}\nsections: [{section}]\n"
    variants = f"variants: {{v: {{language: zh, fonts: {name}}}}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": cv, "variants.yaml": variants, "glossary.yaml": "[]\n"})
    project = read_project(data, tuple(fonts.name for fonts in read_font_sets(DESCRIPTION))).project
    assert project is not None
    document, _ = localize(project, project.variants[0])
    assert document is not None
    schedule.build([document], data, tmp_path / "out", Silent())
    log = (tmp_path / "out" / "work" / "v" / "cv-v.log").read_text(encoding="utf-8", errors="replace")
    missing = {message.text for message in parse_log(log, "cv-v.tex").messages if message.kind == "missing-character"}
    sets = read_font_sets(DESCRIPTION)
    fonts = read_coverage(sets, places.FONTS, tmp_path / "coverage", find)[name]
    assert missing == {char for char in SAMPLE if not fonts.covers(char, role)}


def test_the_style_files_lend_and_replace_the_characters_that_the_rule_says() -> None:
    style = (places.LATEX / "cvlatex-fonts.sty").read_text(encoding="utf-8")
    begin = re.findall(r"\\CV@font@classes\}\{\\count@=\"([0-9A-F]+) ", style)
    end = re.findall(r"\\ifnum\\count@<\"([0-9A-F]+) \\expandafter\\CV@font@lend", style)
    assert ([int(code, 16) for code in begin], [int(code, 16) for code in end]) == ([LENT.start], [LENT.stop])
    replaced = {chr(int(code, 16)) for code in re.findall(r"^\\CV@font@alias\{\"([0-9A-F]+)\}", style, re.MULTILINE)}
    assert replaced <= SET_OTHERWISE
