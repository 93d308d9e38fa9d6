"""A minimal sound data folder, and what the program says of one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.load import load_folder
from cvlatex.model.document import Document
from cvlatex.model.project import Project
from cvlatex.model.variant import Variant
from cvlatex.readers.yaml.project import read_project

ROOT = Path(__file__).resolve().parent.parent

SEED = ROOT / "tests" / "fixtures" / "seed"
"""A frozen copy of a long bilingual CV, with a glossary; `data/` is its owner's, and no test reads it."""

SOUND = {
    "cv.yaml": """\
profile: {name: {zh: 高旻昱, en: Minyu Gao}}
sections:
  - id: education
    type: education
    title: {zh: 教育经历, en: Education}
    entries:
      - {organization: {zh: 学院, en: School}, start: 2013-09, end: 2016-04, tags: [core]}
""",
    "glossary.yaml": """\
- {id: clip, term: CLIP, body: {zh: 一种模型, en: A model}}
""",
    "variants.yaml": """\
variants:
  zh: {language: zh}
  en: {language: en}
""",
}


def shared_by_processes(factory: pytest.TempPathFactory) -> Path:
    """A folder of this run that its parallel processes have in common; of a run in one process, that one's own."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def write_folder(folder: Path, replaced: Mapping[str, str | bytes | None] | None = None) -> Path:
    """The sound folder with some files replaced, added, or (None) left out."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in {**SOUND, **(replaced or {})}.items():
        if content is not None:
            (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def diagnostics_of(folder: Path) -> tuple[Diagnostic, ...]:
    """Everything that `check` says of a folder."""
    return load_folder(folder).diagnostics


def codes_of(folder: Path) -> list[str]:
    return [diagnostic.code for diagnostic in diagnostics_of(folder)]


def documents_of(folder: Path) -> dict[str, Document]:
    """The documents of a sound folder, by variant."""
    return {document.variant.name: document for document in load_folder(folder).documents}


def project_of(folder: Path) -> Project:
    """The project of a sound folder."""
    reading = read_project(folder, ("noto",))
    assert reading.project is not None, reading.diagnostics
    return reading.project


def variant_of(project: Project, name: str) -> Variant:
    return next(variant for variant in project.variants if variant.name == name)
