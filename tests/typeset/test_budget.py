from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec import structs

from cvlatex import schedule
from cvlatex.load import load_folder
from cvlatex.model.document import TIGHTEST, Document
from cvlatex.typeset.budget import report_tightening, typeset_within_budget
from cvlatex.typeset.job import Job, Typeset
from cvlatex.typeset.log.parse import Log
from tests.e2e.conftest import DATA
from tests.folders import write_folder


@pytest.fixture(scope="module")
def document() -> Document:
    return load_folder(DATA, ["en-short"]).documents[0]


def budgeted(document: Document, pages: int | None) -> Document:
    return structs.replace(document, variant=structs.replace(document.variant, max_pages=pages))


class Setter:
    """Sets a document in as many pages as its tightness allows, and records each call."""

    def __init__(self, *pages: int) -> None:
        self.pages = pages
        self.requested: list[int] = []

    def __call__(self, document: Document) -> Typeset:
        self.requested.append(document.tightness)
        job = Job("cv", "", Path(), (), 1.0)
        return Typeset(job, Path("cv.pdf"), self.pages[document.tightness], 1, Log((), 0))


@pytest.mark.parametrize(
    ("budget", "pages", "tightness", "requested"),
    [
        (None, (9, 9, 9, 9, 9), 0, [0]),
        (2, (2, 2, 2, 2, 2), 0, [0]),
        (2, (3, 2, 2, 2, 2), 1, [0, 1]),
        (2, (4, 3, 3, 3, 2), 4, [0, 1, 2, 3, 4]),
        (1, (4, 3, 3, 3, 2), 0, [0, 1, 2, 3, 4, 0]),
    ],
)
def test_the_least_tightening_that_keeps_the_budget_is_taken(
    budget: int | None, pages: tuple[int, ...], tightness: int, requested: list[int], document: Document
) -> None:
    setter = Setter(*pages)
    measured: list[int] = []
    one = budgeted(document, budget)
    result, taken = typeset_within_budget(one, setter(one), setter, lambda tightest: measured.append(tightest.pages))
    assert measured == ([pages[-1]] if len(requested) > len(pages) else [])
    assert taken == tightness
    assert result.pages == pages[tightness]
    assert setter.requested == requested


def test_what_was_done_is_reported(document: Document) -> None:
    assert report_tightening(document.variant, 0) == ()
    (note,) = report_tightening(budgeted(document, 1).variant, TIGHTEST)
    assert note.message == "'en-short' is set more densely than `compact`, with type a point smaller, to keep 1 page."


def test_real_pages_get_fewer_by_tightening(document: Document, tmp_path: Path) -> None:
    from cvlatex.console.progress import Silent

    loose = structs.replace(document.variant, max_pages=None, paper="letter", density="airy", font_size="11pt")
    (built,) = schedule.build([structs.replace(document, variant=loose)], DATA, tmp_path, Silent())
    assert built.finished is not None
    assert built.finished.pages == 3
    preserved = structs.replace(loose, max_pages=2)
    (built,) = schedule.build([structs.replace(document, variant=preserved)], DATA, tmp_path, Silent())
    assert built.finished is not None
    assert built.finished.pages == 2
    assert "tightened" in {diagnostic.code for diagnostic in built.diagnostics}


def test_leaving_out_the_texts_that_are_named_keeps_the_budget(tmp_path: Path) -> None:
    from cvlatex.console.progress import Silent

    points = [f"{'Measured what a service costs ' * (1 + number % 6)}in case {number}" for number in range(66)]
    rows = [f"          - {{text: '{text}', tags: [extra]}}" if at % 9 == 4 else f"          - {text}"
            for at, text in enumerate(points)]  # fmt: skip
    head = "profile: {name: A, contacts: []}\nsections:\n  - id: work\n    type: experience\n    title: Work\n"
    head += "    entries:\n      - organization: Firm\n        highlights:\n"
    settings = "language: en, glossary: none, style: modern, density: compact, font_size: 9pt, max_pages: 1"
    variants = f"variants: {{en: {{{settings}}}}}\n"

    def build(preserved: list[str]) -> tuple[int, list[str]]:
        cv = head + "\n".join(preserved) + "\n"
        folder = write_folder(tmp_path / "data", {"cv.yaml": cv, "variants.yaml": variants, "glossary.yaml": None})
        (built,) = schedule.build(load_folder(folder).documents, folder, tmp_path / "out", Silent())
        assert built.finished is not None
        hints = [hint for one in built.diagnostics if one.code == "page-budget" for hint in one.hints]
        return built.finished.pages, hints

    pages, hints = build(rows)
    assert pages == 2
    places = re.findall(r"line (\d+) of|(?<=lines )(\d+(?:, \d+)*)(?= too)", hints[0])
    named = [int(number) for place in places for number in ",".join(filter(None, place)).split(",")]
    first = head.count("\n") + 1
    assert "tagged extra" in hints[0]
    pages, hints = build([row for number, row in enumerate(rows, start=first) if number not in named])
    assert (pages, hints) == (1, [])
