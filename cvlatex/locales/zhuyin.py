"""Pinyin to zhuyin, by which Taiwan orders Chinese: ㄅㄆㄇㄈ, the order of the code points."""

from __future__ import annotations

import re

_INITIALS = dict(
    pair.split(":")
    for pair in (
        "b:ㄅ p:ㄆ m:ㄇ f:ㄈ d:ㄉ t:ㄊ n:ㄋ l:ㄌ g:ㄍ k:ㄎ h:ㄏ j:ㄐ q:ㄑ x:ㄒ zh:ㄓ ch:ㄔ sh:ㄕ r:ㄖ z:ㄗ c:ㄘ s:ㄙ"
    ).split()
)
_FINALS = dict(
    pair.split(":")
    for pair in (
        "a:ㄚ o:ㄛ e:ㄜ ai:ㄞ ei:ㄟ ao:ㄠ ou:ㄡ an:ㄢ en:ㄣ ang:ㄤ eng:ㄥ er:ㄦ "
        "i:ㄧ ia:ㄧㄚ io:ㄧㄛ ie:ㄧㄝ iai:ㄧㄞ iao:ㄧㄠ iu:ㄧㄡ iou:ㄧㄡ ian:ㄧㄢ in:ㄧㄣ iang:ㄧㄤ ing:ㄧㄥ iong:ㄩㄥ "
        "u:ㄨ ua:ㄨㄚ uo:ㄨㄛ uai:ㄨㄞ ui:ㄨㄟ uei:ㄨㄟ uan:ㄨㄢ un:ㄨㄣ uen:ㄨㄣ uang:ㄨㄤ ueng:ㄨㄥ ong:ㄨㄥ "
        "v:ㄩ ve:ㄩㄝ van:ㄩㄢ vn:ㄩㄣ"
    ).split()
)
_SYLLABLE = re.compile(r"([zcs]h|[bpmfdtnlgkhjqxrzcs])?([a-z]+)([1-5]?)")


def to_zhuyin(syllable: str) -> str:
    """Return a syllable of pinyin with its tone as a digit, ü as v; what is none is left as it is."""
    found = _SYLLABLE.fullmatch(_strip_carrier(syllable))
    if found is None:
        return syllable
    initial, final, tone = found[1] or "", found[2], found[3]
    if final == "i" and initial in ("zh", "ch", "sh", "r", "z", "c", "s"):
        return _INITIALS[initial] + tone
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "v" + final[1:]
    if final not in _FINALS:
        return syllable
    return _INITIALS.get(initial, "") + _FINALS[final] + tone


def _strip_carrier(syllable: str) -> str:
    """Return a syllable without the letters that only begin one: yi, wu, yu, you, wei."""
    if syllable.startswith("yu"):
        return "v" + syllable[2:]
    if syllable.startswith(("yi", "wu")):
        return syllable[1:]
    return {"y": "i", "w": "u"}.get(syllable[:1], syllable[:1]) + syllable[1:]
