from __future__ import annotations

from pathlib import Path

from cvlatex.importers.incoming import Incoming
from cvlatex.importers.ledger import Ledger
from cvlatex.importers.tex_cv import is_macro
from cvlatex.importers.tex_source import parse_tex
from tests.importers.drafts import import_text, sections_of


def incoming(folder: Path, text: str) -> Incoming:
    return Incoming(folder / "main.tex", "main.tex", text.encode(), Ledger())


def test_inputs_are_followed_inside_the_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out.tex").write_text("\\cv{secret}")
    (tmp_path / "in" / "a.tex").write_text("\\cv{a}\\input{b}")
    (tmp_path / "in" / "b.tex").write_text("\\cv{b}\\input{a}")
    (tmp_path / "in" / "link.tex").symlink_to(tmp_path / "out.tex")
    given = incoming(
        tmp_path / "in", "\\input{a}\\input{../out}\\input{link}\\input{/etc/passwd}\\input{nothing}\\cv{c}"
    )
    found = [one.node.latex_verbatim() for one in parse_tex(given, {"cv": "{", "input": "{"}) if is_macro(one, "cv")]
    assert found == ["\\cv{a}", "\\cv{b}", "\\cv{c}"]
    assert [problem.code for problem in given.problems] == ["input-not-followed"] * 5


def test_broken_tex_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    given = incoming(tmp_path, "\\cv{a}\n\\cv{b\n")
    assert parse_tex(given, {"cv": "{"})
    (problem,) = given.problems
    assert (problem.code, problem.span and problem.span.line) == ("tex-syntax", 2)


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    given = incoming(tmp_path, "{" * 5000 + "}" * 5000)
    assert parse_tex(given, {}) == []
    assert [problem.code for problem in given.problems] == ["too-deep"]


def test_an_environment_around_the_sections_is_looked_into(tmp_path: Path) -> None:
    text = (
        "\\documentclass{moderncv}\n\\name{Ada}{Byron}\n\\begin{document}\\begin{CJK*}{UTF8}{gbsn}\n"
        "\\section{Work}\n\\cventry{1842}{Lead}{Engine Works}{}{}{}\n\\end{CJK*}\\end{document}\n"
    )
    sections = sections_of(import_text(tmp_path, "cv.tex", text))
    assert [entry["organization"] for entry in sections["work"]["entries"]] == ["Engine Works"]
