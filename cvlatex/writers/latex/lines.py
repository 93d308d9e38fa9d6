"""TeX lines as they are written, each with its span."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

from msgspec import Struct, field

from cvlatex.core.source import Span
from cvlatex.model.tags import find_locale_tag
from cvlatex.writers.latex.environments import Begin, End, Environment
from cvlatex.writers.latex.source import TexSource


class OneLine(Protocol):
    """A macro that stands on one line."""

    def write_tex(self) -> str:
        """Write the line."""


class Lines(Struct):
    """Collects lines; every macro that is added takes one."""

    _lines: list[str] = field(default_factory=list)
    _spans: list[Span | None] = field(default_factory=list)
    _others: dict[int, tuple[Span, ...]] = field(default_factory=dict)

    def add(self, macro: OneLine, span: Span | None = None, others: Iterable[Span] = ()) -> None:
        """Write one macro; `others` are further places that it comes from."""
        if others := tuple(others):
            self._others[len(self._lines)] = others
        self._lines.append(macro.write_tex().replace("\n", " "))
        self._spans.append(span)

    @contextmanager
    def open_environment(
        self, name: Environment, *arguments: str, option: str = "", span: Span | None = None
    ) -> Iterator[None]:
        """Put what is written inside between the environment's begin and end."""
        self.add(Begin(name, *arguments, option=option), span)
        yield
        self.add(End(name), span)

    @contextmanager
    def switch_language(self, tag: str) -> Iterator[None]:
        """Put what is written inside into a language."""
        own = find_locale_tag(tag)
        with self.open_environment("CVLanguage", own, option="" if own == tag else tag):
            yield

    def extend(self, others: Lines) -> None:
        """Append the lines of others."""
        self._others |= {len(self._lines) + number: spans for number, spans in others._others.items()}
        self._lines += others._lines
        self._spans += others._spans

    def with_edits(self, edit: Callable[[str], str]) -> Lines:
        """Return the lines with each of them edited."""
        return Lines([edit(line) for line in self._lines], self._spans, self._others)

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern stands in any line."""
        return any(map(pattern.search, self._lines))

    def to_source(self) -> TexSource:
        """Return the lines as the source of a document, with the places behind them."""
        return TexSource(tuple(self._lines), tuple(self._spans), self._others)
