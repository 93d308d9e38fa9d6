"""Font sets that would let a text extract as it was written: they have its characters, each with a glyph of its own.

Computed only for a text that a search of the PDF does not find, so that fonts are not read for a sound one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cvlatex.core.paths import cache_folder, find_fonts_folder
from cvlatex.fontsets.coverage import Find, read_coverage
from cvlatex.fontsets.description import read_font_sets
from cvlatex.fontsets.faces import SetCoverage
from cvlatex.fontsets.files import find
from cvlatex.fontsets.twins import read_twins


def find_other_sets(texts: Iterable[str], current: str, look_up: Find = find) -> Mapping[str, tuple[str, ...]]:
    """Return, by text, the sets but the `current` one that serve it; no entry where the fonts are not the cause.

    `look_up` finds the file of a face.
    """
    folder, cache = find_fonts_folder(), cache_folder() / "coverage"
    coverage = read_coverage(read_font_sets(folder / "fonts.yaml"), folder, cache, look_up)
    shared: dict[str, frozenset[str]] = {}
    for name in coverage:
        groups = read_twins(name, folder / "fonts.yaml", folder, cache, look_up).groups.values()
        shared[name] = frozenset(char for group in groups for twins in group for char in twins)
    return {
        text: tuple(name for name in coverage if name != current and _serves(text, coverage[name], shared[name]))
        for text in texts
        if current in coverage and not _serves(text, coverage[current], shared[current])
    }


def _serves(text: str, fonts: SetCoverage, shared: frozenset[str]) -> bool:
    """Whether a font set has all characters of a text, with none of the shared ones."""
    return all(char.isspace() or (char not in shared and fonts.covers(char, "body")) for char in text)
