from __future__ import annotations

import re
from pathlib import Path

from cvlatex.writers.text.form import write_form
from tests.writers.documents import document_of


def test_each_field_stands_below_its_name_with_its_number_of_characters(tmp_path: Path) -> None:
    text = write_form(document_of(tmp_path))
    for piece in (
        "Role (7 characters)\nAnalyst\n", "Start (7 characters)\n2020-04\n", "End (7 characters)\nPresent\n",
        "E-mail (15 characters)\nada@example.org\n", "Authors (23 characters)\nA. Lovelace; C. Babbage\n",
        "DOI (10 characters)\n10.1000/182\n".replace("10 char", "11 char"),
    ):  # fmt: skip
        assert piece in text, piece
    for count, value in re.findall(r"\((\d+) characters\)\n(.*?)(?=\n\n|\n$)", text, re.DOTALL):
        assert len(value) == int(count)
