"""Many people: the two-page sample under names of their own, in Chinese and in English by turns."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

SURNAMES = (("沈", "Shen"), ("李", "Li"), ("王", "Wang"), ("赵", "Zhao"), ("陈", "Chen"), ("吴", "Wu"), ("周", "Zhou"))
GIVEN = (
    ("若溪", "Ruoxi"), ("明远", "Mingyuan"), ("清扬", "Qingyang"), ("思齐", "Siqi"), ("雨桐", "Yutong"),
    ("子衿", "Zijin"), ("景行", "Jingxing"), ("望舒", "Wangshu"), ("嘉树", "Jiashu"), ("行简", "Xingjian"),
    ("云深", "Yunshen"),
)  # fmt: skip
VARIANTS = """\
defaults: {{style: classic, color: blue, paper: a4, fonts: noto, glossary: none}}
variants:
  {language}: {{language: {language}}}
"""


class Member(Struct, frozen=True):
    """A person of the crowd: their data folder and the language of their CV."""

    name: str
    data: Path
    language: str


def write_crowd(sample: Path, count: int, folder: Path) -> tuple[Member, ...]:
    """Write so many people's data folders."""
    text = (sample / "cv.yaml").read_text(encoding="utf-8")
    return tuple(_write_member(text, number, folder) for number in range(count))


def _write_member(text: str, number: int, folder: Path) -> Member:
    """Write the data folder of a synthetic person, and return that person."""
    surname, given = SURNAMES[number % len(SURNAMES)], GIVEN[number // len(SURNAMES) % len(GIVEN)]
    language = ("zh", "en")[number % 2]
    data = folder / f"p{number:05}"
    data.mkdir(parents=True)
    own = text.replace("沈若溪", surname[0] + given[0]).replace("Ruoxi Shen", f"{given[1]} {surname[1]}")
    own = own.replace("ruoxi", f"{given[1]}.{surname[1]}{number}".lower()).replace("1,240", f"{1240 + number:,}")
    (data / "cv.yaml").write_text(own, encoding="utf-8")
    (data / "variants.yaml").write_text(VARIANTS.format(language=language), encoding="utf-8")
    return Member(data.name, data, language)
