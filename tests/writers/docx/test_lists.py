from __future__ import annotations

from typing import Any

import docx

from cvlatex.writers.docx.lists import Lists
from tests.writers.docx.files import W


def test_each_numbered_list_counts_from_its_own_first() -> None:
    file: Any = docx.Document()
    lists = Lists(file)
    one, other = lists.start_numbering(1), lists.start_numbering(9)
    assert one != other
    lists.add_point(0, one)
    lists.add_point(0, other)
    numbering = file.part.numbering_part.element
    starts = {
        num.get(f"{W}numId"): num.find(f".//{W}startOverride").get(f"{W}val")
        for num in numbering.findall(f"{W}num")
        if num.find(f".//{W}startOverride") is not None
    }
    assert (starts[str(one)], starts[str(other)]) == ("1", "9")
    used = [paragraph._p.find(f".//{W}numId").get(f"{W}val") for paragraph in file.paragraphs]
    assert used == [str(one), str(other)]


def test_levels_below_the_third_are_indented_further() -> None:
    file = docx.Document()
    lists = Lists(file)
    names = [lists.add_point(level, None).style.name for level in range(5)]
    assert names == ["List Bullet", "List Bullet 2", "List Bullet 3", "List Bullet 3", "List Bullet 3"]
    indents = [file.paragraphs[level].paragraph_format.left_indent for level in (3, 4)]
    assert indents[0] < indents[1]
