"""What a line of a page in Markdown is, by itself and by the one below it."""

from __future__ import annotations

import re

_UNDERLINE = re.compile(r" {0,3}(=+|-{3,})\s*")


def is_liquid(line: str) -> bool:
    """Whether a line is a template: it prints values of another file, or has only conditions and loops."""
    return "{{" in line or ("{%" in line and not without_conditions(line).strip())


def without_conditions(line: str) -> str:
    """Return a line without Liquid's conditions and loops, whose text stays."""
    return re.sub(r"\{%.*?%\}", "", line)


def find_underlined(lines: list[str], number: int) -> int:
    """Find the level of a line that is a heading by what stands below it; 0 for any other."""
    below = _UNDERLINE.fullmatch(lines[number + 1]) if number + 1 < len(lines) else None
    text = lines[number].strip()
    is_heading = below and re.match(r"[^\W\d_]", text) and len(text) <= 80 and not re.search(r"[|·@]", text)
    return 0 if not is_heading or below is None else 1 if below[1][0] == "=" else 2
