from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.commands.mending import mend, write
from cvlatex.core.errors import FolderUnusable
from tests.folders import diagnostics_of, write_folder

BROKEN = """\
# my CV\r
profile:\r
  nmae: Robin Vale   # me\r
  headline：Engineer\r
sections:\r
  - id: work\r
    type: experience\r
    title: Work: all of it\r
    entries:\r
      - company: ACME\r
        startDate: '2013'\r
        bullets:\r
          - Result: cut cost by half\r
"""
SOUND = (
    BROKEN.replace("nmae", "name")
    .replace("headline：", "headline: ")
    .replace("Work: all of it", '"Work: all of it"')
    .replace("company", "organization")
    .replace("startDate", "start")
    .replace("bullets", "highlights")
    .replace("Result: cut cost by half", '"Result: cut cost by half"')
)


def test_safe_fixes_are_found_round_by_round_and_keep_comments_and_line_ends(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "data", {"cv.yaml": BROKEN})
    (mended,) = mend(folder)
    assert mended.after.decode() == SOUND
    assert mended.count == 7
    assert (folder / "cv.yaml").read_bytes() == BROKEN.encode()
    write([mended])
    assert (folder / "cv.yaml").read_bytes() == SOUND.encode()
    assert [found.code for found in diagnostics_of(folder)] == []
    assert mend(folder) == ()


def test_the_diff_is_a_unified_one(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "data", {"cv.yaml": "profile: {nmae: A}\nsections: []"})
    (mended,) = mend(folder)
    name = (folder / "cv.yaml").as_posix()
    assert mended.format_diff() == (
        f"--- {name}\n+++ {name}\n@@ -1,2 +1,2 @@\n-profile: {{nmae: A}}\n+profile: {{name: A}}\n sections: []"
        "\n\\ No newline at end of file\n"
    )


def test_a_byte_order_mark_and_the_mode_stay(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "data", {"cv.yaml": b"\xef\xbb\xbfprofile: {nmae: A}\nsections: []\n"})
    (folder / "cv.yaml").chmod(0o640)
    write(mend(folder))
    assert (folder / "cv.yaml").read_bytes() == b"\xef\xbb\xbfprofile: {name: A}\nsections: []\n"
    assert (folder / "cv.yaml").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    "cv",
    [
        "profile: {name: A}\nsections: []\n",
        "profile: {name: A}\nsections: []\nquux: 1\n",
        "profile: {nmae: A, name: B}\nsections: []\n",
        "profile:\n  - [\nname: A\n",
    ],
)
def test_what_has_no_safe_fix_is_left(cv: str, tmp_path: Path) -> None:
    assert mend(write_folder(tmp_path / "data", {"cv.yaml": cv})) == ()


def test_the_private_file_is_never_touched(tmp_path: Path) -> None:
    cv = "profile: {name: A, contacts: [{type: phone, value: !private phone}]}\nsections: []\n"
    assert mend(write_folder(tmp_path / "data", {"cv.yaml": cv, "private.yaml": "phone：1\n"})) == ()


def test_a_file_that_was_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "data", {"cv.yaml": "profile: {nmae: A}\nsections: []\n"})
    mended = mend(folder)
    (folder / "cv.yaml").write_text("profile: {name: C}\nsections: []\n")
    with pytest.raises(FolderUnusable):
        write(mended)
    assert (folder / "cv.yaml").read_text() == "profile: {name: C}\nsections: []\n"
