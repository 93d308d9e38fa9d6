from __future__ import annotations

import pytest

from cvlatex.readers.yaml.synonyms import find_keys, find_values


@pytest.mark.parametrize(
    ("foreign", "ours"),
    [("startDate", "start"), ("end_date", "end"), ("studyType", "degree"), ("awarder", "issuer"), ("basics", "profile"),
     ("keywords", "items"), ("social_networks", "contacts"), ("reference", "quote"), ("journal", "venue"),
     ("keywords", "technologies"), ("duration", "dates_text"), ("firstname", "name"), ("bullet", "title"),
     ("姓名", "name"), ("公司", "organization")],
)  # fmt: skip
def test_the_keys_of_json_resume_rendercv_and_yamlresume_are_known(foreign: str, ours: str) -> None:
    assert ours in find_keys(foreign)


def test_values_are_known_too() -> None:
    assert find_values("Mobile") == ("phone",)
    assert find_values("quux") == ()


@pytest.mark.parametrize(
    ("written", "ours"), [("工作经历", "experience"), ("Ausbildung", "education"), ("資格", "certificates")]
)
def test_types_of_sections_are_known_in_other_languages(written: str, ours: str) -> None:
    assert ours in find_values(written)
