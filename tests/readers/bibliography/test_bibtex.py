from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.localize.venues import write_in_figures
from cvlatex.model.dates import Date
from cvlatex.model.text import Foreign, as_plain_text
from cvlatex.readers.bibliography.bibtex import read_bibtex
from cvlatex.readers.bibliography.works import Found, Work


def found(text: str) -> Found:
    return read_bibtex(SourceFile.of("refs.bib", text))


def only(text: str) -> Work:
    (work,) = found(text).works
    return work


def words(work: Work, field: str) -> str:
    line = getattr(work.entry, field)
    return as_plain_text(line.everywhere.children) if line else ""


@pytest.mark.parametrize(
    ("fields", "venue"),
    [
        ("journal={J. of X}, volume=3, number=2, pages={1--20}", "J. of X 3(2), 1–20"),
        ("booktitle = icml # { 2020}, pages={7-9}", "Proc. ICML 2020, 7–9"),
        ('school={ETH Z{\\"u}rich}', "ETH Zürich"),
        ("eprint={2103.00020}, archiveprefix={arXiv}", "arXiv:2103.00020"),
        ("volume=3", ""),
    ],
)
def test_the_venue_is_where_it_appeared(fields: str, venue: str) -> None:
    work = only(f'@string{{icml = "Proc. ICML"}}\n@article{{a, title={{T}}, {fields}}}')
    assert words(work, "venue") + write_in_figures(work.entry.place) == venue


@pytest.mark.parametrize(
    ("kind", "fields", "venue"),
    [
        ("phdthesis", "title={T}, school={EPFL}", "PhD thesis, EPFL"),
        ("phdthesis", "title={深度学习}, school={清华大学}", "博士学位论文，清华大学"),
        ("thesis", "title={T}, institution={EPFL}, type={mathesis}", "Master's thesis, EPFL"),
        ("techreport", "title={T}, institution={INRIA}, number={RR-1}", "Technical report RR-1, INRIA"),
        ("patent", "title={一种方法}, type={发明专利}, number={CN2020}", "发明专利 CN2020"),
        ("incollection", "title={T}, booktitle={Handbook}, publisher={Springer}", "Handbook, Springer"),
        ("article", "title={T}, journal={{\\mnras}}", "Monthly Notices of the Royal Astronomical Society"),
        ("misc", "title={T}, howpublished={\\url{https://example.org}}", ""),
    ],
)
def test_a_venue_says_what_the_work_is_where_its_name_does_not(kind: str, fields: str, venue: str) -> None:
    assert words(only(f"@{kind}{{a, {fields}}}"), "venue") == venue


@pytest.mark.parametrize(
    ("fields", "url"),
    [
        ("url={https://example.org/a\\_b\\#c}", "https://example.org/a_b#c"),
        ("url={github.com/ada/engine}", "https://github.com/ada/engine"),
        ("howpublished={\\url{https://example.org}}", "https://example.org"),
        ("eprint={1201.1234}, archiveprefix={arXiv}, journal={\\apj}", "https://arxiv.org/abs/1201.1234"),
        ("eprint={1201.1234}, doi={10.1000/182}", ""),
        ("doi={https://figshare.com/a}", "https://figshare.com/a"),
        ("adsurl={https://ui.adsabs.harvard.edu/abs/1}", "https://ui.adsabs.harvard.edu/abs/1"),
    ],
)
def test_the_address_is_found_where_it_is_written(fields: str, url: str) -> None:
    result = found(f"@article{{a, title={{T}}, {fields}}}")
    entry = result.works[0].entry
    assert result.problems == ()
    assert (entry.url.value if entry.url else "") == url


@pytest.mark.parametrize(
    ("fields", "title", "note"),
    [
        ("title={Main}, subtitle={Sub}", "Main: Sub", ""),
        ("title={Why?}, subtitle={Sub}", "Why? Sub", ""),
        ("title={深度学习}, subtitle={综述}", "深度学习：综述", ""),
        ("title={T}, pubstate={inpress}", "T", "In press"),
        ("title={T}, pubstate={submitted}, note={Best paper}", "T", "Best paper"),
        ("title={T}, year={to appear}", "T", "To appear"),
    ],
)
def test_what_belongs_to_the_title_and_to_the_note(fields: str, title: str, note: str) -> None:
    work = only(f"@article{{a, {fields}}}")
    assert (words(work, "title"), words(work, "note")) == (title, note)


def test_a_paper_has_what_its_volume_lends_and_the_volume_is_no_work_of_its_own() -> None:
    volume = "@proceedings{acl, title={Proc. ACL}, year=2021, editor={Zong, C.}, doi={10.1/v}}"
    result = found(f"@inproceedings{{p, title={{T}}, author={{Gao, M.}}, crossref={{ACL}}}}\n{volume}")
    (work,) = result.works
    written = work.entry.date.everywhere if work.entry.date else None
    assert (words(work, "venue"), work.entry.doi) == ("Proc. ACL", None)
    assert isinstance(written, Date)
    assert written.year == 2021


@pytest.mark.parametrize(
    ("fields", "language"),
    [
        ("langid={ngerman}", "de"),
        ("language={French}", "fr"),
        ("langid=british", "en-GB"),
        ("language={de}", "de"),
        ("language={Klingon}", ""),
        ("", ""),
    ],
)
def test_the_title_is_in_the_language_that_is_named(fields: str, language: str) -> None:
    title = only(f"@book{{a, title={{Der Zauberberg}}, {fields}}}").entry.title
    assert title is not None
    (first,) = title.everywhere.children if title.everywhere else ()
    assert (first.language if isinstance(first, Foreign) else "") == language
    assert as_plain_text((first,)) == "Der Zauberberg"


@pytest.mark.parametrize(
    ("fields", "date"),
    [
        ("year=2020, month=jan", (2020, 1, None)),
        ('year={2020}, month="09"', (2020, 9, None)),
        ("date={2021-03-04}", (2021, 3, 4)),
        ("year=2019, month={Summer}", (2019, None, None)),
        ("year={to appear}", None),
        ("", None),
    ],
)
def test_the_date_is_the_years_and_the_months(fields: str, date: tuple[int, int | None, int | None] | None) -> None:
    entry = only(f"@misc{{a, title={{T}}, {fields}}}").entry
    written = entry.date.everywhere if entry.date else None
    assert (written.as_tuple() if isinstance(written, Date) else None) == date
    assert (entry.note is not None) == ("appear" in fields)


@pytest.mark.parametrize(
    ("kind", "fields", "genre"),
    [
        ("article", "journal={J}", "journal"), ("article", "journal={arXiv preprint arXiv:1}", "preprint"),
        ("inproceedings", "", "conference"), ("phdthesis", "", "thesis"), ("misc", "", "other"),
    ],
)  # fmt: skip
def test_the_kind_is_the_entrys_type(kind: str, fields: str, genre: str) -> None:
    entry = only(f"@{kind}{{a, title={{T}}, {fields}}}").entry
    assert entry.kind is not None
    assert entry.kind.value == genre


def test_a_doi_loses_its_resolver_and_an_address_that_is_none_is_left_out() -> None:
    result = found("@misc{a, title={T}, doi={https://doi.org/10.1000/182}, url={nonsense}}")
    (work,) = result.works
    assert work.entry.doi is not None
    assert (work.entry.doi.value, work.entry.url) == ("10.1000/182", None)
    assert [(problem.severity, problem.span and problem.span.line) for problem in result.problems] == [("warning", 1)]


def test_what_cannot_be_read_is_reported_at_its_line_and_the_others_are_read() -> None:
    text = "@misc{a, title={T}}\n@misc{a, title={U}}\n@misc{b, year=2020}\n@article{c, title={unclosed\n"
    text += "@misc{d, title={V}}\n"
    result = found(text)
    assert [work.key for work in result.works] == ["a", "d"]
    assert sorted(problem.span.line for problem in result.problems if problem.span) == [2, 3, 4]


def test_of_a_field_that_stands_twice_the_first_is_taken_and_of_a_key_that_does_the_first_entry() -> None:
    text = "@misc{a, title={T},\n year=2020,\n Year={2021}}\n@misc{b, title={U}, url={https://b.org}, url={https://b.org}}\n"
    text += "@misc{a, title={V}, year=2020, year=2020}\n"
    result = found(text)
    written = [work.entry.date and work.entry.date.everywhere for work in result.works]
    assert [work.key for work in result.works] == ["a", "b"]
    assert [isinstance(date, Date) and date.as_tuple() for date in written] == [(2020, None, None), False]
    assert [(one.severity, one.span and one.span.line) for one in result.problems] == [("warning", 3), ("warning", 5)]


def test_a_title_is_located_where_it_is_written() -> None:
    work = only("@misc{a,\n  title = {A {BERT}},\n  year = 2020}")
    span = work.entry.title.span
    assert (span.line, span.column) == (2, 12)
    assert words(work, "title") == "A BERT"


def test_keywords_are_what_a_section_selects_by() -> None:
    assert only("@misc{a, title={T}, keywords={core, deep learning; x}}").keywords == {"core", "deep learning", "x"}
