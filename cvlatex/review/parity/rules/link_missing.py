"""link-missing: both languages lead to the same addresses.

Passes: the same address in both; `https://zh.wikipedia.org/…` and `https://en.wikipedia.org/…`, which differ in their
language alone.
Fails: a link in one language where the other has none, or leads elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.review.parity.texts import Pair

ID = "link-missing"

_LANGUAGE = re.compile(r"(?<=[/.])(?:zh|en|cn|zh-cn|zh-hans|en-us|en-gb)(?=[/.])", re.IGNORECASE)


def check(pair: Pair) -> Iterator[Diagnostic]:
    """Return a warning at the link, and one at the text that lacks it."""
    for own, other in pair.list_both_ways():
        there = {_make_key(link.url) for link in other.links}
        hosts = {_read_host(link.url) for link in other.links}
        for link in own.links:
            is_translated = "wikipedia.org" in link.url and _read_host(link.url) in hosts
            if _make_key(link.url) not in there and not is_translated:
                hint = f"Link to {link.url} in both languages, or in neither."
                yield warning(ID, link.span, f"The {other.language} text does not lead to this address.", hint)
                yield warning(ID, other.span, f"The {own.language} text leads to {link.url}, this one does not.", hint)


def _make_key(url: str) -> str:
    """Return an address without language, fragment and last slash, for comparison."""
    return _LANGUAGE.sub("", url.split("#", maxsplit=1)[0]).rstrip("/").casefold()


def _read_host(url: str) -> str:
    """Return the host of an address."""
    return _LANGUAGE.sub("", url).split("/")[2] if url.count("/") > 2 else url
