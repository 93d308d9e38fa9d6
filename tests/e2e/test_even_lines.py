"""Lines of Chinese are even: none drawn out before a long word, no mark crushed, few last lines of two characters."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.preflight.words import read_lines
from cvlatex.schedule import build
from tests.folders import write_folder

_HAN = "负责后端服务架构设计并主导核心交易链路从单体应用向微服务演进推动全公司监控告警体系建设显著提升线上故障恢复效率"
_WORDS = "使用 Spring Boot + MyBatis-Plus + Redis + RabbitMQ + Elasticsearch 搭建微服务，通过 Kubernetes "
_MARKS = (
    "下游任务：目标检测、全景分割、重识别（ReID）等，网络包括DETR、Swin Transformer、MAE、"
    "YOLO（v3、v5、YOLOX）、CenterNet、EfficientDet、Mask R-CNN"
)
_STYLES = ("classic", "fancy", "modern")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Points of many lengths in three widths of the column, as pdftotext finds their words."""
    folder = tmp_path_factory.mktemp("even")
    points = [
        *(_WORDS + _HAN[:length] + "HorizontalPodAutoscaler自动伸缩" for length in range(0, 12, 2)),
        {"text": "算法", "highlights": [_MARKS]},
        *(_HAN[:length] + "（丙）。" for length in range(28, 52)),
    ]
    section = {"id": "a", "type": "projects", "title": "项目", "entries": [{"name": "名", "highlights": points}]}
    variants = {style: {"language": "zh", "glossary": "none", "style": style} for style in _STYLES}
    return "".join(print_section(folder, section, variants))


def print_section(folder: Path, section: dict[str, Any], variants: dict[str, dict[str, str]]) -> list[str]:
    """The words of a CV with one section, with their boxes, in each of its variants."""
    files = {
        "cv.yaml": json.dumps({"profile": {"name": "高旻"}, "sections": [section]}),
        "variants.yaml": json.dumps({"variants": variants}),
        "glossary.yaml": None,
    }
    data = write_folder(folder / "data", files)
    found = []
    for built in build(load_folder(data).documents, data, folder / "out", Silent()):
        assert built.finished is not None, built.failure
        found.append(words_of(built.finished.pdf))
    return found


def words_of(pdf: Path) -> str:
    """The words of a PDF with their boxes."""
    return subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout


def test_no_line_is_drawn_out_to_the_margin(pages: str) -> None:
    pitches = [line.pitch for line in read_lines(pages) if line.pitch]
    assert len(pitches) > 60
    assert max(pitches) < 1.06


def test_no_line_is_made_to_fit_by_crushing_its_marks(pages: str) -> None:
    """28 characters, four of them narrow letters, are more than 26.6 em wide where no mark gives up half its width."""
    runs = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">下游任务.*网络包括<', pages)
    widths = [(float(x1) - float(x0)) / (float(y1) - float(y0)) for x0, y0, x1, y1 in runs]
    assert len(widths) == len(_STYLES)
    assert min(widths) > 26.6


def test_few_points_end_in_one_character_in_brackets(pages: str) -> None:
    assert sum(line.text == "（丙）。" for line in read_lines(pages)) <= 3


def test_a_gap_stands_between_chinese_and_a_long_word(pages: str) -> None:
    assert not re.search(r">[^<]*[\u4e00-\u9fff]HorizontalPodAutoscaler", pages)


def test_two_marks_stand_together_across_the_end_of_a_bold_text(tmp_path: Path) -> None:
    points = ["**甲乙（丙）**：丁戊己庚", "甲乙（丙）：丁戊己庚"]
    section = {"id": "a", "type": "projects", "title": "项目", "entries": [{"name": "名", "highlights": points}]}
    (words,) = print_section(tmp_path, section, {"zh": {"language": "zh", "glossary": "none"}})
    bold, plain = (line for line in read_lines(words) if "丁戊己庚" in line.text)
    assert abs(bold.x1 - plain.x1) < 0.5


def test_an_opening_mark_that_begins_a_paragraph_keeps_no_white_before_it(tmp_path: Path) -> None:
    """The box of the mark begins half a character before the edge, which is as much as its white."""
    body = "《两岸》的正文\n\n**《两岸》**的正文\n\n普通的正文"
    section = {"id": "a", "type": "text", "title": "简介", "body": body}
    (words,) = print_section(tmp_path, section, {"zh": {"language": "zh", "glossary": "none"}})
    found = re.findall(r'xMin="([\d.]+)" .* yMax="[\d.]+">(?:《两岸|普通)', words)
    plain, bold, edge = (float(x) for x in found)
    assert plain == bold
    assert 4.5 < edge - plain < 5.5
