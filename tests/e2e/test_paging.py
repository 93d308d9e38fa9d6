"""What a document says of its own pages, how many passes that takes, and whether it is true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cvlatex.composition import compose
from cvlatex.examination import examine
from cvlatex.pipeline import finish_dated
from cvlatex.typeset.passes import Typeset, typeset
from cvlatex.typeset.xelatex import Job
from tests.e2e.reading import extracted
from tests.folders import shared_by_processes, write_folder

WORDS = "Words that fill a page. "
VARIANT = "variants: {v: {language: en}}\n"


@pytest.fixture
def job(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Job:
    """A job without a document, in an empty folder, under a format that all tests share."""
    (tmp_path / "work").mkdir()
    return Job("cv", "", tmp_path / "work", (), 60, print, formats=shared_by_processes(tmp_path_factory) / "formats")


def with_document(job: Job, files: dict[str, str]) -> Job:
    data = write_folder(job.folder.parent / "data", {**files})
    bundle = compose(examine(data).documents[0], data)
    return replace(job, tex=bundle.source.text, inputs=bundle.inputs)


def finished(result: Typeset) -> Path:
    return finish_dated(result.pdf, 0)


def cv_of(body: str) -> str:
    return f"profile: {{name: A}}\nsections: [{{id: s, type: text, title: T, body: '{body}'}}]\n"


def text_of(words: int, variants: str = VARIANT) -> dict[str, str]:
    return {"cv.yaml": cv_of(WORDS * words), "glossary.yaml": "[]\n", "variants.yaml": variants}


def test_the_number_of_pages_is_known_in_one_pass(job: Job) -> None:
    for words, pages in ((20, 1), (250, 2), (1650, 9), (1850, 10), (20, 1)):
        result = typeset(with_document(job, text_of(words)))
        said = extracted(finished(result))
        assert (result.pages, result.passes) == (pages, 1)
        assert [f"{page}/{pages}" in said for page in range(1, pages + 1)] == [pages > 1] * pages


@pytest.mark.parametrize(
    ("end", "pages", "passes"), [(r"\clearpage x", 2, 1), (r"\clearpage x\clearpage", 2, 2), (r"\clearpage", 1, 2)]
)
def test_a_document_may_end_with_a_page(end: str, pages: int, passes: int, job: Job) -> None:
    job = with_document(job, text_of(20))
    job = replace(job, tex=job.tex.replace(r"\end{document}", f"{end}\n\\end{{document}}"))
    result = typeset(job)
    assert (result.pages, result.passes) == (pages, passes)
    assert [f"{page}/{pages}" in extracted(finished(result)) for page in range(1, pages + 1)] == [pages > 1] * pages
    assert typeset(job).passes == 1


@pytest.mark.parametrize("style", ["classic", "casual", "banking", "oldstyle", "fancy"])
def test_every_style_numbers_its_pages(style: str, job: Job) -> None:
    variants = f"variants: {{v: {{language: en, style: {style}}}}}\n"
    said = extracted(finished(typeset(with_document(job, text_of(250, variants)))))
    assert "1/2" in said
    assert "2/2" in said
