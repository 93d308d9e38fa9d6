"""Everybody's PDFs as one: read back by pikepdf and judged by the preflight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from pikepdf import Dictionary, Name

from cvlatex.batch.booklet import NAME, write_booklet
from cvlatex.batch.manifest import Entry, as_entry
from cvlatex.batch.person import build_person
from cvlatex.batch.task import Finding, Options, Task
from tests.folders import SOUND

EPOCH = 1_700_000_000


def built(name: str, out: Path, *, mask: bool = False, settings: str = "") -> Entry:
    """A person whose PDF, of two pages with a glossary, is in its place; `settings` are more of its variant."""
    text = {**SOUND, "cv.yaml": SOUND["cv.yaml"].replace("en: School", "en: 'School of [CLIP](#clip)'")}
    text["variants.yaml"] = text["variants.yaml"].replace("{language: en", f"{{language: en{settings}")
    files = {file: words.replace("Minyu Gao", name).encode() for file, words in text.items()}
    result = build_person(Task(name, files, "", ("en",), Options(mask=mask), f"key of {name}", EPOCH))
    assert result.is_sound, result
    (out / name).mkdir()
    for file, content in result.outputs.items():
        (out / name / file).write_bytes(content)
    return as_entry(result)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("out")


@pytest.fixture(scope="module")
def entries(out: Path) -> list[Entry]:
    sound = [built("Ann (B) Lee", out), built("Bob Ray", out, settings=", standard: [a4f, ua2]")]
    error = Finding("bad-date", "error", "This is no date.", "cv.yaml", 3)
    return [*sound, replace(sound[0], name="broken", findings=(error,))]


@pytest.fixture(scope="module")
def booklet(out: Path, entries: list[Entry]) -> Iterator[pikepdf.Pdf]:
    assert write_booklet(entries, out, EPOCH) == ()
    with pikepdf.open(out / NAME) as pdf:
        yield pdf


def test_those_who_are_sound_are_in_it_behind_the_contents(booklet: pikepdf.Pdf) -> None:
    assert len(booklet.pages) == 5
    with booklet.open_outline() as outline:
        assert [item.title for item in outline.root][1:] == ["Ann (B) Lee", "Bob Ray"]
        assert all(item.children for item in outline.root[1:])


def test_the_contents_lead_to_each_persons_first_page(booklet: pikepdf.Pdf) -> None:
    pages = [page.obj.objgen for page in booklet.pages]
    links = [annotation.Dest[0].objgen for annotation in booklet.pages[0].Annots]
    assert [pages.index(link) for link in links] == [1, 3]


def test_types_of_pdf_2_are_known_as_those_of_pdf_1_7(booklet: pikepdf.Pdf) -> None:
    assert booklet.pdf_version < "2.0"
    assert booklet.Root.StructTreeRoot.RoleMap.Title == Name.H1


def test_links_stay_within_their_own_person(booklet: pikepdf.Pdf) -> None:
    pages = [page.obj.objgen for page in booklet.pages]
    inward = [
        (number, pages.index(annotation.A.D[0].objgen))
        for number, page in enumerate(booklet.pages)
        for annotation in page.get("/Annots", ())
        if annotation.get("/A", Dictionary()).get("/S") == Name.GoTo
    ]
    assert inward
    assert all((source - 1) // 2 == (target - 1) // 2 for source, target in inward)


def test_every_page_and_link_finds_its_element(booklet: pikepdf.Pdf) -> None:
    root = booklet.Root.StructTreeRoot
    numbers = list(root.ParentTree.Nums)[::2]
    assert [int(number) for number in numbers] == sorted({int(number) for number in numbers})
    used = [int(page.StructParents) for page in booklet.pages]
    used += [int(one.StructParent) for page in booklet.pages for one in page.get("/Annots", ())]
    assert sorted(used) == sorted(int(number) for number in numbers)
    assert all(top.P.objgen == root.objgen for top in root.K)


def test_the_same_people_give_the_same_bytes(out: Path, entries: list[Entry], booklet: pikepdf.Pdf) -> None:
    before = (out / NAME).read_bytes()
    write_booklet(entries, out, EPOCH)
    assert (out / NAME).read_bytes() == before


def test_a_masked_persons_name_is_not_in_the_booklet(tmp_path: Path) -> None:
    entry = built("Ann Lee", tmp_path, mask=True)
    write_booklet([entry], tmp_path, EPOCH)
    with pikepdf.open(tmp_path / NAME) as pdf, pdf.open_outline() as outline:
        assert outline.root[1].title.startswith("Candidate ")
    assert b"Ann" not in (tmp_path / NAME).read_bytes()


def test_of_nobody_there_is_no_booklet(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"of an earlier run")
    assert write_booklet([], tmp_path, EPOCH) == ()
    assert not (tmp_path / NAME).exists()
