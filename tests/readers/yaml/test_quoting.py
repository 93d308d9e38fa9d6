from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.readers.yaml.quoting import as_scalar, quote

TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=0x9FFF, exclude_categories=["Cc", "Cs", "Zl", "Zp"]))


@given(TEXTS)
def test_a_quoted_text_is_the_text(text: str) -> None:
    assert yaml.load(quote(text), Loader=yaml.BaseLoader) == text
    assert yaml.load(f"{{en: {as_scalar(text)}}}", Loader=yaml.BaseLoader) == {"en": text}


def test_quotes_stand_only_where_they_must() -> None:
    assert as_scalar("Minyu Gao") == "Minyu Gao"
    assert as_scalar("Award: first") == '"Award: first"'
    assert as_scalar('the "best" #1') == "'the \"best\" #1'"
