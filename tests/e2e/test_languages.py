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
from cvlatex.load import examine
from cvlatex.locales.locale import locale_of, word
from cvlatex.model.document import Document
from cvlatex.model.tags import TAGS, full_tag
from cvlatex.writers.latex.document import write
from cvlatex.writers.markdown.document import write as write_markdown
from cvlatex.writers.text.document import write as write_text
from tests.e2e.reading import runs
from tests.finish.reading import read_tree

SET = ("ja", "ko", "zh-HK", "fr-CA", "hu", "ru", "el", "vi")


def test_every_format_speaks_every_language(tmp_path: Path) -> None:
    write_skeleton(tmp_path, TAGS)
    examined = examine(tmp_path)
    assert [str(one) for one in examined.diagnostics if one.severity is Severity.ERROR] == []
    assert [document.variant.languages for document in examined.documents] == [(tag,) for tag in TAGS]
    for tag, document in zip(TAGS, examined.documents, strict=True):
        assert f"languages={{{tag}}}" in write(document).text
        markdown, text = write_markdown(document), write_text(document)
        assert f'lang: "{tag}"' in markdown
        for key in ("section-experience", "section-education", "glossary", "references", "present"):
            assert word(key, tag) in text, tag
            assert word(key, tag) in markdown, tag


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Document]:
    """One PDF of several languages."""
    folder = tmp_path_factory.mktemp("set")
    write_skeleton(folder / "data", SET, together=True)
    (document,) = examine(folder / "data").documents
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
    assert parts[: len(SET)] == [full_tag(tag) for tag in SET]
    assert outline[: len(SET)] == [locale_of(tag).name for tag in SET]


def test_each_region_has_its_glyphs(printed: tuple[Path, Document]) -> None:
    """The faces of a collection share one name, and are embedded each for itself."""
    with pikepdf.open(printed[0]) as pdf:
        fonts = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert len([name for name in fonts if "NotoSansCJK" in name and "Regular" in name]) >= 3


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))
