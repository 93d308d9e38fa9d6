from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder

CV = """\
profile: {name: A, contacts: [{type: other, value: x, tags: [contact]}]}
sections:
  - {id: a, type: entries, title: T, tags: [section], entries: [{title: T, highlights: [{text: x, tags: [point]}]}]}
"""
GLOSSARY = "- {id: clip, term: CLIP, body: x, tags: [term]}\n"


@pytest.mark.parametrize(
    ("picks", "hints"),
    [
        ("include: [contact, section, point], exclude: [term]", []),
        ("include: section", []),
        ("include: [sectoin]", ["Did you mean 'section'?"]),
        ("exclude: [zzz, zzz]", ["Give the tag to what the variant is to pick."] * 2),
    ],
)
def test_a_pick_is_a_tag_that_something_bears(picks: str, hints: list[str], tmp_path: Path) -> None:
    variants = f"variants:\n  v: {{language: en, {picks}}}\n"
    found = diagnostics_of(
        write_folder(tmp_path, {"cv.yaml": CV, "glossary.yaml": GLOSSARY, "variants.yaml": variants})
    )
    assert [hint for diagnostic in found for hint in diagnostic.hints] == hints
    assert {diagnostic.code for diagnostic in found} <= {"unknown-tag"}
