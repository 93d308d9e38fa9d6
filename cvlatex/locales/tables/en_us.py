"""English as it is written in America: the English table as it is."""

from __future__ import annotations

from msgspec import structs

from cvlatex.locales.tables import en

LOCALE = structs.replace(en.LOCALE, tag="en-US")
