from __future__ import annotations

from pathlib import Path

from cvlatex.writers.latex.document import write
from tests.folders import documents_of, write_folder

CV = """\
profile: {name: A}
sections:
  - id: work
    type: experience
    title: Work
    entries:
      - organization: O
        positions:
          - {role: R, start: 2020, end: 2021, location: L, technologies: [a, b]}
          - {role: S, start: 2019, end: 2020}
      - {organization: P, role: Q, url: https://x.org}
  - id: honours
    type: awards
    title: Honours
    subsections: [{title: Abroad, entries: [{title: T}, {title: U, date: 2020}]}]
  - id: skills
    type: skills
    title: Skills
    entries: [{items: [x, y]}, {name: Go, level: Expert, dots: 5}, {name: C, level: Good}]
  - id: papers
    type: publications
    title: Papers
    numbering: all
    entries: [{title: T, authors: [A], venue: V, date: 2020, note: N, doi: 10.1000/1, url: https://x.org}]
"""
PUBLICATION = (
    r"\CVPublication{number={1}, title={T}, authors={A}, venue={V}, dates={2020}, note={N}, url={https://x.org}, "
    r"addresses={{\CVLink{https://doi.org/10.1000/1}{doi.org/10.1000/1}}{\CVLink{https://x.org}{x.org}}}}"
)


def test_each_thing_has_its_macro(tmp_path: Path) -> None:
    lines = write(documents_of(write_folder(tmp_path, {"cv.yaml": CV, "glossary.yaml": None}))["en"]).lines
    begin = lines.index(r"\CVSection{id={work}, title={Work}}")
    assert list(lines[begin + 1 : -2]) == [
        r"\CVEntry{kind={employer}, dates={2019~– 2021}, title={O}}",
        r"\CVPosition{dates={2020~– 2021}, title={R}, place={L}}",
        r"\begin{CVBody}",
        r"\CVTechnologies{label={Technologies}, items={{a}{b}}}",
        r"\end{CVBody}",
        r"\CVPosition{dates={2019~– 2020}, title={S}}",
        r"\CVEntry{kind={experience}, title={Q}, subtitle={P}, url={https://x.org}, linked={subtitle}}",
        r"\CVSection{id={honours}, title={Honours}}",
        r"\CVSubsection{title={Abroad}}",
        r"\CVEntry{kind={awards}, brief={true}, title={T}}",
        r"\CVEntry{kind={awards}, brief={true}, last={true}, dates={2020}, title={U}}",
        r"\CVSection{id={skills}, title={Skills}, labels={{Go}{C}}}",
        r"\CVItems{items={{x}{y}}}",
        r"\CVItem{label={Go}, text={Expert}, dots={5}}",
        r"\CVItem{label={C}, text={Good}, last={true}}",
        r"\CVSection{id={papers}, title={Papers}}",
        PUBLICATION,
    ]


def test_entries_that_would_take_three_lines_are_not_one_line_each(tmp_path: Path) -> None:
    long = "A grant for the study of how sewers and rivers meet. " * 5
    for titles, brief in ((("T", "U"), True), (("T", long), False)):
        entries = ", ".join(f"{{title: '{title}'}}" for title in titles)
        cv = f"profile: {{name: A}}\nsections: [{{id: a, type: awards, title: A, entries: [{entries}]}}]\n"
        folder = write_folder(tmp_path / str(brief), {"cv.yaml": cv, "glossary.yaml": None})
        lines = write(documents_of(folder)["en"]).lines
        assert [("brief={true}" in line) for line in lines if line.startswith(r"\CVEntry")] == [brief, brief]
