from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from cvlatex.readers.yaml.project import read_project
from cvlatex.readers.yaml.schema import build_schemas
from tests.folders import SEED, SOUND, write_folder

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests" / "golden"
FILES = [path for folder in (SEED, *GOLDEN.iterdir()) for path in sorted(folder.glob("[cgv]*.yaml"))]


class AsWritten(yaml.SafeLoader):
    """What an editor's schema checker sees: dates stay strings, private values are strings."""


AsWritten.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
AsWritten.add_constructor("!private", lambda _, node: str(node.value))


def complaints(name: str, text: str) -> list[str]:
    value: Any = yaml.load(text, Loader=AsWritten)
    validator = Draft202012Validator(build_schemas()[name.replace(".yaml", ".schema.json")])
    return [error.message for error in validator.iter_errors(value)]


def binder_takes(folder: Path, name: str, text: str) -> bool:
    return read_project(write_folder(folder, {name: text}), ("noto",)).project is not None


@pytest.mark.parametrize("schema", build_schemas().values(), ids=build_schemas())
def test_a_schema_is_a_schema(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_the_binder_takes_of_real_data_the_schema_takes(path: Path) -> None:
    assert complaints(path.name, path.read_text(encoding="utf-8")) == []


CV = """\
profile: {name: A}
sections:
  - {id: a, type: entries, title: T, entries: [%s]}
"""
BOTH_TAKE = [
    ("cv.yaml", SOUND["cv.yaml"]),
    ("glossary.yaml", SOUND["glossary.yaml"]),
    ("variants.yaml", SOUND["variants.yaml"]),
    ("variants.yaml", "defaults: {language: [zh, en], include: core, max_pages: 2}\nvariants: {a: , b: {}}\n"),
    ("cv.yaml", CV % "{title: {en: ~, zh: 甲}, start: 2013, end: present, date: ~}".replace(", date: ~", "")),
    ("cv.yaml", CV % "{title: 2013, highlights: [x, {zh: 甲, en: a}, {text: x, numbered: true, highlights: [y]}]}"),
    ("cv.yaml", CV % "{title: T, start: 2013-09, end: 2013-09-05, tags: core, audience: private}"),
]
BOTH_REFUSE = [
    ("cv.yaml", "profile: {name: A, nmae: B}\nsections: []\n"),
    ("cv.yaml", "profile: {name: A}\n"),
    ("cv.yaml", "profile: {name: A}\nsections: []\nextra: 1\n"),
    ("cv.yaml", "profile: {name: {xx: A}}\nsections: []\n"),
    ("cv.yaml", "profile: {name: {}}\nsections: []\n"),
    ("cv.yaml", "profile: {name: ''}\nsections: []\n"),
    ("cv.yaml", "profile: {name: [A]}\nsections: []\n"),
    ("cv.yaml", CV % "{title: T, institution: X}"),
    ("cv.yaml", CV % "{subtitle: T}"),
    ("cv.yaml", CV % "{title: T, start: present}"),
    ("cv.yaml", CV % "{title: T, start: 2013-13}"),
    ("cv.yaml", CV % "{title: T, end: now}"),
    ("cv.yaml", CV % "{title: T, url: example.org}"),
    ("cv.yaml", CV % "{title: T, tags: [Not A Tag]}"),
    ("cv.yaml", CV % "{title: T, numbered: 1}"),
    ("cv.yaml", CV % "{title: T, highlights: [{text: x, kind: y}]}"),
    ("cv.yaml", "profile: {name: A}\nsections: [{id: a, type: fun, title: T}]\n"),
    ("cv.yaml", "profile: {name: A}\nsections: [{id: a, type: text, title: T, body: x, entries: []}]\n"),
    ("cv.yaml", "profile: {name: A, contacts: [{type: fax, value: x}]}\nsections: []\n"),
    ("glossary.yaml", "{id: a, term: b, body: c}\n"),
    ("glossary.yaml", "- {id: a b, term: b, body: c}\n"),
    ("variants.yaml", "variants: {a: {language: xx}}\n"),
    ("variants.yaml", "variants: {A B: {language: en}}\n"),
    ("variants.yaml", "variants: {a: {language: en, max_pages: 0}}\n"),
    ("variants.yaml", "variants: {a: {language: en, theme: x}}\n"),
    ("variants.yaml", "variants: {}\n"),
]


@pytest.mark.parametrize(("name", "text"), BOTH_TAKE)
def test_what_the_binder_takes_the_schema_takes(name: str, text: str, tmp_path: Path) -> None:
    assert binder_takes(tmp_path, name, text)
    assert complaints(name, text) == []


@pytest.mark.parametrize(("name", "text"), BOTH_REFUSE)
def test_what_the_binder_refuses_the_schema_refuses(name: str, text: str, tmp_path: Path) -> None:
    assert not binder_takes(tmp_path, name, text)
    assert complaints(name, text) != []
