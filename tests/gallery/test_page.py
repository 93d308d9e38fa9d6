from __future__ import annotations

import html5lib

from cvlatex.gallery.looks import list_looks
from cvlatex.gallery.page import write_page


def test_the_page_is_valid_and_shows_every_look() -> None:
    looks = list_looks(["engineer", "designer"])
    page = write_page(looks)
    html5lib.HTMLParser(strict=True).parse(page)
    assert all(f'src="{look.name}.png"' in page and f'href="cv-{look.name}.pdf"' in page for look in looks)
