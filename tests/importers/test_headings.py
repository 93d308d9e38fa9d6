from __future__ import annotations

import pytest

from cvlatex.importers.headings import TITLES, title_of, translated, type_of
from cvlatex.locales.languages import LANGUAGES


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Education", "education"),
        ("教育经历", "education"),
        ("Work Experience", "experience"),
        ("工作经历", "experience"),
        ("Selected Projects", "projects"),
        ("Publications", "publications"),
        ("Honors & Awards", "awards"),
        ("Languages", "languages"),
        ("Technical Skills", "skills"),
        ("Berufserfahrung", "experience"),
        ("References", "references"),
        ("Hobbies", None),
        ("About me", "text"),
        ("Licenses & Certifications", "certificates"),
    ],
)
def test_a_heading_stands_for_a_type(heading: str, kind: str | None) -> None:
    assert type_of(heading) == kind


def test_standard_headings_are_in_both_languages() -> None:
    assert all(set(words) >= {"zh", "en"} and set(words) <= {*LANGUAGES, "zh", "en"} for words in TITLES.values())
    assert translated("教育经历") == title_of("education")
    assert translated("Something else") is None
