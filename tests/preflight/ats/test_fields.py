"""Our own pages as a parser reads them: every field of a CV, in every style and both languages."""

from __future__ import annotations

import pytest
from msgspec import structs

from cvlatex import load, schedule
from cvlatex.console.progress import Silent
from cvlatex.preflight.ats.fields import Parsed
from cvlatex.preflight.foreign import parse_file
from tests.finish.conftest import STYLES
from tests.folders import write_folder

CV = """\
profile:
  name: {zh: 林知夏, en: Zhixia Lin}
  headline: {zh: 声学工程师, en: Acoustic engineer}
  contacts: [{type: email, value: lin@example.org}]
sections:
  - id: work
    type: experience
    title: {zh: 工作经历, en: Work Experience}
    entries:
      - role: {zh: 声学负责人, en: Head of Acoustics}
        organization: {zh: 听涛科技有限公司, en: Tide Audio Ltd}
        start: 2019-03
        end: present
        highlights:
          - {zh: 把消声室的测量时间缩短一半, en: Halved the time that a measurement takes in the anechoic room}
          - {zh: 带领五人团队, en: Led a team of five}
      - role: {zh: 测试工程师, en: Test Engineer}
        organization: {zh: 北岸电声研究所, en: North Shore Institute of Sound}
        start: 2015-07
        end: 2019-02
        highlights:
          - {zh: 建立扬声器老化试验, en: Set up the ageing tests of loudspeakers}
  - id: school
    type: education
    title: {zh: 教育背景, en: Education}
    entries:
      - organization: {zh: 南岭大学, en: Nanling University}
        degree: {zh: 硕士, en: Master}
        start: 2012-09
        end: 2015-06
"""


@pytest.fixture(scope="module")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Parsed]:
    folder = write_folder(tmp_path_factory.mktemp("ats"), {"cv.yaml": CV, "glossary.yaml": None})
    documents = [
        structs.replace(document, variant=structs.replace(document.variant, name=f"{language}-{style}", style=style))
        for document in load.load_folder(folder).documents
        for language, style in ((document.variant.languages[0], style) for style in STYLES)
    ]
    found = {}
    for built in schedule.build(documents, folder, folder / "out", Silent()):
        assert built.finished, built
        answer = parse_file(built.finished.pdf)
        assert isinstance(answer, Parsed)
        language, _, style = built.finished.variant.partition("-")
        found[language, style] = answer
    return found


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("language", "name", "roles", "employers", "school"),
    [
        ("en", "Zhixia Lin", ["Head of Acoustics", "Test Engineer"],
         ["Tide Audio Ltd", "North Shore Institute of Sound"], "Nanling University"),
        ("zh", "林知夏", ["声学负责人", "测试工程师"], ["听涛科技有限公司", "北岸电声研究所"], "南岭大学"),
    ],
)  # fmt: skip
def test_every_field_is_read(
    style: str, language: str, name: str, roles: list[str], employers: list[str], school: str,
    parsed: dict[tuple[str, str], Parsed],
) -> None:  # fmt: skip
    one = parsed[language, style]
    assert "".join(one.name.split()) == "".join(name.split())
    assert [contact.value for contact in one.contacts if contact.kind == "email"] == ["lin@example.org"]
    assert [section.kind for section in one.sections] == ["experience", "education"]
    work, study = one.sections
    assert [entry.role for entry in work.entries] == roles
    assert [entry.employer for entry in work.entries] == employers
    assert [len(entry.points) for entry in work.entries] == [2, 1]
    assert all(entry.dates for entry in (*work.entries, *study.entries))
    assert school in {study.entries[0].employer, study.entries[0].role}
