from __future__ import annotations

import pytest

from cvlatex.importers.country_names import name_country
from tests.importers.drafts import leaf


@pytest.mark.parametrize(
    ("written", "beside", "name"),
    [("CN", "北京", "中国"), ("cn ", "Beijing", "China"), ("UK", "London", "United Kingdom"), ("GR", "雅典", "希腊"),
     ("China", "北京", "中国"), ("China", "Beijing", "China"), ("Schweiz", "Bern", "Schweiz"), ("XX", "北京", "XX")],
)  # fmt: skip
def test_a_code_is_the_countrys_name_in_the_script_beside_it(written: str, beside: str, name: str) -> None:
    named = name_country(leaf(written), [leaf(beside), None])
    assert named is not None
    assert named.text == name


def test_without_a_country_there_is_none() -> None:
    assert name_country(None, []) is None
