from __future__ import annotations

from cvlatex.core.source import SourceFile
from cvlatex.importers.markdown_blocks import Page, read_page
from tests.importers.drafts import incoming
from tests.importers.samples import MARKDOWN_CV


def page(text: str) -> Page:
    return read_page(incoming(b""), SourceFile.of("x.md", text))


def test_a_page_has_front_matter_a_head_sections_and_divisions() -> None:
    found = page(MARKDOWN_CV)
    assert {key: leaf.text for key, leaf in found.front.items()} == {"layout": "cv", "title": "Ada Byron's CV"}
    assert found.head.heading
    assert found.head.heading.text == "__Ada Byron__"
    assert [part.heading.text for part in found.sections if part.heading] == [
        "Experience",
        "Skills",
        "Awards",
        "Languages",
        "About",
    ]
    assert [name for name, _, _ in found.divisions] == ["webaddress", "Note G", ""]
    assert [part.heading.text for part in found.sections[0].parts if part.heading] == [
        "__Engine Works__ [London] `1842.5 - now`",
        "__Other__ `1841`",
    ]


def test_lists_are_nested_by_their_indents() -> None:
    (block,) = page("# A\n## B\n* a\n  * b\n    goes on\n  * c\n    1. d\n* e\n\n* f\n").sections[0].blocks
    assert [(item.leaf.text, [inner.leaf.text for inner in item.items]) for item in block.items] == [
        ("a", ["b goes on", "c"]), ("e", []), ("f", [])
    ]  # fmt: skip
    assert block.items[0].items[1].items[0].numbered


def test_fences_dates_and_comments() -> None:
    found = page("# A\n## B\n```\nLondon\n```\n`1842` __X__\ntext\n<!-- a\nb -->\n")
    assert [(block.kind, [leaf.text for leaf in block.lines]) for block in found.sections[0].blocks] == [
        ("fence", ["London"]), ("dated", ["__X__", "text"])
    ]  # fmt: skip


def test_a_division_that_never_closes_ends_with_the_page() -> None:
    assert [name for name, _, _ in page("# A\n<div id='x'>\n<h2>X</h2>\n").divisions] == ["x"]


def test_what_jekyll_fills_in_is_left_out_with_that_as_the_reason() -> None:
    text = (
        "# Ada\n{{ site.data.title }}\n"
        '<div id="webaddress">\n{% if x %}<a href="mailto:{{ site.mail }}">{{ site.mail }}</a>{% endif %}\n'
        '{% if y %}<a href="https://example.org">Page</a>{% endif %}\n</div>\n'
        "## Work\n{% for job in site.jobs %}\n- {% if z %}Kept{% endif %}\n{% endfor %}\n"
    )
    file = incoming(text)
    source = file.decode_text()
    assert source is not None
    page = read_page(file, source)
    assert [leaf.text for leaf in page.divisions[0][2]] == ['<a href="https://example.org">Page</a>']
    assert [item.leaf.text for item in page.sections[0].blocks[0].items] == ["Kept"]
    outcomes = {one.leaf.text: one.reason for one in file.ledger.settle(())}
    liquid = [text for text, reason in outcomes.items() if "Liquid" in reason]
    assert liquid == [
        "{{ site.data.title }}", '{% if x %}<a href="mailto:{{ site.mail }}">{{ site.mail }}</a>{% endif %}',
        "{% for job in site.jobs %}", "{% endfor %}",
    ]  # fmt: skip
