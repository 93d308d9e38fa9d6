"""Web pages of a few lines of YAML."""

from __future__ import annotations

from pathlib import Path

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.description import read_font_sets
from cvlatex.writers.html.document import write
from tests.writers.documents import CV, GLOSSARY, document_of

BILINGUAL = """\
profile:
  name: {zh: 高旻昱, en: Minyu Gao}
  headline: {zh: 工程师 </script><b>x, en: "Engineer </script><b>x"}
  contacts: [{type: email, value: me@example.org}, {type: phone, value: +49 30 901820}, {type: github, value: minyu}]
sections:
  - id: work
    type: experience
    title: {zh: 工作, en: Work}
    entries:
      - {organization: {zh: 学院, en: School}, role: {zh: 教师, en: Teacher}, start: 2013-09, end: 2016-04,
         summary: {zh: "见 [CLIP](#clip)", en: "See [CLIP](#clip) and $x^2 < y$"}}
"""


def page_of(folder: Path, cv: str = CV, glossary: str = GLOSSARY, settings: str = "language: en") -> str:
    document = document_of(folder, cv, glossary, settings)
    sets = {fonts.name: fonts for fonts in read_font_sets(FONTS / "fonts.yaml")}
    return write(document, folder, sets[document.variant.fonts.value], FONTS)
