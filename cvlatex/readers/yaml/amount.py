"""How many texts a file may have: a thousand pages are no CV, and take minutes and gigabytes to set."""

from __future__ import annotations

import yaml

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.source import SourceFile

MOST_TEXTS = 50_000
"""Values of a file, each text in each language one; keys do not count."""

_COUNTED = 1_000_000
"""Values after which counting ends."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def report_too_many_texts(source: SourceFile) -> Diagnostic | None:
    """Return the error of a file with more texts than a file may have; a syntax error ends the count without one."""
    if len(source.text) <= MOST_TEXTS:
        return None
    count = _count_values(source.text)
    if count <= MOST_TEXTS:
        return None
    amount = f"{count:,}" if count < _COUNTED else f"{_COUNTED:,} or more"
    message = f"This file has {amount} texts; {MOST_TEXTS:,} are the most, which print on some thousand pages."
    return error("too-many", source.locate_whole(), message, "Part it into several folders.")


def _count_values(text: str) -> int:
    """Count how many values a text has, aliases counted as often as they stand for one."""
    # For each open collection whether it is a map, and whether its next node is a key.
    within: list[list[bool]] = []
    count = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.CollectionEndEvent):
                within.pop()
            elif isinstance(event, yaml.NodeEvent):
                is_key = bool(within) and within[-1][0] and within[-1][1]
                if within:
                    within[-1][1] = not within[-1][1]
                if isinstance(event, yaml.CollectionStartEvent):
                    within.append([isinstance(event, yaml.MappingStartEvent), True])
                elif not is_key:
                    count += 1
                    if count >= _COUNTED:
                        break
    except yaml.YAMLError:
        return 0
    return count
