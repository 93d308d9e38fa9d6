"""Letters of another script among Latin ones in an address: same shape, another target.

Source: Unicode Technical Standard #39 (confusables, mixed-script detection), the letters that look like Latin ones.
"""

from __future__ import annotations

import re

_CONFUSABLES = str.maketrans(
    "аеорсухіјѕһԁӏԛԝвмкнтАВЕКМНОРСТХІЈЅαονρτυικχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijshdlqwbmkhtABEKMHOPCTXIJSaovptuikxABEZHIKMNOPTYX",
)
_OTHER = "[\u0370-\u03ff\u0400-\u052f]"
_LATIN = "[A-Za-z\u00c0-\u024f]"
_LABEL = re.compile(r"[^./@:?#=&\s-]+")


def find_confusable_letter(address: str) -> tuple[str, str] | None:
    """Find the first Greek or Cyrillic letter in a word of Latin ones, and the address with Latin letters instead.

    A word wholly of such letters that all look like Latin ones is no better: аррӏе.com. None where there is neither.
    """
    if address.isascii():
        return None
    for label in _LABEL.findall(address):
        others = re.findall(_OTHER, label)
        if others and (re.search(_LATIN, label) or all(ord(char) in _CONFUSABLES for char in label if char.isalpha())):
            return others[0], address.translate(_CONFUSABLES)
    return None


def extract_host(url: str) -> str:
    """Return what decides where an address leads: the host of a page, the whole of a mailbox; '' for another."""
    page = re.match(r"https?://([^/?#]+)", url)
    mailbox = re.match(r"(?:mailto:)?([^\s?/]+@[^\s?]+)", url)
    return page[1] if page else mailbox[1] if mailbox else ""


def is_han(text: str) -> bool:
    """Whether a text is in Han or kana more than in Latin words."""
    return len(re.findall("[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]", text)) > len(
        re.findall("[A-Za-z]{2,}", text)
    )
