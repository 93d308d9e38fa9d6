"""Every kind of edit is one: the data stays sound, and what is printed changes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bench.edits import KINDS, Kind
from cvlatex.core.diagnostics import has_errors
from cvlatex.load import load_folder
from cvlatex.writers.latex.compose import compose
from tests.folders import SEED


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("real") / "data"
    shutil.copytree(SEED, data)
    shutil.copy(SEED / "private.example.yaml", data / "private.yaml")
    return data


def written(data: Path) -> str:
    loaded = load_folder(data, ["zh"])
    assert not has_errors(loaded.diagnostics), [item.message for item in loaded.diagnostics]
    return compose(loaded.documents[0], data).source.text


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_edition_prints_something_else(kind: Kind, real: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(real, data)
    texts = [written(data)]
    for edition in range(2):
        kind.edit(data, edition)
        texts.append(written(data))
    assert texts[0] != texts[1] != texts[2]
