from __future__ import annotations

from pathlib import Path

from cvlatex.importers.run import import_files
from tests.importers.drafts import codes, import_text, plain, sections_of
from tests.importers.samples import write_sample


def test_entries_have_their_arguments_in_awesome_cvs_order(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    found = import_files([write_sample(tmp_path / "in", "awesome-cv")])
    sections = sections_of(found)
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842-05", "end": "1843-09",
         "highlights": ["Wrote Note G"]}
    ]  # fmt: skip
    assert sections["summary"]["body"] == "Writes programs for engines."
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic"]}]
    assert sections["honors"]["subsections"] == [
        {"title": "Abroad", "entries": [{"title": "Medal", "issuer": "Society", "location": "London", "date": "1843"}]}
    ]
    assert found.draft
    assert plain(found.draft.profile["headline"]) == "Analyst · Writer"


def test_files_outside_the_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    found = import_files([write_sample(tmp_path / "in", "awesome-cv")])
    assert codes(found) == ["input-not-followed"]
    assert "secret" not in str(found.list_outcomes())


ENTRIES = r"""
\documentclass{awesome-cv}
\addbibresource{cv/refs.bib}
\name{Ada}{L}
\begin{document}
\cvsection{Education}
\begin{cventries}
\cventry{PhD}{Home}{2017 - 2021}{Advisor: B. Yin}{\begin{cvitems}\item First:\\ second \href[hidelinks]{https://x.org}{x}\end{cvitems}}
\end{cventries}
\cvsection{Service}
\begin{cvhonors}[1.5cm]
\cvhonor{Chair}{Society}{}{2019}
\end{cvhonors}
\cvsection{Publications}
\begin{refsection}
\nocite{one:2020}
\newrefcontext[sorting=ydnt]
\printbibliography[heading=none]
\end{refsection}
\end{document}
"""


def test_what_sets_the_page_is_no_content(tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", ENTRIES)
    sections = sections_of(found)
    assert sections["education"]["entries"] == [
        {"organization": "Home", "degree": "PhD", "location": "Advisor: B. Yin", "start": "2017", "end": "2021",
         "highlights": ["First: second [x](https://x.org)"]}
    ]  # fmt: skip
    assert sections["service"]["entries"] == [{"title": "Chair", "issuer": "Society", "date": "2019"}]
    assert "publications" not in sections
    assert any("import that file along" in outcome.reason for outcome in found.list_outcomes())
