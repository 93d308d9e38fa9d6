"""The nodes of a YAML file: scalars, maps and lists, each with its span, and nothing decided about types.

Scalars stay the strings that the user wrote, so `NO`, `12:30` and `2019-03-01` are no booleans, times or dates.
"""

from __future__ import annotations

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.readers.yaml.characters import NULLS, TODO

PRIVATE_TAG = "!private"


class ScalarNode(Struct, frozen=True):
    """A string as YAML decodes it. `begin` and `end` are its indices in the file's text, quotes included."""

    value: str
    span: Span
    plain: bool
    tag: str
    begin: int
    end: int

    @property
    def is_null(self) -> bool:
        """Whether it is `~` (or `null`): left out on purpose."""
        return self.plain and not self.tag and self.value in NULLS

    @property
    def is_untranslated(self) -> bool:
        """Whether it is `TODO`: under a language, a text that is still to be translated."""
        return self.plain and not self.tag and self.value == TODO

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written at all."""
        return not self.value.strip() and not self.tag


class MapNode(Struct, frozen=True):
    """Keys and values in the order of the file; no key twice."""

    entries: tuple[tuple[ScalarNode, Node], ...]
    span: Span

    def get(self, key: str) -> Node | None:
        """Get the value of a key, or None."""
        return next((value for name, value in self.entries if name.value == key), None)


class ListNode(Struct, frozen=True):
    """Items in the order of the file."""

    items: tuple[Node, ...]
    span: Span


Node = ScalarNode | MapNode | ListNode


def is_null(node: Node) -> bool:
    """Whether a node is `~`."""
    return isinstance(node, ScalarNode) and node.is_null


def is_blank(node: Node) -> bool:
    """Whether nothing is written as a value."""
    return isinstance(node, ScalarNode) and (node.is_null or node.is_empty)
