"""What is private stays out of every report: nothing of private.yaml is excerpted, and no value of it is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import SourceFile
from cvlatex.model.folder import PRIVATE

SHORTEST = 4
"""Length from which on a value is distinct from a word of a message."""

_HIDDEN = "…"
_VALUE = re.compile(r"^\s*(?:- +)?(?:[^:]+:(?:\s+|$))?(.*?)\s*(?:\s#.*)?$")
_AROUND = " \t'\"[]{},*&!|>?@`%“”‘’"


class Privacy(Struct, frozen=True):
    """The private file's name and its values; `sources` are the other files, which may be excerpted."""

    file: str
    values: tuple[str, ...]
    words: tuple[str, ...]
    sources: Mapping[str, SourceFile]

    @classmethod
    def of(cls, data: Path, sources: Mapping[str, SourceFile]) -> Privacy:
        """Make it of the files of a data folder, whatever state they are in."""
        file = (data / PRIVATE).as_posix()
        lines = sources[file].lines if file in sources else ()
        values = {found[1].strip(_AROUND) for line in lines if (found := _VALUE.match(line))}
        words = {word.strip(_AROUND) for line in lines for word in line.split()}
        others = {name: source for name, source in sources.items() if name != file}
        return cls(file, _sort_by_length(values), _sort_by_length(words | values), others)

    def hide_in_all(self, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Return diagnostics without private values; those about the private file have no replacement either."""
        return tuple(self._hide_in_diagnostic(diagnostic) for diagnostic in diagnostics)

    def _hide_in_diagnostic(self, diagnostic: Diagnostic) -> Diagnostic:
        """Return a diagnostic without private values."""
        is_private = diagnostic.span is not None and diagnostic.span.file == self.file
        hidden = self.words if is_private else self.values
        message, *hints = (_hide_values(text, hidden) for text in (diagnostic.message, *diagnostic.hints))
        is_quoted = diagnostic.fix is not None and _hide_values(diagnostic.fix.text, hidden) != diagnostic.fix.text
        fix = None if is_private or is_quoted else diagnostic.fix
        return replace(diagnostic, message=message, hints=tuple(hints), fix=fix)


def _sort_by_length(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts that are long enough, each before those that it contains."""
    return tuple(sorted((text for text in texts if len(text) >= SHORTEST), key=len, reverse=True))


def _hide_values(text: str, hidden: Iterable[str]) -> str:
    """Return a text with each value replaced by dots."""
    for value in hidden:
        text = text.replace(value, _HIDDEN)
    return text
