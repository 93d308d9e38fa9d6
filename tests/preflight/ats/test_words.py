from __future__ import annotations

import pytest

from cvlatex.preflight.ats.words import BULLET, EMAIL, PHONE, WEBSITE, classify_title


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Work Experience", "experience"), ("Research Experience", "experience"), ("EDUCATION", "education"),
        ("工作经历", "experience"), ("教育背景", "education"), ("项目经历", "projects"), ("专业技能", "skills"),
        ("Selected Publications", "publications"), ("A walk in the woods", ""), ("Berufserfahrung", "experience"),
        ("Навыки", "skills"), ("職歴", "experience"), ("Koulutus", "education"),
        ("Coursework", "certificates"), ("Experiencia", "experience"), ("Volunteer Experience", "volunteering"),
        ("Research", "projects"), ("技术能力", "skills"), ("Works of art", ""),
    ],
)  # fmt: skip
def test_a_title_says_what_its_section_is(title: str, kind: str) -> None:
    assert classify_title(title) == kind


def test_contacts_are_reported_by_their_form() -> None:
    assert EMAIL.fullmatch("a.b+c@mail.example.org")
    assert WEBSITE.fullmatch("https://example.org/a")
    assert WEBSITE.fullmatch("example.org/ruoxi")
    assert PHONE.fullmatch("+86 138 0013 8000")
    assert PHONE.fullmatch("(+86) 15895938361")
    assert PHONE.fullmatch("(909) 555-5555")
    assert PHONE.search("2013-09") is None


@pytest.mark.parametrize("text", ["• a point", "– a point", "1. a point", "▪point", "◆ a point", "➤ a point"])
def test_marks_of_points(text: str) -> None:
    assert BULLET.match(text)
