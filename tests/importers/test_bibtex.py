from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import codes, import_text, sections_of
from tests.importers.samples import BIBTEX


def test_works_come_in_without_tex(tmp_path: Path) -> None:
    sketch, erdos = sections_of(import_text(tmp_path, "x.bib", BIBTEX))["publications"]["entries"]
    assert sketch["title"] == "Sketch of the Analytical Engine with $x^2$"
    assert (sketch["authors"], sketch["others"]) == (["Ada Byron", "Luigi Menabrea"], "true")
    assert (sketch["venue"], sketch["date"], sketch["doi"], sketch["note"]) == (
        "Memoirs, 1–20", "1843-08", "10.1000/182", "Best paper"
    )  # fmt: skip
    assert (erdos["title"], erdos["authors"], erdos["kind"]) == ("On Érdős", ["Pál Erdős"], "conference")


def test_a_broken_entry_is_left_out_with_a_warning(tmp_path: Path) -> None:
    found = import_text(
        tmp_path, "x.bib", "@article{a, title = {One}}\n@article{b, title = {Two\n@article{c, title={Three}}\n"
    )
    assert "One" in str(sections_of(found))
    assert set(codes(found)) == {"bibtex-syntax"}


def test_an_entry_that_is_there_twice_is_taken_with_a_warning(tmp_path: Path) -> None:
    found = import_text(
        tmp_path,
        "x.bib",
        "@article{a, title = {One}, pages = {7}}\n@book{a, title = {Two}, journal = {J}, issue = 3}\n",
    )
    one, two = sections_of(found)["publications"]["entries"]
    assert (one["title"], "venue" in one, two["title"], two["venue"]) == ("One", False, "Two", "J, no. 3")
    assert codes(found) == ["duplicate-key"]


def test_a_file_without_entries_is_refused(tmp_path: Path) -> None:
    assert codes(import_text(tmp_path, "x.bib", "@comment{nothing}")) == ["nothing-found"]


def test_chinese_names_and_volumes_and_what_a_volume_lends(tmp_path: Path) -> None:
    source = (
        "@article{a, title={综述}, author={张三;高旻昱*;}, journal={软件学报}, volume=33, number=1, pages={1-9}}\n"
        "@inproceedings{b, title={Child}, author={A. B and others}, author+an={1=corresponding}, crossref={V}}\n"
        "@proceedings{v, title={Proc. ACL}, year=2021}\n"
    )
    one, two = sections_of(import_text(tmp_path, "x.bib", source))["publications"]["entries"]
    assert one["authors"] == ["张三", {"name": "高旻昱", "equal": "true"}]
    assert one["venue"] == "软件学报，第33卷第1期，第1–9页"
    assert (two["venue"], two["date"], two["others"]) == ("Proc. ACL", "2021", "true")
    assert two["authors"] == [{"name": "A. B", "corresponding": "true"}]
