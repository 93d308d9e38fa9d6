from __future__ import annotations

from pathlib import Path

from cvlatex.importers.ledger import Kind
from tests.importers.drafts import contacts_of, import_text, sections_of
from tests.importers.samples import YAMLRESUME


def test_points_are_taken_out_of_the_summaries(tmp_path: Path) -> None:
    job = sections_of(import_text(tmp_path, "r.yml", YAMLRESUME))["experience"]["entries"][0]
    assert job["summary"] == "Programs for an engine."
    assert job["highlights"] == [
        {"text": "Wrote Note G", "numbered": True, "highlights": ["with a loop"]}, "**Published** it"
    ]  # fmt: skip
    assert (job["start"], job["technologies"]) == ("1842-12-01", ["Loops"])


def test_what_stands_beside_basics_is_in_the_profile(tmp_path: Path) -> None:
    found = import_text(tmp_path, "r.yml", YAMLRESUME)
    assert {"type": "address", "value": "London, United Kingdom"} in contacts_of(found)
    assert sections_of(found)["education"]["entries"][0]["degree"] == "Bachelor"


def test_the_layout_is_dropped_with_a_reason(tmp_path: Path) -> None:
    outcomes = import_text(tmp_path, "r.yml", YAMLRESUME).outcomes()
    layout = [outcome for outcome in outcomes if outcome.leaf.path.startswith("layouts")]
    assert len(layout) == 2
    assert all(outcome.kind is Kind.DROPPED and "layout" in outcome.reason for outcome in layout)
