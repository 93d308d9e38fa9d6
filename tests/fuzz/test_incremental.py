"""Random edits, one after the other: the fast ways of typesetting and the plain one give the same bytes.

`make fuzz` asks for more edits a run by CVLATEX_FUZZ.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cvlatex import pipeline
from cvlatex.console.progress import Silent
from cvlatex.schedule import build
from cvlatex.typeset.incremental.early_start import SWITCH
from cvlatex.typeset.incremental.session import Session
from tests.folders import shared_by_processes, write_folder

EDITS = max(2, int(os.environ.get("CVLATEX_FUZZ", "4")) // 2)

CV = """\
profile: {name: Ann}
sections:
  - id: work
    type: experience
    title: Work
    entries:
      - organization: WORDS0
        role: Engineer
        start: 2020-01
        highlights:
          - WORDS1
          - WORDS2
  - {id: text, type: text, title: Text, body: WORDS3}
"""
WORD = st.sampled_from(
    [
        "one",
        "two",
        "longer",
        "words",
        "of",
        "an",
        "edit",
        "文字",
        "中文",
        "a–b",
        "2,000",
        "É",
        "x & y",
        "**bold**",
        "`code`",
    ]
)
TEXT = st.lists(WORD, min_size=1, max_size=60).map(" ".join)
EDIT = st.tuples(st.integers(0, 3), TEXT)


def written(texts: list[str]) -> dict[str, str | bytes | None]:
    cv = CV
    for number, text in enumerate(texts):
        cv = cv.replace(f"WORDS{number}", f"'{text}'")
    return {"cv.yaml": cv, "glossary.yaml": "[]\n", "variants.yaml": "variants: {en: {language: en}}\n"}


def built(data: Path, out: Path, cache: Path) -> bytes:
    """The PDF of the data as it is now, built as `pdf` does."""
    with Session.start(out, cache, data, ["en"]) as session:
        loaded = pipeline.load(data, ["en"], out, session)
        (done,) = build(loaded.documents, data, out, Silent(), sources=loaded.sources, session=session)
    assert done.finished is not None, done.failure
    return done.finished.pdf.read_bytes()


@settings(
    max_examples=1, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.generate)
)
@given(first=st.lists(TEXT, min_size=4, max_size=4), edits=st.lists(EDIT, min_size=EDITS, max_size=EDITS))
def test_both_ways_give_the_same_bytes(
    first: list[str], edits: list[tuple[int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    cache = shared_by_processes(tmp_path_factory)
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        folder, texts = Path(name), list(first)
        for place, text in [(0, first[0]), *edits]:
            texts[place] = text
            data = write_folder(folder / "data", written(texts))
            fast = built(data, folder / "fast", cache)
            patch.setenv(SWITCH, "0")
            plain = built(data, folder / "plain", cache)
            patch.delenv(SWITCH)
            assert fast == plain
            shutil.rmtree(folder / "plain")
