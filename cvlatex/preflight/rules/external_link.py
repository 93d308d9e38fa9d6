"""external-link: every link out of the PDF is an address that a browser, a mail program or a phone understands.

Passes: `https://example.org/a%20b`, `mailto:me@example.org`, `tel:+41211234567`.
Fails: `example.org` (no scheme), `https:///cv` (no host), an address with a space, a Chinese character or a `%` that
is not followed by two hexadecimal digits (RFC 3986). No request is sent to any address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "external-link"

_NOT_ALLOWED = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.*)", re.DOTALL)
_WEB = re.compile(r"//([^/?#@]*@)?(\[[0-9A-Fa-f:.]+\]|[^\[\]/?#@:]+)(:\d*)?(?=[/?#]|$)")
_MAIL = re.compile(r"[^@?]+@[^@?.]+(\.[^@?.]+)+(\?.*)?")
_PHONE = re.compile(r"\+?[\d().-]+(;.*)?")


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on every address that is not one, once an address."""
    first = {link.address: link.page for link in reversed(facts.external_links)}
    for address, page in first.items():
        if why := find_fault(address):
            hint = "Write the whole address as the browser shows it, with https:// at its beginning."
            yield error(ID, facts.locate_page(page), f"The link to '{address}' will not work: {why}.", hint)


def find_fault(address: str) -> str:
    """Return what is wrong with an address; '' where it is well formed."""
    if found := _NOT_ALLOWED.search(address):
        return f"'{found.group()}' has no place in an address"
    parts = _SCHEME.fullmatch(address)
    if parts is None:
        return "it does not say by what (https:, mailto:, tel:)"
    scheme, rest = parts.group(1).lower(), parts.group(2)
    if scheme in ("http", "https"):
        return "" if _WEB.match(rest) else "it names no host"
    if scheme == "mailto":
        return "" if _MAIL.fullmatch(rest) else "it is no mail address"
    if scheme == "tel":
        return "" if _PHONE.fullmatch(rest) else "it is no phone number"
    return f"readers do not follow {scheme}: links"
