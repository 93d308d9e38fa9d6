"""What changed between two builds: the places of the new page whose text the old one did not have."""

from __future__ import annotations

from difflib import SequenceMatcher

from cvlatex.serve.sourcemap import Entry, SourceMap


def find_changed(before: SourceMap, after: SourceMap) -> tuple[int, ...]:
    """Return the numbers of the new map's entries that are new, or say something else; none where only places moved."""
    old, new = [_extract_words(one) for one in before.entries], [_extract_words(one) for one in after.entries]
    if old == new:
        return ()
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    matcher = SequenceMatcher(None, old[first : len(old) - last], new[first : len(new) - last], autojunk=False)
    blocks = (range(first + begin, first + end) for tag, _, _, begin, end in matcher.get_opcodes() if tag != "equal")
    return tuple(number for block in blocks for number in block)


def _extract_words(entry: Entry) -> tuple[str, str]:
    """Return what makes two stretches of a page the same."""
    return entry.text, entry.kind
