"""Nodes to YAML, as a person would write it: one key a line, `|` for paragraphs, quotes where they are needed."""

from __future__ import annotations

from typing import Any

import yaml

from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode

_PLAIN: Any = yaml.resolver.Resolver()
_STRING = "tag:yaml.org,2002:str"


def emit(node: Node) -> str:
    """Write a document, UTF-8 with LF."""
    return str(yaml.serialize(_convert_node(node), allow_unicode=True, width=10**6))


def emit_plain(value: object) -> str:
    """Write a document of maps, lists, strings and numbers."""
    return str(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10**6))


def _convert_node(node: Node) -> yaml.Node:
    """Convert a node to one of PyYAML."""
    match node:
        case ScalarNode():
            return _convert_scalar(node)
        case ListNode(items, _):
            return yaml.SequenceNode("tag:yaml.org,2002:seq", [_convert_node(item) for item in items], flow_style=False)
        case MapNode(entries, _):
            pairs = [(_convert_node(key), _convert_node(value)) for key, value in entries]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)


def _convert_scalar(node: ScalarNode) -> yaml.ScalarNode:
    """Convert a scalar: what stood plain resolves to whatever YAML takes it for, which our reader ignores."""
    if "\n" in node.value:
        return yaml.ScalarNode(_STRING, node.value, style="|")
    if node.plain:
        tag = str(_PLAIN.resolve(yaml.ScalarNode, node.value, (True, False)))
        return yaml.ScalarNode(tag, node.value)
    return yaml.ScalarNode(_STRING, node.value, style="'")
