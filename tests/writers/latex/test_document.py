from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvlatex.writers.latex import commands, inline
from cvlatex.writers.latex.document import write
from cvlatex.writers.latex.source import TexSource
from tests.folders import documents_of, write_folder


def tex_of(folder: Path, cv: str, variant: str = "en") -> TexSource:
    write_folder(folder, {"cv.yaml": cv})
    return write(documents_of(folder)[variant])


def cv_of(text: str) -> str:
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return f"""\
profile: {{name: {quoted}}}
sections:
  - {{id: a, type: text, title: {quoted}, body: {quoted}}}
  - id: b
    type: entries
    title: B
    entries:
      - {{title: {quoted}, highlights: [{quoted}]}}
"""


def test_a_line_of_tex_knows_the_yaml_behind_it(tmp_path: Path) -> None:
    source = tex_of(
        tmp_path,
        "profile:\n  name: A\nsections:\n  - id: a\n    type: text\n    title: T\n"
        "    body: |\n      one\n\n      two\n",
    )
    places = {line: span.line for line, span in zip(source.lines, source.spans, strict=True) if span}
    assert places[r"\CVProfile{name={A}}"] == 2
    assert places[r"\CVSection{id={a}, title={T}}"] == 6
    assert places[r"\CVParagraph{one}"] == 8
    assert places[r"\CVParagraph{two}"] == 10


def test_a_point_that_begins_with_a_formula_has_an_empty_head(tmp_path: Path) -> None:
    cv = 'profile: {name: A}\nsections:\n  - {id: a, type: text, title: T, body: "- $$x$$\\n- b"}\n'
    lines = tex_of(tmp_path, cv).lines
    begin = lines.index(r"\begin{CVBullets}")
    assert lines[begin + 1 : begin + 4] == (r"\CVPoint{}", r"\CVDisplayMath{x}", r"\CVLastPoint{b}")


def test_metadata_is_plain_text(tmp_path: Path) -> None:
    cv = 'profile: {name: "**A** $x$", headline: "[B](https://x.org) & `C`"}\nsections: []\n'
    lines = tex_of(tmp_path, cv).lines
    assert r"\CVMetadata{title={A x: Curriculum vitae}, author={A x}, subject={B \& C}}" in lines
    assert lines.index(r"\CVMetadata{language={en}}") < lines.index(r"\begin{document}")


balanced = re.compile(r"\\[{}]|[{}]")


def _depths(line: str) -> list[int]:
    depth, depths = 0, [0]
    for match in balanced.findall(line):
        depth += {"{": 1, "}": -1}.get(match, 0)
        depths.append(depth)
    return depths


MACROS = {name for module in (commands, inline) for name in vars(module) if name.startswith("CV")}
MACROS |= {"begin", "end", "documentclass"}


@given(text=st.text(alphabet="ab高 *_`$[](){}#<>!\\\n-1.%&^~'\"|:,=", min_size=1, max_size=40))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_is_written_as_balanced_lines_of_known_macros(text: str, tmp_path: Path) -> None:
    write_folder(tmp_path, {"cv.yaml": cv_of(text)})
    documents = documents_of(tmp_path)
    for document in documents.values():
        for line in write(document).lines:
            depths = _depths(line)
            assert depths[-1] == 0, line
            assert min(depths) == 0, line
            name = re.match(r"\\([A-Za-z]+)", line)
            assert name, line
            assert name.group(1) in MACROS


def test_a_document_without_han_says_so(tmp_path: Path) -> None:
    cv = 'profile: {name: "José – “Ω” Жук"}\nsections:\n  - {id: a, type: text, title: T, body: "don’t…"}\n'
    lines = tex_of(tmp_path, cv).lines
    assert lines[lines.index(r"\begin{document}") - 1] == r"\CVWithoutHan"


@pytest.mark.parametrize("character", ["旻", "，", "→", "€", "한", "𠮷"])
def test_one_with_a_character_of_a_chinese_face_does_not(character: str, tmp_path: Path) -> None:
    lines = tex_of(tmp_path, f"profile: {{name: A{character}}}\nsections: []\n").lines
    assert r"\CVWithoutHan" not in lines


def test_an_apostrophe_is_distinguished_from_the_end_of_a_quotation_in_chinese(tmp_path: Path) -> None:
    cv = 'profile: {name: A}\nsections:\n  - {id: a, type: text, title: T, body: "‘好’，Qur’an"}\n'
    write_folder(tmp_path, {"cv.yaml": cv})
    documents = documents_of(tmp_path)
    assert r"\CVParagraph{‘好’，Qur\CVApostrophe{}an}" in write(documents["zh"]).lines
    assert r"\CVParagraph{‘好’，Qur’an}" in write(documents["en"]).lines
