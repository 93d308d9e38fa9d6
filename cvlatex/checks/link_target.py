"""link-target: a link in a text leads to a web page, a mailbox or a phone.

Passes: `[code](https://example.org/x)`, `mailto:me@example.org`, `tel:+41441234567`.
Fails: `[x](javascript:alert(1))`, `[x](file:///etc/passwd)`, `[x](example.org)`, `[x]()`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.model.cures import cure_value
from cvlatex.model.fields import URL
from cvlatex.model.project import Project
from cvlatex.model.scripts import extract_host, find_confusable_letter
from cvlatex.model.walk import find_links

ID = "link-target"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every link of another scheme, without one, or without a host."""
    terms = {entry.id.value for entry in project.glossary}
    for link in (*find_links(project.cv), *find_links(project.glossary), *find_links(project.letters)):
        if not re.fullmatch(URL.pattern, link.url):
            yield error(ID, link.span, *_explain_fault(link.url, terms))
        elif found := find_confusable_letter(extract_host(link.url)):
            right = link.url.replace(extract_host(link.url), found[1])
            message = (
                f"{found[0]} (U+{ord(found[0]):04X} {unicodedata.name(found[0])}) stands among Latin letters here."
            )
            yield error(ID, link.span, message, f"Write {right}", fix=Fix(link.span, right, safe=True))


def _explain_fault(url: str, terms: set[str]) -> tuple[str, str]:
    """Return what is wrong with an address, and how it is mended."""
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", url)
    if not url.strip():
        return "This link leads nowhere.", "Put the address between the parentheses."
    if scheme and scheme.group(1).lower() not in ("http", "https", "mailto", "tel"):
        return (
            f"A link cannot begin with {shorten(scheme.group())}.",
            "Only https, http, mailto and tel are let through.",
        )
    if re.search(r"%0[AaDd]", url) or (scheme and scheme.group(1).lower() == "mailto" and "?" in url):
        return (
            "This address adds lines to what it leads to.",
            "Write the address alone; of a mail, a ?subject= may follow.",
        )
    if url.lower() in terms:
        return f"'{url}' is not an address.", f"A link to the glossary has a #: write #{url.lower()}"
    if re.search(r"\.(?:png|jpe?g|gif|svg|webp)$", url, re.IGNORECASE) and not scheme:
        return "A text cannot hold a picture.", "The one picture of a CV is the profile's photo; delete this one."
    cure = cure_value(url, URL) if "." in url or "@" in url else None
    hint = f"Write {cure}" if cure and not url.startswith((".", "/")) else f"Write {URL.words}."
    return f"'{shorten(url)}' is not an address.", hint
