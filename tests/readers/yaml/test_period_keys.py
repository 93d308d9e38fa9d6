from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder

CV = """\
profile: {name: A}
sections:
  - id: work
    type: experience
    title: T
    entries:
      - organization: O
        role: R
        LINE
"""


@pytest.mark.parametrize(
    ("line", "hint", "fix"),
    [
        ("period: 2021", "Write `date: 2021` in place of this key.", "date: 2021"),
        ("dates: 2021-03", "Write `date: 2021-03` in place of this key.", "date: 2021-03"),
        ("Dates: Fall 2021", "Write `date: 2021-fall` in place of this key.", "date: 2021-fall"),
        ("时间: 2021年6月", "Write `date: 2021-06` in place of this key.", "date: 2021-06"),
        ("dates: 2021-03 – present",
         "Write `start: 2021-03` and `end: present`, each on a line of its own, in place of this key.", None),
        ("period: 2019 - 2021",
         "Write `start: 2019` and `end: 2021`, each on a line of its own, in place of this key.", None),
        ("period: [2019, 2021]",
         "Write `start: 2019` and `end: 2021`, each on a line of its own, in place of this key.", None),
        ("period: {start: 2019, end: present}", "Write `start: 2019` and `end: present` in place of this key.", None),
        ("dates: [{start: 2019}, {start: 2021}]", "Did you mean 'periods'?", None),
    ],
)  # fmt: skip
def test_a_key_of_all_dates_is_led_by_what_is_written(tmp_path: Path, line: str, hint: str, fix: str | None) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": CV.replace("LINE", line)})
    [found] = [one for one in diagnostics_of(folder) if one.code == "unknown-key"]
    assert found.hints == (hint,)
    assert (found.fix.text if found.fix else None) == fix


def test_dates_that_are_here_already_are_not_written_again(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": CV.replace("LINE", "start: 2020\n        dates: 2021")})
    [found] = [one for one in diagnostics_of(folder) if one.code == "unknown-key"]
    assert found.hints == ("'start' is here already: put both together, and delete this key.",)
