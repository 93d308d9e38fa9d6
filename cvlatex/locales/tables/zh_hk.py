"""Chinese as it is written in Hong Kong: the traditional table, with its own words and glyphs.

Its words are compared with YAMLResume's translations for Hong Kong and the catalogue of MediaWiki's zh-hk.
"""

from __future__ import annotations

from msgspec import structs

from cvlatex.locales.tables import zh_hant

WORDS = zh_hant.WORDS | {
    "email": "電郵",  # (NC)
    "characters": "{} 字元",
    "section-projects": "項目",  # YR
    "project": "項目名稱",
    "software": "軟件與數據",
    "section-volunteer": "志願服務",  # YR
    "section-certificates": "證書",  # YR
    "section-driving-licences": "駕駛執照",
    "section-interests": "興趣愛好",  # YR
}

LOCALE = structs.replace(zh_hant.LOCALE, tag="zh-HK", words=WORDS, face="HK")
