"""Names of persons in the forms in which they are written: by pinyin, and as authors' lists spell them.

Source of the syllables: pypinyin; of the order and the spelling, GB/T 28039-2011, with the family's name last where the
language has it so.
"""

from __future__ import annotations

import re

from cvlatex.locales.locale import find_locale
from cvlatex.model.tags import is_known

_SURNAMES = {
    "单": "Shan", "單": "Shan", "曾": "Zeng", "仇": "Qiu", "解": "Xie", "区": "Ou", "區": "Ou", "任": "Ren",
    "朴": "Piao", "查": "Zha", "翟": "Zhai", "盖": "Ge", "蓋": "Ge", "乐": "Yue", "樂": "Yue", "覃": "Qin",
    "缪": "Miao", "繆": "Miao", "种": "Chong", "冼": "Xian", "尹": "Yin", "宁": "Ning", "折": "She", "洗": "Xian",
    "隗": "Wei", "郇": "Xun", "逄": "Pang", "召": "Shao", "员": "Yun", "牟": "Mou", "秘": "Bi", "车": "Che",
    "欧阳": "Ouyang", "歐陽": "Ouyang", "司马": "Sima", "司馬": "Sima", "诸葛": "Zhuge", "諸葛": "Zhuge",
    "上官": "Shangguan", "尉迟": "Yuchi", "长孙": "Zhangsun", "長孫": "Zhangsun", "慕容": "Murong", "皇甫": "Huangfu",
    "令狐": "Linghu", "公孙": "Gongsun", "公孫": "Gongsun", "东方": "Dongfang", "東方": "Dongfang", "夏侯": "Xiahou",
    "独孤": "Dugu", "獨孤": "Dugu", "端木": "Duanmu", "万俟": "Moqi", "澹台": "Tantai", "澹臺": "Tantai",
    "司徒": "Situ", "轩辕": "Xuanyuan", "宇文": "Yuwen", "申屠": "Shentu", "呼延": "Huyan", "百里": "Baili",
}  # fmt: skip
"""Surnames that a dictionary reads otherwise, and those of two characters."""


def romanize_name(name: str) -> str:
    """Return a Chinese name by pinyin, given name first: Minyu Gao for 高旻昱; '' for what is none."""
    if not re.fullmatch("[\u3400-\u9fff\U00020000-\U0003ffff]{2,5}", name):
        return ""
    size = 2 if len(name) > 2 and name[:2] in _SURNAMES else 1
    family, given = name[:size], name[size:]
    return f"{_join_syllables(given)} {_SURNAMES.get(family) or _join_syllables(family)}"


def is_surname(han: str) -> bool:
    """Whether a text is one character, or a surname of two."""
    return len(han) == 1 or (len(han) == 2 and han in _SURNAMES)


def _join_syllables(han: str) -> str:
    """Return a part of a name as one word."""
    from pypinyin import lazy_pinyin

    syllables = lazy_pinyin(han, v_to_u=True)
    joined = "".join(f"'{one}" if number and one[0] in "aeo" else one for number, one in enumerate(syllables))
    return joined.capitalize()


_OWN = "[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff·]+"
_KANA = re.compile("[\u3040-\u30ff]")


def join_name(given: str, family: str, language: str = "") -> str:
    """Return a name from its parts: Minyu Gao, 高旻昱, 김민수, 高橋 なおこ; in Hungarian Őry Tünde."""
    if re.fullmatch(_OWN, family) and re.fullmatch(_OWN, given):
        return f"{family}{' ' if _KANA.search(family + given) else ''}{given}"
    is_first = is_known(language) and find_locale(language).is_family_first and find_locale(language).setting == "latin"
    return " ".join(filter(None, (family, given) if is_first else (given, family)))


def extract_family(name: str, language: str) -> str:
    """Return a name's family part, in Latin letters: its first word where the language has it first, else its last."""
    first = find_locale(language).is_family_first and find_locale(language).setting == "latin"
    return name.split(" ")[0 if first else -1]


def is_other_spelling(spelling: str, name: str, family: str = "") -> bool:
    """Whether a spelling may be a name in another form: the other order, initials, hyphens, capitals.

    Without its `family` part the last word of a Latin name is taken for it.
    """
    own = [part.casefold() for part in re.findall(r"\w+", name)]
    if len(own) < 2 or not name.replace(" ", "").isascii():
        return False
    last = [part.casefold() for part in re.findall(r"\w+", family)] or own[-1:]
    given = own[: -len(last)] if own[-len(last) :] == last else own[len(last) :]
    words = [part.casefold() for part in re.findall(r"\w+", spelling)]
    if not given or not all(part in words for part in last):
        return False
    for part in last:
        words.remove(part)
    return bool(words) and _is_given(words, given)


def _is_given(words: list[str], given: list[str]) -> bool:
    """Whether words are a given name: whole, its first parts, or initials; `alan m`, `am`, `m y` or `my` of minyu."""
    joined = "".join(words)
    if joined == "".join(given):
        return True
    if len(words) <= len(given):
        pairs = zip(words, given, strict=False)
        if all(word == part or word == part[0] for word, part in pairs):
            return True
    letters = [part[0] for part in given]
    if len(given) == 1 and len(joined) == 2 and all(len(word) < 3 for word in words):
        return joined[0] == letters[0] and joined[1] in given[0][1:]
    return len(words) == 1 and 1 < len(joined) <= len(given) and list(joined) == letters[: len(joined)]
