"""Where a work was published, as it is printed: `J. of X 46(1), 1–15`; 计算机学报，第46卷第1期，第1–15页 in Chinese."""

from __future__ import annotations

import re

from msgspec import Struct

_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_LATIN = re.compile("[A-Za-z]{2}")


class Place(Struct, frozen=True):
    """The volume, the issue and the pages of a work, as plain text; '' for what it has not."""

    volume: str = ""
    issue: str = ""
    pages: str = ""

    def behind(self) -> str:
        """What stands behind the name of a journal."""
        issue = f"({self.issue})" if self.issue else ""
        volume = f" {self.volume}{issue}" if self.volume else f", no. {self.issue}" if issue else ""
        return f"{volume}, {self.pages}" if self.pages else volume

    def by_language(self) -> dict[str, str]:
        """What stands behind the name of a journal in the languages that write these as words."""
        return {tag: self._in_words(words) for tag, words in _WORDS.items()}

    def _in_words(self, words: tuple[str, str, str, str]) -> str:
        """Volume, issue and pages with their words around them; the number of an article has none."""
        comma, volume, issue, page = words
        parts = (volume.format(self.volume) if self.volume else "") + (issue.format(self.issue) if self.issue else "")
        is_range = re.fullmatch(r"\d{1,4}|\w+–\w+(?:, ?\w+–\w+)*", self.pages)
        pages = page.format(self.pages) if is_range else self.pages
        return "".join(f"{comma}{part}" for part in (parts, pages) if part)


_WORDS = {
    "zh": ("，", "第{}卷", "第{}期", "第{}页"),
    "zh-Hant": ("，", "第{}卷", "第{}期", "第{}頁"),
    "ja": ("、", "第{}巻", "第{}号", "{}頁"),
}
"""The comma, and the words of volume, issue and pages (GB/T 7714 has the figures alone; a CV has no key to them)."""

_THESES = {"phdthesis": ("PhD thesis", "博士学位论文"), "mastersthesis": ("Master's thesis", "硕士学位论文"),
           "mathesis": ("Master's thesis", "硕士学位论文"), "bathesis": ("Bachelor's thesis", "学士学位论文"),
           "techreport": ("Technical report", "技术报告"), "patent": ("Patent", "专利")}  # fmt: skip


def has_words_of_its_own(name: str) -> bool:
    """Whether a name is written in Han or kana, so that what stands behind it is in words."""
    return bool(_HAN.search(name)) and len(_HAN.findall(name)) > len(_LATIN.findall(name))


def pages_of(text: str) -> str:
    """Pages with dashes between their numbers."""
    return re.sub(r"\s*(?:--+|–|—|-)\s*", "–", text.strip())


def kind_of_thesis(entry_type: str, stated: str, title: str) -> str:
    """What a thesis, a report or a patent is, in the language of its title: as it says itself, or by its type."""
    words = _THESES.get(stated.strip().lower() or entry_type)
    if words is None:
        return stated.strip()
    return words[1] if _HAN.search(title) else words[0]
