"""Which PDF the pages have: the newest one, the last confirmed behind a prediction, at first that of the last time."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from cvlatex.load import load_folder
from cvlatex.model.variant import Variant
from cvlatex.serve.pdfs import Pdfs


def write_pdf(path: Path, height: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(300, height))
        pdf.save(path, deterministic_id=True)
    return path


@pytest.fixture
def english(data: Path) -> Variant:
    return load_folder(data, ("en",)).documents[0].variant


@pytest.fixture
def pdfs(data: Path, tmp_path: Path) -> Pdfs:
    work = tmp_path / "out" / "watch"
    work.mkdir(parents=True)
    return Pdfs(data, tmp_path / "out", work)


def number_of(pdfs: Pdfs) -> int | None:
    printed = pdfs.get("en")
    return printed.number if printed else None


def test_a_prediction_that_comes_true_is_sent_once(pdfs: Pdfs, english: Variant, tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "out" / "cv-en.pdf", 400)
    assert pdfs.take(english, pdf, 0.1, is_confirmed=False)
    assert not pdfs.take(english, pdf, 0.4)
    assert number_of(pdfs) == 1
    assert not pdfs.put_back("en")


def test_a_prediction_that_fails_gives_way_to_the_pdf_before_it(pdfs: Pdfs, english: Variant, tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "out" / "cv-en.pdf", 400)
    pdfs.take(english, pdf, 0.1)
    pdfs.take(english, write_pdf(pdf, 500), 0.1, is_confirmed=False)
    assert pdfs.put_back("en")
    printed = pdfs.get("en")
    assert printed
    assert (printed.number, printed.pages[0].height) == (3, 400.0)
    assert not pdfs.put_back("en")


def test_the_last_pdf_is_there_before_the_first_build(pdfs: Pdfs, english: Variant, data: Path, tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "out" / "cv-en.pdf", 400)
    pdfs.take(english, pdf, 0.1)
    again = Pdfs(data, tmp_path / "out", tmp_path / "out" / "watch")
    again.find_last((english,))
    last = again.get("en")
    assert last
    assert (last.number, last.seconds) == (1, None)
    assert again.take(english, pdf, 0.2), "the page learns that it is built"
    assert number_of(again) == 1, "but has nothing to load"


def test_a_pdf_of_other_data_is_not_displayed(pdfs: Pdfs, english: Variant, tmp_path: Path) -> None:
    pdfs.take(english, write_pdf(tmp_path / "out" / "cv-en.pdf", 400), 0.1)
    (tmp_path / "other").mkdir()
    other = Pdfs(tmp_path / "other", tmp_path / "out", tmp_path / "out" / "watch")
    other.find_last((english,))
    assert other.list_all() == {}


def test_a_pdf_that_something_else_has_written_is_not_displayed(
    pdfs: Pdfs, english: Variant, data: Path, tmp_path: Path
) -> None:
    pdf = write_pdf(tmp_path / "out" / "cv-en.pdf", 400)
    pdfs.take(english, pdf, 0.1)
    write_pdf(pdf, 500)
    again = Pdfs(data, tmp_path / "out", tmp_path / "out" / "watch")
    again.find_last((english,))
    assert again.list_all() == {}


def test_a_pdf_that_the_record_of_pdf_has_as_current_is_displayed(
    pdfs: Pdfs, english: Variant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Current:
        def find_current_builds(self, names: tuple[str, ...]) -> tuple[str, ...] | None:
            return names if names == ("en",) else None

    write_pdf(tmp_path / "out" / "cv-en.pdf", 400)
    monkeypatch.setattr("cvlatex.serve.pdfs.compare", lambda _data, _out: Current())
    pdfs.find_last((english,))
    assert number_of(pdfs) == 1


@pytest.mark.parametrize("record", ["", "[]", "{}", '{"data": 1, "pdfs": []}', "\udcff"])
def test_a_damaged_record_counts_as_none(pdfs: Pdfs, english: Variant, tmp_path: Path, record: str) -> None:
    write_pdf(tmp_path / "out" / "cv-en.pdf", 400)
    (tmp_path / "out" / "watch" / "served.json").write_bytes(record.encode("utf-8", "surrogateescape"))
    pdfs.find_last((english,))
    assert pdfs.list_all() == {}


def test_variants_that_are_gone_are_forgotten(pdfs: Pdfs, english: Variant, tmp_path: Path) -> None:
    pdfs.take(english, write_pdf(tmp_path / "out" / "cv-en.pdf", 400), 0.1)
    pdfs.keep_only(("zh",))
    assert pdfs.list_all() == {}
    assert not pdfs.put_back("en")
