from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.text import Code, Link, Plain, Strong
from cvlatex.readers.markdown.linking import link_addresses

PLACE = Span("cv.yaml", 1, 1, 1, 2)


def test_only_running_text_is_searched() -> None:
    address = "https://x.org"
    link = Link(address, (Plain(address),), PLACE)
    children = (Plain(f"a {address}."), Strong((Plain(address),)), Code(address), link)
    assert link_addresses(children, lambda _: PLACE) == (
        Plain("a "), link, Plain("."), Strong((link,)), Code(address), link
    )  # fmt: skip
