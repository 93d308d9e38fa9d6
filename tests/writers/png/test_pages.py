from __future__ import annotations

import io

from PIL import Image, ImageDraw

from cvlatex.writers.png.pages import CARD, cut_card, list_page_files


def page() -> bytes:
    image = Image.new("RGB", (1800, 2500), "white")
    draw = ImageDraw.Draw(image)
    for line in range(40):
        draw.rectangle((200, 200 + 60 * line, 1600, 230 + 60 * line), "black")
    packed = io.BytesIO()
    image.save(packed, "PNG")
    return packed.getvalue()


def test_the_first_page_has_the_variants_name_alone() -> None:
    assert [file.name for file in list_page_files("cv-en", (b"1", b"2", b"3"))] == [
        "cv-en.png",
        "cv-en.2.png",
        "cv-en.3.png",
    ]


def test_a_card_shows_the_pages_head_and_cuts_no_line() -> None:
    file = cut_card("cv-en", page())
    assert file.name == "cv-en.card.png"
    card = Image.open(io.BytesIO(file.content))
    assert card.size == CARD
    last_row = card.convert("L").crop((0, CARD[1] - 1, *CARD))
    assert last_row.getextrema() == (255, 255)
    assert min(card.convert("L").tobytes()) < 10
