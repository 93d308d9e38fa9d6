"""Every text of the model in every format: a CV with a word of its own in each key, and where the word arrives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from cvlatex.model.cv import Cv
from cvlatex.model.document import Document
from cvlatex.readers.yaml.shapes import (
    ChoiceShape,
    DateShape,
    FlagShape,
    Key,
    ListShape,
    NumberShape,
    RecordShape,
    Shape,
    TextShape,
    WordShape,
    list_keys,
)
from tests.writers.documents import document_of
from tests.writers.forms import FORMS, text_of

NOT_TEXT = frozenset(
    "tags audience only id type new_page numbered icon name_variants family bibliography select group_by numbering "
    "max_authors others equal corresponding photo date expected periods dates_text".split()
)
"""Keys that choose or arrange, and dates of other forms, which tests of their own have."""

SPECIAL: dict[str, object] = {
    "phone": "+41 21 693 11 11",
    "contacts": [{"type": "email", "value": "tokcontact@example.org"}],
}


def filled(shape: Shape, name: str) -> object:
    match shape:
        case TextShape(_, form):
            return f"{name.lower()}@example.org" if form and "@" in form.pattern else name
        case WordShape(choices, form):
            return choices[0] if choices else word_of(form.pattern if form else "", name)
        case NumberShape():
            return 3
        case FlagShape():
            return True
        case DateShape(open_ended):
            return "2012-04" if open_ended else "2011-03"
        case ListShape(item):
            return [filled(item, name)]
        case RecordShape():
            return record(shape, name, depth=name.count("X")) if name.count("X") < 5 else {}
        case ChoiceShape(records):
            return [section(type_, one) for type_, one in records]
        case _:
            raise AssertionError(shape)


def word_of(pattern: str, name: str) -> str:
    is_doi = pattern.startswith("10")
    return f"10.1000/{name}" if is_doi else f"https://example.org/{name}"


def record(shape: RecordShape, name: str, depth: int) -> dict[str, object]:
    keys = [key for key in list_keys(shape.cls, shape.entry) if key.name not in NOT_TEXT]
    return {key.name: value(key, f"{name}X{key.name.capitalize()}") for key in keys if depth < 4 or key.required}


def value(key: Key, name: str) -> object:
    return SPECIAL[key.name] if key.name in SPECIAL else filled(key.shape, name)


def section(type_: str, shape: RecordShape) -> dict[str, object]:
    return {"id": type_, "type": type_, **record(shape, f"Tok{type_.capitalize()}", 0)}


def folder_text() -> str:
    shape = next(key.shape for key in list_keys(Cv) if key.name == "sections")
    assert isinstance(shape, ListShape)
    profile = next(key.shape for key in list_keys(Cv) if key.name == "profile")
    assert isinstance(profile, RecordShape)
    cv = {"profile": record(profile, "TokProfile", 0), "sections": filled(shape.item, "")}
    return yaml.safe_dump(cv, sort_keys=False)


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    return document_of(tmp_path_factory.mktemp("matrix"), folder_text(), "[]")


@pytest.mark.parametrize("form", FORMS)
def test_every_word_reaches_every_format(form: str, document: Document, tmp_path: Path) -> None:
    words = set(re.findall(r"Tok\w+", folder_text(), re.IGNORECASE)) - {"tokcontact"}
    found = text_of(form, document, tmp_path)
    bare = re.sub(r"\\CVMayBreak\{\}|\\", "", found)
    lost = {word for word in words if word not in bare and word.replace("_", "") not in bare}
    assert lost == set()
    assert len(words) > 80
