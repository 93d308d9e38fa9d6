"""What a document says of its own pages, how many passes that takes, and whether it is true."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace

from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.schedule import build
from cvlatex.stages.finish import finish_dated
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.job import Job, Typeset
from cvlatex.typeset.passes import typeset_plainly
from cvlatex.writers.latex.compose import compose
from tests.e2e.conftest import DATA, VARIANTS
from tests.e2e.reading import assert_mentions_are_true, extracted
from tests.folders import shared_by_processes, write_folder

WORDS = "Words that fill a page. "
VARIANT = "variants: {v: {language: en}}\n"
FOOT = 45
"""The height of a page's foot, in points."""


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """A job without a document, in an empty folder."""
    (tmp_path / "work").mkdir()
    return Job("cv", "", tmp_path / "work", (), 60)


@pytest.fixture
def typeset(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Job], Typeset]:
    """Typesets under formats that all tests share."""
    cache = shared_by_processes(tmp_path_factory)

    def typeset(job: Job) -> Typeset:
        return Session(job.folder.parent, cache).typeset(job) or typeset_plainly(job)

    return typeset


def with_document(job: Job, files: dict[str, str]) -> Job:
    data = write_folder(job.folder.parent / "data", {**files})
    bundle = compose(load_folder(data).documents[0], data)
    return replace(job, tex=bundle.source.text, inputs=bundle.inputs)


def finished(result: Typeset) -> Path:
    return finish_dated(result, 0)


def cv_of(body: str) -> str:
    return f"profile: {{name: A}}\nsections: [{{id: s, type: text, title: T, body: {json.dumps(body)}}}]\n"


def paragraphs(words: int, each: int = 50) -> str:
    """So many times WORDS, in paragraphs that no check finds too long."""
    counts = [min(each, words - start) for start in range(0, words, each)]
    return "\n\n".join((WORDS * count).strip() for count in counts)


def text_of(words: int, variants: str = VARIANT) -> dict[str, str]:
    return {"cv.yaml": cv_of(paragraphs(words)), "glossary.yaml": "[]\n", "variants.yaml": variants}


def glossary_of(words: int, terms: int = 12) -> dict[str, str]:
    """Terms of which each mentions the next two and the first again, and one that nobody mentions."""
    entries = []
    for number in range(terms):
        more = paragraphs(words + 5 * number)
        near, far = (number + 1) % terms, (number + 2) % terms
        body = f"{WORDS} [x](#t{near}) {more} [y](#t{far}) {WORDS} [z](#t0)"
        entries.append(f"- {{id: t{number}, term: Term {number}, body: {json.dumps(body)}}}\n")
    entries.append("- {id: z, term: Z, body: '[x](#t5)'}\n")
    return {"cv.yaml": cv_of(f"{WORDS} [x](#t0)"), "glossary.yaml": "".join(entries), "variants.yaml": VARIANT}


def test_the_number_of_pages_is_known_in_one_pass(job: Job, typeset: Callable[[Job], Typeset]) -> None:
    for words, pages in ((20, 1), (350, 2), (2150, 9), (2400, 10), (20, 1)):
        result = typeset(with_document(job, text_of(words)))
        reported = extracted(finished(result))
        assert (result.pages, result.passes) == (pages, 1)
        assert [f"{page}/{pages}" in reported for page in range(1, pages + 1)] == [pages > 1] * pages


@pytest.mark.parametrize(
    ("end", "pages", "passes"), [(r"\clearpage x", 2, 1), (r"\clearpage x\clearpage", 2, 2), (r"\clearpage", 1, 2)]
)
def test_a_document_may_end_with_a_page(
    end: str, pages: int, passes: int, job: Job, typeset: Callable[[Job], Typeset]
) -> None:
    job = with_document(job, text_of(20))
    job = replace(job, tex=job.tex.replace(r"\end{document}", f"{end}\n\\end{{document}}"))
    result = typeset(job)
    assert (result.pages, result.passes) == (pages, passes)
    assert [f"{page}/{pages}" in extracted(finished(result)) for page in range(1, pages + 1)] == [pages > 1] * pages
    assert typeset(job).passes == 1


@pytest.mark.parametrize("style", ["classic", "casual", "banking", "oldstyle", "fancy", "modern"])
def test_every_style_numbers_its_pages(style: str, job: Job, typeset: Callable[[Job], Typeset]) -> None:
    variants = f"variants: {{v: {{language: en, style: {style}}}}}\n"
    reported = extracted(finished(typeset(with_document(job, text_of(350, variants)))))
    assert "1/2" in reported
    assert "2/2" in reported


def test_a_link_that_runs_on_to_the_next_page_does_not_cover_the_number(
    job: Job, typeset: Callable[[Job], Typeset]
) -> None:
    files = text_of(0) | {"cv.yaml": cv_of(f"{paragraphs(100)}\n\n[{(WORDS * 200).strip()}](https://example.org)")}
    with pikepdf.open(finished(typeset(with_document(job, files)))) as pdf:
        bottoms = [[float(link.Rect[1]) for link in page.obj.Annots] for page in pdf.pages]
    assert [min(page) > FOOT for page in bottoms] == [True, True]


@pytest.mark.parametrize("words", range(0, 40, 5))
def test_a_glossary_tells_of_its_own_pages_in_one_pass(words: int, job: Job, typeset: Callable[[Job], Typeset]) -> None:
    result = typeset(with_document(job, glossary_of(words)))
    assert (result.passes, result.pages > 2) == (1, True)
    assert_mentions_are_true(finished(result))


@pytest.mark.parametrize("variant", ["zh", "en", "bilingual"])
def test_the_real_glossary_tells_the_truth(variant: str, built: Path) -> None:
    assert_mentions_are_true(built / f"cv-{variant}.pdf")


def test_a_mention_that_moves_to_another_page_takes_one_pass(job: Job, typeset: Callable[[Job], Typeset]) -> None:
    for words in (0, 200, 0):
        result = typeset(with_document(job, glossary_of(20) | {"cv.yaml": cv_of(f"{paragraphs(words)} [x](#t3)")}))
        assert result.passes == 1
        assert_mentions_are_true(finished(result))


NO_TRIALS = r"\makeatletter\def\CV@paging@most{0}\makeatother"
NO_ROOM = r"\makeatletter\def\CV@paging@room{0}\makeatother"
TRIALS_FAIL = {
    "none": ((r"\begin{document}", NO_TRIALS + r"\begin{document}"),),
    "no room": ((r"\begin{document}", NO_ROOM + r"\begin{document}"),),
    "a group": (
        ("}, term={Term 0}}", "}, term={Term 0}}\n\\begingroup"),
        (r"\end{CVGlossary}", "\\endgroup\n\\end{CVGlossary}"),
    ),
    "more text": ((r"\end{document}", r"\nobreak\vbox to.9\textheight{}\end{document}"),),
}


def where_trials_fail(job: Job, case: str) -> Job:
    """A job with a glossary whose pages the first pass cannot know."""
    job = with_document(job, glossary_of(20))
    for old, new in TRIALS_FAIL[case]:
        job = replace(job, tex=job.tex.replace(old, new))
    return job


@pytest.mark.parametrize("case", TRIALS_FAIL)
def test_pages_that_come_out_otherwise_take_a_second_pass(
    case: str, job: Job, typeset: Callable[[Job], Typeset]
) -> None:
    job = where_trials_fail(job, case)
    result = typeset(job)
    assert result.passes == 2
    assert_mentions_are_true(finished(result))
    assert typeset(job).passes == 1


@pytest.mark.parametrize("case", ["none", "no room", "a group"])
def test_a_glossary_is_the_same_however_its_pages_were_found_out(
    case: str, job: Job, typeset: Callable[[Job], Typeset]
) -> None:
    reported = extracted(finished(typeset(with_document(job, glossary_of(20)))))
    assert extracted(finished(typeset(where_trials_fail(job, case)))) == reported


def test_a_line_that_sticks_out_of_the_glossary_is_reported_once_and_where_it_is(
    job: Job, typeset: Callable[[Job], Typeset]
) -> None:
    job = with_document(job, glossary_of(20))
    job = replace(job, tex=job.tex.replace(r"\CVGloss{t5}{x} Words", r"\CVGloss{t5}{x}\rule{30cm}{1pt} Words"))
    reported = typeset(job).log.messages
    assert [message.line for message in reported] == [
        number for number, line in enumerate(job.tex.split("\n"), 1) if "30cm" in line
    ]
    assert len(reported) == 1


def test_what_lies_there_from_an_earlier_build_changes_nothing(built: Path, tmp_path: Path) -> None:
    again = shutil.copytree(built, tmp_path / "again")
    results = build(load_folder(DATA).documents, DATA, again, Silent())
    assert [one.finished.passes for one in results if one.finished] == [1] * len(VARIANTS)
    first, second = ({path.name: path.read_bytes() for path in folder.glob("*.pdf")} for folder in (built, again))
    assert first == second
