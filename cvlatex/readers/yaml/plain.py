"""Numbers and flags, read without YAML's own rules: `2`, `true`, `false`."""

from __future__ import annotations

import re

from cvlatex.model.fields import Located
from cvlatex.readers.yaml.nodes import Node, ScalarNode

_YES = frozenset("yes y on true 1 是".split())
_NO = frozenset("no n off false 0 否".split())


class Unreadable(Exception):
    """The node is nothing of the kind; `str()` says what belongs there, `hint` what to write."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def read_number(node: Node, most: int = 9999) -> Located[int]:
    """Read a whole number from 1 to `most`. Raises Unreadable."""
    if isinstance(node, ScalarNode) and re.fullmatch(r"[1-9][0-9]{0,3}", node.value) and int(node.value) <= most:
        return Located(int(node.value), node.span)
    raise Unreadable(f"Here belongs a whole number from 1 to {most}.", "Write digits alone, such as 2.")


def read_flag(node: Node) -> bool:
    """Read a flag. Raises Unreadable with the one that was meant."""
    written = node.value if isinstance(node, ScalarNode) else ""
    if written in ("true", "false"):
        return written == "true"
    meant = "true" if written.lower() in _YES else "false" if written.lower() in _NO else "true or false"
    raise Unreadable("Here belongs true or false.", f"Write {meant}.")
