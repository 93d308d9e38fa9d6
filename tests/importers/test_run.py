"""Every format's sample: what comes in, and that nothing of the source is unaccounted for."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

from cvlatex.core.diagnostics import Severity
from cvlatex.importers.folder import write_files, write_folder
from cvlatex.importers.ledger import Kind
from cvlatex.importers.run import Imported, import_files
from cvlatex.load import load_folder
from tests.importers import samples
from tests.importers.samples import SAMPLES, write_sample

FORMATS = sorted(SAMPLES)


def imported(folder: Path, name: str) -> Imported:
    found = import_files([write_sample(folder, name)])
    assert found.draft is not None, found.diagnostics
    return found


def write(found: Imported, out: Path) -> dict[str, str]:
    assert found.draft
    write_folder(write_files(found.draft, found.language, found.other, "x"), out)
    return {path.name: path.read_text() for path in out.iterdir() if path.suffix == ".yaml"}


@pytest.mark.parametrize("name", FORMATS)
def test_check_accepts_what_is_written(name: str, tmp_path: Path) -> None:
    write(imported(tmp_path, name), tmp_path / "data")
    found = load_folder(tmp_path / "data")
    assert [item for item in found.diagnostics if item.severity is Severity.ERROR] == []
    assert found.documents


def scalars(tree: Any) -> Iterator[Any]:
    if isinstance(tree, dict):
        for child in tree.values():
            yield from scalars(child)
    elif isinstance(tree, list):
        for child in tree:
            yield from scalars(child)
    else:
        yield tree


def count_json(tree: Any) -> int:
    return len(list(scalars(tree)))


def count_xml(text: str) -> int:
    elements = list(ET.fromstring(text).iter())
    return sum(len(one.attrib) for one in elements) + sum(bool(one.text and one.text.strip()) for one in elements)


def count_rendercv() -> int:
    tree = yaml.safe_load(samples.RENDERCV)
    return count_json(tree) + len(tree["cv"]["sections"])


def count_linkedin() -> int:
    cells = 0
    for name, text in samples.LINKEDIN.items():
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
        cells += 1 if name == "Connections.csv" else sum(bool(cell.strip()) for row in rows[1:] for cell in row)
    return cells


def count_lines(text: str) -> int:
    """Every line that holds something, but for the two that fence the front matter."""
    return sum(bool(line.strip()) for line in text.split("\n")) - 2


COUNTS = {
    "json-resume": count_json(samples.JSON_RESUME),
    "rendercv": count_rendercv(),
    "yamlresume": count_json(yaml.safe_load(samples.YAMLRESUME)),
    "markdown-cv": count_lines(samples.MARKDOWN_CV),
    "linkedin": count_linkedin(),
    "europass": count_xml(samples.CANDIDATE),
    "europass-pdf": count_xml(samples.CANDIDATE),
    "europass-3": count_xml(samples.LEARNER),
    "reactive-resume-4": count_json(samples.REACTIVE_4),
    "reactive-resume-5": count_json(samples.REACTIVE_5),
    "bibtex": 2 * 2 + 8 + 4,
    "csl-json": count_json(samples.CSL),
    "pdf": sum(count_json(yaml.safe_load(text)) for text in (samples.OWN_CV, "- {id: clip, term: CLIP, body: M}",
               "variants: {zh: {language: zh}, en: {language: en}}")),
}  # fmt: skip
"""How many scalars the samples hold, counted by other readers than ours."""


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_every_scalar_of_the_source_has_one_outcome(name: str, tmp_path: Path) -> None:
    outcomes = imported(tmp_path, name).list_outcomes()
    numbers = [outcome.leaf.number for outcome in outcomes]
    assert len(numbers) == len(set(numbers)) == COUNTS[name]


@pytest.mark.parametrize("name", ["moderncv", "awesome-cv"])
def test_every_word_of_a_tex_source_has_an_outcome(name: str, tmp_path: Path) -> None:
    source = {"moderncv": samples.MODERNCV, "awesome-cv": samples.AWESOME_CV + samples.AWESOME_PART}[name]
    text = re.sub(r"(?<!\\)%.*|\\(?:documentclass|begin|end)(?:\[[^]]*\])?\{[^}]*\}|\\[A-Za-z]+", " ", source)
    reported = " ".join(outcome.leaf.text for outcome in imported(tmp_path, name).list_outcomes())
    assert [word for word in re.findall(r"[A-Za-z]{2,}", text) if word not in reported] == []


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_preserved_stands_in_the_result(name: str, tmp_path: Path) -> None:
    found = imported(tmp_path, name)
    written = write(found, tmp_path / "data")
    texts = {str(scalar).strip() for text in written.values() for scalar in scalars(yaml.load(text, _Strings))}
    preserved = [outcome for outcome in found.list_outcomes() if outcome.kind is Kind.KEPT]
    assert preserved
    assert {outcome.leaf.text.strip() for outcome in preserved} - texts == set()


@pytest.mark.parametrize("name", FORMATS)
def test_each_outcome_has_its_place_in_the_source(name: str, tmp_path: Path) -> None:
    found = imported(tmp_path, name)
    for outcome in found.list_outcomes():
        source = found.sources.get(outcome.leaf.span.file)
        if source is None:
            assert outcome.leaf.text.endswith(".csv")
            continue
        assert 1 <= outcome.leaf.span.line <= len(source.lines)
        assert outcome.leaf.span.column <= len(source.lines[outcome.leaf.span.line - 1]) + 1
        assert outcome.kind is not Kind.DROPPED or outcome.reason
        assert outcome.kind is Kind.DROPPED or outcome.target


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("pdf", "bibtex", "csl-json", "yamlresume")])
def test_a_phone_number_goes_to_the_private_file_alone(name: str, tmp_path: Path) -> None:
    written = write(imported(tmp_path, name), tmp_path / "data")
    assert "7946" in written["private.yaml"] or "2079460000" in written["private.yaml"]
    assert "7946" not in written["cv.yaml"]
    assert "!private phone" in written["cv.yaml"]
    assert "private.yaml" in (tmp_path / "data" / ".gitignore").read_text()


def test_several_files_are_joined(tmp_path: Path) -> None:
    found = import_files([write_sample(tmp_path, "json-resume"), write_sample(tmp_path, "bibtex")])
    assert found.draft
    assert [section["id"] for section in found.draft.sections].count("publications") == 1
    assert "publications-2" in [section["id"] for section in found.draft.sections]


def test_the_folder_of_a_pdf_is_given_back_as_it_was(tmp_path: Path) -> None:
    write(imported(tmp_path, "pdf"), tmp_path / "data")
    assert (tmp_path / "data" / "cv.yaml").read_text() == samples.OWN_CV
    assert {path.name for path in (tmp_path / "data").iterdir()} == {"cv.yaml", "glossary.yaml", "variants.yaml"}


class _Strings(yaml.SafeLoader):
    """Every scalar as it is written."""


_Strings.add_constructor("!private", lambda _loader, node: node.value)
_Strings.yaml_implicit_resolvers = {}
