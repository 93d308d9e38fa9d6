from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.localize.selection import Chooser
from cvlatex.model.document import DocumentSection, HeadedEntry, Points
from cvlatex.model.text import Paragraph, as_plain_text
from tests.folders import codes_of, documents_of, project_of, variant_of, write_folder

CV = """\
profile:
  name: A
  contacts:
    - {type: other, value: for all}
    - {type: other, value: for insiders, audience: private}
    - {type: other, value: !private secret}
    - {type: other, value: extra, tags: [extra]}
sections:
  - id: untagged
    type: entries
    title: Untagged
    entries:
      - {title: core, tags: [core], highlights: [plain, {text: extra, tags: [extra]}, {text: core, tags: [core]}]}
      - {title: both, tags: [core, extra]}
      - {title: untagged}
  - id: tagged
    type: entries
    title: Tagged
    tags: [core]
    entries:
      - {title: with its parent}
      - {title: extra, tags: [extra]}
      - {title: for insiders, audience: private}
  - id: nothing-of-it
    type: entries
    title: Nothing of it
    entries:
      - {title: untagged}
  - {id: prose, type: text, title: Prose, body: untagged}
"""
VARIANTS = """\
defaults: {language: en}
variants:
  all: {}
  core: {include: [core]}
  without-extra: {exclude: [extra]}
  core-without-extra: {include: [core], exclude: [extra]}
  public: {audience: public}
"""


def outline(section: DocumentSection) -> list[str]:
    return [as_plain_text(item.title.children) if isinstance(item, HeadedEntry) else "(text)" for item in section.items]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path, {"cv.yaml": CV, "variants.yaml": VARIANTS, "private.yaml": "secret: s3cret\n"})


def sections_of(folder: Path, variant: str) -> dict[str, list[str]]:
    (part,) = documents_of(folder)[variant].parts
    return {section.id: outline(section) for section in part.sections}


def contacts_of(folder: Path, variant: str) -> list[str]:
    (part,) = documents_of(folder)[variant].parts
    return [as_plain_text(contact.text) for contact in part.header.contacts]


def test_without_tags_everything_is_preserved(folder: Path) -> None:
    assert sections_of(folder, "all") == {
        "untagged": ["core", "both", "untagged"],
        "tagged": ["with its parent", "extra", "for insiders"],
        "nothing-of-it": ["untagged"],
        "prose": ["(text)"],
    }
    assert contacts_of(folder, "all") == ["for all", "for insiders", "s3cret", "extra"]


def test_include_keeps_tagged_entries_in_the_frame_of_their_sections_and_untagged_ones_with_their_parents(
    folder: Path,
) -> None:
    assert sections_of(folder, "core") == {
        "untagged": ["core", "both"],
        "tagged": ["with its parent", "for insiders"],
    }
    assert contacts_of(folder, "core") == ["for all", "for insiders", "s3cret"]


def test_highlights_are_picked_as_entries_are(folder: Path) -> None:
    (part,) = documents_of(folder)["core"].parts
    entry = part.sections[0].items[0]
    assert isinstance(entry, HeadedEntry)
    (points,) = entry.body
    assert isinstance(points, Points)
    paragraphs = [block for point in points.points for block in point.text.children]
    assert [as_plain_text(block.children) for block in paragraphs if isinstance(block, Paragraph)] == ["plain", "core"]


def test_exclude_drops_what_bears_the_tag_whatever_else_it_bears(folder: Path) -> None:
    assert sections_of(folder, "without-extra")["untagged"] == ["core", "untagged"]
    assert sections_of(folder, "core-without-extra") == {
        "untagged": ["core"],
        "tagged": ["with its parent", "for insiders"],
    }
    assert "extra" not in contacts_of(folder, "without-extra")


def test_the_public_sees_nothing_private(folder: Path) -> None:
    assert sections_of(folder, "public")["tagged"] == ["with its parent", "extra"]
    assert contacts_of(folder, "public") == ["for all", "extra"]


def test_a_private_value_that_is_absent_is_left_out_with_a_note(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": CV, "variants.yaml": VARIANTS})
    assert codes_of(folder) == ["private-value-absent"]
    assert contacts_of(folder, "all") == ["for all", "for insiders", "extra"]


def test_a_missing_language_is_reported_once_a_choice_and_one_left_out_is_not(tmp_path: Path) -> None:
    contact = "{type: other, value: {zh: 甲, en: ~}}"
    cv = f"profile: {{name: A, headline: {{zh: 甲}}, contacts: [{contact}]}}\nsections: []\n"
    project = project_of(write_folder(tmp_path, {"cv.yaml": cv}))
    choose = Chooser(variant_of(project, "en"), "en")
    assert choose.localize(project.cv.profile.headline) is None
    assert choose.localize(project.cv.profile.contacts[0].value) is None
    assert choose.localize(None) is None
    assert [problem.code for problem in choose.problems] == ["missing-language"]
