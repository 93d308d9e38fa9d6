"""Names of languages that sources write as ISO 639 codes, or in one language alone.

Source: CLDR 47, by Babel; the codes are those of ISO 639-2 (both forms, where there are two) and 639-1.
"""

from __future__ import annotations

from functools import cache

from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value

_NAMES = """
    bul bg Bulgarian 保加利亚语; cze ces cs Czech 捷克语; dan da Danish 丹麦语; ger deu de
    German 德语; gre ell el Greek 希腊语; eng en English 英语; spa es Spanish 西班牙语; est et
    Estonian 爱沙尼亚语; fin fi Finnish 芬兰语; fre fra fr French 法语; gle ga Irish 爱尔兰语; hrv
    hr Croatian 克罗地亚语; hun hu Hungarian 匈牙利语; ice isl is Icelandic 冰岛语; ita it
    Italian 意大利语; lit lt Lithuanian 立陶宛语; lav lv Latvian 拉脱维亚语; mac mkd mk
    Macedonian 马其顿语; mlt mt Maltese 马耳他语; nor no Norwegian 挪威语; dut nld nl Dutch
    荷兰语; pol pl Polish 波兰语; por pt Portuguese 葡萄牙语; rum ron ro Romanian 罗马尼亚语; slo
    slk sk Slovak 斯洛伐克语; slv sl Slovenian 斯洛文尼亚语; alb sqi sq Albanian 阿尔巴尼亚语; srp sr
    Serbian 塞尔维亚语; bos bs Bosnian 波斯尼亚语; swe sv Swedish 瑞典语; tur tr Turkish 土耳其语;
    ukr uk Ukrainian 乌克兰语; rus ru Russian 俄语; ara ar Arabic 阿拉伯语; chi zho zh Chinese
    中文; jpn ja Japanese 日语; kor ko Korean 韩语; heb he Hebrew 希伯来语; hin hi Hindi 印地语;
    per fas fa Persian 波斯语; vie vi Vietnamese 越南语; ind id Indonesian 印度尼西亚语; may msa
    ms Malay 马来语; tha th Thai 泰语; cat ca Catalan 加泰罗尼亚语; glg gl Galician 加利西亚语; baq
    eus eu Basque 巴斯克语; wel cym cy Welsh 威尔士语; lat la Latin 拉丁语; geo kat ka Georgian
    格鲁吉亚语; arm hye hy Armenian 亚美尼亚语; urd ur Urdu 乌尔都语; swa sw Swahili 斯瓦希里语; yue
    yue Cantonese 粤语
"""
"""Codes, the English name and the Chinese one, parted by spaces."""


def language_name(written: str) -> dict[str, str] | None:
    """A language's name in English and Chinese, by a code or either name; None for one that is not listed."""
    return _by_word().get(written.strip().casefold())


def name_of_language(kit: Kit, leaf: Leaf | None) -> Value | None:
    """The name of a language; one that is listed is known in the other languages too, and a code becomes a name."""
    found = kit.line(leaf)
    known = language_name(found.text) if found else None
    if found is None or known is None:
        return found
    text = found.text if found.text in known.values() else known["en"]
    return Value(text, found.leaves, localized=True, others=tuple(known.items()))


@cache
def _by_word() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in _NAMES.replace("\n", " ").split(";"):
        *codes, english, chinese = row.split()
        name = {"en": english, "zh": chinese}
        found |= dict.fromkeys([*codes, english.casefold(), chinese], name)
    return found
