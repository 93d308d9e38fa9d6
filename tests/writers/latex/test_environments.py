from __future__ import annotations

from cvlatex.writers.latex.environments import Begin, End


def test_environments_take_an_option_and_arguments() -> None:
    assert Begin("CVNumbers", option="3").write_tex() == r"\begin{CVNumbers}[3]"
    assert Begin("CVLanguage", "zh").write_tex() == r"\begin{CVLanguage}{zh}"
    assert End("CVLanguage").write_tex() == r"\end{CVLanguage}"
