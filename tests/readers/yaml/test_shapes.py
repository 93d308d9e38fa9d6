from __future__ import annotations

import pytest

from cvlatex.model.cv import Contact, Cv, Profile
from cvlatex.model.entries import EducationEntry, Highlight
from cvlatex.model.fields import SLUG
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.tags import LANGUAGE
from cvlatex.model.text import Blocks, Line, Literal
from cvlatex.model.variant import Settings, Variants
from cvlatex.readers.yaml.shapes import (
    ChoiceShape,
    DateShape,
    FlagShape,
    ListShape,
    NamedShape,
    NumberShape,
    RecordShape,
    Shape,
    TextShape,
    WordShape,
    build_shape,
    list_keys,
)


def shape(cls: type, name: str) -> Shape:
    return next(key.shape for key in list_keys(cls) if key.name == name)


@pytest.mark.parametrize(
    ("cls", "name", "expected"),
    [
        (Profile, "name", TextShape(Line)),
        (Profile, "headline", TextShape(Line)),
        (Profile, "contacts", ListShape(RecordShape(Contact))),
        (Contact, "value", TextShape(Literal)),
        (GlossaryEntry, "body", TextShape(Blocks)),
        (GlossaryEntry, "id", WordShape(form=SLUG)),
        (EducationEntry, "start", DateShape(open_ended=False)),
        (EducationEntry, "end", DateShape(open_ended=True)),
        (EducationEntry, "tags", ListShape(WordShape(form=SLUG), lenient=True)),
        (EducationEntry, "audience", WordShape(("public", "private"))),
        (Highlight, "highlights", ListShape(RecordShape(Highlight))),
        (Highlight, "numbered", FlagShape()),
        (Settings, "max_pages", NumberShape()),
        (Settings, "language", ListShape(WordShape((), LANGUAGE), lenient=True)),
        (Variants, "variants", NamedShape(RecordShape(Settings), SLUG)),
    ],
)
def test_a_field_of_the_model_has_the_shape_of_its_annotation(cls: type, name: str, expected: Shape) -> None:
    assert shape(cls, name) == expected


def test_a_section_is_chosen_by_its_type() -> None:
    sections = shape(Cv, "sections")
    assert isinstance(sections, ListShape)
    assert isinstance(sections.item, ChoiceShape)
    assert [name for name, _ in sections.item.records] == [
        "text", "education", "experience", "projects", "skills", "languages", "publications", "awards",
        "certificates", "references", "entries",
    ]  # fmt: skip


def test_spans_are_no_keys_and_what_has_no_default_is_required() -> None:
    assert [key.name for key in list_keys(Cv)] == ["profile", "sections"]
    assert {key.name for key in list_keys(Contact) if key.required} == {"type", "value"}


def test_an_annotation_without_a_shape_is_an_error_of_the_program() -> None:
    with pytest.raises(TypeError):
        build_shape(dict[str, str])
