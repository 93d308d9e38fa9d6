"""The nearest string of a form to one that is not: what to write instead of what was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from cvlatex.model.fields import SLUG, Form

_LINK = re.compile(r"!?\[[^\]]*\]\((?:mailto:)?([^)\s]+)\)")


def cured(text: str, form: Form) -> str | None:
    """What the author most likely means, if one or two small repairs make it fit its form."""
    if form == SLUG:
        slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
        return slug if re.search(r"[a-z]", slug) and slug != text else None
    once = [repaired for repair in _REPAIRS if (repaired := repair(text)) != text]
    twice = [repair(first) for first in once for repair in _REPAIRS]
    return next((one for one in (*once, *twice) if one != text and re.fullmatch(form.pattern, one)), None)


def _plain_width(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _without_link(text: str) -> str:
    found = _LINK.fullmatch(text.strip())
    return found[1] if found else text


def _without_scheme(text: str) -> str:
    return re.sub(r"^(?:mailto:|tel:|https?://(?:dx\.)?doi\.org/|doi:\s*)", "", text.strip(), flags=re.IGNORECASE)


def _with_scheme(text: str) -> str:
    """An address without a scheme, or with one that is misspelt: `example.org`, `htps://…`, `https:/…`, `https//…`."""
    bare = re.sub(r"^(?:h?t*tps?[:;]?/+|//)", "", text.strip(), flags=re.IGNORECASE)
    return text if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?!/)", text) else f"https://{bare}"


def _as_mailbox(text: str) -> str:
    return f"mailto:{text}" if "@" in text and ":" not in text else text


def _with_at(text: str) -> str:
    return re.sub(r"\s*[(\[]?(?:\bat\b|@)[)\]]?\s*", "@", text, count=1)


def _without_brackets(text: str) -> str:
    return re.sub(r"\s*\([^)]*\)\s*$", "", text)


_REPAIRS: tuple[Callable[[str], str], ...] = (
    str.strip, _plain_width, _without_link, _without_scheme, _as_mailbox, _with_scheme, _with_at,
    lambda text: text.strip().replace(" ", "%20"), lambda text: text.replace(" ", ""), _without_brackets,
)  # fmt: skip
"""From the least to the most daring."""
