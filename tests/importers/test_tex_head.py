from __future__ import annotations

from pathlib import Path

import pytest

from tests.importers.drafts import contacts_of, import_text, plain

BODY = "\n\\section{Skills}\nMaths: Harp\n\\datedline{a}{b}\n\\end{document}\n"


@pytest.mark.parametrize(
    ("head", "contacts"),
    [
        (r"\name{Ada Byron}\contactInfo{ada@example.org}{020-7946-0000}{GitHub @ada}",
         [("email", "ada@example.org"), ("phone", "020-7946-0000"), ("github", "ada")]),
        (r"\centerline{\name{Ada Byron}}\basicInfo{\faHome\ \href{https://ada.example.org}{ada.example.org}}",
         [("website", "https://ada.example.org")]),
        (r"\begin{center}{\Huge Ada Byron}\\ ada@example.org $\cdot$ \url{https://github.com/ada}\end{center}",
         [("email", "ada@example.org"), ("github", "ada")]),
    ],
)  # fmt: skip
def test_a_head_of_words_has_its_name_and_contacts(head: str, contacts: list[tuple[str, str]], tmp_path: Path) -> None:
    preamble = "\\documentclass{resume}\n\\titleformat{\\section}{not a name}{}{0em}{}\n\\begin{document}\n"
    found = import_text(tmp_path, "cv.tex", preamble + head + BODY)
    assert found.draft
    assert plain(found.draft.profile["name"]) == "Ada Byron"
    assert [(one["type"], one["value"]) for one in contacts_of(found)] == contacts


def test_words_that_are_no_contact_become_the_headline_and_lines_of_their_own(tmp_path: Path) -> None:
    head = r"\begin{document}\name{Ada Byron}\contactInfo{Analyst}{籍贯：伦敦}{ada@example.org}"
    found = import_text(tmp_path, "cv.tex", head + BODY)
    assert found.draft
    assert plain(found.draft.profile["headline"]) == "Analyst"
    assert [(one["type"], one["value"]) for one in contacts_of(found)] == [
        ("email", "ada@example.org"), ("other", "籍贯：伦敦"),
    ]  # fmt: skip
