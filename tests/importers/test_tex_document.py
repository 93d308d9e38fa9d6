from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import import_text, sections_of

CV = r"\documentclass{moderncv}\name{A}{B}\begin{document}%s\end{document}"


def test_subsections_of_one_type_stay_in_their_section(tmp_path: Path) -> None:
    body = (
        r"\section{Work}\subsection{A}\cventry{2000}{R}{O}{}{}{}\subsection{B}\cventry{2001}{S}{P}{}{}{}\section{Empty}"
    )
    sections = sections_of(import_text(tmp_path, "x.tex", CV % body))
    assert list(sections) == ["work"]
    assert [part["title"] for part in sections["work"]["subsections"]] == ["A", "B"]


def test_subsections_of_several_types_become_sections(tmp_path: Path) -> None:
    body = r"\section{Work}\subsection{A}\cventry{2000}{R}{O}{}{}{}\subsection{B}\cvlistitem{x}"
    sections = sections_of(import_text(tmp_path, "x.tex", CV % body))
    assert [(name, one["title"]) for name, one in sections.items()] == [
        ("work-part-1", "Work: A"),
        ("work-part-2", "Work: B"),
    ]
