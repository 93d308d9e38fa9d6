from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.sigils import report_unknown_tag, report_unused_anchor


@pytest.mark.parametrize(("written", "right"), [("&co", '"&co"'), ("&Co & Sons", '"&Co & Sons"')])
def test_a_value_that_begins_with_an_ampersand_is_put_in_quotes(written: str, right: str) -> None:
    found = report_unused_anchor(SourceFile.of("cv.yaml", written), "co", Span("cv.yaml", 1, 1, 1, len(written) + 1))
    assert found.hints == (f"Put the whole value in quotes: {right}",)
    assert found.fix is not None
    assert found.fix.text == right


@pytest.mark.parametrize(
    ("written", "tag", "hint"),
    [
        ("!important news", "!important", 'Put the whole value in quotes: "!important news"'),
        ("!privatephone", "!privatephone", "Write !private phone, with a space."),
        ("!private-phone", "!private-phone", "Write !private phone, with a space."),
        ("!priavte phone", "!priavte", "Did you mean !private?"),
        ("!!python/x y", "tag:yaml.org,2002:python/x", "The only tag there is"),
    ],
)
def test_a_tag_that_is_none(written: str, tag: str, hint: str) -> None:
    found = report_unknown_tag(SourceFile.of("cv.yaml", written), tag, Span("cv.yaml", 1, 1, 1, len(written) + 1))
    assert found.hints[0].startswith(hint)
