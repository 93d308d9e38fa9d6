"""TeX source that knows where each of its lines came from."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from cvlatex.core.source import Span


class TexSource(Struct, frozen=True):
    """A TeX document. `spans[n]` is the YAML behind line n + 1, None where no YAML is; `others[n]` further places."""

    lines: tuple[str, ...]
    spans: tuple[Span | None, ...]
    others: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The document, each line ended."""
        return "".join(line + "\n" for line in self.lines)
