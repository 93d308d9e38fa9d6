from __future__ import annotations

import pytest

from cvlatex.importers.headings import KEYS, find_type, get_title, translate_heading
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
    assert find_type(heading) == kind


def test_standard_headings_are_in_every_language() -> None:
    assert all(set(get_title(key)) == set(TAGS) for key in KEYS)
    assert translate_heading("教育经历") == get_title("education")
    assert translate_heading("Something else") is None
