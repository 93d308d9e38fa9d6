from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.review.parity.compare import compare_languages
from tests.folders import project_of, write_folder

CV = """\
profile: {{name: A}}
sections:
  - id: work
    type: experience
    title: {{zh: 工作, en: Work}}
    entries:
      - {{organization: {{zh: 浙江大学, en: Zhejiang University}}, role: {{zh: 助教, en: Assistant}}}}
      - {{organization: {{zh: 浙江大学, en: {second}}}, role: {{zh: 讲师, en: Lecturer}}}}
"""


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Zhejiang University", []),
        ("zhejiang university", []),
        ("'Zhejiang University, Hangzhou'", []),
        ("Zhejiang Univ.", [(8, "'浙江大学' is 'Zhejiang Univ.' here and 'Zhejiang University' in line 7.")]),
        ("Zhejiang Institute", [(8, "'浙江大学' is 'Zhejiang Institute' here and 'Zhejiang University' in line 7.")]),
    ],
)
def test_one_term_is_translated_in_one_way(second: str, expected: list[tuple[int, str]], tmp_path: Path) -> None:
    project = project_of(write_folder(tmp_path, {"cv.yaml": CV.format(second=second)}))
    found = compare_languages(project, ("zh", "en"))
    assert [(item.span.line, item.message) for item in found if item.span] == expected
    assert {item.code for item in found} <= {"term-inconsistent"}
