"""uncovered-character: the variant's font set has every character of its text.

What no font has is left out of the PDF without a word. Rare Chinese characters in names, accented Latin, Greek,
Cyrillic and common symbols are in every set.

Passes: 旻, 𠮷, é, α, →, ✓.
Fails: emoji; a script that the set has no face for, such as Thai in the set `noto`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.source import SourceFile, Span
from cvlatex.fontsets.faces import Role, SetCoverage
from cvlatex.model.document import Document
from cvlatex.model.text import Blocks, Code, DisplayMath, Emphasis, Line, Math, Paragraph, Plain, Ruby
from cvlatex.model.variant import Variant
from cvlatex.model.walk import list_field_names

ID = "uncovered-character"

_EMOJI = (range(0x1F000, 0x1FB00), range(0x200D, 0x200E), range(0xE0020, 0xE0080))
"""Pictures, and what joins and colours them (Unicode Technical Standard #51)."""

_WORDS = re.compile(r"\\text\s*\{([^{}]*)\}")
"""What a formula sets in the fonts of the text; it holds nothing else that is not ASCII."""

_INSTEAD = {"\N{MODIFIER LETTER APOSTROPHE}": "’"}
"""Letters that no face has, and what people write for them."""

_PICTURES = "An emoji is no letter: say in words what it shows, or use a symbol such as ★ or ✓."


class _Run(Struct, frozen=True):
    """Characters in one role, and the text they stand in."""

    text: str
    role: Role
    span: Span


def check_documents(
    documents: Iterable[Document], coverage: Mapping[str, SetCoverage], sources: Mapping[str, SourceFile]
) -> Iterator[Diagnostic]:
    """Yield an error a text, where the first of its characters stands. A set without `coverage` is not judged."""
    seen: set[tuple[str, int]] = set()
    for document in documents:
        fonts = coverage.get(document.variant.fonts.value)
        if fonts is None:
            continue
        fine: dict[Role, set[str]] = {"body": set(), "emphasis": set(), "mono": set()}
        lacking: dict[tuple[Span, Role], dict[str, None]] = {}
        for run in _collect_runs(document, seen, fonts.fonts.name):
            known = fine[run.role]
            if known.issuperset(run.text):
                continue
            for char in dict.fromkeys(run.text):
                if char in known:
                    continue
                if fonts.covers(char, run.role) and not _is_right_to_left(char):
                    known.add(char)
                else:
                    lacking.setdefault((run.span, run.role), {})[char] = None
        for (span, role), chars in lacking.items():
            yield _report_uncovered(tuple(chars), _Run("", role, span), fonts, coverage, sources)


def _collect_runs(document: Document, seen: set[tuple[str, int]], name: str) -> list[_Run]:
    """Return the text of a document, but what another document in the same fonts had already."""
    runs: list[_Run] = []
    _collect((document.parts, document.glossary), "body", document.variant.span, (seen, name), runs)
    return runs


def _collect(value: object, role: Role, span: Span, known: tuple[set[tuple[str, int]], str], runs: list[_Run]) -> None:
    """Append the runs below a tuple or a struct; `known` are the texts of fonts, and the name of those in use."""
    match value:
        case tuple():
            for item in value:
                if isinstance(item, _BRANCHES):
                    _collect(item, role, span, known, runs)
        case Plain(text):
            runs.append(_Run(text, role, span))
        case Line() | Blocks() | Paragraph():
            seen, name = known
            if (name, id(value)) not in seen:
                seen.add((name, id(value)))
                _collect(value.children, role, value.span, known, runs)
        case Span() | Variant():
            return
        case Code(text):
            runs.append(_Run(text, "mono", span))
        case Ruby(reading, children):
            runs.append(_Run(reading, role, span))
            _collect(children, role, span, known, runs)
        case Math(source) | DisplayMath(source, _):
            runs.append(_Run("".join(_WORDS.findall(source)), role, span))
        case Struct():
            inner: Role = "emphasis" if isinstance(value, Emphasis) else role
            for field in list_field_names(type(value)):
                below = getattr(value, field)
                if isinstance(below, _BRANCHES):
                    _collect(below, inner, span, known, runs)


_BRANCHES = (tuple, Struct)
"""What texts stand below."""


def _report_uncovered(
    chars: tuple[str, ...],
    run: _Run,
    fonts: SetCoverage,
    coverage: Mapping[str, SetCoverage],
    sources: Mapping[str, SourceFile],
) -> Diagnostic:
    """Return a diagnostic on each character of a run that no face of its font set has."""
    char, *others = chars
    name, count = fonts.fonts.name, len(others)
    hint = _suggest_cure(char, run.role, coverage)
    if run.role == "mono":
        lacks = f"The font for code of the set '{name}' lacks {_describe(char)}{f' and {count} more' * bool(count)}"
        if all(fonts.covers(one, "body") for one in chars):
            hint = "Write it without the backticks: the text's fonts have it."
    else:
        lacks = f"No font of the set '{name}' has {_describe(char)}{f', nor {count} more of this text' * bool(count)}"
    message = f"{lacks}; {'they' if others else 'it'} would be missing from the PDF."
    return error(ID, _locate(char, run.span, sources), message, hint)


def _describe(char: str) -> str:
    """Return a character by its name too; one that nobody can see by its name alone."""
    name = f"U+{ord(char):04X} {unicodedata.name(char, 'without a name')}"
    return name if _is_invisible(char) else f"{char} ({name})"


def _is_invisible(char: str) -> bool:
    """Whether a character has no glyph of its own: a format character, a mark on another, an unassigned one."""
    return unicodedata.category(char) in ("Cf", "Cn", "Co", "Mn", "Me")


def _is_right_to_left(char: str) -> bool:
    """Whether a character belongs to a script that is written from right to left."""
    return unicodedata.bidirectional(char) in ("R", "AL")


def _suggest_cure(char: str, role: Role, coverage: Mapping[str, SetCoverage]) -> str:
    """Return how a text with a character that no font has is mended."""
    if any(ord(char) in block for block in _EMOJI):
        return _PICTURES
    if unicodedata.category(char) == "Cf" or "VARIATION SELECTOR" in unicodedata.name(char, ""):
        return "It is invisible: delete it."
    if _is_right_to_left(char):
        return "Words written from right to left cannot be set: write them in Latin letters, or leave them out."
    if char in _INSTEAD:
        return f"Write {_INSTEAD[char]} (U+{ord(_INSTEAD[char]):04X}), which looks the same."
    others = [name for name, other in coverage.items() if other.covers(char, role)]
    if others:
        return f"These font sets have it: {', '.join(others)}. Choose one with `fonts:`, or another wording."
    return "Use another character, or describe a font set that has it in fonts/fonts.yaml."


def _locate(char: str, span: Span, sources: Mapping[str, SourceFile]) -> Span:
    """Return where the character stands in its scalar; the scalar's place where it is written as an escape."""
    source = sources.get(span.file)
    before, found, _ = source.slice(span).partition(char) if source else ("", "", "")
    if not found:
        return span
    line = span.line + before.count("\n")
    column = len(before) - before.rfind("\n") if "\n" in before else span.column + len(before)
    return Span(span.file, line, column, line, column + 1)
