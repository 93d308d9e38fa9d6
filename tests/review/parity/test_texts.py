from __future__ import annotations

from pathlib import Path

from cvlatex.review.parity.texts import pair_texts
from tests.folders import project_of, write_folder

CV = """\
profile: {name: {zh: 高旻昱, en: Gao}, headline: {zh: 工程师, en: ~}}
sections:
  - id: about
    type: text
    title: 同一
    body:
      zh: "**粗** `码` $x$ [链](https://a.org) [词](#clip)"
      en: "**bold** `c` $y$ [link](https://a.org) [t](#clip)"
"""


def test_only_what_stands_in_both_languages_is_paired(tmp_path: Path) -> None:
    pairs = pair_texts(project_of(write_folder(tmp_path, {"cv.yaml": CV})), ("zh", "en"))
    assert [(pair.field, pair.one.words, pair.other.words) for pair in pairs] == [
        ("name", "高旻昱", "Gao"),
        ("body", "粗     链 词", "bold     link t"),
        ("body", "一种模型", "A model"),
    ]
    about = pairs[1].one
    assert (about.bold, [link.url for link in about.links], [one.id for one in about.mentions]) == (
        ("粗",), ["https://a.org"], ["clip"],
    )  # fmt: skip
