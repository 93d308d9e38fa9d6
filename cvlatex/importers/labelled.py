"""Lines that each begin with a label: `**Languages**: Python, C++`, as groups of skills or as languages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cvlatex.importers.draft import Tree, gather
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf

_LABELLED = re.compile(
    r"(?:[-*] |\d+\. )?\s*(?:\*\*)?(?P<name>[^*:：\u2003]{1,60}?)\s*"
    r"(?:\*\*\s*[:：]|[:：]\s*\*\*|[:：]|\*\*|\u2003)\s*(?P<items>\S.*)"
)

_ROW = r"\|?\s*(?:\*\*)?([^|*]+?)(?:\*\*)?\s*\|\s*([^|]+?)\s*\|?"


def build_labelled(kit: Kit, named: str | None, leaves: Iterable[Leaf]) -> list[dict[str, Tree]]:
    """Build skills or languages of lines that each begin with a label; none where a line does not."""
    lines = [
        leaf.with_text(line) for leaf in leaves for line in leaf.text.replace("\\\n", "\n").split("\n") if line.strip()
    ]
    found = [(leaf, _LABELLED.fullmatch(leaf.text.strip().rstrip("\\"))) for leaf in lines]
    if not all(match for _, match in found):
        return []
    pairs = [(leaf.with_text(match["name"]), leaf.with_text(match["items"])) for leaf, match in found if match]
    if named == "languages":
        return [gather(name=kit.make_line(name), level=kit.make_line(items)) for name, items in pairs]
    return [gather(name=kit.make_line(name), items=kit.split(items)) for name, items in pairs]


def list_table_rows(kit: Kit, lines: list[Leaf]) -> list[Leaf]:
    """Return lines, those of a table of two columns as a label and what it is about; its head goes."""
    rule = next((at for at, leaf in enumerate(lines) if re.fullmatch(r"\|?[\s:|-]*-{2,}[\s:|-]*", leaf.text)), None)
    if rule is None or not all(re.fullmatch(_ROW, leaf.text) for leaf in lines[rule + 1 :]):
        return lines
    for leaf in lines[: rule + 1]:
        kit.ledger.drop(leaf, "it is the head of a table")
    return [leaf.with_text(re.sub(_ROW, r"**\1**: \2", leaf.text)) for leaf in lines[rule + 1 :]]
