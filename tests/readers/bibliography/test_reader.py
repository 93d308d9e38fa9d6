from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.model.document import HeadedEntry
from cvlatex.model.text import as_plain_text
from tests.folders import diagnostics_of, documents_of, write_folder

CV = """\
profile: {name: A}
sections:
  - {id: a, type: publications, title: T, bibliography: refs.bib SELECT}
"""
BIB = """\
@misc{old, title={Old}, year=2001}
@misc{new, title={New}, year=2020, keywords={core}}
"""


def folder_of(path: Path, select: str = "", name: str = "refs.bib", bib: str | None = BIB) -> Path:
    cv = CV.replace("SELECT", select).replace("refs.bib", name)
    return write_folder(path, {"cv.yaml": cv, "refs.bib": bib, "glossary.yaml": None})


def titles(folder: Path) -> list[str]:
    (section,) = documents_of(folder)["en"].parts[0].sections
    return [as_plain_text(item.title.children) for item in section.items if isinstance(item, HeadedEntry)]


@pytest.mark.parametrize(
    ("select", "expected"),
    [
        ("", ["New", "Old"]),
        (", select: [core]", ["New"]),
        (", select: old", ["Old"]),
        (", select: [old, core]", ["New", "Old"]),
    ],
)
def test_a_section_prints_what_it_selects_newest_first(select: str, expected: list[str], tmp_path: Path) -> None:
    assert titles(folder_of(tmp_path, select)) == expected


@pytest.mark.parametrize(
    ("select", "name", "bib", "code", "words"),
    [
        (", select: [cores]", "refs.bib", BIB, "bibliography", "Did you mean 'core'?"),
        ("", "ref.bib", BIB, "bibliography", "Did you mean 'refs.bib'?"),
        ("", "../refs.bib", BIB, "malformed", ""),
        ("", "/etc/refs.bib", BIB, "malformed", ""),
        ("", "refs.bib", "@misc{a, title={T}, year=2020", "bibliography", "brace"),
    ],
)
def test_what_is_wrong_is_reported(select: str, name: str, bib: str, code: str, words: str, tmp_path: Path) -> None:
    problems = diagnostics_of(folder_of(tmp_path, select, name, bib))
    assert [problem.code for problem in problems] == [code]
    assert words in " ".join(problems[0].hints)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "secret.bib"
    outside.write_text(BIB, encoding="utf-8")
    folder = folder_of(tmp_path / "data", bib=None)
    (folder / "refs.bib").symlink_to(outside)
    assert [problem.code for problem in diagnostics_of(folder)] == ["outside-data"]


def test_a_problem_of_the_file_is_displayed_with_its_line(tmp_path: Path) -> None:
    (problem,) = diagnostics_of(folder_of(tmp_path, bib=BIB + "@misc{old, title={Again}}\n"))
    assert problem.span is not None
    assert (Path(problem.span.file).name, problem.span.line) == ("refs.bib", 3)
