from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvlatex.core.errors import FolderUnusable
from cvlatex.readers.yaml.project import Reading, read_project
from tests.folders import write_folder


def read(folder: Path, replaced: dict[str, str | bytes | None]) -> Reading:
    return read_project(write_folder(folder, replaced), ("noto",))


def codes(reading: Reading) -> list[str]:
    return [diagnostic.code for diagnostic in reading.diagnostics]


def test_a_sound_folder_is_a_project(tmp_path: Path) -> None:
    reading = read(tmp_path, {})
    assert reading.diagnostics == ()
    assert reading.project
    assert [variant.stem for variant in reading.project.variants] == ["cv-zh", "cv-en"]
    assert [entry.id.value for entry in reading.project.glossary] == ["clip"]
    assert set(reading.sources) == {
        (tmp_path / name).as_posix() for name in ("cv.yaml", "glossary.yaml", "variants.yaml")
    }


@pytest.mark.parametrize(
    ("replaced", "expected"),
    [
        ({"glossary.yaml": None}, []),
        ({"glossary.yaml": "# none yet\n"}, []),
        ({"private.yaml": ""}, []),
        ({"private.yaml": "phone: '1'\nother:\n"}, []),
        ({"cv.yaml": None}, ["missing-file"]),
        ({"cv.yaml": None, "variants.yaml": None}, ["missing-file", "missing-file"]),
        ({"cv.yaml": "", "variants.yaml": "# nothing\n"}, ["empty-file", "empty-file"]),
        ({"private.yaml": "- a\n"}, ["wrong-type"]),
        ({"private.yaml": "a: [\n"}, ["yaml-syntax"]),
        ({"cv.yaml": "a: [", "glossary.yaml": "b: {", "variants.yaml": "c: '"}, ["yaml-syntax"] * 3),
    ],
)
def test_the_problems_of_all_files_are_gathered(
    replaced: dict[str, str | bytes | None], expected: list[str], tmp_path: Path
) -> None:
    reading = read(tmp_path, replaced)
    assert codes(reading) == expected
    assert (reading.project is None) == bool(expected)


def test_a_note_leaves_the_project(tmp_path: Path) -> None:
    reading = read(tmp_path, {"cv.yaml": "profile: {name: A, headline: !private x}\nsections: []\n"})
    assert codes(reading) == ["private-value-absent"]
    (reported,) = reading.diagnostics
    assert reported.hints == (f"Add a line `x: …` to {(tmp_path / 'private.yaml').as_posix()}.",)
    assert reading.project


def test_a_file_that_cannot_be_decoded_still_has_an_excerpt(tmp_path: Path) -> None:
    reading = read(tmp_path, {"cv.yaml": b"profile: {name: \x80}\n"})
    (diagnostic,) = reading.diagnostics
    assert diagnostic.span
    assert reading.sources[diagnostic.span.file].cut_excerpt(diagnostic.span).text.startswith("profile:")


@pytest.mark.parametrize("name", ["nothing", "cv.yaml", "x" * 300])
def test_a_folder_that_is_none_is_the_environments_fault(name: str, tmp_path: Path) -> None:
    write_folder(tmp_path)
    with pytest.raises(FolderUnusable) as fault:
        read_project(tmp_path / name, ("noto",))
    assert fault.value.remedy


FIELDS = """\
profile:
  name: {text}
  headline: {{zh: {text}, en: {text}}}
  contacts:
    - {{type: other, value: {text}, label: {text}}}
sections:
  - id: a
    type: education
    title: {text}
    entries:
      - organization: {text}
        start: {text}
        url: {text}
        summary: {text}
        highlights: [{text}, {{text: {text}, tags: [{text}]}}]
"""
anything = st.one_of(st.text(max_size=30), st.text(alphabet="ab: -\n\t[]{}(),#&*!|>'\"%@`~?\\$_^0高<", max_size=50))
files = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@given(text=anything)
@files
def test_any_text_in_any_field_is_read_or_diagnosed(text: str, tmp_path: Path) -> None:
    quoted = '"' + "".join(f"\\U{ord(char):08x}" if char in '"\\\n' else char for char in text) + '"'
    for written in (quoted, text):
        raw = FIELDS.format(text=written).encode("utf-8", errors="surrogatepass")
        reading = read(tmp_path, {"cv.yaml": raw})
        assert (reading.project is None) == any(item.severity == "error" for item in reading.diagnostics)
        assert reading.project or reading.diagnostics


@given(
    raw=st.one_of(st.binary(max_size=120), anything.map(lambda text: text.encode("utf-16")), anything.map(str.encode))
)
@files
def test_any_bytes_in_any_file_are_read_or_diagnosed(raw: bytes, tmp_path: Path) -> None:
    for name in ("cv.yaml", "glossary.yaml", "variants.yaml", "private.yaml"):
        reading = read(tmp_path, {"private.yaml": b"", name: raw})
        assert reading.project or reading.diagnostics
        for diagnostic in reading.diagnostics:
            assert diagnostic.span
            reading.sources[diagnostic.span.file].cut_excerpt(diagnostic.span)


def test_an_optional_file_that_is_a_link_to_nothing_is_an_error(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"glossary.yaml": None})
    (folder / "glossary.yaml").symlink_to(tmp_path / "gone.yaml")
    assert [found.code for found in read_project(folder, ("noto",)).diagnostics] == ["missing-file"]
