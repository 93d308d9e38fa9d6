from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.model.document import HeadedEntry, Item, LabelledLine, LabelledList
from cvlatex.model.text import Line, as_plain_text
from tests.folders import documents_of, write_folder


def item_of(folder: Path, section_type: str, entry: str, language: str = "en") -> Item:
    cv = f"profile: {{name: A}}\nsections:\n  - {{id: a, type: {section_type}, title: T, entries: [{entry}]}}\n"
    write_folder(folder, {"cv.yaml": cv})
    (item,) = documents_of(folder)[language].parts[0].sections[0].items
    return item


def words(line: Line | None) -> str | None:
    return as_plain_text(line.children) if line else None


@pytest.mark.parametrize(
    ("section_type", "entry", "title", "area", "subtitle", "place", "note"),
    [
        ("education", "{organization: O, degree: D, area: A, location: L, grade: G}", "D", "A", "O", "L", "G"),
        ("education", "{organization: O, area: A}", "A", None, "O", None, None),
        ("education", "{organization: O}", "O", None, None, None, None),
        ("experience", "{organization: O, role: R, location: L}", "R", None, "O", "L", None),
        ("experience", "{organization: O}", "O", None, None, None, None),
        ("projects", "{name: N, role: R, organization: O, location: L}", "N", "R", "O", "L", None),
        ("publications", "{title: T, authors: [A, B], venue: V}", "T", None, "A, B", "V", None),
        ("awards", "{title: T, issuer: I, location: L}", "T", None, "I", "L", None),
        ("certificates", "{name: N, issuer: I}", "N", None, "I", None, None),
        ("references", "{name: N, role: R, organization: O, email: e@x.org, phone: 123 456}", "N", "R", "O", None,
         "e@x.org, 123 456"),
        ("entries", "{title: T, subtitle: S, location: L}", "T", None, "S", "L", None),
    ],
)  # fmt: skip
def test_each_kind_of_entry_has_its_head(
    section_type: str, entry: str, title: str, area: str | None, subtitle: str | None, place: str | None,
    note: str | None, tmp_path: Path,
) -> None:  # fmt: skip
    item = item_of(tmp_path, section_type, entry)
    assert isinstance(item, HeadedEntry)
    head = (item.title, item.area, item.subtitle, item.place, item.note)
    assert tuple(map(words, head)) == (title, area, subtitle, place, note)


def test_skills_are_a_labelled_list_and_languages_a_labelled_line(tmp_path: Path) -> None:
    skills = item_of(tmp_path, "skills", "{name: N, items: [a, {zh: 乙, en: ~}, c]}")
    assert isinstance(skills, LabelledList)
    assert (words(skills.label), [words(item) for item in skills.items]) == ("N", ["a", "c"])
    language = item_of(tmp_path, "languages", "{name: N, level: L}")
    assert isinstance(language, LabelledLine)
    assert (words(language.label), words(language.text)) == ("N", "L")


def test_authors_are_joined_as_the_language_joins_them(tmp_path: Path) -> None:
    item = item_of(tmp_path, "publications", "{title: T, authors: [甲, 乙]}", "zh")
    assert isinstance(item, HeadedEntry)
    assert words(item.subtitle) == "甲，乙"


@pytest.mark.parametrize(
    ("entry", "url"),
    [
        ("{title: T, doi: 10.1000/182}", "https://doi.org/10.1000/182"),
        ("{title: T, doi: 10.1000/182, url: https://x.org}", "https://x.org"),
        ("{title: T}", None),
    ],
)
def test_a_publication_leads_to_its_page_or_its_doi(entry: str, url: str | None, tmp_path: Path) -> None:
    item = item_of(tmp_path, "publications", entry)
    assert isinstance(item, HeadedEntry)
    assert item.url == url


def test_an_entry_is_dated_by_its_period_or_its_date(tmp_path: Path) -> None:
    period = item_of(tmp_path, "awards", "{title: T, start: 2013, end: 2014}")
    moment = item_of(tmp_path, "awards", "{title: T, date: 2013-05}")
    assert isinstance(period, HeadedEntry)
    assert isinstance(moment, HeadedEntry)
    assert (period.dates, moment.dates) == ("2013 – 2014", "May 2013")


def test_an_entry_whose_name_a_language_leaves_out_is_left_out_there(tmp_path: Path) -> None:
    cv = (
        "profile: {name: A}\nsections:\n  - id: a\n    type: entries\n    title: T\n    entries:\n"
        "      - {title: {zh: 甲, en: ~}}\n      - {title: b}\n"
    )
    documents = documents_of(write_folder(tmp_path, {"cv.yaml": cv}))
    assert [len(documents[name].parts[0].sections[0].items) for name in ("zh", "en")] == [2, 1]


def test_the_parts_of_an_entry_stand_under_the_keys_of_the_data_too(tmp_path: Path) -> None:
    entry = "{title: T, authors: [A, B], venue: {en: V, zh: ~}, date: 2020-05, doi: 10.1000/182}"
    item = item_of(tmp_path, "publications", entry)
    assert isinstance(item, HeadedEntry)
    assert item.kind == "publications"
    assert {field.name: [words(line) for line in field.lines] for field in item.fields} == {
        "title": ["T"], "authors": ["A", "B"], "venue": ["V"], "doi": ["10.1000/182"],
    }  # fmt: skip
    assert item.when.date is not None
    assert item.when.date.as_tuple() == (2020, 5, None)


EMPLOYER = """{organization: O, location: L, positions: [
    {role: Director, start: 2022-03, end: present, highlights: [a]},
    {role: Engineer, start: 2017-07, end: 2022-02, technologies: [Rust, C]}]}"""


def test_an_employer_has_its_positions_and_the_period_of_all_of_them(tmp_path: Path) -> None:
    item = item_of(tmp_path, "experience", EMPLOYER)
    assert isinstance(item, HeadedEntry)
    assert (words(item.title), item.subtitle, words(item.place)) == ("O", None, "L")
    assert item.dates == "Jul 2017 – Present"
    assert [(words(one.title), one.dates) for one in item.positions] == [
        ("Director", "Mar 2022 – Present"), ("Engineer", "Jul 2017 – Feb 2022"),
    ]  # fmt: skip
    technologies = item.positions[1].technologies
    assert technologies is not None
    assert (words(technologies.label), [words(one) for one in technologies.items]) == ("Technologies", ["Rust", "C"])


@pytest.mark.parametrize("organization", ["", "organization: {zh: ~, en: ~}, "])
def test_work_without_an_employer_is_preserved(organization: str, tmp_path: Path) -> None:
    item = item_of(tmp_path, "experience", f"{{{organization}role: Freelance developer, date: 2015}}")
    assert isinstance(item, HeadedEntry)
    assert (words(item.title), item.subtitle, item.dates) == ("Freelance developer", None, "2015")


def test_positions_without_an_employer_are_entries_of_their_own(tmp_path: Path) -> None:
    cv = (
        "profile: {name: A}\nsections:\n  - {id: a, type: experience, title: T, entries: ["
        "{organization: {zh: 甲, en: ~}, positions: [{role: R}, {role: S}]}]}\n"
    )
    documents = documents_of(write_folder(tmp_path, {"cv.yaml": cv}))
    assert [len(documents[name].parts[0].sections[0].items) for name in ("zh", "en")] == [1, 2]


@pytest.mark.parametrize(
    ("entry", "linked"),
    [
        ("{organization: O, role: R, url: https://x.org}", "subtitle"),
        ("{organization: O, url: https://x.org}", "title"),
    ],
)
def test_the_address_of_a_degree_is_its_schools(entry: str, linked: str, tmp_path: Path) -> None:
    item = item_of(tmp_path, "education", entry.replace("role", "degree"))
    assert isinstance(item, HeadedEntry)
    assert item.linked == linked


@pytest.mark.parametrize(
    ("entry", "linked"),
    [
        ("{organization: O, role: R, url: https://x.org}", "subtitle"),
        ("{organization: O, url: https://x.org}", "title"),
    ],
)
def test_the_address_of_a_position_is_its_employers(entry: str, linked: str, tmp_path: Path) -> None:
    item = item_of(tmp_path, "experience", entry)
    assert isinstance(item, HeadedEntry)
    assert item.linked == linked


@pytest.mark.parametrize(
    ("dates", "zh", "en"),
    [
        ("start: 2022-09, expected: 2026-06", "2022.9 – 2026.6（预计）", "Sep 2022 – Jun 2026 (expected)"),
        ("expected: 2026-06", "预计 2026.6", "Expected Jun 2026"),
        ("periods: [{start: 2014, end: 2015}, {date: 2017}]", "2014 – 2015、2017", "2014 – 2015, 2017"),
        ("date: 2024, dates_text: {zh: 2024年毕业, en: Class of 2024}", "2024年毕业", "Class of 2024"),
        ("date: {zh: 2024-05, en: 2024}", "2024.5", "2024"),
        ("date: 2023-fall", "2023年秋", "Fall 2023"),
        ("date: ~2019", "约 2019", "c. 2019"),
    ],
)
def test_dates_say_what_is_known(dates: str, zh: str, en: str, tmp_path: Path) -> None:
    for language, expected in (("zh", zh), ("en", en)):
        item = item_of(tmp_path, "education", f"{{organization: O, {dates}}}", language)
        assert isinstance(item, HeadedEntry)
        assert item.dates == expected


def test_a_level_has_words_beside_its_dots(tmp_path: Path) -> None:
    reported = item_of(tmp_path, "skills", "{name: Go, level: Expert, dots: 5}")
    counted = item_of(tmp_path, "skills", "{name: Go, dots: 4}")
    group = item_of(tmp_path, "skills", "{name: Go, items: [a], level: Expert}")
    unnamed = item_of(tmp_path, "skills", "{items: {zh: [甲], en: [a, b]}}")
    assert isinstance(reported, LabelledLine)
    assert isinstance(counted, LabelledLine)
    assert isinstance(group, LabelledList)
    assert isinstance(unnamed, LabelledList)
    assert (words(reported.text), reported.dots, words(counted.text), words(group.label)) == (
        "Expert",
        5,
        "4/5",
        "Go (Expert)",
    )
    assert (unnamed.label, [words(one) for one in unnamed.items]) == (None, ["a", "b"])


def test_a_reference_has_its_addresses_under_their_keys(tmp_path: Path) -> None:
    item = item_of(tmp_path, "references", "{name: N, email: e@x.org, phone: 123 456}")
    assert isinstance(item, HeadedEntry)
    assert {field.name: words(field.lines[0]) for field in item.fields} == {
        "name": "N", "email": "e@x.org", "phone": "123 456",
    }  # fmt: skip
