from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pikepdf
import pytest

from cvlatex.model.document import Document, HeadedEntry
from tests.e2e.conftest import VARIANTS
from tests.e2e.reading import bare, extracted, mentions, runs, without_page_numbers

HAN = re.compile("[\u4e00-\u9fff]")


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_run_of_text_is_in_the_pdf(variant: str, built: Path, documents: dict[str, Document]) -> None:
    reported = bare(without_page_numbers(extracted(built / f"cv-{variant}.pdf")))
    missing = [run for run in runs(documents[variant]) if bare(run) not in reported]
    assert missing == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_sections_and_entries_are_read_in_their_order(
    variant: str, built: Path, documents: dict[str, Document]
) -> None:
    reported = bare(without_page_numbers(extracted(built / f"cv-{variant}.pdf")))
    at = 0
    for part in documents[variant].parts:
        for section in part.sections:
            for line in (section.title, *(item.title for item in section.items if isinstance(item, HeadedEntry))):
                heading = bare("".join(runs(line)))
                found = reported.find(heading, at)
                assert found >= 0, heading
                at = found + len(heading)


@pytest.mark.parametrize("variant", ["en", "en-short"])
def test_an_english_pdf_has_no_chinese(variant: str, built: Path) -> None:
    assert HAN.findall(extracted(built / f"cv-{variant}.pdf")) == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_character_of_a_private_use_area_is_extracted(variant: str, built: Path) -> None:
    assert re.findall("[\ue000-\uf8ff\U000f0000-\U0010ffff]", extracted(built / f"cv-{variant}.pdf")) == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_fonts_are_embedded_subset_and_none_is_type_3(variant: str, built: Path) -> None:
    listing = subprocess.run(
        ["pdffonts", str(built / f"cv-{variant}.pdf")], capture_output=True, check=True, text=True
    ).stdout
    rows = listing.splitlines()[2:]
    assert rows
    for row in rows:
        assert "Type 3" not in row
        assert re.search(r"\byes +yes +yes\b", row), row


def links(pdf: pikepdf.Pdf) -> list[tuple[int, int | None]]:
    """Every link inside the document: the page that it is on, and the page that it leads to, if any."""
    number = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    names = dict(pikepdf.NameTree(pdf.Root.Names.Dests))
    found: list[tuple[int, int | None]] = []
    for index, page in enumerate(pdf.pages):
        for annotation in page.get("/Annots", []):
            action = annotation.get("/A")
            if action is not None and action.get("/S") == "/GoTo":
                target = names.get(str(action.get("/D")))
                place = target.get("/D", target) if isinstance(target, pikepdf.Dictionary) else target
                found.append((index, number[place[0].objgen] if place is not None else None))
    return found


@pytest.mark.parametrize("variant", ["zh", "en", "bilingual"])
def test_every_internal_link_lands(variant: str, built: Path) -> None:
    with pikepdf.open(built / f"cv-{variant}.pdf") as pdf:
        found = links(pdf)
    assert found
    assert [page for page, target in found if target is None] == []


@pytest.mark.parametrize("variant", ["zh", "en"])
def test_the_terms_that_the_cv_lives_by_are_linked(variant: str, documents: dict[str, Document]) -> None:
    expected = {"panoptic-segmentation", "zero-shot", "clip", "albef", "beit-3", "diffusion"}
    assert expected <= mentions(documents[variant].parts)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_log_misses_no_character_and_no_box_is_too_wide(variant: str, built: Path) -> None:
    log = (built / "work" / variant / f"cv-{variant}.log").read_text(encoding="utf-8", errors="replace")
    assert "Missing character" not in log
    assert [amount for amount in re.findall(r"Overfull \\[hv]box \(([\d.]+)pt", log) if float(amount) > 1] == []


def test_the_short_variant_keeps_its_page_budget(built: Path, documents: dict[str, Document]) -> None:
    with pikepdf.open(built / "cv-en-short.pdf") as pdf:
        assert len(pdf.pages) <= (documents["en-short"].variant.max_pages or 0)


def test_glossary_entries_lead_back_to_their_mentions(built: Path) -> None:
    with pikepdf.open(built / "cv-zh.pdf") as pdf:
        with pdf.open_outline() as outline:
            glossary = next(item for item in outline.root if item.title == "术语表")
        begin = min(target for page, target in links(pdf) if target is not None and target > page)
        forth = [link for link in links(pdf) if link[0] < begin]
        back = [link for link in links(pdf) if link[0] >= begin and link[1] is not None and link[1] < begin]
    assert len(glossary.children) == 14
    assert len(forth) >= 6
    assert {target for _, target in forth} <= set(range(begin, 99))
    assert {page for page, _ in forth} == {target for _, target in back}


def test_a_bilingual_outline_has_its_languages_and_the_glossary(built: Path) -> None:
    with pikepdf.open(built / "cv-bilingual.pdf") as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["中文", "English", "术语表 / Glossary"]


def test_the_outline_has_sections_and_terms(built: Path) -> None:
    with pikepdf.open(built / "cv-en.pdf") as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert "Education" in titles
    assert "Glossary" in titles
