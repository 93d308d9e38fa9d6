from __future__ import annotations

from pathlib import Path

from cvlatex.model.document import HeadedEntry
from cvlatex.writers.html.entries import (
    group_items,
    render_contact,
    render_dots,
    render_facts,
    render_head,
    render_labelled,
)
from cvlatex.writers.html.rich import Rich
from tests.writers.documents import document_of


class Part:
    language = "en"
    rich = Rich()


def test_parts_of_an_entry_have_the_classes_of_their_fields(tmp_path: Path) -> None:
    (entry,) = document_of(tmp_path).parts[0].sections[1].items
    assert isinstance(entry, HeadedEntry)
    assert render_head(entry, entry.title, Part()) == '<span class="p-job-title">Analyst</span>'
    assert '<a class="u-url p-org" href="https://example.org/works">Works Ltd</a>' in render_facts(entry, Part())
    assert '<span class="p-location">London</span>' in render_facts(entry, Part())


def test_labelled_items_are_one_list(tmp_path: Path) -> None:
    sections = document_of(tmp_path).parts[0].sections
    (group,) = group_items((*sections[2].items, *sections[3].items))
    assert group.labelled
    assert len(group.items) == 2
    assert render_labelled(sections[2].items[0], Part()) == (  # type: ignore[arg-type]
        '<span class="p-skill">Python</span>, <span class="p-skill">C++</span>'
    )


def test_a_contact_stands_behind_its_label(tmp_path: Path) -> None:
    email, _, website = document_of(tmp_path).parts[0].header.contacts
    assert render_contact(email, Part()) == (
        '<span class="label">E-mail: </span><a class="u-email" href="mailto:ada@example.org">ada@example.org</a>'
    )
    assert 'class="u-url" href="https://example.org/ada">Notes</a>' in render_contact(website, Part())


def test_dots_have_words() -> None:
    assert render_dots(3, "en") == ' <span class="dots" role="img" aria-label="3 out of 5">●●●○○</span>'
    assert render_dots(None, "en") == ""
