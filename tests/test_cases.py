"""Deliberate mistakes: each file of cases/ replaces the file that its folder names in a sound data folder.

The expected diagnostics stand in comments of the case itself, one a line, and there may be no others:
`# Error: 4:19-4:25 unknown-key did you mean 'location'?` (place, code, and a part of the message or its hints).
A place in another file of the folder has its name: `# Error: glossary.yaml:1:8-1:12 …`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Diagnostic, Fix, Severity
from cvlatex.core.source import Span
from cvlatex.readers.yaml.fixes import apply_fixes
from tests.folders import diagnostics_of, write_folder

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*/*.yaml"))
EXPECTATION = re.compile(r"^ *# (Error|Warning|Note): (?:(\w+\.yaml):)?(\S+) ([a-z-]+) (\S.*)$", re.MULTILINE)
MARKER = re.compile(r"^ *# *(?:error|warning|note)\b", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True)
class Expectation:
    severity: str
    file: str
    place: str
    code: str
    words: str

    def met_by(self, diagnostic: Diagnostic, replaced: str) -> bool:
        reported = " ".join((diagnostic.message, *diagnostic.hints)).lower()
        wanted = (self.severity.lower(), self.file or replaced, self.place, self.code)
        return _identity(diagnostic) == wanted and self.words.lower() in reported


def _identity(diagnostic: Diagnostic) -> tuple[str, str, str, str]:
    span = diagnostic.span
    place = f"{span.line}:{span.column}-{span.end_line}:{span.end_column}" if span else ""
    return (str(diagnostic.severity), Path(span.file).name if span else "", place, diagnostic.code)


def test_there_are_cases_of_every_file() -> None:
    assert {path.parent.name for path in FILES} == {"cv", "glossary", "variants"}
    assert len(FILES) >= 50


@pytest.mark.parametrize("case", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_exactly_what_the_comments_expect_is_reported(case: Path, tmp_path: Path) -> None:
    text = case.read_text(encoding="utf-8")
    expected = [Expectation(*groups) for groups in EXPECTATION.findall(text)]
    assert len(expected) == len(MARKER.findall(text)), "an expectation is not written as it should be"
    replaced = f"{case.parent.name}.yaml"
    unexpected = []
    for diagnostic in diagnostics_of(write_folder(tmp_path, {replaced: text})):
        met = next((one for one in expected if one.met_by(diagnostic, replaced)), None)
        if met:
            expected.remove(met)
        else:
            unexpected.append((*_identity(diagnostic), diagnostic.message, diagnostic.hints))
    assert (expected, unexpected) == ([], [])


@pytest.mark.parametrize("case", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_fix_cures_what_it_comes_with(case: Path, tmp_path: Path) -> None:
    replaced = f"{case.parent.name}.yaml"
    text = case.read_text(encoding="utf-8")
    for at, diagnostic in enumerate(diagnostics_of(write_folder(tmp_path / "before", {replaced: text}))):
        if diagnostic.fix is None or Path(diagnostic.fix.span.file).name != replaced:
            continue
        fixed, count = apply_fixes(text, [diagnostic.fix])
        assert count == 1
        left = diagnostics_of(write_folder(tmp_path / f"after-{at}", {replaced: fixed}))
        assert diagnostic.span
        assert (diagnostic.code, diagnostic.message, diagnostic.span.start()) not in [
            (found.code, found.message, Span(diagnostic.span.file, *_start(found))) for found in left
        ], fixed


def _start(diagnostic: Diagnostic) -> tuple[int, int, int, int]:
    span = diagnostic.span
    return (span.line, span.column, span.line, span.column) if span else (0, 0, 0, 0)


_WORDS = r"(?!one of |the |a |an |words |mathematics |it |digits |each |\*\*)"
LETTER = (
    re.compile(r"Did you mean '([^']+)'\?$"),
    re.compile(r"(?:Put (?:it|the whole (?:value|text)) in quotes|Quote the whole value with the other kind): (.+)$"),
    re.compile(r"Write (\{[^{}…]+\}|\[[^…]+\])\.?$"),
    re.compile(rf"Write {_WORDS}([^`…{{\[,]+?)\.?$"),
    re.compile(r"Delete it()\.$"),
)
"""Hints that say what stands in the place of what is marked."""


@pytest.mark.parametrize("case", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_hint_cures_when_it_is_applied_to_the_letter(case: Path, tmp_path: Path) -> None:
    replaced = f"{case.parent.name}.yaml"
    text = case.read_text(encoding="utf-8")
    for at, diagnostic in enumerate(diagnostics_of(write_folder(tmp_path / "before", {replaced: text}))):
        found = [hint for pattern in LETTER for hint in pattern.findall(" ".join(diagnostic.hints[:1]))]
        if not found or not diagnostic.span or Path(diagnostic.span.file).name != replaced:
            continue
        if diagnostic.fix and found[0] == diagnostic.fix.text:
            continue  # the test above applies it
        fixed, _ = apply_fixes(text, [Fix(diagnostic.span, found[0])])
        left = diagnostics_of(write_folder(tmp_path / f"after-{at}", {replaced: fixed}))
        assert _start(diagnostic) not in [_start(one) for one in left if one.severity is Severity.ERROR], fixed
