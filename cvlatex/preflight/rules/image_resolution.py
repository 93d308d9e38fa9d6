"""image-resolution: every image has at least 300 pixels an inch at the size it is printed at.

Passes: 600 by 800 pixels printed 40 mm wide (381 an inch).
Warns: fewer: an image that looks sharp on a screen and soft on paper.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts, Image

ID = "image-resolution"
LEAST = 300
"""Pixels an inch, the print shops' rule for photographs."""

_POINTS_PER_INCH = 72.0
_POINTS_PER_MM = 72.0 / 25.4


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on every image that is too coarse for its size."""
    for image in facts.images:
        found = measure_resolution(image)
        if found < LEAST - 0.5:
            width, height = image.size
            printed = f"{width / _POINTS_PER_MM:.0f} by {height / _POINTS_PER_MM:.0f} mm"
            wanted = f"{width / _POINTS_PER_INCH * LEAST:.0f} by {height / _POINTS_PER_INCH * LEAST:.0f} pixels"
            message = f"An image has {found:.0f} pixels an inch at its printed size of {printed}."
            yield warning(ID, facts.locate_page(image.page), message, f"Use one of {wanted} or more.")


def measure_resolution(image: Image) -> float:
    """Return the pixels an inch along the coarser side."""
    (across, down), (width, height) = image.pixels, image.size
    if not width or not height:
        return float("inf")
    return min(across / width, down / height) * _POINTS_PER_INCH
