"""One skeleton in many languages: every one through the writers, several in one PDF."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pikepdf
import pytest

from bench.languages import write_skeleton
from cvlatex import schedule
from cvlatex.console.progress import Silent
from cvlatex.core.diagnostics import Severity
from cvlatex.load import load_folder
from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.document import Document
from cvlatex.model.tags import TAGS, with_script
from cvlatex.writers.latex.document import write
from cvlatex.writers.markdown.document import write as write_markdown
from cvlatex.writers.text.document import write as write_text
from tests.e2e.reading import extracted, runs
from tests.finish.reading import read_tree

SET = ("ja", "ko", "zh-HK", "fr-CA", "hu", "ru", "el", "vi")

KOREAN = (
    "데이터 분석 및 기계 학습을 3년 이상 연구하고 Python과 C++로 시스템을 개발하였으며 국제 학술 대회에서 "
    "발표하였습니다. "
    "대규모 언어 모델(LLM)의 성능을 20% 향상시켰습니다. 데이터베이스관리시스템을 설계하고 구현하였습니다."
)


def test_every_format_speaks_every_language(tmp_path: Path) -> None:
    write_skeleton(tmp_path, TAGS)
    loaded = load_folder(tmp_path)
    assert [str(one) for one in loaded.diagnostics if one.severity is Severity.ERROR] == []
    assert [document.variant.languages for document in loaded.documents] == [(tag,) for tag in TAGS]
    for tag, document in zip(TAGS, loaded.documents, strict=True):
        assert f"languages={{{tag}}}" in write(document).text
        markdown, text = write_markdown(document), write_text(document)
        assert f'lang: "{tag}"' in markdown
        for key in ("section-experience", "section-education", "glossary", "references", "present"):
            assert find_word(key, tag) in text, tag
            assert find_word(key, tag) in markdown, tag


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Document]:
    """One PDF of several languages."""
    folder = tmp_path_factory.mktemp("set")
    write_skeleton(folder / "data", SET, together=True)
    with (folder / "data" / "cv.yaml").open("a", encoding="utf-8") as file:
        file.write(f"  - {{id: ko, type: text, only: ko, title: {{ko: 소개}}, body: {{ko: '{KOREAN}'}}}}\n")
    (document,) = load_folder(folder / "data").documents
    (result,) = schedule.build((document,), folder / "data", folder / "build", Silent())
    assert result.failure is None
    assert [item.message for item in result.diagnostics if item.severity is not Severity.NOTE] == []
    return folder / "build" / "cv-all.pdf", document


def test_every_text_is_read_back(printed: tuple[Path, Document]) -> None:
    path, document = printed
    reported = _bare(read_tree(path).text)
    assert [run for run in runs(document.parts) if _bare(run) not in reported] == []


def test_each_part_says_its_language(printed: tuple[Path, Document]) -> None:
    with pikepdf.open(printed[0]) as pdf:
        parts = [str(part.Lang) for part in pdf.Root.StructTreeRoot.K[0].K if "/Lang" in part]
        outline = [str(item.title) for item in pdf.open_outline().root]
    assert parts[: len(SET)] == [with_script(tag) for tag in SET]
    assert outline[: len(SET)] == [find_locale(tag).name for tag in SET]


def test_each_region_has_its_glyphs(printed: tuple[Path, Document]) -> None:
    """The faces of a collection share one name, and are embedded each for itself."""
    with pikepdf.open(printed[0]) as pdf:
        fonts = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert len([name for name in fonts if "NotoSansCJK" in name and "Regular" in name]) >= 3


def test_korean_lines_end_at_spaces_alone(printed: tuple[Path, Document]) -> None:
    lines = extracted(printed[0]).splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(KOREAN[:12]))
    found: list[str] = []
    while len(found) < len(KOREAN.split()):
        found += lines[first].split()
        first += 1
    assert found == KOREAN.split()


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))
