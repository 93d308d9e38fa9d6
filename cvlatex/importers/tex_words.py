"""What the macros of TeX mean within a text: characters, faces, lists, or nothing."""

from __future__ import annotations

from typing import Any

STRONG = frozenset(("textbf", "bfseries", "cvname"))
EMPHASIS = frozenset(("emph", "textit", "textsl", "underline", "uline"))
FACES = {"bf": "**", "bfseries": "**", "em": "*", "it": "*", "itshape": "*", "sl": "*", "slshape": "*"}
CODE = frozenset(("texttt", "verb"))
PLAIN = {
    "LaTeX": "LaTeX", "TeX": "TeX", "XeTeX": "XeTeX", "XeLaTeX": "XeLaTeX", "textbar": "|", "cdotp": "·", "cdot": "·",
    "textbullet": "•", "textasciitilde": "~", "textbackslash": "\\", "ldots": "…", "dots": "…", "textendash": "–",
    "textemdash": "—", "enskip": " ", "quad": "\u2003", "qquad": "\u2003", " ": " ", ",": " ", ";": " ", ":": " ",
    "&": "&",
    "%": "%", "#": "#", "_": "_", "$": "$", "{": "{", "}": "}", "@": "", "/": "", "-": "", "today": "",
    "newline": "\\\n", "\\": "\\\n", "linebreak": "\\\n", "par": "\n\n", "textregistered": "®", "texttrademark": "™",
    "copyright": "©", "textdegree": "°", "slash": "/", "textgreater": ">", "textless": "<", "guillemotleft": "«",
    "guillemotright": "»", "euro": "€", "pounds": "£", "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "rightarrow": "→", "textrightarrow": "→",
    "hfill": "\u2003", "\n": " ", "tab": " ", "nobreakspace": " ", "S": "§", "textquoteright": "’",
}  # fmt: skip
SILENT = frozenset(
    "vspace hspace color label cite nocite footnotemark vskip hskip medskip smallskip bigskip noindent "
    "centering small large footnotesize scriptsize tiny normalsize Large faIcon fa pagebreak newpage "
    "clearpage protect null relax itemsep setlength definecolor vfill includegraphics mbox@ "
    "acvHeaderSocialSep raggedright makecvtitle maketitle makecvheader makecvfooter".split()
)
LAYOUT = frozenset(
    "item bfseries mdseries itshape slshape upshape scshape sffamily rmfamily ttfamily normalfont selectfont LARGE "
    "huge Huge hfil hss break nobreak allowbreak newblock indent raggedleft ignorespaces unskip strut bf it sl sc rm "
    "sf tt em linewidth textwidth baselineskip closesection extracolsep fill".split()
)
LISTS = frozenset(("rSubsection", "itemize", "enumerate", "cvitems", "description", "compactitem", "tightitemize"))


_WORDS = frozenset(
    ("nth", "href", "url", "link", "textsuperscript", "textsc", "textsf", "textrm", "mbox", "ensuremath")
)


def has_meaning(macro: Any) -> bool:
    """Whether a macro, a node or a name, is one of words: it means a character, a face, a link or nothing."""
    name = macro if isinstance(macro, str) else macro.macroname
    known = name in PLAIN or name in SILENT or name in STRONG | EMPHASIS | CODE | _WORDS
    return known or is_accent(name) or is_icon(name)


def is_icon(name: str) -> bool:
    """Whether a macro of this name is an icon of Font Awesome's packages."""
    return name[:2] == "fa" and name[2:3].isupper()


def is_accent(name: str) -> bool:
    """Whether a macro of this name sets an accent on a letter."""
    return name in frozenset("'`^\"~=.uvHtcdbrk")


def write_ordinal(number: str) -> str:
    """Return an English ordinal of a number."""
    last = "th" if number[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1:], "th")
    return f"{number}{last}"
