"""Nodes to YAML, as a person would write it: one key a line, `|` for paragraphs, quotes where they are needed."""

from __future__ import annotations

from typing import Any

import yaml

from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode

_PLAIN: Any = yaml.resolver.Resolver()
_STRING = "tag:yaml.org,2002:str"


def emit(node: Node) -> str:
    """A document, UTF-8 with LF."""
    return str(yaml.serialize(_yaml(node), allow_unicode=True, width=10**6))


def emit_plain(value: object) -> str:
    """A document of maps, lists, strings and numbers."""
    return str(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10**6))


def _yaml(node: Node) -> yaml.Node:
    """A node as PyYAML's."""
    match node:
        case ScalarNode():
            return _scalar(node)
        case ListNode(items, _):
            return yaml.SequenceNode("tag:yaml.org,2002:seq", [_yaml(item) for item in items], flow_style=False)
        case MapNode(entries, _):
            pairs = [(_yaml(key), _yaml(value)) for key, value in entries]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)


def _scalar(node: ScalarNode) -> yaml.ScalarNode:
    """A scalar in its own manner: what stood plain resolves to whatever YAML takes it for, which our reader ignores."""
    if "\n" in node.value:
        return yaml.ScalarNode(_STRING, node.value, style="|")
    if node.plain:
        tag = str(_PLAIN.resolve(yaml.ScalarNode, node.value, (True, False)))
        return yaml.ScalarNode(tag, node.value)
    return yaml.ScalarNode(_STRING, node.value, style="'")
