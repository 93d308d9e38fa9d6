from __future__ import annotations

import pytest

from cvlatex.preflight.rules import bounding_box
from cvlatex.preflight.tags import Tag
from tests.preflight.samples import NEWER, with_tags


@pytest.mark.parametrize("kind", ["Figure", "Formula", "Table"])
def test_what_is_drawn_says_where_it_stands(kind: str) -> None:
    (found,) = bounding_box.check(with_tags(Tag(4, kind, NEWER, "P", 2)))
    assert found.message == f"A {kind} does not say where it stands (ISO 32000-2, 14.8.5.4.3)."
    placed = Tag(4, kind, NEWER, "P", 2, attributes={"BBox": "[0 0 9 9]"})
    assert list(bounding_box.check(with_tags(placed))) == []
