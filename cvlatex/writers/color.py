"""The variant's colour on light and on dark ground, with the contrast that text needs (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import colorsys

from msgspec import Struct

ENOUGH = 4.6
"""The least contrast of text of any size is 4.5; a little more, so that rounding does not lose it."""

LIGHT, DARK = (255, 255, 255), (24, 26, 30)
"""The page's ground by day and by night, as style.css has it."""

Rgb = tuple[int, int, int]

MODERNCV: dict[str, Rgb] = {
    "black": (0, 0, 0),
    "blue": (56, 115, 179),
    "burgundy": (152, 0, 0),
    "green": (89, 179, 77),
    "grey": (140, 140, 140),
    "orange": (242, 140, 38),
    "purple": (128, 84, 204),
    "red": (242, 51, 51),
    "cerulean": (0, 124, 166),
}
"""moderncv's colours (moderncvcolor<name>.sty)."""


class Palette(Struct, frozen=True):
    """The accent as CSS has it, on light and on dark ground."""

    light: str
    dark: str


def choose_palette(color: str) -> Palette:
    """Return the palette of a colour by its name in moderncv, or as `#rrggbb`."""
    rgb = _parse_hex(color) if color.startswith("#") else MODERNCV.get(color, MODERNCV["blue"])
    return Palette(_format_hex(make_legible(rgb, LIGHT)), _format_hex(make_legible(rgb, DARK)))


def make_legible(color: Rgb, ground: Rgb) -> Rgb:
    """Return the colour itself where it can be read on the ground, else the nearest lightness at which it can."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*(part / 255 for part in color))
    step = 0.01 if compute_luminance(ground) < 0.5 else -0.01
    while compute_contrast(color, ground) < ENOUGH and 0 <= lightness + step <= 1:
        lightness += step
        red, green, blue = colorsys.hls_to_rgb(hue, lightness, saturation)
        color = (round(red * 255), round(green * 255), round(blue * 255))
    return color


def compute_contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((compute_luminance(one), compute_luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def compute_luminance(color: Rgb) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    parts = (part / 255 for part in color)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parse_hex(color: str) -> Rgb:
    """Return red, green and blue of `#rrggbb`, from 0 to 255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _format_hex(color: Rgb) -> str:
    """Return red, green and blue, from 0 to 255, as `#rrggbb`."""
    return "#" + "".join(f"{part:02x}" for part in color)
