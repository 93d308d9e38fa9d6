from __future__ import annotations

from pathlib import Path

from tests.folders import diagnostics_of, write_folder


def test_a_name_has_a_length_that_fits_a_page(tmp_path: Path) -> None:
    for length, codes in ((100, []), (101, ["name-length"])):
        folder = write_folder(tmp_path, {"cv.yaml": f"profile: {{name: {'x' * length}}}\nsections: []\n"})
        found = diagnostics_of(folder)
        assert [problem.code for problem in found] == codes
        assert all(str(length) in problem.message and "100" in problem.message for problem in found)


def test_labels_have_a_length_too(tmp_path: Path) -> None:
    for more, codes in ((0, []), (1, ["name-length"] * 3)):
        group, label = "字" * (200 + more), "y" * (100 + more)
        text = (
            f"profile:\n  name: X\n  contacts: [{{type: address, value: a, label: {label}}}]\nsections:\n"
            f"  - {{id: s, type: skills, title: S, entries: [{{name: {group}, items: [a]}}]}}\n"
            f"  - {{id: l, type: languages, title: L, entries: [{{name: {group}, level: a}}]}}\n"
        )
        assert [problem.code for problem in diagnostics_of(write_folder(tmp_path, {"cv.yaml": text}))] == codes


def test_a_word_in_a_narrow_column_has_a_length(tmp_path: Path) -> None:
    for length, codes in ((60, []), (61, ["name-length"])):
        entry = f"{{name: a, level: b {'x' * length} c, items: [a]}}"
        text = f"profile: {{name: X}}\nsections:\n  - {{id: s, type: skills, title: S, entries: [{entry}]}}\n"
        found = diagnostics_of(write_folder(tmp_path, {"cv.yaml": text}))
        assert [problem.code for problem in found] == codes
        assert all("61" in problem.message and "60" in problem.message for problem in found)


def test_the_head_of_the_page_has_a_length(tmp_path: Path) -> None:
    for more, codes in ((0, []), (1, ["name-length"] * 2)):
        wide = "\n".join(f"    - {{type: address, value: {'字' * 200}}}" for _ in range(5))
        text = (
            f"profile:\n  name: X\n  headline: {'字' * (250 + more)}\n  contacts:\n{wide}\n"
            + "    - {type: address, value: a}\n" * more
            + "sections: []\n"
        )
        found = diagnostics_of(write_folder(tmp_path, {"cv.yaml": text}))
        assert [problem.code for problem in found] == codes
    assert "2,001 characters in all, a wide one counted as two; 2,000 are the most" in found[1].message
