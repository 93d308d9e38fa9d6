"""Auxiliary files: what a pass learns from the one before it.

Much in them is the same after every run, or is read by nobody: whether passes have settled is told by the rest. So a
first pass can be given what it would learn, where that can be guessed; if it was right, there is no second one.
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


def heeded(files: Mapping[str, bytes]) -> dict[str, tuple[bytes, ...]]:
    """Of each auxiliary file, by its name, the lines that the next pass makes something of; nothing of one without."""
    lines = {
        name: tuple(line for line in content.splitlines() if line and not line.startswith(_INERT))
        for name, content in files.items()
    }
    return {name: said for name, said in lines.items() if said}


def expecting(pages: int) -> bytes:
    """An .aux file of a document of so many pages, about which there is nothing else to know."""
    return b"\\relax \n\\CV@aux@lastpage{%d}\n" % pages
