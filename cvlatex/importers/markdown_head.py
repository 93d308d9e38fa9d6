"""The head of a markdown-cv page: the name, a line or more below it, and the block of contacts."""

from __future__ import annotations

import re

from cvlatex.importers.draft import Draft, gather
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.loose_contacts import add_loose
from cvlatex.importers.markdown_blocks import Item, Page, Part
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


_GENERIC = (
    r"(?:个人|個人|求职|應徵)?(?:简历|簡歷|履历|履歷)(?:表|书|書)?|履歴書|職務経歴書|이력서"
    r"|(?:my |base )?(?:curriculum vit[aæ]e?|cv|r[eé]sum[eé]|lebenslauf|curr[ií]culo|curr[ií]culum)"
)
"""What a page is called that is a CV."""

_OF = re.compile(
    rf"(?P<before>.*?)(?:['’]s\s+|的|\s*[-–—|｜:：·,，]\s*|\s+|^)(?:{_GENERIC})\s*"
    r"(?:(?:of\s+|\s*[-–—|｜:：·,，]\s*)(?P<behind>.*))?",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"contacts?(?: information| details| info)?|personal (?:information|details|data)|联系方式|聯絡方式|聯絡資訊"
    r"|(?:个人|基本|個人)(?:信息|资料|資料|情况|資訊)|kontakt|persönliche daten|coordonnées",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:\*\*)?(?:姓\s*名|name|full name|氏名|이름)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(?P<name>[^|｜]+?)\s*(?:\*\*)?",
    re.IGNORECASE,
)
_PAIR = re.compile(r"(?:\*\*)?(?P<label>[^*:：|]{1,20}?)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(?P<value>\S.*)")

_LONGEST_PAIR = 60
"""Characters of a line with a label that is a fact about the person, and no sentence."""


def read_head(draft: Draft, kit: Kit, page: Page) -> None:
    """Fill the profile of a draft."""
    for key, leaf in page.front.items():
        reason = "the page's heading names the person" if key == "title" else "it is about the page's layout"
        kit.ledger.drop(leaf, reason)
    title = page.head.heading or page.front.get("title")
    if title is not None:
        name = re.sub(r"^(?:__|\*\*)(.*?)(?:__|\*\*)$", r"\1", title.text.strip())
        found = _OF.fullmatch(name)
        own = ((found["before"] or found["behind"] or "") if found else name).strip()
        draft.profile |= gather(name=kit.make_line(title.with_text(own)) if own else None)
        if not own:
            kit.ledger.drop(title, "it says that this is a CV")
    left = _take_loose_lines(draft, kit, page.head)
    words = [leaf for leaf in left if not _add_pair(draft, kit, leaf)]
    draft.profile |= gather(headline=kit.join_lines([leaf.with_text(_without_marks(leaf.text)) for leaf in words], " "))
    for name, opening, content in page.divisions:
        if name == "webaddress":
            kit.ledger.drop(opening, "it is markup of the page")
            _add_contacts(draft, kit, content)


def is_about_the_person(part: Part) -> bool:
    """Whether a section has nothing but the person's contacts and the like."""
    heading = re.sub(r"^[^\w]+|[^\w]+$", "", part.heading.text) if part.heading else ""
    return bool(_PERSONAL.fullmatch(heading)) and not part.parts


def read_personal(draft: Draft, kit: Kit, part: Part) -> None:
    """Take the lines of such a section as contacts; what is none is a line of its own."""
    kit.ledger.drop(part.heading, "the profile has the contacts")
    for leaf in _take_loose_lines(draft, kit, part):
        if not _add_pair(draft, kit, leaf):
            add_words(draft, "other", kit.make_word(leaf.with_text(_without_marks(leaf.text))))


def _add_pair(draft: Draft, kit: Kit, leaf: Leaf) -> bool:
    """Add a line such as `籍贯：浙江` as a contact with a label; False where it is none."""
    pair = _PAIR.fullmatch(leaf.text) if len(leaf.text) <= _LONGEST_PAIR else None
    if pair is None:
        return False
    value, label = (
        kit.make_word(leaf.with_text(_without_marks(pair["value"]))),
        kit.make_line(leaf.with_text(pair["label"])),
    )
    draft.contacts.append(gather(type="other", value=value, label=label))
    return True


def _take_loose_lines(draft: Draft, kit: Kit, part: Part) -> list[Leaf]:
    """Take the contacts and the name out of the lines and points of a part; what is left of them."""
    lines = [leaf for block in part.blocks for leaf in (*block.lines, *_list_leaves(block.items))]
    left: list[Leaf] = []
    for leaf in lines:
        text = re.sub(r"^>\s*", "", leaf.text)
        named = _NAME.fullmatch(text)
        if named and "name" not in draft.profile:
            draft.profile = {**gather(name=kit.make_line(leaf.with_text(named["name"]))), **draft.profile}
        elif re.fullmatch(r"\|?[\s:|-]*", text):
            kit.ledger.drop(leaf, "it is markup of the page")
        else:
            before = len(draft.contacts)
            rest = add_loose(draft, kit, leaf.with_text(text))
            if len(draft.contacts) == before:
                left += [leaf.with_text(text)] if rest and not any(_PAIR.fullmatch(one.text) for one in rest) else rest
                continue
            for one in rest:  # beside contacts: where the person lives, and the like
                if not _add_pair(draft, kit, one):
                    add_words(draft, "other", kit.make_word(one.with_text(_without_marks(one.text))))
    return left


def _list_leaves(items: list[Item]) -> list[Leaf]:
    """List the leaves of a list, those below an item behind it."""
    return [leaf for item in items for leaf in (item.leaf, *_list_leaves(item.items))]


def _without_marks(text: str) -> str:
    """Return a text without the emphasis around all of it."""
    return re.sub(r"^([*_]{1,2})(?![*_])(.+?)(?<![*_])\1$", r"\2", text.strip())


def _add_contacts(draft: Draft, kit: Kit, lines: list[Leaf]) -> None:
    """Add contacts of links, each typed by the icon before it, its address or its words."""
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
            _add_contact(draft, kit, leaf.with_text(target or words, *also), words, icon)
            icon, icon_leaf = "", None
        rest = to_words(_ANCHOR.sub("", leaf.text)).strip(" |·,")
        if rest and not anchors:
            _add_contact(draft, kit, leaf.with_text(rest), rest, icon)
        kit.ledger.drop(leaf, "it is an icon; the data has icons of its own")


def _add_contact(draft: Draft, kit: Kit, leaf: Leaf, words: str, icon: str) -> None:
    """Add a contact, in the type that its address, its icon or its words name."""
    if not words and not leaf.text:
        return
    if re.fullmatch(r"[^@\s/]+@[^@\s/]+\.\w+", leaf.text) or icon == "email":
        add_email(draft, leaf)
    elif icon == "phone" or leaf.text.startswith("tel:") or re.fullmatch(r"\+?[\d\s().-]{7,}", leaf.text):
        add_phone(draft, kit, leaf.with_text(words or leaf.text))
    elif re.match(r"https?://|www\.", leaf.text):
        bare = (
            re.sub(r"[\s→➡]*\S*$", "", words)
            if words.split()[-1:] and words.rsplit(maxsplit=1)[-1].strip("/") in leaf.text
            else words
        )
        plain = bare.strip("/") in leaf.text or not bare
        add_page(draft, kit, leaf, None if plain else leaf.with_text(bare))
    else:
        add_words(draft, icon or "other", Value(words, (leaf,), guess="" if icon else "what it is"))
