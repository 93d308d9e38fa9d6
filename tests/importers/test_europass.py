from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import codes, import_text, sections_of
from tests.importers.samples import CANDIDATE, LEARNER, pdf_with


def test_a_pdf_is_read_by_its_attached_xml(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.pdf", pdf_with({"europass.xml": CANDIDATE.encode()}))
    assert "experience" in sections_of(found)
    assert any(name.endswith("x.pdf/europass.xml") for name in found.sources)


def test_old_and_new_xml_are_distinguished(tmp_path: Path) -> None:
    assert "projects" in sections_of(import_text(tmp_path, "a.xml", CANDIDATE))
    assert "communication-skills" in sections_of(import_text(tmp_path, "b.xml", LEARNER))


def test_other_xml_is_refused(tmp_path: Path) -> None:
    from cvlatex.importers.run import import_files

    (tmp_path / "x.xml").write_text("<html/>")
    assert codes(import_files([tmp_path / "x.xml"], "europass")) == ["wrong-format"]
    (tmp_path / "x.pdf").write_bytes(pdf_with({}))
    assert codes(import_files([tmp_path / "x.pdf"], "europass")) == ["nothing-found"]
