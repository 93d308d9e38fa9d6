from __future__ import annotations

from pathlib import Path

from cvlatex.load import load_folder
from cvlatex.localize.footers import date_footers, has_date
from cvlatex.model.document import Document
from cvlatex.model.text import as_plain_text
from tests.folders import write_folder

FOOTER = '{zh: "{name}，更新于 {date}", en: "Updated {date}"}'
MAY = 1_777_888_800
"""Seconds from 1970 to May 4, 2026."""


def footers_of(document: Document) -> list[str]:
    return [as_plain_text(part.footer.children) for part in document.parts if part.footer]


def documents_of(path: Path, footer: str, epoch: int | None = None) -> dict[str, Document]:
    variants = f"defaults: {{footer: {footer}}}\nvariants: {{both: {{language: [zh, en]}}, en: {{language: en}}}}\n"
    loaded = load_folder(write_folder(path, {"variants.yaml": variants}), epoch=epoch)
    return {document.variant.name: document for document in loaded.documents}


def test_a_footer_has_the_name_and_the_date_of_the_data(tmp_path: Path) -> None:
    documents = documents_of(tmp_path, FOOTER, MAY)
    assert footers_of(documents["both"]) == ["高旻昱，更新于 2026年5月4日", "Updated May 4, 2026"]
    assert footers_of(documents["en"]) == ["Updated May 4, 2026"]


def test_a_footer_without_a_date_waits_for_none(tmp_path: Path) -> None:
    document = documents_of(tmp_path, '"{name}"')["en"]
    assert footers_of(document) == ["Minyu Gao"]
    assert not has_date(document)
    assert date_footers(document, MAY) == document


def test_a_footer_may_be_left_out_of_a_language(tmp_path: Path) -> None:
    assert footers_of(documents_of(tmp_path, "{zh: 一, en: ~}")["both"]) == ["一"]
