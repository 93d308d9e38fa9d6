from __future__ import annotations

from pathlib import Path

from cvlatex.writers.latex.document import write
from tests.folders import documents_of, write_folder

CV = """\
profile: {name: A}
sections:
  - id: a
    type: text
    title: T
    body: |
      First.

      3. three
      4. four

         - below
"""


def test_blocks_are_a_macro_a_line(tmp_path: Path) -> None:
    lines = write(documents_of(write_folder(tmp_path, {"cv.yaml": CV, "glossary.yaml": None}))["en"]).lines
    begin = lines.index(r"\CVSection{id={a}, title={T}}")
    assert lines[begin + 1 : begin + 9] == (
        r"\CVParagraph{First.}", r"\begin{CVNumbers}[3]", r"\CVPoint{three}", r"\CVPoint{four}",
        r"\begin{CVBullets}", r"\CVLastPoint{below}", r"\end{CVBullets}", r"\end{CVNumbers}",
    )  # fmt: skip
