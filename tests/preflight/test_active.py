from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from cvlatex.preflight.active import read_active


def page(**entries: object) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    for name, value in entries.items():
        pdf.pages[0].obj[f"/{name}"] = value
    return pdf


@pytest.mark.parametrize("kind", ["JavaScript", "Launch", "SubmitForm", "Movie"])
def test_an_action_of_a_link_or_a_page_is_found(kind: str) -> None:
    action = Dictionary(S=Name(f"/{kind}"))
    link = Dictionary(Subtype=Name.Link, A=action)
    assert [one.page for one in read_active(page(Annots=Array([link])))] == [1]
    assert [one.page for one in read_active(page(AA=Dictionary(O=action)))] == [1]


def test_links_are_nothing_of_the_kind() -> None:
    link = Dictionary(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String("https://example.org")))
    assert read_active(page(Annots=Array([link]))) == ()


def test_a_player_and_a_form_of_xfa_are_found() -> None:
    pdf = page(Annots=Array([Dictionary(Subtype=Name.RichMedia)]))
    pdf.Root.AcroForm = Dictionary(XFA=String("x"))
    assert [one.what for one in read_active(pdf)] == ["a form of XFA", "a player"]
