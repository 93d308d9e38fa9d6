"""Chinese as it is written in Taiwan: the traditional table, ordered by zhuyin."""

from __future__ import annotations

from msgspec import structs

from cvlatex.locales.tables import zh_hant

LOCALE = structs.replace(zh_hant.LOCALE, tag="zh-TW", han="zhuyin")
