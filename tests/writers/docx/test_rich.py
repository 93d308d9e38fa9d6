from __future__ import annotations

import docx
from docx.oxml.ns import qn

from cvlatex.core.source import Span
from cvlatex.model.text import Break, Code, Emphasis, Foreign, GlossaryLink, Link, Math, Plain, Ruby, Strong
from cvlatex.writers.docx.rich import Runs, add_bookmark, name_bookmark
from cvlatex.writers.docx.styles import Appearance, prepare

SPAN = Span("f", 1, 1, 1, 1)


def test_runs_are_bold_italic_and_mono() -> None:
    paragraph = docx.Document().add_paragraph()
    Runs("en").add_inline(paragraph, (Strong((Plain("a"), Emphasis((Plain("b"),)))), Code("c"), Break(), Math("x^2")))
    runs = paragraph.runs
    assert [(run.text, run.bold, run.italic) for run in runs] == [
        ("a", True, None), ("b", True, True), ("c", None, None), ("\n", None, None), ("x²", None, None),
    ]  # fmt: skip
    assert runs[2].font.name == "Consolas"


def test_another_language_and_a_reading_are_words_own() -> None:
    paragraph = docx.Document().add_paragraph()
    Runs("en").add_inline(paragraph, (Foreign("ja", (Ruby("かんじ", (Plain("漢字"),)),)), Foreign("de", (Plain("ä"),))))
    ruby = paragraph._p.find(f".//{qn('w:ruby')}")
    assert [child.tag for child in ruby] == [qn("w:rubyPr"), qn("w:rt"), qn("w:rubyBase")]
    assert [ruby.find(f"{qn(name)}//{qn('w:t')}").text for name in ("w:rt", "w:rubyBase")] == ["かんじ", "漢字"]
    languages = [one.get(qn("w:eastAsia")) for one in paragraph._p.iter(qn("w:lang"))]
    assert languages == ["ja-JP", "ja-JP", "zh-CN"]
    assert paragraph.runs[-1].text == "ä"


def test_links_keep_their_words_in_their_place() -> None:
    file = docx.Document()
    prepare(file, Appearance("000000", "a4", 10.0, "Calibri", "SimSun", "en"), own=False)
    paragraph = file.add_paragraph()
    children = (
        Plain("a "), Link("https://e.org", (Plain("b"),), SPAN), Plain(" c "), GlossaryLink("x-y", (Plain("d"),), SPAN),
    )  # fmt: skip
    Runs("en").add_inline(paragraph, children)
    assert paragraph.text == "a b c d"
    assert [(link.text, link.address, link.fragment) for link in paragraph.hyperlinks] == [
        ("b", "https://e.org", ""), ("d", "", "term_x_y"),
    ]  # fmt: skip


def test_a_bookmark_has_a_name_that_word_takes() -> None:
    names = {name_bookmark("a-" * 40 + end) for end in "bc"}
    assert len(names) == 2
    assert all(len(name) <= 40 for name in names)
    paragraph = docx.Document().add_paragraph("x")
    add_bookmark(paragraph, "term_x", 1)
    assert 'w:name="term_x"' in paragraph._p.xml
