"""Names of languages that sources write as ISO 639 codes, or in one language alone.

Source: CLDR 47, by Babel; the codes are those of ISO 639-2 (both forms, where there are two) and 639-1.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from cvlatex.importers.draft import Tree, gather
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.locales.locale import find_locale

_CODES = """
    bul bg; cze ces cs; dan da; ger deu de; gre ell el; eng en; spa es; est et; fin
    fi; fre fra fr; hrv hr; hun hu; ita it; lit lt; lav lv; dut nld nl; pol pl; por
    pt; rum ron ro; slo slk sk; slv sl; swe sv; tur tr; ukr uk; rus ru; chi zho zh;
    jpn ja; kor ko; vie vi; ind id
"""
"""The codes of languages that a CV can be set in, the tag last; their names stand in the tables of `locales/`."""

_NAMES = """
    gle ga Irish 爱尔兰语; ice isl is Icelandic 冰岛语; mac mkd mk Macedonian 马其顿语; mlt mt
    Maltese 马耳他语; nor no Norwegian 挪威语; alb sqi sq Albanian 阿尔巴尼亚语; srp sr Serbian
    塞尔维亚语; bos bs Bosnian 波斯尼亚语; ara ar Arabic 阿拉伯语; heb he Hebrew 希伯来语; hin hi
    Hindi 印地语; per fas fa Persian 波斯语; may msa ms Malay 马来语; tha th Thai 泰语; cat ca
    Catalan 加泰罗尼亚语; glg gl Galician 加利西亚语; baq eus eu Basque 巴斯克语; wel cym cy Welsh
    威尔士语; lat la Latin 拉丁语; geo kat ka Georgian 格鲁吉亚语; arm hye hy Armenian 亚美尼亚语;
    urd ur Urdu 乌尔都语; swa sw Swahili 斯瓦希里语; yue yue Cantonese 粤语
"""
"""Codes of others, the English name and the Chinese one."""


def find_language(written: str) -> dict[str, str] | None:
    """Return a language's name in English and Chinese, by a code or either name; None for one that is not listed."""
    return _group_by_word().get(written.strip().casefold())


def name_language(kit: Kit, leaf: Leaf | None) -> Value | None:
    """Return the name of a language, in the other languages too where it is listed; a code becomes a name."""
    found = kit.make_line(leaf)
    known = find_language(found.text) if found else None
    if found is None or known is None:
        return found
    text = found.text if found.text in known.values() else known["en"]
    return Value(text, found.leaves, localized=True, others=tuple(known.items()))


def build_language_entry(kit: Kit, name: Leaf | None, levels: Iterable[Leaf | None]) -> dict[str, Tree] | None:
    """Build an entry of a `languages` section; None without a name."""
    found = gather(name=name_language(kit, name), level=kit.join_lines(levels))
    return found if "name" in found else None


@cache
def _group_by_word() -> dict[str, dict[str, str]]:
    """Return the English and the Chinese name of each language by its codes and by both names."""
    rows = [(codes, find_locale("en").names[codes[-1]], find_locale("zh").names[codes[-1]]) for codes in _split(_CODES)]
    rows += [(codes, english, chinese) for *codes, english, chinese in _split(_NAMES)]
    found: dict[str, dict[str, str]] = {}
    for codes, english, chinese in rows:
        found |= {word: {"en": english, "zh": chinese} for word in (*codes, english.casefold(), chinese)}
    return found


def _split(table: str) -> list[list[str]]:
    """Return the rows of a table that is written as text."""
    return [row.split() for row in table.replace("\n", " ").split(";")]
