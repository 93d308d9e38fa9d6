#!/usr/bin/env python3
"""Write cvlatex/data/han.json: Han characters that only one script of Chinese has, with their form in the other.

From the character tables of OpenCC (Apache-2.0) and the sets of GB 2312 and Big5: a character that OpenCC changes on
the way to traditional, and that Big5 lacks, is simplified; one that it changes on the way to simplified, and that
GB 2312 lacks, is traditional. Left out are those that the Table of General Standard Chinese Characters (2013) brought
back for names.
"""

from __future__ import annotations

import json
from pathlib import Path

HAN = [chr(code) for code in (*range(0x4E00, 0xA000), *range(0x3400, 0x4DC0))]
IN_NAMES = frozenset("昇龢脩甦頫徵乾夥濛絜邨氾噁鍾")
TARGET = Path(__file__).parent.parent / "cvlatex" / "data" / "han.json"


def build() -> str:
    """Build the file's content."""
    from opencc import OpenCC

    to_traditional, to_simplified = OpenCC("s2tw").convert, OpenCC("t2s").convert
    simplified = {char: to for char in HAN if (to := to_traditional(char)) != char and not _is_in(char, "big5")}
    traditional = {char: to for char in HAN if (to := to_simplified(char)) != char and not _is_in(char, "gb2312")}
    both = simplified.keys() & traditional.keys()
    tables = {
        "simplified": {char: to for char, to in simplified.items() if char not in both},
        "traditional": {char: to for char, to in traditional.items() if char not in both | IN_NAMES},
    }
    packed = {name: ["".join(table), "".join(table.values())] for name, table in tables.items()}
    return json.dumps(packed, ensure_ascii=False, indent=0) + "\n"


def _is_in(char: str, encoding: str) -> bool:
    """Whether an encoding has a character."""
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8")
