from __future__ import annotations

from cvlatex.preflight.rules import embedded_file
from cvlatex.preflight.tags import EmbeddedFile
from tests.preflight.samples import tagged


def test_what_a_file_lacks_is_an_error_each() -> None:
    found = list(
        embedded_file.check(tagged(files=(EmbeddedFile("a.yaml", "", described=False, named=False, related=False),)))
    )
    assert [item.message.split(" (")[0] for item in found] == [
        "a.yaml has no media type",
        "a.yaml is not named by F and UF",
        "a.yaml has no AFRelationship",
        "a.yaml has no description",
    ]


def test_a_whole_one_passes() -> None:
    file = EmbeddedFile("a.yaml", "application/yaml", described=True, named=True, related=True)
    assert list(embedded_file.check(tagged(files=(file,)))) == []


def test_a_file_of_pdf_a_4f_has_a_tree_of_files() -> None:
    (found,) = embedded_file.check(tagged(has_files=False))
    assert "EmbeddedFiles" in found.message
