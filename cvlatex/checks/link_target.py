"""link-target: a link in a text leads to a web page, a mailbox or a phone.

Passes: `[code](https://example.org/x)`, `mailto:me@example.org`, `tel:+41441234567`.
Fails: `[x](javascript:alert(1))`, `[x](file:///etc/passwd)`, `[x](example.org)`, `[x]()`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.diagnostics import Diagnostic, error
from cvlatex.model.fields import URL
from cvlatex.model.project import Project
from cvlatex.model.walk import every_link

ID = "link-target"


def check(project: Project) -> Iterator[Diagnostic]:
    """An error on every link of another scheme, without one, or without a host."""
    for link in (*every_link(project.cv), *every_link(project.glossary)):
        if not re.fullmatch(URL.pattern, link.url):
            yield error(ID, link.span, *_complaint(link.url))


def _complaint(url: str) -> tuple[str, str]:
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", url)
    if not url.strip():
        return "This link leads nowhere.", "Put the address between the parentheses."
    if scheme and scheme.group(1).lower() not in ("http", "https", "mailto", "tel"):
        return f"A link cannot begin with {scheme.group()}.", "Only https, http, mailto and tel are let through."
    if not scheme and re.match(r"[\w-]+(\.[\w-]+)+(/|$)", url):
        return f"'{url}' is not a whole address.", f"Write https://{url}."
    return f"'{url}' is not an address.", f"Write {URL.words}."
