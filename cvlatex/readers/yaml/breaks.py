r"""yaml-slip: a line break in a text that is one line (a headline, a title, an item), where it prints as a space.

Passes: one line; a long line that YAML folds; `a\` before the break, which keeps it.
Warns: `headline: |` with two lines, `"Engineer\nat EPFL"`, a short text that is written over two lines.
"""

from __future__ import annotations

import re

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.core.source import Span
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Positions

ID = "yaml-slip"
FOLDED = 72
"""Characters; a longer line is folded so that it fits an editor's window."""

_BREAK = re.compile(r"(?<!\\)\n(?=[^\n])")
_HINT = "Write it on one line; between its parts put a comma or ·."


def report_lost_break(node: ScalarNode, positions: Positions) -> Diagnostic | None:
    """Return a warning on a line break that is lost, at what stands behind it."""
    value = node.value.strip()
    if "\n" not in value and node.span.line == node.span.end_line:
        return None
    if found := _BREAK.search(value):
        at = node.value.index(value) + found.end()
        place = positions.locate(node, at, at + 1)
        return warning(ID, place.start(), "This line break is lost, for the text is one line.", _HINT)
    written = positions.read_written(node)
    if "\n" in value or len(value) > FOLDED or written.startswith((">", "|")):
        return None
    last = re.split(r"\r\n|\r|\n", written)[1]
    line, column = node.span.line + 1, len(last) - len(last.lstrip()) + 1
    place = Span(node.span.file, line, column, line, column)
    return warning(ID, place, "YAML joins these lines into one text with a space between them.", _HINT)
