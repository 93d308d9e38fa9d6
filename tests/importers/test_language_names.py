from __future__ import annotations

import pytest

from cvlatex.importers.kit import Kit
from cvlatex.importers.language_names import find_language, name_language
from cvlatex.importers.ledger import Ledger
from tests.importers.drafts import leaf


@pytest.mark.parametrize("written", ["ger", "deu", "DE", "German", " german ", "德语"])
def test_a_language_is_known_by_code_and_by_name(written: str) -> None:
    assert find_language(written) == {"en": "German", "zh": "德语"}


def test_a_code_becomes_a_name_and_a_name_stays() -> None:
    kit = Kit(Ledger(), "plain")
    named = [name_language(kit, leaf(text)) for text in ("eng", "英语", "Neapolitan", " ")]
    assert [value and (value.text, dict(value.others).get("zh")) for value in named] == [
        ("English", "英语"), ("英语", "英语"), ("Neapolitan", None), None
    ]  # fmt: skip
