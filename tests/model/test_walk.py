from __future__ import annotations

from pathlib import Path

from cvlatex.model.cv import Contact
from cvlatex.model.entries import Highlight
from cvlatex.model.selectable import Selectable
from cvlatex.model.walk import find_links, find_mentions, find_texts, find_values
from tests.folders import project_of, write_folder

CV = """\
profile:
  name: {zh: 高, en: "[A](https://a.org)"}
  contacts: [{type: other, value: x, label: "[b](https://b.org)"}]
sections:
  - id: a
    type: entries
    title: T
    entries:
      - {title: "[c](#clip)", highlights: [{text: "[d](https://d.org)", highlights: ["**[e](#clip)**"]}]}
"""


def test_everything_below_is_found_in_the_order_of_the_fields(tmp_path: Path) -> None:
    cv = project_of(write_folder(tmp_path, {"cv.yaml": CV})).cv
    assert len(list(find_values(cv, Highlight))) == 2
    assert len(list(find_values(cv, Contact))) == 1
    assert len(list(find_values(cv, Selectable))) == 5
    assert [link.url for link in find_links(cv)] == ["https://a.org", "https://b.org", "https://d.org"]
    assert [mention.span.line for mention in find_mentions(cv)] == [9, 9]
    assert len(list(find_texts(cv))) == 8


def test_roots_that_are_equal_are_not_taken_for_each_other(tmp_path: Path) -> None:
    one, other = (project_of(write_folder(tmp_path, {"cv.yaml": CV})).cv for _ in range(2))
    assert one == other
    for root in (one, other, one, *(list(find_values(one, Highlight)) * 2), one):
        assert all(any(found is value for value in find_values(root, object)) for found in find_values(root, Highlight))
    assert next(iter(find_values(other, Contact))) is other.profile.contacts[0]
