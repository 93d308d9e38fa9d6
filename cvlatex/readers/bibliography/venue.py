"""What the venue of a work is made of, in both formats of a bibliography: its pages, and what a thesis is."""

from __future__ import annotations

import re

from cvlatex.model.scripts import is_han

_THESES = {"phdthesis": ("PhD thesis", "博士学位论文"), "mastersthesis": ("Master's thesis", "硕士学位论文"),
           "mathesis": ("Master's thesis", "硕士学位论文"), "bathesis": ("Bachelor's thesis", "学士学位论文"),
           "techreport": ("Technical report", "技术报告"), "patent": ("Patent", "专利")}  # fmt: skip


def write_pages(text: str) -> str:
    """Return pages with dashes between their numbers."""
    return re.sub(r"\s*(?:--+|–|—|-)\s*", "–", text.strip())


def name_thesis(entry_type: str, stated: str, title: str) -> str:
    """Return what a thesis, a report or a patent is, in its title's language: as it says itself, or by its type."""
    words = _THESES.get(stated.strip().lower() or entry_type)
    if words is None:
        return stated.strip()
    return words[1] if is_han(title) else words[0]
