from __future__ import annotations

from cvlatex.typeset.log.characters import with_places
from cvlatex.typeset.log.parse import Log, LogMessage

TEX = "first\nsecond 旻\nthird 旻"


def placed(*messages: LogMessage) -> list[tuple[str, int | None]]:
    return [(message.file, message.line) for message in with_places(Log(messages, 1), TEX, "cv.tex").messages]


def test_a_missing_character_is_placed_where_it_first_stands() -> None:
    assert placed(LogMessage("missing-character", "旻", "a.sty", None)) == [("cv.tex", 2)]


def test_one_that_the_document_does_not_have_stays_with_its_file() -> None:
    assert placed(LogMessage("missing-character", "•", "a.sty", None)) == [("a.sty", None)]


def test_other_messages_stay_as_they_are() -> None:
    assert placed(LogMessage("error", "旻", "a.sty", None), LogMessage("error", "旻", "a.sty", 7)) == [
        ("a.sty", None),
        ("a.sty", 7),
    ]
