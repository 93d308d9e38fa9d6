"""Chinese as it is written in Taiwan: the traditional table as it is."""

from __future__ import annotations

from msgspec import structs

from cvlatex.locales.tables import zh_hant

LOCALE = structs.replace(zh_hant.LOCALE, tag="zh-TW")
