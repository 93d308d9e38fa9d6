from __future__ import annotations

import pytest

from cvlatex.importers.headings import KEYS, title_of, translated, type_of
from cvlatex.model.tags import TAGS


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Education", "education"),
        ("教育经历", "education"),
        ("Éducation", "education"),
        ("Work Experience", "experience"),
        ("工作经历", "experience"),
        ("Selected Projects", "projects"),
        ("Publications", "publications"),
        ("Honors & Awards", "awards"),
        ("Languages", "languages"),
        ("Technical Skills", "skills"),
        ("Berufserfahrung", "experience"),
        ("References", "references"),
        ("Työkokemus", "experience"),
        ("Навыки", "skills"),
        ("Hobbies", None),
        ("About me", "text"),
        ("Licenses & Certifications", "certificates"),
    ],
)
def test_a_heading_stands_for_a_type(heading: str, kind: str | None) -> None:
    assert type_of(heading) == kind


def test_standard_headings_are_in_every_language() -> None:
    assert all(set(title_of(key)) == set(TAGS) for key in KEYS)
    assert translated("教育经历") == title_of("education")
    assert translated("Something else") is None
