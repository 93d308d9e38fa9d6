# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import contacts_of, import_text, sections_of

CV = r"\documentclass{moderncv}\firstname{A}\familyname{B}\social[orcid]{0000}\born{1815}\linkedin{ada}\begin{document}%s\end{document}"


def test_the_head_is_gathered(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.tex", CV % "")
    assert found.draft
    assert found.draft.profile["name"].text == "A B"
    assert contacts_of(found) == [
        {"type": "other", "value": "0000", "label": "orcid"},
        {"type": "birthdate", "value": "1815"},
        {"type": "linkedin", "value": "ada"},
    ]


def test_loose_text_is_preserved(tmp_path: Path) -> None:
    sections = sections_of(import_text(tmp_path, "x.tex", CV % r"\section{About}Long \textbf{ago}, far away."))
    assert (
        sections["about"]["body"] == "Long **ago** , far away."
        or sections["about"]["body"] == "Long **ago**, far away."
    )
