"""The nearest string of a form to one that is not: what to write instead of what was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from cvlatex.core.spelling import find_nearest
from cvlatex.model.fields import COLOR, FILE_NAME, MARGINS, SLUG, Form
from cvlatex.model.variant import COLORS

_LINK = r"!?\[[^\]]*\]\((?:mailto:)?([^)\s]+)\)"


def cure_value(text: str, form: Form) -> str | None:
    """Return what the author most likely means, if one or two small repairs make it fit its form."""
    if form == SLUG:
        if re.search("[，、；]", text):
            return None  # several words, whose commas are full-width ones
        slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
        return slug if re.search(r"[a-z]", slug) and slug != text else None
    if form in _OWN:
        return next((one for one in (_OWN[form](text),) if one != text and re.fullmatch(form.pattern, one)), None)
    once = [repaired for repair in _REPAIRS if (repaired := repair(text)) != text]
    twice = [repair(first) for first in once for repair in _REPAIRS]
    return next((one for one in (*once, *twice) if one != text and re.fullmatch(form.pattern, one)), None)


def _narrow_characters(text: str) -> str:
    """Return a text with its full-width characters as plain ones (Unicode NFKC)."""
    return unicodedata.normalize("NFKC", text)


def _without_link(text: str) -> str:
    """Return the words of a text that is one Markdown link."""
    found = re.fullmatch(_LINK, text.strip())
    return found[1] if found else text


def _without_scheme(text: str) -> str:
    """Return a text without mailto:, tel:, doi: or the address of doi.org before it."""
    return re.sub(r"^(?:mailto:|tel:|https?://(?:dx\.)?doi\.org/|doi:\s*)", "", text.strip(), flags=re.IGNORECASE)


def _with_scheme(text: str) -> str:
    """Return an address without a scheme, or with a misspelt one: `example.org`, `htps://…`, `https:/…`, `https//…`."""
    bare = re.sub(r"^(?:h?t*tps?[:;]?/+|//)", "", text.strip(), flags=re.IGNORECASE)
    return text if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?!/)", text) else f"https://{bare}"


def _as_mailbox(text: str) -> str:
    """Return an e-mail address as a mailto: link."""
    return f"mailto:{text}" if "@" in text and ":" not in text else text


def _with_at(text: str) -> str:
    """Return a text with @ where it has `at` or `(at)`."""
    return re.sub(r"\s*[(\[]?(?:\bat\b|@)[)\]]?\s*", "@", text, count=1)


def _without_brackets(text: str) -> str:
    """Return a text without the brackets at its end."""
    return re.sub(r"\s*\([^)]*\)\s*$", "", text)


_RGB = r"(?:rgba?)?[(\[]?(\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})(?:[, /]+[\d.]+%?)?[)\]]?"


def _as_color(text: str) -> str:
    """Return `1f4e79`, `#1f4`, `#1f4e79ff`, `rgb(31, 78, 121)` as `#1f4e79`; a known name within the words."""
    written = text.strip().lower()
    if parts := re.fullmatch(_RGB, written):
        return "#" + "".join(f"{int(part):02x}" for part in parts.groups())
    if digits := re.fullmatch(r"(?:#|0x)?([0-9a-f]{6})(?:[0-9a-f]{2})?", written):
        return f"#{digits[1]}"
    if short := re.fullmatch(r"#?([0-9a-f])([0-9a-f])([0-9a-f])", written):
        return "#" + "".join(2 * digit for digit in short.groups())
    return next((name for name in COLORS if name in written), "")


_LENGTHS = r"([0-9]*\.?[0-9]+)\s*(mm|cm|inches|inch|in|\x22|pt)?(?=\s|$|[0-9])"
_UNITS = {"inches": "in", "inch": "in", '"': "in"}


def _as_margins(text: str) -> str:
    """Write lengths with a point, a unit and a space between; a missing unit is the others', or the likeliest."""
    written = re.sub(r"(?<=\d),(?=\d)", ".", text.strip().lower()).replace(",", " ").strip("[]() ")
    found = re.findall(_LENGTHS, written)
    known = next((unit for _, unit in found if unit), "")
    lengths = [_as_length(number, unit or known) for number, unit in found]
    if len(lengths) == 4 and lengths[:2] == lengths[2:]:
        lengths = lengths[:2]
    return " ".join(lengths) if not re.sub(_LENGTHS, "", written).strip() else text


def _as_length(number: str, unit: str) -> str:
    """Return a number and its unit as a length in a unit that the data takes; without one, in the likeliest."""
    size = float(number)
    likeliest = "in" if size < 1 else "cm" if size < 5 else "mm"
    unit = unit if unit in ("mm", "pt") or size < 4 else ""
    if unit == "pt":
        size, unit = round(size * 25.4 / 72), "mm"
    return f"{size:g}{_UNITS.get(unit, unit) or likeliest}"


def _as_file_name(text: str) -> str:
    """Return a name without its ending and its folders, with hyphens for spaces."""
    name = re.sub(r"\.(?:pdf|docx?|html?|md|txt)$", "", text.strip(), flags=re.IGNORECASE)
    name = re.sub(r"\{+\s*([\w -]*?)\s*\}+|[<$]\{?([A-Za-z_]+)\}?>?", _as_placeholder, name)
    return re.sub(r"[\s.]+", "-", name.rsplit("/", 1)[-1])


def _as_placeholder(found: re.Match[str]) -> str:
    """Return the placeholder whose name is near to that of another one."""
    near = find_nearest(found[1] or found[2] or "", ("variant", "prefix", "language", "name"))
    return f"{{{near}}}" if near else found[0]


_OWN: dict[Form, Callable[[str], str]] = {COLOR: _as_color, MARGINS: _as_margins, FILE_NAME: _as_file_name}
"""Forms whose slips have little to do with those of addresses."""


def _without_spaces(text: str) -> str:
    """Remove the spaces; of an address with words behind it, return the address alone."""
    return text.split(maxsplit=1)[0] if re.match(r"https?://\S+\s", text.strip()) else text.replace(" ", "")


def _without_angles(text: str) -> str:
    """Return the address of `Minyu Gao <me@example.org>`."""
    found = re.fullmatch(r"[^<>]*<([^<>]+)>", text.strip())
    return found[1] if found else text


def _as_orcid(text: str) -> str:
    """Return the sixteen digits of an ORCID iD in groups of four."""
    digits = re.sub(r"[\s-]", "", text)
    return "-".join(re.findall("....", digits)) if re.fullmatch(r"[0-9]{15}[0-9Xx]", digits) else text


_REPAIRS: tuple[Callable[[str], str], ...] = (
    str.strip, _narrow_characters, _without_link, _without_angles, _as_orcid, _without_scheme, _as_mailbox,
    _with_scheme, _with_at,
    lambda text: text.strip().replace(" ", "%20"), _without_spaces, _without_brackets,
)  # fmt: skip
"""From the least to the most daring."""
