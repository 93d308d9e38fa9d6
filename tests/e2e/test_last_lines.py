"""No title, no other line of an entry and no point leaves one Chinese character on its last line."""

from __future__ import annotations

import json
import re
from pathlib import Path

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTTextContainer, LTTextLine

from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.schedule import build
from tests.folders import write_folder

_NAME = (
    "中华人民共和国国家自然科学基金委员会与上海交通大学联合设"
    "立的人工智能与计算机视觉重点实验室及其长江三角洲研究院分院所属机构"
)
_ENDS = (
    "设在（北京）。", "设“分所”。", "的**研究院**", "的**研究院**。", "的[研究院](https://a.org)", "的[**研究院**](https://a.org)。",
    "满3年", "满 3 年。", "属`x`类", "用Go语言", "的*研究院*", "，院",
)  # fmt: skip
"""What a point ends in: marks in a row, macros, and what is not Chinese before the last character."""

_STYLES = ("classic", "casual", "banking", "oldstyle", "fancy", "modern")


def _sections() -> list[object]:
    """An employer, a role with a place, a project with a link and an award, each of several lengths."""
    names = [_NAME[:length] for length in range(36, 52)]
    return [
        {"id": "a", "type": "experience", "title": "工作", "entries": [
            {"organization": name, "role": "工程师", "start": "2013", "end": "2016"} for name in names]},
        {"id": "b", "type": "education", "title": "教育", "entries": [
            {"organization": "大学", "degree": name, "date": "2013"} for name in names]},
        {"id": "c", "type": "projects", "title": "项目", "entries": [
            {"name": name, "url": "https://a.org", "date": "2013", "summary": "略"} for name in names]},
        {"id": "d", "type": "awards", "title": "奖项", "entries": [
            {"title": name, "date": "2013"} for name in names]},
        {"id": "e", "type": "skills", "title": "技能", "entries": [
            {"name": "甲", "items": [name]} for name in names]},
        {"id": "f", "type": "text", "title": _NAME[:41], "body": "略"},
    ]  # fmt: skip


def test_no_point_ends_in_a_line_of_one_character(tmp_path: Path) -> None:
    points = [_NAME[:length] + end for end in _ENDS for length in range(33, 42)]
    section = {"id": "a", "type": "projects", "title": "项目", "entries": [{"name": "名", "highlights": points}]}
    files = {
        "cv.yaml": json.dumps({"profile": {"name": "高旻"}, "sections": [section]}),
        "variants.yaml": json.dumps({"variants": {"zh": {"language": "zh", "glossary": "none"}}}),
        "glossary.yaml": None,
    }
    data = write_folder(tmp_path / "data", files)
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    lines = _lines(built.finished.pdf)
    assert sum(len(_han(line)) > 20 for line in lines) > 60
    assert [line.get_text() for line in lines if len(re.findall(r"\w", line.get_text())) == 1] == ["名\n"]


def test_no_line_of_an_entry_ends_in_a_line_of_one_character(tmp_path: Path) -> None:
    cv = {"profile": {"name": "高旻"}, "sections": _sections()}
    variants = {style: {"language": "zh", "glossary": "none", "style": style} for style in _STYLES}
    files = {"cv.yaml": json.dumps(cv), "variants.yaml": json.dumps({"variants": variants}), "glossary.yaml": None}
    data = write_folder(tmp_path / "data", files)
    for built in build(load_folder(data).documents, data, tmp_path / "out", Silent()):
        assert built.finished is not None, built.failure
        lines = [_han(line) for line in _lines(built.finished.pdf)]
        assert sum(len(line) > 20 for line in lines) > 60
        assert [line for line in lines if len(line) == 1 and line not in "甲略"] == [], built.finished.variant


def _lines(pdf: Path) -> list[LTTextLine]:
    """The lines of all pages, as a reader finds them."""
    boxes = [box for page in extract_pages(pdf) for box in page if isinstance(box, LTTextContainer)]
    return [line for box in boxes for line in box if isinstance(line, LTTextLine)]


def _han(line: LTTextLine) -> str:
    """The Han of a line."""
    return "".join(re.findall("[\u4e00-\u9fff]", "".join(one.get_text() for one in line if isinstance(one, LTChar))))
