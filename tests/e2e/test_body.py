"""The body of a CV as it stands on the page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pdfminer.high_level import extract_pages, extract_text
from pdfminer.layout import LTChar, LTTextContainer, LTTextLine

from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.schedule import build
from tests.folders import write_folder


def pdf_of(folder: Path, sections: object, **settings: str) -> Path:
    cv = {"profile": {"name": "Ada"}, "sections": sections}
    chosen = json.dumps({"language": "en", "glossary": "none", **settings})
    files = {"cv.yaml": json.dumps(cv), "variants.yaml": f"variants: {{a: {chosen}}}\n", "glossary.yaml": None}
    data = write_folder(folder / "data", files)
    (built,) = build(load_folder(data).documents, data, folder / "out", Silent())
    assert built.finished is not None, built.failure
    assert "loose-line" not in {diagnostic.code for diagnostic in built.diagnostics}
    return built.finished.pdf


def left_of(pdf: Path, *texts: str) -> list[int]:
    """Where texts begin on the page, in points."""
    found: dict[str, float] = {}
    for page in extract_pages(pdf):
        for box in page:
            for line in box if isinstance(box, LTTextContainer) else ():
                if isinstance(line, LTTextLine):
                    words = line.get_text()
                    glyphs = [glyph for glyph in line if isinstance(glyph, LTChar)]
                    for text in (text for text in texts if text in words):
                        found.setdefault(text, glyphs[words.index(text)].x0)
    return [round(found[text]) for text in texts]


@pytest.mark.parametrize("style", ["classic", "oldstyle"])
def test_a_sections_labels_stand_in_the_hint_column_together_or_not_at_all(style: str, tmp_path: Path) -> None:
    short: dict[str, object] = {"entries": [{"name": "Alpha", "items": ["one"]}, {"name": "Beta", "items": ["two"]}]}
    wide: dict[str, object] = {
        "entries": [{"name": "Gamma", "items": ["three"]}, {"name": "Delta of a river that is wide", "level": "four"}]
    }
    sections = [
        {"id": f"s{number}", "type": "skills", "title": "T", **content} for number, content in enumerate((short, wide))
    ]
    pdf = pdf_of(tmp_path, sections, style=style)
    one, two, gamma, delta, alpha = left_of(pdf, "one", "two", "Gamma", "Delta", "Alpha")
    assert one == two == gamma == delta > alpha + 20


def test_an_employer_leads_its_positions_in_banking(tmp_path: Path) -> None:
    positions = [{"role": "Manager", "start": "2001", "end": "2002"}, {"role": "Clerk", "date": "2000"}]
    entry = {"organization": "Works", "role": "Partner", "location": "Oslo", "positions": positions}
    section = {"id": "a", "type": "experience", "title": "T", "entries": [entry]}
    text = extract_text(pdf_of(tmp_path, [section], style="banking"))
    assert [text.index(words) for words in ("Works", "Oslo", "Partner", "Manager", "Clerk")] == sorted(
        text.index(words) for words in ("Works", "Oslo", "Partner", "Manager", "Clerk")
    )


def test_spaces_in_code_are_as_wide_as_its_characters_and_no_fault_of_the_line(tmp_path: Path) -> None:
    body = "Antidisestablishmentarianism, internationalization, straightforwardness; `kubectl apply -f x.yaml` for it."
    sections = [{"id": "a", "type": "text", "title": "T", "body": body}]
    pdf = pdf_of(tmp_path, sections, style="modern")
    apply, f, name = left_of(pdf, "apply", "-f ", "x.yaml")
    assert name - f == pytest.approx((f - apply) / 2, abs=1)  # three characters and six


@pytest.mark.parametrize("style", ["classic", "oldstyle"])
def test_a_sections_dates_stand_in_the_hint_column_together_or_not_at_all(style: str, tmp_path: Path) -> None:
    short = [{"title": "Alpha", "date": "2001", "summary": "x"}, {"title": "Beta", "date": "2002", "summary": "y"}]
    wide = [
        {"title": "Gamma", "start": "2011-01-02", "end": "2012-03-04", "summary": "x"},
        {"title": "Delta", "date": "2013"},
    ]
    sections = [
        {"id": f"s{number}", "type": "entries", "title": "T", "entries": entries}
        for number, entries in enumerate((short, wide))
    ]
    alpha, first, second, gamma, long, single = left_of(
        pdf_of(tmp_path, sections, style=style), "Alpha", "2001", "2002", "Gamma", "Jan 2", "2013"
    )
    assert first == second < alpha == gamma < long
    assert single > gamma


def test_no_page_parts_a_labelled_line_from_those_beside_it(tmp_path: Path) -> None:
    skills = [{"name": name, "items": ["one"]} for name in ("Alpha", "Beta", "Gamma", "Delta")]
    sections = [
        section
        for points in range(44, 60)
        for section in (
            {"id": f"p{points}", "type": "text", "title": "T", "new_page": True, "body": "- point\n" * points},
            {"id": f"s{points}", "type": "skills", "title": "Skills", "entries": skills},
        )
    ]
    text = extract_text(pdf_of(tmp_path, sections, style="modern"))
    pages = [
        [line for line in page.splitlines() if line and "/" not in line and "Ada" not in line]
        for page in text.split("\f")
    ]
    assert len(pages) > 20
    assert {page[0] for page in pages if page} <= {"T", "Skills", "Gamma: one"}
    assert {page[-1] for page in pages if page} <= {"Beta: one", "Delta: one", "• point"}


def test_a_section_title_of_many_words_leaves_no_hole_beside_it_in_fancy(tmp_path: Path) -> None:
    title = "Publicly funded research projects and industrial contracts, as applicant or partner"
    entry = {"organization": "Works", "start": "2001", "end": "2002"}
    section = {"id": "a", "type": "experience", "title": title, "entries": [entry]}
    pdf = pdf_of(tmp_path, [section], style="fancy")
    boxes = [box for page in extract_pages(pdf) for box in page if isinstance(box, LTTextContainer)]
    lines = {line.get_text().strip(): line for box in boxes for line in box if isinstance(line, LTTextLine)}
    above, below = (
        next(line for text, line in lines.items() if text.startswith(word)) for word in ("Publicly", "Works")
    )
    assert above.y0 - below.y0 < 42
    assert round(above.x0) == round(below.x0)
