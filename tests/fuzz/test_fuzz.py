"""Any text in any field, any bytes in any file, any log: a result or diagnostics, never a traceback.

`make fuzz` runs these over and over, each time from another seed; `CVLATEX_FUZZ` asks for more builds a run.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from cvlatex.console.progress import Silent
from cvlatex.console.report import as_github, as_json, as_text
from cvlatex.core.diagnostics import has_errors
from cvlatex.load import load_folder
from cvlatex.schedule import build
from cvlatex.typeset.log.attribute import attribute
from cvlatex.typeset.log.parse import parse_log
from cvlatex.writers.latex.compose import compose
from tests.e2e.reading import bare, extracted, runs
from tests.folders import SOUND, write_folder
from tests.fuzz.strategies import anything, folders, tame, tame_blocks, wild, words

BUILDS = int(os.environ.get("CVLATEX_FUZZ", "6"))

slow = settings(deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)
quick = settings(slow, max_examples=60)
few = settings(slow, max_examples=BUILDS, phases=(Phase.explicit, Phase.reuse, Phase.generate))
"""Builds take a second each: a failing example is printed as found, since shrinking takes hundreds of builds."""

LOG_LINES = st.sampled_from(
    [
        "! Undefined control sequence.",
        "l.3 \\foo",
        "(./cv.tex",
        ")",
        "cv.tex:7: Missing $ inserted.",
        "Overfull \\hbox",
        "Overfull \\hbox (12.5pt too wide) in paragraph at lines 3--4",
        "[]\\TU/x/m/n/10 words",
        " []",
        "Runaway argument?",
        "Missing character: There is no 旻 in font x!",
        "LaTeX Warning: Reference `a' on page 1 undefined on input line 9.",
        "Package hyperref Warning: Token not allowed",
        "(hyperref)   removing",
        "Output written on cv.xdv (2 pages, 9 bytes).",
    ]
)


def reported_of(files: dict[str, str | bytes | None]) -> None:
    with tempfile.TemporaryDirectory() as name:
        data = write_folder(Path(name), files)
        loaded = load_folder(data)
        for diagnostic in loaded.diagnostics:
            assert diagnostic.message
        as_text(loaded.diagnostics, loaded.sources, color=False)
        as_github(loaded.diagnostics)
        json.loads(as_json(loaded.diagnostics))
        for document in loaded.documents:
            compose(document, data)


def letters_of(value: object) -> Counter[str]:
    """How often each letter and digit stands in the text of a document's parts, small letters and capitals as one."""
    return Counter(bare("".join(runs(value))).casefold())


@given(folders(wild, wild, wild))
@quick
def test_any_text_is_written_or_refused(files: dict[str, str]) -> None:
    reported_of({**files})


@given(st.sampled_from(sorted(SOUND)), anything)
@quick
def test_any_shape_is_reported(name: str, value: Any) -> None:
    reported_of({name: json.dumps(value)})


@given(st.sampled_from(sorted(SOUND)), st.one_of(st.binary(), wild.map(str.encode)))
@quick
def test_any_bytes_are_reported(name: str, content: bytes) -> None:
    reported_of({name: content})


@given(st.sampled_from(sorted(SOUND)), st.data())
@quick
def test_a_sound_file_with_a_piece_changed_is_reported(name: str, data: st.DataObject) -> None:
    text = SOUND[name]
    first = data.draw(st.integers(0, len(text)))
    last = data.draw(st.integers(first, min(len(text), first + 5)))
    reported_of({name: text[:first] + data.draw(wild) + text[last:]})


@given(st.lists(st.one_of(LOG_LINES, wild), max_size=30))
@quick
def test_any_log_is_read(lines: list[str]) -> None:
    attribute(parse_log("\n".join(lines), "cv.tex"), (None,) * 5)


@given(folders(words, tame, tame_blocks))
@few
def test_what_passes_the_check_is_typeset(files: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        data = write_folder(Path(name) / "data", {**files})
        loaded = load_folder(data)
        assume(not has_errors(loaded.diagnostics))
        for built in build(loaded.documents, data, Path(name) / "out", Silent()):
            assert built.failure is None, (built.failure, built.diagnostics)
            assert built.finished is not None
            assert not has_errors(built.diagnostics), built.diagnostics
            assert "undefined-reference" not in {diagnostic.code for diagnostic in built.diagnostics}
            (document,) = loaded.documents
            read = bare(extracted(built.finished.pdf)).casefold()
            assert letters_of(document.parts) <= Counter(read)
            assert set(letters_of(document.glossary)) <= set(read)
