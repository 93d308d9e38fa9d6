from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.model.cv import Cv
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.emit import emit
from cvlatex.readers.yaml.public import Public, without_mentions
from cvlatex.readers.yaml.shapes import RecordShape
from tests.folders import project_of, variant_of, write_folder

HEAD = """\
profile:
  name: {zh: 甲, en: A}
  contacts: [{type: phone, value: !private phone}, {type: email, value: a@b.org}]
"""


def public_of(folder: Path, sections: str, settings: str = "language: en") -> str:
    write_folder(folder, {"variants.yaml": f"variants: {{v: {{{settings}}}}}\n"})
    variant = variant_of(project_of(folder), "v")
    node, _ = parse(SourceFile.of("cv.yaml", HEAD + sections))
    assert node is not None
    part = Public(variant, frozenset(("clip",))).filter_node(node, RecordShape(Cv))
    assert part is not None
    return emit(part)


def test_private_values_and_what_needs_them_are_left_out(tmp_path: Path) -> None:
    text = public_of(tmp_path, "sections: []\n")
    assert "phone" not in text
    assert "a@b.org" in text
    assert "甲" not in text


@pytest.mark.parametrize(
    ("settings", "preserved"),
    [
        ("language: en", ["one", "two", "three"]),
        ("language: en, include: [core]", ["two"]),
        ("language: en, exclude: [core]", ["one", "three"]),
    ],
)
def test_tags_pick_as_they_do_in_the_pdf(settings: str, preserved: list[str], tmp_path: Path) -> None:
    sections = """\
sections:
  - {id: a, type: entries, title: T, entries: [{title: one}, {title: two, tags: [core]}]}
  - {id: b, type: entries, title: T, entries: [{title: three, highlights: [{text: never, audience: private}]}]}
"""
    text = public_of(tmp_path, sections, settings)
    assert [word for word in ("one", "two", "three") if word in text] == preserved
    assert "never" not in text
    assert "core" not in text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On [CLIP](#clip) and [it](#secret).", "On [CLIP](#clip) and it."),
        ("[a [b](#secret)", "[a b"),
        ("[a `]` b](#secret)", "[a `]` b]"),
        ("nothing", "nothing"),
    ],
)
def test_no_mention_tells_the_id_of_what_is_left_out(text: str, found: str) -> None:
    assert without_mentions(text, {"clip"}) == found
