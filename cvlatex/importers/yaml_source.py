"""Foreign YAML with the place of every value, read by the reader of the data files, with its bounds."""

from __future__ import annotations

import yaml

from cvlatex.core.diagnostics import Severity
from cvlatex.importers.incoming import MAX_ENTRIES, Incoming
from cvlatex.importers.nodes import Map, Node, Series
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import ListNode, MapNode, ScalarNode
from cvlatex.readers.yaml.nodes import Node as YamlNode

_HARMLESS = frozenset(("control-character", "invisible-character", "eaten-backslash", "unused-anchor"))
"""What the texts' cleaning mends, or means nothing in a foreign file."""


def parse_yaml(incoming: Incoming) -> Node | None:
    """Parse the file's document, or None with the reason among the problems."""
    source = incoming.decode_text()
    if source is None:
        return None
    try:
        node, problems = parse(source)
    except (yaml.YAMLError, RecursionError, ValueError):
        incoming.refuse("yaml-syntax", source.locate_whole(), f"{source.name} is no YAML.", "Is it the right file?")
        return None
    incoming.problems += [item for item in problems if item.severity is Severity.ERROR and item.code not in _HARMLESS]
    if node is None or incoming.problems:
        return None
    return _convert(node, "", incoming)


def _convert(node: YamlNode, path: str, incoming: Incoming) -> Node:
    """Convert nodes of YAML to the importers' nodes, each scalar to a leaf."""
    match node:
        case ScalarNode():
            null = node.is_null or (node.plain and not node.value)
            return incoming.ledger.add_leaf(node.value, node.span, path, null=null)
        case ListNode(items, span):
            if len(items) > MAX_ENTRIES:
                message = f"This list has more than {MAX_ENTRIES:,} items."
                incoming.refuse("too-many", items[MAX_ENTRIES].span, message, "Is it the right file?")
            found = (_convert(item, f"{path}[{number}]", incoming) for number, item in enumerate(items[:MAX_ENTRIES]))
            return Series(path, span, list(found))
        case MapNode(entries, span):
            children = {
                key.value: _convert(value, f"{path}.{key.value}" if path else key.value, incoming)
                for key, value in entries
            }
            return Map(path, span, children, {key.value: key.span for key, _ in entries})
