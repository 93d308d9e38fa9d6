"""The head of a markdown-cv page: the name, a line or more below it, and the block of contacts."""

from __future__ import annotations

import re

from cvlatex.importers.draft import Draft, record
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.markdown_blocks import Page
from cvlatex.importers.networks import add_email, add_page, add_phone, add_words
from cvlatex.importers.texts import to_words

_ANCHOR = re.compile(
    r"<a\b(?P<attributes>[^>]*)>(?P<words>.*?)</a>|\[(?P<md>[^\]]*)\]\((?P<target>[^)]*)\)", re.IGNORECASE
)
_HREF = re.compile(r"href\s*=\s*[\"']?([^\"'>\s]+)", re.IGNORECASE)
_ICONS = (
    (r"tele|phone|mobile", "phone"), (r"mail|envelope", "email"), (r"male|female|gender|venus|mars", "gender"),
    (r"map|marker|location", "address"), (r"calendar|birth", "birthdate"), (r"flag", "nationality"),
)  # fmt: skip


def read_head(draft: Draft, kit: Kit, page: Page) -> None:
    """Fill the profile of a draft."""
    for key, leaf in page.front.items():
        reason = "the page's heading names the person" if key == "title" else "it is about the page's layout"
        kit.ledger.drop(leaf, reason)
    title = page.head.heading
    if title is not None:
        name = re.sub(r"^(?:__|\*\*)(.*?)(?:__|\*\*)$", r"\1", title.text.strip())
        draft.profile |= record(name=kit.line(title.reading(name)))
    elif "title" in page.front:
        draft.profile |= record(
            name=kit.line(
                page.front["title"].reading(
                    re.sub(r"['’]s? (?:CV|resume).*$", "", page.front["title"].text, flags=re.IGNORECASE)
                )
            )
        )
    lines = [leaf for block in page.head.blocks for leaf in block.lines]
    draft.profile |= record(headline=kit.joined(lines, " "))
    for name, opening, content in page.divisions:
        if name == "webaddress":
            kit.ledger.drop(opening, "it is markup of the page")
            _contacts(draft, kit, content)


def _contacts(draft: Draft, kit: Kit, lines: list[Leaf]) -> None:
    """Contacts of links, each typed by the icon before it, its address or its words."""
    icon, icon_leaf = "", None
    for leaf in lines:
        anchors = list(_ANCHOR.finditer(leaf.text))
        found = re.search(r"<i\b[^>]*class=[\"']([^\"']*)[\"']", leaf.text, re.IGNORECASE)
        if found:
            icon = next((kind for pattern, kind in _ICONS if re.search(pattern, found[1], re.IGNORECASE)), "")
            icon_leaf = leaf
        for anchor in anchors:
            words = to_words(anchor["words"] or anchor["md"] or "")
            href = _HREF.search(anchor["attributes"] or "")
            target = (anchor["target"] or (href[1] if href else "")).removeprefix("mailto:")
            also = (icon_leaf,) if icon_leaf is not None and icon_leaf is not leaf else ()
            _contact(draft, kit, leaf.reading(target or words, *also), words, icon)
            icon, icon_leaf = "", None
        rest = to_words(_ANCHOR.sub("", leaf.text)).strip(" |·,")
        if rest and not anchors:
            _contact(draft, kit, leaf.reading(rest), rest, icon)
        kit.ledger.drop(leaf, "it is an icon; the data has icons of its own")


def _contact(draft: Draft, kit: Kit, leaf: Leaf, words: str, icon: str) -> None:
    """Add a contact, in the type that its address, its icon or its words name."""
    if not words and not leaf.text:
        return
    if re.fullmatch(r"[^@\s/]+@[^@\s/]+\.\w+", leaf.text) or icon == "email":
        add_email(draft, leaf)
    elif icon == "phone" or leaf.text.startswith("tel:") or re.fullmatch(r"\+?[\d\s().-]{7,}", leaf.text):
        add_phone(draft, kit, leaf.reading(words or leaf.text))
    elif re.match(r"https?://|www\.", leaf.text):
        bare = (
            re.sub(r"[\s→➡]*\S*$", "", words)
            if words.split()[-1:] and words.rsplit(maxsplit=1)[-1].strip("/") in leaf.text
            else words
        )
        plain = bare.strip("/") in leaf.text or not bare
        add_page(draft, kit, leaf, None if plain else leaf.reading(bare))
    else:
        add_words(draft, icon or "other", Value(words, (leaf,), guess="" if icon else "what it is"))
