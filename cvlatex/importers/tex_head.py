"""The head of a CV in TeX: macros of the name and of contacts, and lines of contacts as text."""

from __future__ import annotations

import re

from cvlatex.importers.draft import Draft, gather
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.loose_contacts import add_loose
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.photos import add_photo
from cvlatex.importers.tex_cv import HEAD, NETWORKS, Arguments, build_loose_rows, is_macro
from cvlatex.importers.tex_source import TexNode
from cvlatex.importers.tex_text import list_children

_BLOCKS = ("basicInfo", "personalinfo", "centerline", "leftline", "basicContactInfo")
_CONTACTS = ("email", "phone", "homepage", "linkedin", "github", "basicInfo", "personalinfo", "name")
"""Macros of a head's line, and those of its contacts."""

_LENGTH = r"[\d.]+(?:cm|mm|pt|em|in|ex)?"
"""What environments take in braces: a length, or a number of columns."""

_BOLD_NAME = re.compile(r"\s*\*\*(?:\[(?P<linked>[^\[\]]+)\]\((?P<page>[^()\s]+)\)|(?P<bare>[^*\[\]]+))\*\*")


class Head:
    """Gathers the macros of a head into a draft's profile."""

    def __init__(self, draft: Draft, kit: Kit, incoming: Incoming, *, is_open: bool) -> None:
        self._is_open = is_open
        self._draft = draft
        self._kit = kit
        self._incoming = incoming
        self._names: list[Leaf] = []
        self._left: list[Leaf] = []

    def take(self, found: TexNode, further: list[Leaf]) -> bool:
        r"""Take a macro of the head; False where it is none. `further` are groups behind an `\\address`."""
        if not is_macro(found, *HEAD) or found.node.macroname in (
            "href",
            "url",
            "input",
            "link",
            "cite",
            "footnote",
            "vspace",
            "color",
        ):
            return False
        name, draft, kit = found.node.macroname, self._draft, self._kit
        arguments = Arguments(kit.ledger, found)
        first = arguments[0]
        if name in ("name", "firstname", "familyname"):
            self._names += [leaf for leaf in arguments.values if not leaf.is_blank]
            names = self._names
            draft.profile |= gather(name=kit.make_full_name(*names) if len(names) == 2 else kit.join_lines(names, " "))
        elif name in ("title", "position", "tagline"):
            draft.profile |= gather(headline=kit.make_line(first))
        elif name in ("phone", "mobile", "fax"):
            option = arguments.options[0] if arguments.options and name == "phone" else None
            add_phone(draft, kit, first, option if option and option.text != "mobile" else None)
        elif name == "email":
            add_email(draft, _strip_backslashes(first))
        elif name in ("homepage", "website"):
            add_page(draft, kit, _strip_backslashes(first))
        elif name == "social":
            network = arguments.options[0] if arguments.options else None
            add_network(draft, kit, network, _strip_backslashes(first), None)
        elif name in NETWORKS or name in ("wechat", "whatsapp"):
            add_network(draft, kit, first.with_text(name.title()) if first else None, _strip_backslashes(first), None)
            for leaf in arguments.values[1:]:
                kit.ledger.drop(leaf, "the account's number is kept")
        elif name in ("address", "location", "mailaddress") and self._is_open:
            left = [one for leaf in arguments.values for one in add_loose(draft, kit, leaf)]
            add_words(draft, "address", kit.join_lines(left))
        elif name == "address":
            place = kit.join_lines([*arguments.values, *further])
            add_words(draft, "address", Value(place.text.replace("\\", ""), place.leaves) if place else None)
        elif name in ("born", "dateofbirth"):
            add_words(draft, "birthdate", kit.make_word(first))
        elif name in ("nationality", "gender"):
            add_words(draft, name, kit.make_word(first))
        elif name in ("photo", "photoR", "photoL"):
            file = first if name == "photo" else arguments[1]
            add_photo(draft, kit, _strip_backslashes(file), self._incoming)
        elif name == "extrainfo":
            add_words(draft, "other", kit.make_word(first))
        elif name == "quote":
            draft.profile |= gather(headline=kit.make_line(first)) if "headline" not in draft.profile else {}
            kit.ledger.drop(first, "the profile has a headline already")
        return True

    def take_text(self, found: TexNode) -> None:
        """Take what a head says in words: a name in bold, contacts between bars, macros of the head among them."""
        within = [TexNode(node, found.file) for node in list_children(found.node)]
        if is_macro(found, "contactInfo", "otherInfo"):
            self._take_leaves([leaf for leaf in Arguments(self._kit.ledger, found).values if not leaf.is_blank])
        elif is_macro(found, *_BLOCKS) or any(is_macro(one, *_CONTACTS) for one in within):
            for one in within:
                if not self.take(one, []):
                    self.take_text(one)
        elif not _is_preamble(found):
            leaves = [leaf for _, row in build_loose_rows(self._kit, found) for leaf in row if leaf]
            self._take_leaves([leaf for leaf in leaves if not re.fullmatch(_LENGTH, leaf.text)])

    def finish(self) -> None:
        """Give the words that are no contact a place: the first is the name where there is none, then a headline."""
        draft, kit = self._draft, self._kit
        for leaf in self._left:
            key = next((key for key in ("name", "headline") if key not in draft.profile), "")
            words = kit.make_line(leaf.with_text(leaf.text.strip("*` ")))
            if key:
                draft.profile |= gather(**{key: words})
            elif words:
                add_words(draft, "other", words)

    def _take_leaves(self, leaves: list[Leaf]) -> None:
        """Take lines of contacts, the first perhaps with the name in bold at its beginning."""
        for leaf in leaves:
            name = None if "name" in self._draft.profile else _BOLD_NAME.match(leaf.text)
            if name:
                self._draft.profile |= gather(name=self._kit.make_line(leaf.with_text(name["linked"] or name["bare"])))
                add_page(self._draft, self._kit, leaf.with_text(name["page"]) if name["page"] else None)
            rest = leaf.with_text(leaf.text[name.end() :]) if name else leaf
            self._left += add_loose(self._draft, self._kit, rest)


def _is_preamble(found: TexNode) -> bool:
    r"""Whether a node stands before `\\begin{document}`."""
    return bool(found.node.pos < found.file.source.text.find("\\begin{document}"))


def _strip_backslashes(leaf: Leaf | None) -> Leaf | None:
    """Return a leaf without Markdown's backslashes."""
    return leaf.with_text(re.sub(r"\\(.)", r"\1", leaf.text)) if leaf else None
