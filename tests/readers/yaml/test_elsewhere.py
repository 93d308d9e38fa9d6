from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.readers.yaml.elsewhere import suggest_elsewhere
from cvlatex.readers.yaml.nodes import MapNode, Node, ScalarNode

PLACE = Span("cv.yaml", 1, 1, 1, 2)
TEXT = ScalarNode("me@x.org", PLACE, True, "", 0, 0)
SETTINGS = MapNode(((ScalarNode("language", PLACE, True, "", 0, 0), TEXT),), PLACE)


@pytest.mark.parametrize(
    ("name", "known", "value", "words"),
    [("email", ("profile", "sections"), TEXT, "below `profile:`"),
     ("cv", ("profile", "sections"), TEXT, "`cvlatex import FILE --out DIR`"),
     ("work", ("profile", "sections"), TEXT, "`cvlatex import FILE --out DIR`"),
     ("email", ("name", "contacts"), TEXT, "`- {type: email, value: me@x.org}`"),
     ("about", ("name", "contacts"), TEXT, "Make it a section"),
     ("zh", ("variants", "defaults"), SETTINGS, "`zh: {…}`"),
     ("entries", ("title", "body", "new_page"), TEXT, "has a `body:` alone"),
     ("body", ("title", "entries", "new_page"), TEXT, "`type: text`"),
     ("pages", ("title", "venue"), TEXT, "into the text of `venue:`"),
     ("foo", ("tags", "name", "level"), TEXT, "The keys here are name, level and tags.")],
)  # fmt: skip
def test_a_key_is_led_to_its_place(name: str, known: tuple[str, ...], value: Node, words: str) -> None:
    assert words in suggest_elsewhere(name, known, value)
