from __future__ import annotations

import pytest

from cvlatex.importers.xml_source import parse_xml
from tests.importers.drafts import incoming


def test_texts_and_attributes_have_their_places() -> None:
    root = parse_xml(incoming(b""), b'<r xmlns:a="urn:a">\n <a:b c="1">text</a:b>\n <a:b/>\n</r>', "x.xml")
    assert root is not None
    first, second = root.find_all("b")
    assert first.text
    assert (first.text.text, first.text.span.line, first.text.span.column, first.path) == ("text", 2, 13, "r/b")
    assert first.attributes["c"].text == "1"
    assert second.path == "r/b[1]"
    assert root.find_leaf("b") is first.text
    assert [element.name for element in root.walk()] == ["r", "b", "b"]


BILLION = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (BILLION, "xml-doctype"),
        (OUTSIDE, "xml-doctype"),
        (b"<a><b></a>", "xml-syntax"),
        (b"<a>", "xml-syntax"),
        (b"<a>" * 100 + b"</a>" * 100, "too-deep"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "encoding"),
        (b"<a>&foo;</a>", "xml-syntax"),
    ],
)
def test_what_is_not_sound_is_refused(raw: bytes, code: str) -> None:
    given = incoming(b"")
    assert parse_xml(given, raw, "x.xml") is None
    assert [problem.code for problem in given.problems] == [code]
    assert "root:" not in str(given.problems)
