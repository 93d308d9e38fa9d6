"""Documents of a few lines of YAML, for the tests of writers."""

from __future__ import annotations

from pathlib import Path

from cvlatex.model.document import Document
from tests.folders import documents_of, write_folder

CV = """\
profile:
  name: Ada *B.* Lovelace
  headline: Engineer & analyst
  contacts:
    - {type: email, value: ada@example.org}
    - {type: github, value: ada}
    - {type: website, value: https://example.org/ada, label: Notes}
sections:
  - id: about
    type: text
    title: About
    body: |
      I know [CLIP](#clip) and $x^2$.

      - one
      - two
  - id: work
    type: experience
    title: Work
    start: 2019
    end: present
    entries:
      - organization: Works Ltd
        role: Analyst
        location: London
        start: 2020-04
        end: present
        url: https://example.org/works
        summary: Built *engines*.
        highlights:
          - text: "Cut cost by **half**, 99% [proof](https://example.org/p)"
            numbered: true
            highlights: [first, second]
          - C# and snake_case
  - id: skills
    type: skills
    title: Skills
    entries: [{name: Code, items: [Python, C++]}]
  - id: tongues
    type: languages
    title: Languages
    entries: [{name: English, level: native}]
  - id: papers
    type: publications
    title: Papers
    entries: [{title: On Engines, authors: [A. Lovelace, C. Babbage], venue: Notes, date: 1843-09, doi: 10.1000/182}]
"""
GLOSSARY = """\
- {id: clip, term: CLIP, body: A model., references: ["Radford, [paper](https://example.org/clip)"]}
"""


def document_of(folder: Path, cv: str = CV, glossary: str = GLOSSARY, settings: str = "language: en") -> Document:
    """The document of the one variant `v` of a folder with this data."""
    variants = f"variants:\n  v: {{{settings}}}\n"
    write_folder(folder, {"cv.yaml": cv, "glossary.yaml": glossary, "variants.yaml": variants})
    return documents_of(folder)["v"]
