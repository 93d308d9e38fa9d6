"""The images of a PDF at the size they are printed at."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from pikepdf import Name, Pdf, parse_content_stream

from cvlatex.preflight.facts import Image

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def read_images(pdf: Pdf) -> tuple[Image, ...]:
    """Read every image that a page draws, as often as it is drawn."""
    found: list[Image] = []
    for number, page in enumerate(pdf.pages, 1):
        if _may_draw(page.resources):
            found += _find_drawn(page, page.resources, _IDENTITY, number, 0)
    return tuple(found)


def _may_draw(resources: Any) -> bool:
    """Whether resources name anything that could be an image."""
    return len(resources.get("/XObject", {})) > 0


def _find_drawn(holder: Any, resources: Any, matrix: Matrix, page: int, depth: int) -> Iterator[Image]:
    """Yield the images that a page or a form draws, with their sizes on the page."""
    saved: list[Matrix] = []
    for instruction in parse_content_stream(holder, "q Q cm Do"):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "q":
                saved.append(matrix)
            case "Q":
                matrix = saved.pop() if saved else matrix
            case "cm":
                matrix = _multiply(_parse_matrix(operands), matrix)
            case "Do":
                drawn = resources.get("/XObject", {}).get(str(operands[0]))
                if drawn is None:
                    continue
                if drawn.get("/Subtype") == Name.Image and "/ImageMask" not in drawn:
                    yield Image(page, (int(drawn.Width), int(drawn.Height)), _measure_size(matrix))
                elif drawn.get("/Subtype") == Name.Form and depth < 8:
                    inner = _multiply(_parse_matrix(drawn.get("/Matrix", _IDENTITY)), matrix)
                    yield from _find_drawn(drawn, drawn.get("/Resources", resources), inner, page, depth + 1)


def _parse_matrix(numbers: Any) -> Matrix:
    """Return six numbers as a transformation."""
    a, b, c, d, e, f = (float(number) for number in numbers)
    return a, b, c, d, e, f


def _multiply(one: Matrix, two: Matrix) -> Matrix:
    """Return the product of two matrices, `one` applied first (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = one
    p, q, r, s, t, u = two
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _measure_size(matrix: Matrix) -> tuple[float, float]:
    """Return the printed size of the unit square that an image fills."""
    a, b, c, d, _, _ = matrix
    return math.hypot(a, b), math.hypot(c, d)
