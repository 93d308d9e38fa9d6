from __future__ import annotations

import pytest

from cvlatex.preflight.rules import structure_namespace
from cvlatex.preflight.tags import Tag
from tests.preflight.samples import NEWER, TAGGED, tagged, with_tags

OLDER = structure_namespace.OLDER


@pytest.mark.parametrize(
    ("kind", "namespace"),
    [("Note", NEWER), ("Title", OLDER), ("Title", ""), ("H7", OLDER), ("H", NEWER), ("Mine", NEWER)],
)
def test_a_type_that_the_namespace_does_not_have_is_an_error(kind: str, namespace: str) -> None:
    (found,) = structure_namespace.check(with_tags(Tag(4, kind, namespace, "P", 2)))
    assert kind in found.message


@pytest.mark.parametrize(("kind", "namespace"), [("Code", OLDER), ("H7", NEWER), ("FENote", NEWER), ("Mine", "urn:me")])
def test_a_type_of_its_namespace_passes(kind: str, namespace: str) -> None:
    assert list(structure_namespace.check(with_tags(Tag(4, kind, namespace, "P", 2)))) == []


def test_another_root_is_an_error() -> None:
    (found,) = structure_namespace.check(tagged(tags=(Tag(1, "Part", NEWER, ""), *TAGGED.tags[1:])))
    assert found.message.endswith("(ISO 14289-2, 8.2.5.2).")


def test_mathml_stands_in_a_formula() -> None:
    math = "http://www.w3.org/1998/Math/MathML"
    assert len(list(structure_namespace.check(with_tags(Tag(4, "math", math, "P", 2))))) == 1
    assert list(structure_namespace.check(with_tags(Tag(4, "math", math, "Formula", 2)))) == []
