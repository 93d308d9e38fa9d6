from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

from cvlatex.preflight.images import read_images
from tests.preflight.samples import Sheet


def sizes(sheet: Sheet, tmp_path: Path) -> list[tuple[float, float]]:
    with pikepdf.open(sheet.save(tmp_path)) as pdf:
        return [image.size for image in read_images(pdf)]


def test_an_image_has_the_size_that_the_matrices_give_it(tmp_path: Path) -> None:
    sheet = Sheet().image("/Im", 4, 8).draw("q 2 0 0 2 0 0 cm q 36 0 0 72 5 5 cm /Im Do Q /Im Do Q")
    assert sizes(sheet, tmp_path) == [(72.0, 144.0), (2.0, 2.0)]


def test_a_turned_image_keeps_its_sides(tmp_path: Path) -> None:
    assert sizes(Sheet().image("/Im", 4, 8).draw("0 30 -60 0 0 0 cm /Im Do"), tmp_path) == [(30.0, 60.0)]


def test_an_image_in_a_form_is_found_with_the_forms_own_matrix(tmp_path: Path) -> None:
    sheet = Sheet().image("/Im", 4, 8)
    form = sheet.pdf.make_stream(b"10 0 0 10 0 0 cm /Im Do")
    form.update({"/Subtype": Name.Form, "/Matrix": [3, 0, 0, 3, 0, 0]})
    sheet.pdf.pages[0].Resources.XObject["/Fm"] = form
    (size,) = sizes(sheet.draw("/Fm Do"), tmp_path)
    assert size == pytest.approx((30.0, 30.0))


def test_a_mask_and_what_is_not_there_are_no_images(tmp_path: Path) -> None:
    sheet = Sheet().image("/Im", 4, 8)
    sheet.pdf.pages[0].Resources.XObject["/Im"].ImageMask = True
    assert sizes(sheet.draw("Q /Im Do /None Do"), tmp_path) == []
