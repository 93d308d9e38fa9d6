"""The environments that `latex/` offers: their beginnings and ends, each on a line of its own."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pylatex import NoEscape

from cvlatex.writers.latex.commands import Command

Environment: TypeAlias = Literal["CVLanguage", "CVBody", "CVBullets", "CVNumbers", "CVGlossary", "CVLetter"]
"""The name of an environment of ours."""


class Begin(Command):
    r"""``\begin``: the environment, its option in brackets and its arguments in braces."""

    _latex_name = "begin"

    def __init__(self, environment: Environment | Literal["document"], *arguments: str, option: str = "") -> None:
        braced = "".join(f"{{{argument}}}" for argument in arguments)
        bracketed = f"[{option}]" if option else ""
        self._rest = f"{{{environment}}}{bracketed}{braced}"

    def dumps(self) -> NoEscape:
        """Write the macro and its arguments, on one line."""
        return NoEscape(rf"\begin{self._rest}")


class End(Command):
    r"""``\end``."""

    _latex_name = "end"

    def __init__(self, environment: Environment | Literal["document"]) -> None:
        self._environment = environment

    def dumps(self) -> NoEscape:
        """Write the macro and its argument."""
        return NoEscape(rf"\end{{{self._environment}}}")
