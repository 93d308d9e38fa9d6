"""What PDFium's interface for structure says of real PDFs in every style and in both standards, against the model."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from cvlatex.model.document import Document
from cvlatex.writers.words import choose_label
from tests.e2e.reading import bare
from tests.finish.conftest import STYLES, Second
from tests.finish.reading import Node, read_tree
from tests.finish.spoken import Spoken, read_spoken

COMPARED = ("Title", "H1", "H2", "Lbl", "Link", "Figure", "Formula", "Span", "Em", "Strong", "Code")
MAPPED = {"Em": "Span", "Strong": "Span", "Title": "H1"}


@pytest.fixture(scope="module", params=[(style, second) for style in STYLES for second in (False, True)], ids=str)
def read(
    request: pytest.FixtureRequest, built: dict[str, Path], second: Second, styled: dict[str, Document]
) -> tuple[Path, list[Spoken], Document]:
    style, is_second = request.param
    path = (second.paths if is_second else built)[style]
    return path, read_spoken(path), styled[style]


def test_it_has_the_elements_of_the_tree(read: tuple[Path, list[Spoken], Document]) -> None:
    path, spoken, _ = read
    wanted = Counter(described(node, MAPPED) for node in read_tree(path).all(*COMPARED))
    found = Counter((one.type, one.language, one.alternate, bare(one.text)) for one in spoken if one.type in COMPARED)
    assert found - wanted == Counter()
    assert sum((wanted - found).values()) <= 2  # what runs on over a page's end is two there


def described(node: Node, mapped: dict[str, str]) -> tuple[str, str, str, str]:
    own = "".join(kid for kid in node.kids if isinstance(kid, str))
    return (
        mapped.get(node.type, node.type),
        node.attributes.get("Lang", ""),
        node.attributes.get("Alt", ""),
        bare(own),
    )


def test_contacts_are_labelled_in_their_language(read: tuple[Path, list[Spoken], Document]) -> None:
    path, spoken, document = read
    labels = [one.alternate for one in spoken if one.type == "Lbl" and one.alternate]
    heads = 2 if read_tree(path).all("Title") else 1  # a letter has a head of its own
    wanted = [
        label
        for part in document.parts
        for _ in range(heads)
        for contact in part.header.contacts
        if (label := choose_label(contact, part.language))
    ]
    assert labels == wanted


def test_no_icon_is_part_of_a_headline_or_a_link(read: tuple[Path, list[Spoken], Document]) -> None:
    _, spoken, _ = read
    for one in spoken:
        if one.type in ("H1", "Title", "P", "Link", "LBody"):
            assert not re.search("[✉☎♁⌂⚥✶⚑⛓\ufffd]", one.text), one


def test_links_back_say_page_and_number_in_their_language(read: tuple[Path, list[Spoken], Document]) -> None:
    _, spoken, _ = read
    back = [one.alternate for one in spoken if one.type == "Link" and one.text.strip().isdecimal()]
    assert back
    assert all(re.fullmatch(r"第 \d+ 页", alternate) for alternate in back), back


def test_languages_are_named_where_the_script_changes(read: tuple[Path, list[Spoken], Document]) -> None:
    _, spoken, _ = read
    reported = {one.language for one in spoken}
    assert {"zh-Hans", "en"} <= reported
    references = [one for one in spoken if bare(one.text).startswith(bare("J. Ho et al."))]
    assert references
    assert all(one.language == "en" for one in references)
