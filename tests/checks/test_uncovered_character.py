from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.checks.uncovered_character import check_documents
from cvlatex.core.diagnostics import Diagnostic
from cvlatex.fontsets.faces import Face, FontSet, SetCoverage
from cvlatex.load import load_folder
from tests.folders import write_folder
from tests.fontsets.coverages import coverage_of

FACE, MONO = Face("face", "Face"), Face("mono", "Mono")


def set_of(name: str, characters: str) -> SetCoverage:
    fonts = FontSet(name, FACE, FACE, FACE, MONO, FACE, ())
    return SetCoverage(fonts, {"face": coverage_of(characters), "mono": coverage_of("ab")})


def reported(folder: Path, title: str, sets: dict[str, SetCoverage]) -> list[Diagnostic]:
    cv = f"profile: {{name: a}}\nsections:\n  - {{id: s, type: text, title: {title}, body: b}}\n"
    variants = "variants: {v: {language: en, glossary: none}}\n"
    loaded = load_folder(write_folder(folder, {"cv.yaml": cv, "variants.yaml": variants}))
    return list(check_documents(loaded.documents, sets, loaded.sources))


@pytest.mark.parametrize(
    ("title", "column"),
    [("abé", None), ("abж", 34), ("'`a`'", None), ("'`é`'", 34), ("'**ж**'", 35), ("'$ж$ [a](https://é.org)'", None)],
)
def test_a_character_that_no_face_has_is_reported_where_it_stands(
    title: str, column: int | None, tmp_path: Path
) -> None:
    found = reported(tmp_path, title, {"noto": set_of("noto", "abé ")})
    assert [item.span.column for item in found if item.span] == ([] if column is None else [column])
    assert {item.code for item in found} <= {"uncovered-character"}


def test_a_text_is_reported_once_with_all_that_it_lacks(tmp_path: Path) -> None:
    (found,) = reported(tmp_path, "жжцф", {"noto": set_of("noto", "ab")})
    assert "has ж (U+0436 CYRILLIC SMALL LETTER ZHE), nor 2 more of this text" in found.message


def test_the_words_of_a_formula_are_judged(tmp_path: Path) -> None:
    (found,) = reported(tmp_path, r"'$x_{\\text{aж}}$'".replace("\\\\", "\\"), {"noto": set_of("noto", "ab")})
    assert "ж" in found.message


def test_a_letter_that_looks_like_another_is_led_to_it(tmp_path: Path) -> None:
    cv = "profile: {name: a}\nsections: [{id: s, type: text, title: a\u02bc, body: b}]\n"
    variants = "variants: {v: {language: uk, glossary: none}}\n"
    problems = load_folder(write_folder(tmp_path, {"cv.yaml": cv, "variants.yaml": variants})).diagnostics
    (found,) = [one for one in problems if one.code == "uncovered-character"]
    assert found.hints == ("Write ’ (U+2019), which looks the same.",)


def test_what_cannot_be_seen_is_recognized_by_name(tmp_path: Path) -> None:
    (found,) = reported(tmp_path, "b\u0301", {"noto": set_of("noto", "ab")})
    assert "\u0301" not in found.message
    assert "U+0301 COMBINING ACUTE ACCENT" in found.message


def test_a_set_that_has_it_is_named(tmp_path: Path) -> None:
    (found,) = reported(tmp_path, "ж", {"noto": set_of("noto", "ab"), "other": set_of("other", "abж")})
    assert "These font sets have it: other." in found.hints[0]


def test_what_runs_from_right_to_left_is_refused(tmp_path: Path) -> None:
    cv = "profile: {name: a}\nsections: [{id: s, type: text, title: a, body: العربية}]\n"
    variants = "variants: {v: {language: en, glossary: none}}\n"
    problems = load_folder(write_folder(tmp_path, {"cv.yaml": cv, "variants.yaml": variants})).diagnostics
    (found,) = [one for one in problems if one.code == "uncovered-character"]
    assert found.hints[0].startswith("Words written from right to left cannot be set")


def test_a_set_that_nothing_is_known_of_is_not_judged(tmp_path: Path) -> None:
    assert reported(tmp_path, "ж", {}) == []


def test_what_only_code_lacks_is_reported_as_such(tmp_path: Path) -> None:
    (found,) = reported(tmp_path, "'`é`'", {"noto": set_of("noto", "abé")})
    assert found.message.startswith("The font for code of the set 'noto' lacks é")
    assert found.hints == ("Write it without the backticks: the text's fonts have it.",)
