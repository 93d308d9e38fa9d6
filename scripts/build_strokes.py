#!/usr/bin/env python3
"""Write cvlatex/data/strokes.txt: Han characters in the order of their strokes, as traditional Chinese has them.

It is the order of CLDR's collation `stroke`, read through Node's Intl.Collator, a hundred characters a line, of the
Unicode blocks CJK Unified Ideographs and Extension A, and those that Hong Kong's Big5-HKSCS has beyond them. The
licence of the data is cvlatex/data/LICENSE.unicode.
"""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path

TARGET = Path(__file__).parent.parent / "cvlatex" / "data" / "strokes.txt"
HAN = (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), *range(0x20000, 0x30000))
_SORT = """
const characters = require("fs").readFileSync(0, "utf-8");
const collator = new Intl.Collator("zh-Hant-u-co-stroke");
process.stdout.write([...characters].sort(collator.compare).join(""));
"""
_LINE = 100


def build() -> str:
    """Build the file's content."""
    characters = "".join(char for char in map(chr, HAN) if unicodedata.name(char, "") and _is_listed(char))
    done = subprocess.run(["node", "-e", _SORT], input=characters, capture_output=True, check=True, encoding="utf-8")
    order = done.stdout
    return "".join(order[place : place + _LINE] + "\n" for place in range(0, len(order), _LINE))


def _is_listed(char: str) -> bool:
    """Whether a character gets a line: those of the basic plane, and beyond it those of Hong Kong's set."""
    if ord(char) < 0x10000:
        return True
    try:
        char.encode("big5hkscs")
    except UnicodeEncodeError:
        return False
    return True


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8")
