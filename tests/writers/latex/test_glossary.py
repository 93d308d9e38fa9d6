from __future__ import annotations

from pathlib import Path

from cvlatex.writers.latex.document import write
from tests.folders import documents_of, write_folder

GLOSSARY = """\
- {id: a, term: {zh: 甲, en: Alpha}, body: {zh: "见 [乙](#b)", en: "See [b](#b)"}, references: [A paper]}
- {id: b, term: Beta, body: {zh: 丙, en: Gamma}}
"""


def test_a_term_has_its_languages_its_references_and_its_mentions(tmp_path: Path) -> None:
    variants = "variants: {both: {language: [zh, en]}}\n"
    document = documents_of(write_folder(tmp_path, {"glossary.yaml": GLOSSARY, "variants.yaml": variants}))["both"]
    lines = write(document).lines
    begin = lines.index(r"\begin{CVGlossary}{title={术语表 / Glossary}}")
    assert r"\CVGlossaryReferences{{A paper}}" in lines[begin:]
    assert lines.count(r"\CVGlossaryMentions{b}") == 1
    assert r"\CVGlossaryMentions{a}" not in lines
    assert r"\CVGlossaryEntry{id={a}, term={甲 / Alpha}}" in lines
    assert lines[begin:].count(r"\begin{CVLanguage}{en}") == 2
