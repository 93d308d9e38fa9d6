"""PDFs as xdvipdfmx leaves them, written by hand; and real ones in all styles, built once for all tests of a run."""

from __future__ import annotations

import fcntl
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from msgspec import Struct, structs
from pikepdf import Array, Dictionary, Name, String

from cvlatex import schedule
from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.model.document import Document
from cvlatex.model.fields import Located
from tests.folders import shared_by_processes

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = ROOT / "tests" / "golden" / "everything"
COLORS = ("green", "grey", "orange", "red", "blue", "purple")
STYLES = ("classic", "casual", "banking", "oldstyle", "fancy", "modern")

WritePdf = Callable[..., tuple[Path, Path]]


@pytest.fixture
def write_pdf(tmp_path: Path) -> WritePdf:
    """Write a PDF of Helvetica and its elements: `write_pdf(["BT … ET"], ["+ 1 P", "- 1"], links=[(0, 1, "https://…")])`.

    A link is its page, its number, and its address or, with a #, its destination.
    """

    def make(pages: list[str], events: list[str], links: list[tuple[int, int, str]] | None = None) -> tuple[Path, Path]:
        pdf = pikepdf.new()
        font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        for content in pages:
            page = pdf.add_blank_page(page_size=(595, 842))
            page.Resources = Dictionary(Font=Dictionary(F1=font))
            page.Contents = pdf.make_stream(content.encode())
        for page_number, number, target in links or []:
            page = pdf.pages[page_number]
            if "/Annots" not in page:
                page.Annots = Array()
            action = (
                Dictionary(S=Name.GoTo, D=String(target[1:]))
                if target.startswith("#")
                else Dictionary(S=Name.URI, URI=String(target))
            )
            page.Annots.append(
                pdf.make_indirect(
                    Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], CV=number, A=action)
                )
            )
        pdf.docinfo.Title = "A title"
        pdf.docinfo.CreationDate = "D:20260102030405Z"
        pdf.save(tmp_path / "cv.pdf")
        (tmp_path / "cv.tags").write_text("\n".join(events) + "\n", encoding="utf-8")
        return tmp_path / "cv.pdf", tmp_path / "cv.tags"

    return make


@pytest.fixture(scope="session")
def styled() -> dict[str, Document]:
    """A CV that has everything, in both languages and in every style, each in a colour of its own, by its style."""
    document = next(one for one in load_folder(DATA).documents if one.variant.name == "bilingual")
    variants = {
        style: structs.replace(document.variant, name=style, style=style, color=Located(color, document.variant.span))
        for style, color in zip(STYLES, COLORS, strict=False)
    }
    return {style: structs.replace(document, variant=variant) for style, variant in variants.items()}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, styled: dict[str, Document]) -> dict[str, Path]:
    """Their PDFs; parallel test processes share one build."""
    shared = shared_by_processes(tmp_path_factory)
    folder, done = shared / "styled-cv", shared / "styled-cv.json"
    with (shared / "styled-cv.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            results = schedule.build(styled.values(), DATA, folder, Silent())
            done.write_text(json.dumps([str(one.failure) for one in results if one.failure]), encoding="utf-8")
    assert json.loads(done.read_text(encoding="utf-8")) == []
    return {style: folder / f"{document.variant.stem}.pdf" for style, document in styled.items()}


LETTER = """\
job:
  recipient: {zh: 某大学, en: A university}
  subject: {zh: 求职信, en: Application}
  opening: {zh: 您好：, en: "Dear all,"}
  body: {zh: "我研究[CLIP](#clip)与 Large Language Models。", en: "My name is 高旻昱, and I know [CLIP](#clip)."}
  closing: {zh: 此致, en: Yours}
"""

SECOND = """\
prefix: gao
variants:
  both: {language: [zh, en], color: burgundy, standard: [a4f, ua2], letter: job, embed: [yaml, json_resume]}
"""


class Second(Struct, frozen=True):
    """PDFs of PDF/A-4f and PDF/UA-2, by style; and by style what the preflight found, as (code, message)."""

    paths: dict[str, Path]
    found: dict[str, list[tuple[str, str]]]


@pytest.fixture(scope="session")
def second(tmp_path_factory: pytest.TempPathFactory) -> Second:
    """The same CV behind a letter, in every style, as PDF 2.0 with its sources; processes share one build."""
    shared = shared_by_processes(tmp_path_factory)
    folder, done = shared / "second-cv", shared / "second-cv.json"
    with (shared / "second-cv.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            data = shared / "second-data"
            shutil.copytree(DATA, data, ignore=shutil.ignore_patterns("*.tex"))
            (data / "variants.yaml").write_text(SECOND, encoding="utf-8")
            (data / "letters.yaml").write_text(LETTER, encoding="utf-8")
            [document] = load_folder(data).documents
            variants = (structs.replace(document.variant, name=style, style=style) for style in STYLES)
            documents = [structs.replace(document, variant=variant) for variant in variants]
            results = schedule.build(documents, data, folder, Silent())
            assert not [one.failure for one in results if one.failure]
            found = {
                one.finished.variant: [(item.code, item.message) for item in one.diagnostics]
                for one in results
                if one.finished
            }
            done.write_text(json.dumps(found), encoding="utf-8")
    found = json.loads(done.read_text(encoding="utf-8"))
    return Second({style: folder / f"gao-{style}.pdf" for style in STYLES}, found)
