"""Auxiliary files: what a pass learns from the one before it.

Much in them is the same after every run, or is never read: the rest shows whether passes have settled. Where there is
nothing else, the first pass is the last.
"""

from __future__ import annotations

from collections.abc import Mapping

_INERT = (
    b"\\relax",
    b"\\providecommand",
    b"\\HyperFirstAtBeginDocument",
    b"\\global\\let",
    b"\\gdef",
    b"\\AtEndDocument",
    b"\\let\\newlabel\\oldnewlabel",
    b"\\fi}",
)
"""How lines begin that LaTeX and hyperref write into every .aux file; what `\\gdef` defines is for hooks not in use."""


def select_heeded(files: Mapping[str, bytes]) -> dict[str, tuple[bytes, ...]]:
    """Return of each auxiliary file, by its name, the lines that the next pass uses; nothing of one without."""
    lines = {
        name: tuple(line for line in content.splitlines() if line and not line.startswith(_INERT))
        for name, content in files.items()
    }
    return {name: found for name, found in lines.items() if found}
