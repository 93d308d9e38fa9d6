"""Random edits: the fast ways, in one shot and in `watch`, and the plain one give the same bytes and verdicts.

`make fuzz` asks for more edits a run by CVLATEX_FUZZ.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cvlatex import pipeline
from cvlatex.console.progress import Silent
from cvlatex.schedule import build
from cvlatex.serve.live import FIRST_LINES
from cvlatex.typeset.incremental.early_start import SWITCH
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.work import WORK
from tests.folders import shared_by_processes, write_folder

EDITS = max(2, int(os.environ.get("CVLATEX_FUZZ", "4")) // 2)

CV = """\
profile:
  name: Ann
  headline: {headline}
  contacts:
    - {{type: phone, value: !private phone}}
sections:
  - id: work
    type: experience
    title: {title}
    entries:
{entries}
  - {{id: text, type: text, title: Text, body: {body}}}
"""
ENTRY = """\
      - organization: Firm
        role: Engineer
        start: 2020-01
        highlights:
{points}
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
COLORS = ("blue", "green", "black", "#C71585")


class Data:
    """A CV as its owner edits it: each method is a kind of edit, by chosen numbers and a text."""

    def __init__(self, texts: list[str]) -> None:
        self.headline, self.title, self.body, self.term = texts
        self.entries = [[texts[0], texts[1]], [texts[2], "see [the term](#term)"]]
        self.color, self.phone = COLORS[0], 0

    def reword_headline(self, _: int, text: str) -> None:
        self.headline = text

    def reword_title(self, _: int, text: str) -> None:
        self.title = text

    def reword_body(self, _: int, text: str) -> None:
        self.body = text

    def reword_term(self, _: int, text: str) -> None:
        self.term = text

    def reword_point(self, number: int, text: str) -> None:
        points = self.entries[number % len(self.entries)]
        points[number % len(points)] = text

    def add_point(self, number: int, text: str) -> None:
        points = self.entries[number % len(self.entries)]
        points.insert(number % (len(points) + 1), text)

    def move_point(self, number: int, _: str) -> None:
        points = self.entries[number % len(self.entries)]
        points.append(points.pop(0))

    def take_out_entry(self, number: int, text: str) -> None:
        del self.entries[number % len(self.entries)]
        self.entries = self.entries or [[text]]

    def add_entry(self, number: int, text: str) -> None:
        self.entries.insert(number % (len(self.entries) + 1), [text])

    def choose_color(self, number: int, _: str) -> None:
        self.color = COLORS[number % len(COLORS)]

    def renew_private(self, number: int, _: str) -> None:
        self.phone = number

    def files(self) -> dict[str, str | bytes | None]:
        """The data folder's files."""
        lists = ("\n".join(f"          - {quoted(point)}" for point in points) for points in self.entries)
        entries = "".join(ENTRY.format(points=points) for points in lists)
        texts = {name: quoted(getattr(self, name)) for name in ("headline", "title", "body")}
        return {
            "cv.yaml": CV.format(entries=entries.rstrip("\n"), **texts),
            "glossary.yaml": f"- {{id: term, term: Term, body: {quoted(self.term)}}}\n",
            "variants.yaml": f"variants: {{en: {{language: en, glossary: all, color: {quoted(self.color)}}}}}\n",
            "private.yaml": f"phone: '+44 20 7946 {self.phone:04}'\n",
        }


def quoted(text: str) -> str:
    """A text as YAML's single-quoted scalar."""
    return "'" + text.replace("'", "''") + "'"


EDITS_OF = (
    Data.reword_headline, Data.reword_title, Data.reword_body, Data.reword_term, Data.reword_point, Data.add_point,
    Data.move_point, Data.take_out_entry, Data.add_entry, Data.choose_color, Data.renew_private,
)  # fmt: skip
EDIT = st.tuples(st.sampled_from(EDITS_OF), st.integers(0, 99), TEXT)


Result = tuple[bytes, list[tuple[str, str, str]]]
"""A PDF, and what was found in it: the code, the file's name with its line, and the words."""


def built(data: Path, out: Path, cache: Path) -> Result:
    """The PDF of the data as it is now and its verdict, built as `pdf` does."""
    with Session.start(out, cache, data, ["en"]) as session:
        return built_by(session, data, out)


def built_by(session: Session, data: Path, out: Path) -> Result:
    loaded = pipeline.load(data, ["en"], out, session)
    (done,) = build(loaded.documents, data, out, Silent(), sources=loaded.sources, session=session)
    assert done.finished is not None, done.failure
    places = (f"{Path(one.span.file).name}:{one.span.line}" if one.span else "" for one in done.diagnostics)
    found = [(one.code, place, one.message) for one, place in zip(done.diagnostics, places, strict=True)]
    return done.finished.pdf.read_bytes(), found


def watched(session: Session, data: Path, out: Path) -> Result:
    """The same, built as `watch` does, where XeTeX waits for the next edit."""
    session.feed_unchanged()
    result = built_by(session, data, out)
    session.wait_for(["en"], FIRST_LINES)
    return result


@settings(
    max_examples=1, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.generate)
)
@given(first=st.lists(TEXT, min_size=4, max_size=4), edits=st.lists(EDIT, min_size=EDITS, max_size=EDITS))
def test_both_ways_give_the_same_bytes(
    first: list[str],
    edits: list[tuple[Callable[[Data, int, str], None], int, str]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    cache = shared_by_processes(tmp_path_factory)
    with (
        tempfile.TemporaryDirectory() as name,
        pytest.MonkeyPatch.context() as patch,
        Session(Path(name) / "live" / WORK, cache) as session,
    ):
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        folder, state = Path(name), Data(first)
        for edit, number, text in [(Data.reword_body, 0, first[2]), *edits]:
            edit(state, number, text)
            data = write_folder(folder / "data", state.files())
            fast, live = built(data, folder / "fast", cache), watched(session, data, folder / "live")
            patch.setenv(SWITCH, "0")
            plain = built(data, folder / "plain", cache)
            patch.delenv(SWITCH)
            assert fast == plain, edit.__name__
            assert live == plain, edit.__name__
            shutil.rmtree(folder / "plain")
