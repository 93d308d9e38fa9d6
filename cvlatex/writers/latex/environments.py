"""The environments that `latex/` offers: their beginnings and ends, each on a line of its own."""

from __future__ import annotations

from pylatex import NoEscape

from cvlatex.writers.latex.commands import Command


class Begin(Command):
    r"""``\begin``: the environment, its option in brackets and its arguments in braces."""

    _latex_name = "begin"

    def __init__(self, environment: str, *arguments: str, option: str = "") -> None:
        braced = "".join(f"{{{argument}}}" for argument in arguments)
        bracketed = f"[{option}]" if option else ""
        super().__init__(arguments=NoEscape(environment))
        self._rest = bracketed + braced

    def tex(self) -> NoEscape:
        """The macro and its arguments, on one line."""
        return NoEscape(self.dumps() + self._rest)


class End(Command):
    r"""``\end``."""

    _latex_name = "end"

    def __init__(self, environment: str) -> None:
        super().__init__(arguments=NoEscape(environment))


ENVIRONMENTS = ("CVLanguage", "CVBody", "CVBullets", "CVNumbers", "CVGlossary", "CVLetter")
"""The names of the environments."""
