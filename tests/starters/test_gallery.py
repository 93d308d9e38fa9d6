from __future__ import annotations

import html5lib

from cvlatex.starters.appearances import list_appearances
from cvlatex.starters.gallery import write_page


def test_the_page_is_valid_and_shows_every_appearance() -> None:
    appearances = list_appearances(["engineer", "designer"])
    page = write_page(appearances)
    html5lib.HTMLParser(strict=True).parse(page)
    assert all(
        f'src="{appearance.name}.png"' in page and f'href="cv-{appearance.name}.pdf"' in page
        for appearance in appearances
    )
