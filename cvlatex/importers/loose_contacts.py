"""Contacts written as a line of text, such as `ada@example.org | +44 20 7946 0000 | github.com/ada`."""

from __future__ import annotations

import re

from cvlatex.importers.draft import Draft
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf
from cvlatex.importers.moments import is_dated
from cvlatex.importers.network_names import find_by_host, find_type
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.texts import to_address, to_words
from cvlatex.model.fields import EMAIL

_WITHIN_NUMBER = re.compile(r"(?<=[\d)])\s*\$\\cdot\$\s*(?=[\d(])")
_BETWEEN = re.compile(
    r"\s*\$(?:\\?\||\\cdot|\\bullet|\\diamond)\$\s*|\s*[|｜·•∙⋅◦‧]\s*|\\?\n\s*|\s{3,}|[\u2003\u3000]+"
)
"""What stands between two contacts of a line."""

_LABELLED = re.compile(
    r"(?:\*\*)?(?P<label>[^:：\[\]()@/*]{1,20}?)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(?P<rest>(?!//)\S.*)"
)
_NAMED = re.compile(r"(?P<label>[^\s@]{2,20}(?: [^\s@]{2,20})?)\s+@(?P<rest>[\w.-]+)")
_LINK = re.compile(r"(?:\*\*|\*)?\[(?P<words>[^\[\]]*)\]\(<?(?P<target>[^()\s<>]+)>?\)(?:\*\*|\*)?")
_AUTOMATIC = re.compile(r"<(?P<target>(?:https?://|mailto:)?[^<>\s]+[@.][^<>\s]+)>")
_NUMBER = re.compile(r"\(?\+?\(?\d[\d\s().\-–]{5,}\d")
_PAGE = re.compile(r"(?:[\w-]+\.)+[A-Za-z]{2,}/\S*")


def add_loose(draft: Draft, kit: Kit, leaf: Leaf) -> list[Leaf]:
    """Add the contacts of a line; what is left of it are the pieces that are none."""
    text = _WITHIN_NUMBER.sub("-", leaf.text)
    pieces = [piece.strip(" ,;，；") for piece in _BETWEEN.split(text)]
    return [leaf.with_text(piece) for piece in pieces if piece and not _add_piece(draft, kit, leaf, piece)]


def _add_piece(draft: Draft, kit: Kit, leaf: Leaf, piece: str) -> bool:
    """Add a contact; False where a piece is none."""
    labelled = _LABELLED.fullmatch(piece) or _NAMED.fullmatch(piece)
    label, rest = (labelled["label"].strip(), labelled["rest"]) if labelled else ("", piece)
    kind = find_type(label)
    link = _LINK.fullmatch(rest) or _AUTOMATIC.fullmatch(rest)
    target = link["target"] if link else to_words(rest).strip("*` ")
    words = to_words(link.groupdict().get("words") or "").strip("*` ") if link else ""
    if re.fullmatch(EMAIL.pattern, target.removeprefix("mailto:")):
        add_email(draft, leaf.with_text(target))
    elif target.startswith("tel:") or kind == "phone" or _is_number(target):
        add_phone(draft, kit, leaf.with_text(target))
    elif link or _is_page(target):
        own = words and words.strip("/") not in target
        named = own and find_by_host(to_address(target)) is None
        add_page(draft, kit, leaf.with_text(target), leaf.with_text(label or words) if named or label else None)
    elif kind in ("address", "gender", "birthdate", "nationality"):
        add_words(draft, kind, kit.make_word(leaf.with_text(target)))
    elif kind != "other":
        add_network(draft, kit, leaf.with_text(label), leaf.with_text(target), None)
    else:
        return False
    return True


def _is_number(text: str) -> bool:
    """Whether a text is a phone number, and no period of years."""
    digits = re.sub(r"\D", "", text)
    return bool(_NUMBER.fullmatch(text)) and 7 <= len(digits) <= 15 and not is_dated(text)


def _is_page(text: str) -> bool:
    """Whether a text is a page's address, also without its scheme."""
    return bool(re.match(r"https?://|www\.", text) or _PAGE.fullmatch(text)) and bool(to_address(text))
