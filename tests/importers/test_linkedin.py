from __future__ import annotations

from pathlib import Path

from cvlatex.importers.ledger import Kind
from cvlatex.importers.run import import_files
from tests.importers.drafts import codes, contacts_of, import_text, sections_of
from tests.importers.samples import LINKEDIN, zip_with


def test_an_export_comes_in(tmp_path: Path) -> None:
    sections = sections_of(import_text(tmp_path, "x.zip", zip_with({**LINKEDIN})))
    assert sections["summary"]["body"] == "Line one\\\nLine two"
    (job,) = sections["experience"]["entries"]
    lead, translator = job["positions"]
    assert (lead["start"], lead["end"], lead["summary"]) == ("1842-05", "present", "Programs.")
    assert lead["highlights"] == ['Wrote "Note G"', "Published it"]
    assert (translator["start"], translator["end"]) == ("1841-01", "1842-05")
    assert sections["skills"]["entries"] == [{"items": ["Calculus", "C*"]}]
    assert sections["certificates"]["entries"] == [
        {"name": "Diploma", "issuer": "Guild", "date": "1840-01", "summary": "77"}
    ]


def test_contacts_are_taken_out_of_their_cells(tmp_path: Path) -> None:
    contacts = contacts_of(import_text(tmp_path, "x.zip", zip_with({**LINKEDIN})))
    assert [(contact["type"], contact["value"]) for contact in contacts] == [
        ("email", "ada@example.org"), ("phone", "+44 20 7946 0000"), ("address", "London"), ("x", "ada"),
        ("website", "https://ada.example.org"), ("website", "https://blog.example.org"),
    ]  # fmt: skip


def test_files_that_are_not_about_the_profile_are_not_read(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.zip", zip_with({**LINKEDIN}))
    assert "Babbage" not in str(found.list_outcomes())
    dropped = [outcome for outcome in found.list_outcomes() if outcome.leaf.path == "Connections.csv"]
    assert [outcome.kind for outcome in dropped] == [Kind.DROPPED]


def test_missing_files_are_no_fault(tmp_path: Path) -> None:
    sections = sections_of(import_text(tmp_path, "x.zip", zip_with({"a/Skills.csv": "Name\nLogic\n"})))
    assert list(sections) == ["skills"]
    assert codes(import_text(tmp_path, "y.zip", zip_with({"Connections.csv": "A\n1\n"}))) == ["nothing-found"]


def test_a_folder_and_single_files_are_taken_too(tmp_path: Path) -> None:
    for name, text in LINKEDIN.items():
        (tmp_path / name).write_text(text)
    assert "experience" in sections_of(import_files([tmp_path]))
    assert "education" in sections_of(import_files([tmp_path / "Education.csv"]))


def test_an_old_encoding_is_read_with_a_warning(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.zip", zip_with({"Skills.csv": "Name\nCaf\xe9\n".encode("latin-1")}))
    assert sections_of(found)["skills"]["entries"] == [{"items": ["Café"]}]
    assert codes(found) == ["encoding"]
