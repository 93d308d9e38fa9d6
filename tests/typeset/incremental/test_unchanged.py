"""What an edit leaves unchanged: never more than it does, and as much as can be known."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvlatex.core.source import SourceFile, Span
from cvlatex.typeset.incremental.unchanged import LineOrigins


def at(name: str, line: int) -> Span:
    return Span(name, line, 1, line, 2)


def origins_of(path: Path, text: str, lines: list[int | None]) -> LineOrigins:
    path.write_text(text, encoding="utf-8")
    spans = [at(str(path), line) if line else None for line in lines]
    return LineOrigins.of(spans, {str(path): SourceFile.of(str(path), text)})


def test_all_is_unchanged_up_to_the_last_line_with_data_behind_it(tmp_path: Path) -> None:
    assert origins_of(tmp_path / "cv.yaml", "a\nb\n", [None, 1, None, 2, None]).count_unchanged() == 4


def test_an_edit_touches_its_line_and_what_follows(tmp_path: Path) -> None:
    origins = origins_of(tmp_path / "cv.yaml", "a\nb\nc\n", [1, None, 2, 3])
    (tmp_path / "cv.yaml").write_text("a\nB\nc\n")
    assert origins.count_unchanged() == 1


def test_a_line_that_was_added_touches_what_stood_there(tmp_path: Path) -> None:
    origins = origins_of(tmp_path / "cv.yaml", "a\nb\nc\n", [1, 2, None, 3])
    (tmp_path / "cv.yaml").write_text("a\nb\nnew\nc\n")
    assert origins.count_unchanged() == 2


def test_files_are_distinguished(tmp_path: Path) -> None:
    cv, glossary = tmp_path / "cv.yaml", tmp_path / "glossary.yaml"
    cv.write_text("a\n")
    glossary.write_text("b\n")
    sources = {str(path): SourceFile.of(str(path), path.read_text()) for path in (cv, glossary)}
    origins = LineOrigins.of([at(str(cv), 1), at(str(glossary), 1), at(str(cv), 1)], sources)
    glossary.write_text("c\n")
    assert origins.count_unchanged() == 1


def test_a_file_that_is_gone_or_no_text_any_more_touches_all(tmp_path: Path) -> None:
    origins = origins_of(tmp_path / "cv.yaml", "a\n", [1])
    (tmp_path / "cv.yaml").write_bytes(b"\xff")
    assert origins.count_unchanged() == 0
    (tmp_path / "cv.yaml").unlink()
    assert origins.count_unchanged() == 0


def test_a_line_that_gathers_from_several_hangs_on_them_alone(tmp_path: Path) -> None:
    cv = tmp_path / "cv.yaml"
    cv.write_text("name\na\ntitle\nb\n")
    places = {1: (at(str(cv), 3),)}
    origins = LineOrigins.of(
        [None, at(str(cv), 1), at(str(cv), 1), at(str(cv), 2)],
        {str(cv): SourceFile.of(str(cv), cv.read_text())},
        places,
    )
    cv.write_text("name\nA\ntitle\nb\n")
    assert origins.count_unchanged() == 3
    cv.write_text("name\na\nTITLE\nb\n")
    assert origins.count_unchanged() == 0
    cv.write_text("name\na\nmore\ntitle\nb\n")
    assert origins.count_unchanged() == 0


def test_an_entry_of_the_glossary_hangs_on_itself(tmp_path: Path) -> None:
    glossary = tmp_path / "glossary.yaml"
    glossary.write_text("z\na\n")
    source = SourceFile.of(str(glossary), glossary.read_text())
    origins = LineOrigins.of([at(str(glossary), 2), at(str(glossary), 1)], {str(glossary): source})
    glossary.write_text("Z\na\n")
    assert origins.count_unchanged() == 1


def test_a_private_value_touches_what_names_it(tmp_path: Path) -> None:
    private = tmp_path / "private.yaml"
    for before in (None, "phone: 1\n"):
        if before is not None:
            private.write_text(before)
        origins = origins_of(tmp_path / "cv.yaml", "a\nb: !private phone\nc\n", [1, 2, 3])
        assert origins.count_unchanged() == 3
        private.write_text("phone: 2\n")
        assert origins.count_unchanged() == 1
        private.unlink()


TEXTS = st.lists(st.sampled_from(["a", "b", "中", ""]), min_size=1, max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=TEXTS, after=TEXTS, places=st.lists(st.none() | st.integers(1, 8), max_size=8))
def test_no_line_that_differs_is_unchanged(
    tmp_path: Path, before: list[str], after: list[str], places: list[int | None]
) -> None:
    origins = origins_of(tmp_path / "cv.yaml", "\n".join(before), places)
    (tmp_path / "cv.yaml").write_text("\n".join(after), encoding="utf-8")
    for place in places[: origins.count_unchanged()]:
        assert place is None or before[:place] == after[:place]
