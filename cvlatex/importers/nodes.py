"""The structure of JSON and YAML sources: maps and lists of leaves, each with its place."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from cvlatex.core.source import Span
from cvlatex.importers.ledger import Leaf


class Map(Struct):
    """Keys and values in the order of the source; `keys` has each key's place."""

    path: str
    span: Span
    children: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Span] = field(default_factory=dict)

    def find_leaf(self, *names: str) -> Leaf | None:
        """Return the scalar under the first of some keys that has one."""
        found = [self.children[name] for name in names if name in self.children]
        leaves = [node for node in found if isinstance(node, Leaf)]
        return next((leaf for leaf in leaves if not leaf.is_blank), leaves[0] if leaves else None)

    def find_map(self, *names: str) -> Map:
        """Return the map under the first of some keys that has one, or an empty one."""
        found = (self.children.get(name) for name in names)
        return next((node for node in found if isinstance(node, Map)), Map(self.path, self.span))

    def list_maps(self, *names: str) -> list[Map]:
        """Return the maps of the list under the first of some keys that has one; one map alone is a list of one."""
        for name in names:
            node = self.children.get(name)
            if isinstance(node, Series):
                return [item for item in node.items if isinstance(item, Map)]
            if isinstance(node, Map):
                return [node]
        return []

    def list_leaves(self, *names: str) -> list[Leaf]:
        """Return the scalars of the list under the first of some keys that has one; a scalar alone is a list of one."""
        for name in names:
            node = self.children.get(name)
            if isinstance(node, Series):
                return [item for item in node.items if isinstance(item, Leaf)]
            if isinstance(node, Leaf) and not node.is_blank:
                return [node]
        return []


class Series(Struct):
    """A list."""

    path: str
    span: Span
    items: list[Node] = field(default_factory=list)


Node = Leaf | Map | Series


def list_leaves_below(node: Node) -> Iterator[Leaf]:
    """Yield every scalar of a node, in order."""
    if isinstance(node, Leaf):
        yield node
    elif isinstance(node, Map):
        for child in node.children.values():
            yield from list_leaves_below(child)
    else:
        for item in node.items:
            yield from list_leaves_below(item)
