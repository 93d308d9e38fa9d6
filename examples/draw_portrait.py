"""Draw the designer's portrait: an abstract head in flat colours, `python examples/draw_portrait.py`."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

SIZE = 720
PAPER, INK, SKIN, CLOTH, SUN = "#efe7dc", "#2b2533", "#d9a58a", "#5b3f78", "#e2b04a"


def draw_portrait() -> Image.Image:
    """A head before a sun, with a bob of hair and round glasses."""
    image = Image.new("RGB", (SIZE * 2, SIZE * 2), PAPER)
    pen = ImageDraw.Draw(image)
    pen.ellipse((260, 120, 1180, 1040), fill=SUN)
    pen.ellipse((180, 1040, 1260, 2000), fill=CLOTH)
    pen.rounded_rectangle((610, 860, 830, 1160), 100, fill=SKIN)
    pen.polygon([(610, 1090), (830, 1090), (720, 1230)], fill=SKIN)
    pen.rounded_rectangle((410, 270, 1030, 960), 300, fill=INK)
    pen.rounded_rectangle((500, 400, 940, 980), 215, fill=SKIN)
    pen.pieslice((450, 250, 990, 790), 180, 360, fill=INK)
    for left in (535, 745):
        pen.ellipse((left, 600, left + 160, 760), outline=INK, width=16)
        pen.ellipse((left + 65, 665, left + 95, 695), fill=INK)
    pen.line((695, 675, 745, 675), fill=INK, width=16)
    pen.arc((650, 770, 790, 880), 25, 155, fill=INK, width=14)
    return image.resize((SIZE, SIZE), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    draw_portrait().save(Path(__file__).parent / "designer" / "portrait.png", optimize=True, dpi=(300, 300))
