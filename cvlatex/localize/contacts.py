"""Where a click on a contact leads, and how its value is shown."""

from __future__ import annotations

import re

_PROFILES = {
    "linkedin": "https://www.linkedin.com/in/{}",
    "github": "https://github.com/{}",
    "gitlab": "https://gitlab.com/{}",
    "orcid": "https://orcid.org/{}",
    "googlescholar": "https://scholar.google.com/citations?user={}",
    "researchgate": "https://www.researchgate.net/profile/{}",
    "x": "https://x.com/{}",
    "stackoverflow": "https://stackoverflow.com/users/{}",
    "telegram": "https://t.me/{}",
    "whatsapp": "https://wa.me/{}",
    "zhihu": "https://www.zhihu.com/people/{}",
}


def address_of(contact_type: str, value: str) -> str | None:
    """The address behind a contact, or None where there is none to go to."""
    if re.match(r"(https?|mailto|tel):", value):
        return value
    match contact_type:
        case "email":
            return f"mailto:{value}"
        case "phone":
            return f"tel:{re.sub(r'[^0-9+]', '', value)}"
        case "whatsapp":
            return _PROFILES["whatsapp"].format(re.sub(r"[^0-9]", "", value))
        case "mastodon":
            match = re.fullmatch(r"@?([\w.]+)@([\w.-]+)", value)
            return f"https://{match.group(2)}/@{match.group(1)}" if match else None
        case _:
            return _PROFILES[contact_type].format(value.removeprefix("@")) if contact_type in _PROFILES else None


def shown(value: str) -> str:
    """A value as a person reads it: a page without its scheme and last slash."""
    return re.sub(r"^(?:https?://(?:www\.)?|mailto:|tel:)", "", value).rstrip("/") or value
