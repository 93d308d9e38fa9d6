from __future__ import annotations

from cvlatex.importers.kit import Kit
from cvlatex.importers.labelled import build_labelled
from cvlatex.importers.ledger import Ledger
from tests.importers.drafts import leaf, plain


def test_lines_with_labels_are_groups() -> None:
    kit = Kit(Ledger(), "markdown")
    found = build_labelled(
        kit, "skills", [leaf("**Languages**: Python, C++\\\n**Tools:** Git", 0), leaf("数据库：MySQL、Redis", 1)]
    )
    assert plain(found) == [
        {"name": "Languages", "items": ["Python", "C++"]}, {"name": "Tools", "items": ["Git"]},
        {"name": "数据库", "items": ["MySQL", "Redis"]},
    ]  # fmt: skip
    assert plain(build_labelled(kit, "languages", [leaf("French: fluent")])) == [{"name": "French", "level": "fluent"}]


def test_one_line_without_a_label_makes_them_a_text() -> None:
    assert build_labelled(Kit(Ledger(), "markdown"), "skills", [leaf("Languages: C", 0), leaf("and more", 1)]) == []
