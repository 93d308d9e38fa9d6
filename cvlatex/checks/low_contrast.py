"""low-contrast: an accent colour that text is set in can be read on white.

Text needs 4.5 times the luminance between it and its ground (WCAG 2.2, success criterion 1.4.3). The colours with a
name all have that; of a colour in digits it is worked out.

Passes: `color: '#1f4e79'`, with 8.6 to 1 on white.
Warns: `color: '#8fbce6'`, with 2.0 to 1.
"""

from __future__ import annotations

import colorsys
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.model.project import Project

ID = "low-contrast"

LEAST = 4.5
"""The ratio that text needs, as WCAG 2.2 puts it, level AA."""

_STEPS = 100
"""How finely lighter and darker shades of a colour are tried."""


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield a warning on every colour in digits that is too light, with the nearest shade of it that is not."""
    for color in dict.fromkeys(variant.color for variant in project.variants):
        if not color.value.startswith("#") or (ratio := measure_contrast(color.value)) >= LEAST:
            continue
        message = (
            f"Text in {color.value} has a contrast of {ratio:.1f} to 1 on white; it needs {LEAST} to be read well."
        )
        yield warning(ID, color.span, message, f"'{darken(color.value)}' is the same colour, dark enough.")


def measure_contrast(color: str) -> float:
    """Return the contrast ratio of a colour, as '#rrggbb', with white: (L1 + 0.05) / (L2 + 0.05)."""
    red, green, blue = map(_linearize, _parse_color(color))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def darken(color: str) -> str:
    """Return the lightest shade of a colour, of the same hue, whose contrast is enough."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parse_color(color))
    shades = (lightness * (_STEPS - step) / _STEPS for step in range(_STEPS + 1))
    written = (_format_color(colorsys.hls_to_rgb(hue, shade, saturation)) for shade in shades)
    return next(shade for shade in written if measure_contrast(shade) >= LEAST)


def _parse_color(color: str) -> tuple[float, float, float]:
    """Return red, green and blue of `#rrggbb`, from 0 to 1."""
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _format_color(shares: tuple[float, float, float]) -> str:
    """Format red, green and blue, from 0 to 1, as `#rrggbb`."""
    return "#" + "".join(f"{round(share * 255):02x}" for share in shares)


def _linearize(share: float) -> float:
    """Return a share of sRGB as light (WCAG 2.2, relative luminance)."""
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
