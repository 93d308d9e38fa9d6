"""The colours and sizes of text in real PDFs of every style, on white (WCAG 2.2, 1.4.3 and 1.4.1)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pytest

from cvlatex.checks.low_contrast import LEAST, measure_contrast
from tests.finish.conftest import STYLES, Second

TOLD_APART = 3.0
"""The contrast with text around it that tells a link by its colour alone."""

SMALLEST = 8.5 * 72 / 72.27
"""8.5 of TeX's points, in those of PDF."""


class Text(NamedTuple):
    """What one operator shows: its fill colour as '#rrggbb', its size, whether the font is one of text, what it is of.

    `kind` is the marked content's tag; a drawing has the font ''.
    """

    color: str
    size: float
    font: str
    kind: str


def read_texts(path: Path) -> Iterator[Text]:
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            fonts = {str(name): str(font.Subtype)[1:] for name, font in page.obj.Resources.Font.items()}
            yield from _of_page(page, fonts)


def _of_page(page: pikepdf.Page, fonts: dict[str, str]) -> Iterator[Text]:
    color, size, font, kind = "#000000", 0.0, "", ""
    stack: list[tuple[str, float, str]] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "rg" | "g" | "k":
                color = _hex([float(one) for one in operands])
            case "q":
                stack.append((color, size, font))
            case "Q":
                color, size, font = stack.pop()
            case "Tf":
                size, font = float(operands[1]), fonts.get(str(operands[0]), "")
            case "BDC":
                kind = str(operands[0])[1:]
            case "TJ" | "Tj":
                yield Text(color, size, font, kind)
            case "S" | "f" if kind == "Artifact":
                yield Text(color, size, "", kind)


def _hex(parts: list[float]) -> str:
    shares = parts * 3 if len(parts) == 1 else parts
    assert len(shares) == 3, "colours of paint are for a printer"
    return "#" + "".join(f"{round(share * 255):02x}" for share in shares)


@pytest.fixture(scope="module", params=[(style, second) for style in STYLES for second in (False, True)], ids=str)
def texts(request: pytest.FixtureRequest, built: dict[str, Path], second: Second) -> list[Text]:
    style, is_second = request.param
    return list(read_texts((second.paths if is_second else built)[style]))


def test_text_can_be_read_on_white(texts: list[Text]) -> None:
    colors = {text.color for text in texts if text.kind != "Artifact"}
    assert len(colors) > 2
    assert {color: round(measure_contrast(color), 2) for color in colors if measure_contrast(color) < LEAST} == {}


def test_a_link_in_a_paragraph_is_distinguished_from_it(texts: list[Text]) -> None:
    """By its colour, or by what is drawn beside it: an arrow, or a line below it."""
    reported = 0
    for at in range(1, len(texts) - 2):
        before, link, behind = texts[at - 1 : at + 2]
        around = [text for text in (*reversed(texts[max(0, at - 2) : at]), *texts[at + 1 : at + 3]) if text.font]
        if link.kind == "Link" and {text.kind for text in around} <= {"P", "Reference"}:
            is_drawn = not behind.font or not before.font
            assert is_drawn or apart(link.color, around[0].color) >= TOLD_APART, (before, link, behind)
            reported += 1
    assert reported > 3


def apart(one: str, two: str) -> float:
    """The contrast between two colours: how they relate to white, in relation to each other."""
    lighter, darker = sorted((measure_contrast(one), measure_contrast(two)))
    return darker / lighter


def test_nothing_is_printed_smaller(texts: list[Text]) -> None:
    """But for the indices of formulas, which fonts of mathematics set."""
    assert min(text.size for text in texts if text.font == "Type0") >= SMALLEST - 0.01
