"""Files are written whole, with their own line ends, and never over what was not seen; no path leads elsewhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.serve import files
from cvlatex.serve.files import NAMES, Conflict, NotEditable, list_files, list_versions, read, write


def test_a_text_is_written_and_read(data: Path) -> None:
    before = read(data, "cv.yaml")
    after = write(data, "cv.yaml", before.text + "# more\n", before.version)
    assert (data / "cv.yaml").read_text().endswith("# more\n")
    assert after.version == read(data, "cv.yaml").version != before.version
    assert list_versions(data)["cv.yaml"] == after.version
    assert sorted(path.name for path in data.iterdir()) == sorted(list_files(data))


def test_what_changed_meanwhile_is_not_overwritten(data: Path) -> None:
    before = read(data, "cv.yaml")
    (data / "cv.yaml").write_text("another: 1\n")
    with pytest.raises(Conflict) as conflict:
        write(data, "cv.yaml", "mine: 1\n", before.version)
    assert conflict.value.there.text == "another: 1\n"
    assert (data / "cv.yaml").read_text() == "another: 1\n"


def test_a_new_file_is_created_only_where_there_is_none(data: Path) -> None:
    absent = read(data, "letters.yaml")
    assert (absent.text, absent.version) == ("", "absent")
    assert write(data, "letters.yaml", "{}\n", absent.version).text == "{}\n"
    with pytest.raises(Conflict):
        write(data, "letters.yaml", "[]\n", absent.version)


def test_a_file_keeps_its_permissions(data: Path) -> None:
    (data / "private.yaml").chmod(0o600)
    write(data, "private.yaml", "phone: 1\n", read(data, "private.yaml").version)
    assert (data / "private.yaml").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "raw", [b"a: 1\r\nb: 2\r\n", b"\xef\xbb\xbfa: 1\nb: 2", b"a: 1\nb: 2\r\nc: 3\n", b"a: 1\r\nb: 2"]
)
def test_line_ends_and_mark_stay(data: Path, raw: bytes) -> None:
    (data / "cv.yaml").write_bytes(raw)
    content = read(data, "cv.yaml")
    write(data, "cv.yaml", content.text.replace("b: 2", "b: 20"), content.version)
    assert (data / "cv.yaml").read_bytes() == raw.replace(b"b: 2", b"b: 20")


def test_new_lines_get_the_ends_of_the_others(data: Path) -> None:
    (data / "cv.yaml").write_bytes(b"a: 1\r\nb: 2\r\n")
    write(data, "cv.yaml", "a: 1\nnew: 5\nb: 2\n", read(data, "cv.yaml").version)
    assert (data / "cv.yaml").read_bytes() == b"a: 1\r\nnew: 5\r\nb: 2\r\n"


@given(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from(["../cv.yaml", "/etc/passwd", "cv.yaml/", "./cv.yaml", "cv.yaml\0", "..", ""]),
    )
)
def test_no_other_name_is_read_or_written(name: str) -> None:
    if name in NAMES:
        return
    with pytest.raises(NotEditable):
        read(Path(), name)
    with pytest.raises(NotEditable):
        write(Path(), name, "x", "absent")


@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_is_no_plain_file_of_the_folder_is_refused(data: Path, tmp_path: Path, kind: str) -> None:
    (tmp_path / "away.yaml").write_text("secret: 1\n")
    (data / "cv.yaml").unlink()
    if kind == "link":
        (data / "cv.yaml").symlink_to(tmp_path / "away.yaml")
    elif kind == "pipe":
        os.mkfifo(data / "cv.yaml")
    else:
        (data / "cv.yaml").mkdir()
    with pytest.raises(NotEditable):
        read(data, "cv.yaml")
    with pytest.raises(NotEditable):
        write(data, "cv.yaml", "x", "absent")
    assert (tmp_path / "away.yaml").read_text() == "secret: 1\n"
    assert "cv.yaml" not in list_versions(data)


def test_what_cannot_be_edited_says_why(data: Path) -> None:
    (data / "cv.yaml").write_bytes("naïve".encode("latin-1"))
    with pytest.raises(NotEditable, match="not UTF-8"):
        read(data, "cv.yaml")
    with pytest.raises(NotEditable, match="MiB"):
        write(data, "glossary.yaml", "x" * (files.LONGEST + 1), "absent")
