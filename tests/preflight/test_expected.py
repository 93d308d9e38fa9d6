from __future__ import annotations

from pathlib import Path

from cvlatex.preflight.expected import derive_expected
from cvlatex.preflight.facts import Expected
from tests.folders import documents_of, write_folder

CV = """\
profile:
  name: A. Author
  headline: Head
  contacts: [{type: email, value: me@example.org}]
sections:
  - id: work
    type: experience
    title: Work
    entries:
      - organization: Firm
        role: Engineer
        location: Bern
        start: 2013-09
        end: 2016-04
        summary: "The [site](https://example.org) of $x^2$ **bold** `code`"
        highlights: [{text: one, highlights: [two, "ends in $y$"]}]
  - {id: skills, type: skills, title: Skills, entries: [{name: Vision, items: [seeing, looking]}]}
  - {id: tongues, type: languages, title: Languages, entries: [{name: French, level: Native}]}
  - {id: prose, type: text, title: Prose, body: "First.\\n\\n- point\\n\\n1. number\\n\\n$$z$$"}
"""
GLOSSARY = "- {id: clip, term: CLIP, body: A model, references: [A paper]}\n"
VARIANTS = "variants:\n  v: {language: en, paper: letter, max_pages: 3}\n"


def expectation(tmp_path: Path) -> Expected:
    replaced = {"cv.yaml": CV, "glossary.yaml": GLOSSARY, "variants.yaml": VARIANTS}
    return derive_expected(documents_of(write_folder(tmp_path, dict(replaced)))["v"], (), ("2a",))


def test_paper_budget_and_standards_are_the_variants(tmp_path: Path) -> None:
    found = expectation(tmp_path)
    assert (found.paper, found.max_pages, found.standards) == ("letter", 3, ("2a",))
    assert found.span.line == 2


def test_all_text_is_there_in_order_cut_at_formulas_and_behind_links(tmp_path: Path) -> None:
    units = [(unit.kind, [piece.text for piece in unit.pieces]) for unit in expectation(tmp_path).units]
    assert units == [
        ("header", ["A. Author", "Head", "me@example.org"]),
        ("head", ["Work"]),
        ("head", ["Engineer", "Firm", "Bern", "Sep 2013 – Apr 2016"]),
        ("paragraph", ["The site", " of ", " bold code"]),
        ("paragraph", ["one"]),
        ("paragraph", ["two"]),
        ("head", ["ends in "]),
        ("head", ["Skills"]),
        ("head", ["Vision", "seeing", "looking"]),
        ("head", ["Languages"]),
        ("head", ["French", "Native"]),
        ("head", ["Prose"]),
        ("paragraph", ["First."]),
        ("paragraph", ["point"]),
        ("paragraph", ["number"]),
        ("head", ["CLIP"]),
        ("paragraph", ["A model"]),
        ("paragraph", ["A paper"]),
    ]


def test_every_piece_knows_its_yaml(tmp_path: Path) -> None:
    found = {piece.text: piece.span for unit in expectation(tmp_path).units for piece in unit.pieces}
    firm, model = found["Firm"], found["A model"]
    assert firm is not None
    assert (Path(firm.file).name, firm.line) == ("cv.yaml", 10)
    assert model is not None
    assert (Path(model.file).name, model.line) == ("glossary.yaml", 1)


def test_what_begins_a_page_is_known(tmp_path: Path) -> None:
    cv = CV.replace("id: prose, type: text,", "id: prose, type: text, new_page: true,")
    replaced = {"cv.yaml": cv, "glossary.yaml": GLOSSARY, "variants.yaml": VARIANTS}
    found = derive_expected(documents_of(write_folder(tmp_path, dict(replaced)))["v"], ())
    assert (found.languages, found.glossary, found.new_pages) == (1, True, ("Prose",))
