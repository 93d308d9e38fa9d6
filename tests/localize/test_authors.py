from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.model.document import HeadedEntry
from cvlatex.model.text import Line, Plain, Strong, as_plain_text
from tests.folders import documents_of, write_folder

CV = """\
profile: {name: {zh: 高旻昱, en: Minyu Gao}, name_variants: [M. Gao, Gao M.]}
sections:
  - {id: a, type: publications, title: T, MOST entries: [{title: T, authors: AUTHORS}]}
"""


def authors_of(folder: Path, authors: str, most: int | None = None, language: str = "en") -> Line:
    limit = f"max_authors: {most}," if most else ""
    write_folder(folder, {"cv.yaml": CV.replace("AUTHORS", authors).replace("MOST", limit)})
    (item,) = (
        item for item in documents_of(folder)[language].parts[0].sections[0].items if isinstance(item, HeadedEntry)
    )
    assert item.subtitle is not None
    return item.subtitle


def words(line: Line) -> str:
    return as_plain_text(line.children).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("name", ["M. Gao", "Gao M.", "Gao, M.", "Minyu Gao", "高旻昱"])
def test_ones_own_name_is_bold_however_it_is_spelt(name: str, tmp_path: Path) -> None:
    line = authors_of(tmp_path, f'["{name}", "M. Gaos", Ming Gao]')
    bold = [words(Line(child.children, line.span)) for child in line.children if isinstance(child, Strong)]
    assert bold == [name]


@pytest.mark.parametrize(
    ("authors", "most", "printed"),
    [
        ("[A, B, C, D]", 3, "A, B, C, et al."),
        ("[A, B, C]", 3, "A, B, C"),
        ("[A, B, C, D, M. Gao]", 2, "A, B, …, M. Gao"),
        ("[A, B, M. Gao, D]", 2, "A, B, M. Gao, et al."),
        ("[A, B, C, M. Gao, D]", 2, "A, B, …, M. Gao, et al."),
    ],
)
def test_ones_own_name_is_never_among_those_left_out(authors: str, most: int, printed: str, tmp_path: Path) -> None:
    assert words(authors_of(tmp_path, authors, most)) == printed


def test_latin_names_keep_a_latin_comma_in_a_chinese_page(tmp_path: Path) -> None:
    assert words(authors_of(tmp_path, "[A. Li, B. Wu, 张三, 李四, C. Xu]", 4, "zh")) == "A. Li, B. Wu, 张三，李四等"
    assert words(authors_of(tmp_path, "[张三, 李四, 王五, 高旻昱]", 2, "zh")) == "张三，李四，…，高旻昱"


def test_latin_names_alone_end_in_et_al_and_have_latin_marks_after_them(tmp_path: Path) -> None:
    entries = (
        "[{title: A paper, authors: [A. Li, B. Wu, C. Xu], venue: V}, {title: 论文, authors: [A. Li, B. Wu, C. Xu]}]"
    )
    cv = CV.replace("[{title: T, authors: AUTHORS}]", entries).replace("MOST", "max_authors: 2,")
    documents = documents_of(write_folder(tmp_path, {"cv.yaml": cv}))
    items = [item for item in documents["zh"].parts[0].sections[0].items if isinstance(item, HeadedEntry)]
    assert [words(item.subtitle) for item in items if item.subtitle] == ["A. Li, B. Wu, et al."] * 2
    assert [item.marks for item in items] == ["latin", ""]
    items = [item for item in documents["en"].parts[0].sections[0].items if isinstance(item, HeadedEntry)]
    assert [item.marks for item in items] == ["", ""]


def test_a_short_name_stays_on_one_line(tmp_path: Path) -> None:
    line = authors_of(tmp_path, "[A. Li, Maria Theresa of the very long name]")
    assert line.children[0] == Plain("A.\N{NO-BREAK SPACE}Li")
    assert line.children[-1] == Plain("Maria Theresa of the very long name")


def test_marks_stand_behind_the_names(tmp_path: Path) -> None:
    authors = "[{name: A, equal: true}, {name: B, equal: true, corresponding: true}]"
    assert words(authors_of(tmp_path, authors)) == "A*, B*†"
