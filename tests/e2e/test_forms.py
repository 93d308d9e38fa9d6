"""Positions, subsections, bibliographies, letters and footers, read back from each style's PDF in two languages."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pikepdf
import pytest

from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.schedule import build
from tests.e2e.reading import extracted, extracted_raw
from tests.finish.reading import Node, read_tree
from tests.folders import ROOT

FORMS = ROOT / "tests" / "golden" / "forms"
MAY = 1_777_888_800
"""Seconds from 1970 to May 4, 2026."""

IN_ORDER = {
    "en": (
        ["Dear Dr. Doe,", "I am writing", "Yours sincerely,", "Minyu Gao", "Enclosures: Curriculum vitae"],
        ["Spruce Technologies", "Director of Engineering", "Led a team of forty", "Opened an office", "Senior Engineer",
         "Storage", "Rewrote the engine", "Technologies: Rust, C++, Kafka", "Engineer, Beijing", "Freelance developer"],
        ["International", "National", "Publications", "2023", "[1] Is attention enough?",
         "J. Doe*, A. Smith-Jones*, B. Lee, …, M. Gao†, et al.", "[2] 论大模型", "[5] ok", "* Equal contribution"],
    ),
    "zh": (
        ["尊敬的王女士：", "我是高旻昱", "此致", "敬礼！", "高旻昱", "洛桑，2026年5月4日", "附件：简历、成绩单"],
        ["云杉科技", "技术总监", "带领四十人团队", "高级工程师", "负责存储", "重写了引擎", "技术栈：Rust、C++、Kafka",
         "独立开发者"],
        ["国际", "国内", "论文", "2023", "[1] Is attention enough?",
         "J. Doe*, A. Smith-Jones*, B. Lee, …, M. Gao†, et al.",
         "[2] 论大模型", "高旻昱，张三, J. Doe", "[5] ok", "* 同等贡献"],
    ),
}  # fmt: skip

OUTLINE = {
    "en": ["Spruce Technologies", "International", "National"],
    "zh": ["云杉科技", "国际", "国内"],
}
LONG = {
    "en": "Principal investigator of forecasting systems for hydrological networks and Arctic energy markets, of the "
    "council",
    "zh": "负责北方电力市场与区域水文网络预测系统的首席研究员兼跨部门数据平台与模型治理委员会的联合负责人及高级顾问",
}
"""More than one line, beside dates, in every style."""


def headed_at_length() -> str:
    """Sections of every kind that sets dates beside a title, each title longer than a line, as YAML."""

    def long(mark: str) -> dict[str, str]:
        return {language: f"{mark} {text}" for language, text in LONG.items()}

    def during(year: int) -> dict[str, str]:
        return {"start": f"{year}-01", "end": f"{year + 1}-02"}

    kinds: dict[str, list[dict[str, object]]] = {
        "experience": [
            {"organization": long("A1"), "role": long("B1"), "location": "Oslo", **during(1981), "highlights": ["x"]},
            {"organization": long("A2"), **during(1983), "positions": [{"role": long("B2"), **during(1983)}]},
        ],
        "education": [{"organization": "A3", "degree": long("B3"), **during(1985)}],
        "projects": [{"name": long("A4"), "role": long("B4"), **during(1987)}],
        "awards": [
            {"title": long("A5"), "issuer": "B5", **during(1989)},
            {"title": "A6", "issuer": long("B6"), **during(1991)},
        ],
        "certificates": [{"name": long("A8"), **during(1993), "summary": "x"}],
        "publications": [{"title": long("A7"), "authors": ["A. Bee"], "venue": long("B7"), "date": "1995"}],
    }
    title = {"en": "At length", "zh": "长"}
    sections = [{"id": f"long-{kind}", "type": kind, "title": title, "entries": kinds[kind]} for kind in kinds]
    return "".join(f"  - {json.dumps(section, ensure_ascii=False)}\n" for section in sections)


POSITIONS = {
    "en": ["Director of Engineering", "Senior Engineer", "Engineer, Beijing"],
    "zh": ["技术总监", "高级工程师", "工程师，北京"],
}


@pytest.mark.parametrize("style", ["classic", "casual", "banking", "oldstyle", "fancy", "modern"])
def test_what_a_cv_can_say_is_read_back_in_order(style: str, tmp_path: Path) -> None:
    data = shutil.copytree(FORMS, tmp_path / "data")
    settings = f"style: {style}, glossary: none, footer: {{en: 'Updated {{date}}', zh: '更新于 {{date}}'}}, letter: eth"
    (data / "variants.yaml").write_text(f"variants: {{both: {{language: [en, zh], {settings}}}}}\n", encoding="utf-8")
    with (data / "cv.yaml").open("a", encoding="utf-8") as file:
        file.write(headed_at_length())
    (built,) = build(load_folder(data, epoch=MAY).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    assert {one.severity.value for one in built.diagnostics} <= {"note", "warning"}, built.diagnostics
    pdf = built.finished.pdf
    assert_texts_come_in_order(pdf)
    assert_no_date_parts_a_title(pdf)
    assert_headings_nest(read_tree(pdf))
    with pikepdf.open(pdf) as document:
        assert_links_and_labels(document)


def assert_texts_come_in_order(pdf: Path) -> None:
    """Each list of texts stands in its order in the extracted text; an employer is named once."""
    text = _bare(extracted_raw(pdf))
    begin = 0
    for language, lists in IN_ORDER.items():
        for texts in lists:
            at = begin
            for wanted in texts:
                found = text.find(_bare(wanted), at)
                assert found >= 0, (language, wanted, text[at : at + 300])
                at = found + len(_bare(wanted))
            begin = at
    assert text.count(_bare("Spruce Technologies")) == 2  # in the letter too
    assert text.count(_bare("Updated May 4, 2026")) >= 2
    assert _bare("更新于 2026年5月4日") in text
    assert not re.search(r"[.?!][,.]", re.sub(r"[A-Za-z]\.", "", text.partition("[1]")[2].partition("[5]")[0]))


def assert_no_date_parts_a_title(pdf: Path) -> None:
    """A title of several lines is read whole, in the order of the page and in that of its content."""
    marks = re.findall(r'"en": "([AB]\d) ', headed_at_length())
    titles = [_bare(f"{mark} {text}") for text in LONG.values() for mark in marks]
    for text in map(_bare, (extracted(pdf), extracted_raw(pdf))):
        assert [title for title in titles if title not in text] == []


def assert_headings_nest(tree: Node) -> None:
    """A position is a heading below its employer's, an entry one below its subsection's."""
    parts = [part for part in tree.kids if isinstance(part, Node)]
    headings = [(node.type, _bare(node.text)) for part in parts for node in part.all("H2", "H3", "H4", "H5")]
    for names in OUTLINE.values():
        for name in names:
            kinds = [kind for kind, text in headings if text.startswith(_bare(name))]
            assert kinds[:1] in (["H3"], ["H4"]), (name, headings)
    for language, names in POSITIONS.items():
        employer = next(at for at, (_, text) in enumerate(headings) if text.startswith(_bare(OUTLINE[language][0])))
        below = headings[employer + 1 : employer + 1 + len(names)]
        assert [text for _, text in below] == list(map(_bare, names))
        assert {int(kind[1]) - int(headings[employer][0][1]) for kind, _ in below} == {1}
    assert {_bare(node.text) for node in tree.all("Strong")} >= {"M.Gao", "高旻昱"}


def assert_links_and_labels(document: pikepdf.Pdf) -> None:
    """A paper's DOI and page are both linked; the letters' pages are labelled i and ii, the CV's by numbers."""
    links = {
        str(one.A.URI) for page in document.pages for one in page.get("/Annots", ()) if "/URI" in one.get("/A", {})
    }
    assert links >= {"https://doi.org/10.1000/182", "https://example.org/a/b", "tel:+41216931111"}
    labels = list(document.Root.PageLabels.Nums)
    styles = [str(label.S) for label in labels[1::2]]
    assert styles == ["/r", "/D", "/r", "/D"]
    assert [int(label.get("/St", 1)) for label in labels[1::2]][::2] == [1, 2]


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)
