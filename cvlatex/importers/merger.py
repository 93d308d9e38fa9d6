"""The values of a draft, written into the maps of languages of the folder's own texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cvlatex.importers.draft import Draft, list_values
from cvlatex.importers.ledger import Ledger, Value
from cvlatex.importers.pairing import pair_entries, pair_sections
from cvlatex.model.tags import find_locale_tag
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.splice import Splicer

_WORDS = frozenset("id type start end date expected url doi email phone dots kind numbered file icon value".split())
_IN_WORDS = ("address", "gender", "nationality")
_UNPAIRED = "nothing in the folder pairs with it"


class Merger:
    """Walks a draft and the folder's nodes side by side."""

    def __init__(self, ledger: Ledger, language: str, own: str) -> None:
        self.written: list[tuple[str, Value]] = []
        self._ledger = ledger
        self._language = language
        self._own = own
        self._splicer: Splicer | None = None

    def merge_document(self, draft: Draft, root: Node, splicer: Splicer) -> None:
        """Write a draft's profile and sections into the nodes of cv.yaml that they pair with."""
        self._splicer = splicer
        profile = root.get("profile") if isinstance(root, MapNode) else None
        sections = root.get("sections") if isinstance(root, MapNode) else None
        self._merge_map(
            {key: value for key, value in draft.profile.items() if key != "contacts"}, profile, "cv.yaml profile"
        )
        self._merge_contacts(draft, profile)
        nodes = [item for item in sections.items if isinstance(item, MapNode)] if isinstance(sections, ListNode) else []
        for number, (section, node) in enumerate(pair_sections(draft.sections, nodes)):
            place = f"cv.yaml sections.{number}"
            self._merge_map({key: value for key, value in section.items() if key not in ("id", "type")}, node, place)
            self._add_heading(section.get("title"), node)

    def _add_heading(self, title: Any, node: Node | None) -> None:
        """Add a standard heading, which a source only implies, in the language of the import."""
        there = node.get("title") if isinstance(node, MapNode) else None
        if not isinstance(title, dict) or there is None or node is None or self._splicer is None:
            return
        words = title.get(find_locale_tag(self._language))
        is_standard = isinstance(there, MapNode) or _read_word(there) in title.values()
        if isinstance(words, str) and is_standard and _read_word(there) != words:
            self._splicer.add_language(there, node, self._language, words, self._own)

    def merge_glossary(self, draft: Draft, root: Node, splicer: Splicer) -> None:
        """Write a draft's glossary into the terms of glossary.yaml that it pairs with."""
        self._splicer = splicer
        nodes = [item for item in root.items if isinstance(item, MapNode)] if isinstance(root, ListNode) else []
        self._merge_list(draft.glossary, ListNode(tuple(nodes), root.span), "glossary.yaml")

    def _merge_contacts(self, draft: Draft, profile: Node | None) -> None:
        """Merge contacts, paired by their types in order; places and the like may be other words in each language."""
        contacts = profile.get("contacts") if isinstance(profile, MapNode) else None
        nodes = [item for item in contacts.items if isinstance(item, MapNode)] if isinstance(contacts, ListNode) else []
        for contact in draft.contacts:
            node = next((node for node in nodes if _read_word(node.get("type")) == contact["type"]), None)
            if node is not None:
                nodes.remove(node)
            place = "cv.yaml profile.contacts"
            for key, child in contact.items():
                if isinstance(child, Value):
                    name = "text" if contact["type"] in _IN_WORDS else key
                    self._merge_any(child, node.get(key) if node else None, node, f"{place}.{name}")

    def _merge_map(self, tree: Mapping[str, Any], node: Node | None, place: str) -> None:
        """Merge the keys of a map."""
        for key, child in tree.items():
            there = node.get(key) if isinstance(node, MapNode) else None
            self._merge_any(child, there, node, f"{place}.{key}")

    def _merge_any(self, child: Any, there: Node | None, parent: Node | None, place: str) -> None:
        """Merge a value, a list or a map with its counterpart."""
        if isinstance(child, Value):
            self._merge_value(child, there, parent, place)
        elif isinstance(child, list) and isinstance(there, ListNode):
            self._merge_list(child, there, place)
        elif isinstance(child, dict) and isinstance(there, MapNode) and "text" in child:
            self._merge_map(child, there, place)
        elif isinstance(child, dict) and "text" in child and there is not None:
            self._merge_value(child["text"], there, parent, place)
            self._drop({key: value for key, value in child.items() if key != "text"}, place)
        else:
            self._drop(child, place)

    def _merge_list(self, children: list[Any], there: ListNode, place: str) -> None:
        """Merge the entries of a list, each with the entry that it pairs with."""
        for child, node in pair_entries(children, list(there.items)):
            if isinstance(child, dict) and "text" not in child and isinstance(node, MapNode):
                self._merge_map(child, node, place)
            elif isinstance(child, Value) and isinstance(node, MapNode) and node.get("text") is not None:
                self._merge_value(child, node.get("text"), node, f"{place}.text")
            else:
                self._merge_any(child, node, there, place)

    def _merge_value(self, value: Value, there: Node | None, parent: Node | None, place: str) -> None:
        """Write a value beside its counterpart, under the language of the import."""
        if there is None or parent is None or self._splicer is None:
            self._drop(value, place)
        elif isinstance(there, ScalarNode) and (
            there.tag or _is_word(place) or there.value.strip() == value.text.strip()
        ):
            self._compare(value, there, place)
        elif self._splicer.add_language(there, parent, self._language, value.text, self._own) or (
            isinstance(there, MapNode) and _read_word(there.get(self._language)) == value.text
        ):
            self.written.append((place, value))
        else:
            self._drop_leaves(value, f"the folder has a text of its own in '{self._language}'")

    def _compare(self, value: Value, there: ScalarNode, place: str) -> None:
        """Compare a value that is the same in every language with its counterpart; where they differ, it is dropped."""
        if there.tag or there.value.strip() == value.text.strip():
            self.written.append((place, value))
        else:
            self._drop_leaves(value, f"the folder has '{there.value[:40]}' here, which stays")

    def _drop(self, tree: Any, place: str) -> None:
        """Report every value of a tree as dropped, for nothing pairs with it."""
        for _, value in list_values(tree, place):
            self._drop_leaves(value, _UNPAIRED)

    def _drop_leaves(self, value: Value, reason: str) -> None:
        """Report why the leaves of a value are dropped."""
        for leaf in value.leaves:
            for one in (leaf, *leaf.also):
                self._ledger.drop(one, reason)


def _is_word(place: str) -> bool:
    """Whether a place takes a value that is the same in every language, such as a date or an address."""
    return next(name for name in reversed(place.split(".")) if not name.isdecimal()) in _WORDS


def _read_word(node: Node | None) -> str:
    """Return the text of a scalar, '' for anything else."""
    return node.value if isinstance(node, ScalarNode) else ""
