"""Fields from lines as pdftohtml says them: of a page of another's, in one column and with dates at the right."""

from __future__ import annotations

from collections.abc import Sequence

from cvlatex.preflight.ats.fields import Contact
from cvlatex.preflight.ats.parsing import parse

FONTS = (
    '<fontspec id="0" size="30" family="A" color="#000000"/><fontspec id="1" size="15" family="A" color="#000000"/>'
    '<fontspec id="2" size="19" family="A" color="#000000"/>'
    '<fontspec id="3" size="15" family="A-Bold" color="#000000"/>'
)


def answer(*texts: tuple[int, int, int, str]) -> str:
    """pdftohtml's answer: a text is its height, left edge, font and characters."""
    printed = "".join(
        f'<text top="{top}" left="{left}" width="{8 * len(text)}" height="18" font="{font}">{text}</text>\n'
        for top, left, font, text in texts
    )
    return f'<page number="1" position="absolute" top="0" left="0" height="1262" width="892">{FONTS}{printed}</page>'


CV: Sequence[tuple[int, int, int, str]] = (
    (100, 80, 0, "Jane Q. Doe"),
    (140, 80, 1, "Engineer of water"),
    (160, 80, 1, "jane@example.org"), (160, 300, 1, "+1 555 010 0199"), (160, 500, 1, "https://example.org/jane"),
    (200, 80, 2, "Work Experience"),
    (230, 80, 3, "Head of Pumps"), (230, 700, 1, "2019 – Present"),
    (250, 80, 1, "Water Company, Berlin"),
    (270, 80, 1, "• Built a pump that is known far beyond the town in which it"),
    (290, 80, 1, "stands today"),
    (310, 80, 1, "• Built another"),
    (345, 80, 3, "Apprentice"), (345, 700, 1, "2015 – 2018"),
    (365, 80, 1, "Town of Somewhere"),
    (400, 80, 2, "Education"),
    (430, 80, 3, "BSc Hydraulics"), (430, 700, 1, "2012 – 2015"),
    (450, 80, 1, "University of Elsewhere"),
    (490, 80, 2, "Skills"),
    (520, 80, 1, "Pumps, pipes"),
)  # fmt: skip


def test_the_header_has_name_headline_and_contacts() -> None:
    parsed = parse("cv.pdf", answer(*CV))
    assert (parsed.name, parsed.headline) == ("Jane Q. Doe", "Engineer of water")
    assert parsed.contacts == (
        Contact("email", "jane@example.org"),
        Contact("phone", "+1 555 010 0199"),
        Contact("website", "https://example.org/jane"),
    )


def test_sections_are_reported_by_their_titles() -> None:
    parsed = parse("cv.pdf", answer(*CV))
    assert [section.kind for section in parsed.sections] == ["experience", "education", "skills"]
    assert parsed.sections[2].lines == ("Pumps, pipes",)


def test_entries_have_role_employer_dates_place_and_points() -> None:
    first, second = parse("cv.pdf", answer(*CV)).sections[0].entries
    assert (first.role, first.employer, first.dates, first.place) == (
        "Head of Pumps", "Water Company", "2019 – Present", "Berlin",
    )  # fmt: skip
    assert first.points == (
        "Built a pump that is known far beyond the town in which it stands today",
        "Built another",
    )
    assert (second.role, second.employer, second.dates) == ("Apprentice", "Town of Somewhere", "2015 – 2018")


def test_what_is_missing_is_reported() -> None:
    heads = ((100, 80, 0, "Jane"), (200, 80, 2, "Experience"), (230, 80, 3, "Head of Pumps 2019"))
    parsed = parse("cv.pdf", answer(*heads, (250, 80, 1, "• a point")))
    assert any("e-mail" in sentence for sentence in parsed.unread)
    assert any("no employer" in sentence for sentence in parsed.unread)


def test_a_pdf_without_text_has_nothing() -> None:
    assert parse("cv.pdf", answer()).unread == ("The PDF has no text: its pages may be images.",)


def test_a_title_in_the_margin_and_contacts_in_the_foot() -> None:
    moved = [(top, left, font, text) for top, left, font, text in CV if "@" not in text]
    moved = [(230, -200, 2, one[3]) if one[3] == "Work Experience" else one for one in moved]
    parsed = parse("cv.pdf", answer(*moved, (1100, 300, 1, "✉ jane@example.org")))
    assert [section.kind for section in parsed.sections] == ["experience", "education", "skills"]
    assert Contact("email", "jane@example.org") in parsed.contacts


def test_a_headline_below_the_name_is_one_though_contacts_stand_beside_it() -> None:
    parsed = parse("cv.pdf", answer(
        (100, 80, 0, "Jane Q. Doe"), (105, 600, 1, "E-mail:"), (105, 700, 1, "jane@example.org"),
        (140, 80, 1, "Engineer"),
        (200, 80, 2, "Education"), (230, 80, 1, "x"), (250, 80, 1, "x"), (270, 80, 1, "x"),
    ))  # fmt: skip
    assert (parsed.name, parsed.headline) == ("Jane Q. Doe", "Engineer")
    assert parsed.contacts == (Contact("email", "jane@example.org"),)


def test_where_all_is_of_one_size_the_first_line_is_the_name() -> None:
    parsed = parse("cv.pdf", answer(
        (100, 80, 1, "王小明"), (120, 80, 1, "后端工程师"), (140, 80, 1, "北京"), (160, 80, 1, "邮箱：wang@example.cn"),
        (200, 80, 2, "教育背景"), (230, 80, 1, "x"),
    ))  # fmt: skip
    assert (parsed.name, parsed.headline) == ("王小明", "后端工程师")
    assert Contact("email", "wang@example.cn") in parsed.contacts


def test_a_project_needs_no_employer() -> None:
    parsed = parse("cv.pdf", answer(
        (100, 80, 0, "Jane Q. Doe"), (140, 80, 1, "jane@example.org"),
        (200, 80, 2, "Open source"), (230, 80, 3, "Pump"), (230, 700, 1, "2019"), (250, 80, 1, "• Works"),
    ))  # fmt: skip
    assert (parsed.sections[0].kind, parsed.unread) == ("projects", ())


def test_dates_and_birthdays_beside_contacts_are_no_phone_numbers() -> None:
    parsed = parse("cv.pdf", answer(
        (100, 80, 0, "张昕"), (140, 80, 1, "(+86) 15895938361"), (140, 400, 1, "1995-12-15"),
        (160, 80, 1, "2015 – 2021"), (200, 80, 2, "教育经历"), (230, 80, 1, "南京大学"),
    ))  # fmt: skip
    assert [one for one in parsed.contacts if one.kind] == [Contact("phone", "(+86) 15895938361")]


def test_titles_in_capitals_are_not_the_names_of_employers() -> None:
    parsed = parse("cv.pdf", answer(
        (100, 80, 0, "Jane Doe"), (200, 80, 3, "WORK EXPERIENCE"), (230, 80, 3, "ABC Company"),
        (250, 80, 1, "Engineer"), (250, 700, 1, "2019 – 2021"), (300, 80, 3, "PROJECT"),
        (330, 80, 3, "OpenThing"), (330, 700, 1, "2020"),
    ))  # fmt: skip
    assert [(one.title, one.kind) for one in parsed.sections] == [
        ("WORK EXPERIENCE", "experience"), ("PROJECT", "projects"),
    ]  # fmt: skip
    assert [(one.role, one.employer) for one in parsed.sections[0].entries] == [("Engineer", "ABC Company")]


def test_a_title_in_capitals_may_stand_in_the_margin() -> None:
    parsed = parse("cv.pdf", answer(
        (100, 80, 0, "Jane Doe"), (200, 80, 3, "EDUCATION"), (200, 230, 1, "UC Berkeley"), (200, 700, 1, "2015 – 2021"),
        (220, 230, 1, "Ph.D. in Computer Science"), (260, 80, 3, "AWARDS"), (260, 230, 1, "A prize, 2020"),
    ))  # fmt: skip
    assert [one.title for one in parsed.sections] == ["EDUCATION", "AWARDS"]
    assert parsed.sections[0].entries[0].employer == "UC Berkeley"


def test_an_address_a_label_or_a_row_of_contacts_is_no_headline() -> None:
    for text in (
        "555 Pump Way, La Verne, CA",
        "San Francisco, CA",
        "Last updated in Mar 2026",
        "性别：男",
        "男性 | 上海",
    ):
        parsed = parse("cv.pdf", answer(
            (100, 80, 0, "Jane Q. Doe"), (140, 80, 1, text), (160, 80, 1, "jane@example.org"),
            (200, 80, 2, "Education"), (230, 80, 1, "x"), (250, 80, 1, "x"), (270, 80, 1, "x"),
        ))  # fmt: skip
        assert (parsed.headline, "".join(one.value for one in parsed.contacts if not one.kind)) == (
            "",
            text.replace(" | ", ""),
        )


def test_a_headline_may_stand_behind_the_name() -> None:
    parsed = parse("cv.pdf", answer((100, 80, 0, "Jane Doe | Engineer"), (200, 80, 2, "Education"), (230, 80, 1, "x")))
    assert (parsed.name, parsed.headline) == ("Jane Doe", "Engineer")


def test_a_section_without_dates_is_reported() -> None:
    parsed = parse("cv.pdf", answer(
        (100, 80, 0, "Jane Doe"), (140, 80, 1, "jane@example.org"), (200, 80, 2, "Education"), (230, 80, 1, "A school"),
    ))  # fmt: skip
    assert parsed.unread == ("In 'Education', no dates were recognized, and so no entries.",)
