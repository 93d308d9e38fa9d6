from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import html5lib

from cvlatex.batch.manifest import Entry
from cvlatex.batch.report import as_csv, as_html, count_totals, write_reports
from cvlatex.batch.task import Finding

SOUND = Entry("ann", "k", {"cv-en.pdf": "x"}, {"cv-en.pdf": 2}, (), "", 0.5)
WRONG = Entry("<bob>", "k", {}, {}, (Finding("missing-language", "error", "No <b>en</b>.", "cv.yaml", 7),), "", 0.1)
FAILED = Entry("=cmd()", "k", {}, {}, (), "It took too long.", 9.0)
ENTRIES = (FAILED, WRONG, SOUND)


def test_the_totals_count_people() -> None:
    totals = count_totals(ENTRIES, 3.0)
    assert (totals.people, totals.sound, totals.with_errors, totals.failed) == (3, 1, 1, 1)
    assert (totals.pages, totals.lacking_language, totals.by_code) == (2, 1, (("missing-language", 1),))


def test_the_page_is_valid_and_has_the_worst_first() -> None:
    page = as_html(ENTRIES, count_totals(ENTRIES, 3.0))
    html5lib.HTMLParser(strict=True).parse(page)
    assert (
        page.index("It took too long.")
        < page.index("missing-language</code></li>")
        < page.index('href="ann/cv-en.pdf"')
    )
    assert "<b>en</b>" not in page


def test_a_spreadsheet_runs_nothing() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(ENTRIES, {"ann": "+1"}).removeprefix("\ufeff"))))
    assert rows[1][0] == "'=cmd()"
    assert rows[3][1] == "'+1"
    assert [row[2] for row in rows[1:]] == ["failed", "errors", "sound"]


def test_three_reports_are_written(tmp_path: Path) -> None:
    write_reports(ENTRIES, tmp_path, {"ann": "ann@example.org"}, 3.0)
    assert {path.name for path in tmp_path.iterdir()} == {"report.html", "report.csv", "report.json"}
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["totals"]["people"] == 3
    assert report["people"][1]["findings"][0]["line"] == 7
    assert report["people"][2]["outputs"] == ["ann/cv-en.pdf"]
