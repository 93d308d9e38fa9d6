"""The macros that may stand within a text: spans, and marks, which have no arguments."""

from __future__ import annotations

from pylatex import NoEscape

from cvlatex.writers.latex.commands import Macro


class CVStrong(Macro):
    """Bold."""


class CVEmph(Macro):
    """Emphasis."""


class CVForeign(Macro):
    """Words of another language: their tag, the language that has a table, the words."""


class CVRuby(Macro):
    """How characters are read, and the characters."""


class CVCode(Macro):
    """The mono face."""


class CVLink(Macro):
    """A link out: address, words."""


class CVGloss(Macro):
    """A mention of a glossary entry: id, words."""


class CVMath(Macro):
    """A formula in a line."""


class Mark(Macro):
    """A macro within a text, without arguments."""

    def write_tex(self) -> NoEscape:
        """Write the macro with empty braces, so that it does not swallow a space."""
        return NoEscape(f"\\{self._latex_name}{{}}")


class CVBreak(Mark):
    """A line break of the source."""


class CVMayBreak(Mark):
    """A place where a word too long for a line may be broken, without a hyphen."""


class CVMayEnd(Mark):
    """A place before a long word where a line of Chinese may end early, rather than be drawn out."""


class CVTie(Mark):
    """Where the last characters of a Chinese paragraph begin, with which no line is to begin."""


class CVHyphen(Mark):
    """A hyphen between words, after which a line may end."""


class CVSpace(Mark):
    """A space that is printed also between Chinese, Japanese and Korean characters."""


class CVJoin(Mark):
    """A place between a Chinese, Japanese or Korean character and another where no gap is set."""


class CVApostrophe(Mark):
    """An apostrophe in Chinese, where the character is else the end of a quotation within a quotation."""
