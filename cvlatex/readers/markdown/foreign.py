r"""stray-markup: marks of HTML, TeX and wider Markdown that a CV's text would print as they stand.

Passes: `C++`, `a < b`, `# of papers`, `m^2`, `~5 %`, `__init__`, anything in backticks.
Warns: `<sup>2</sup>`, `## Heading`, `> quoted`, `| a | b |`, `[^1]`, `~~old~~`, `\'e`, `\textbf{x}`,
`&nbsp;`, `2013--2016`, `{{ name }}`, `[words][1]`, `\(x^2\)`, lines that begin with •.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from cvlatex.core.diagnostics import Diagnostic, Fix, warning
from cvlatex.model.text import Inline, Plain
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Locate

ID = "stray-markup"

SIGNS = re.compile(
    r"[<&|\\~=`!:•◦▪●‣]|(?:^|\n) {0,3}# |\{[{%]|\[|--|__|##|^ {0,3}>|\^.*\^|(?:^|\n)\s*(?:-{3}|\*{3}|_{3})",
    re.MULTILINE,
)
"""What any of the marks below has."""

_MASKED = re.compile(
    r"(`+)(?!`).*?(?<!`)\1(?!`)|(?<!\\)(?:\$\$.*?\$\$|\$[^$\n]*\$)|\]\([^)\n]*\)|<?https?://[^\s<>\"]+", re.DOTALL
)
_LATIN = r"A-Za-z0-9_\u00c0-\u024f"
"""What makes a word with a mark beside it; a Chinese character does not."""
_TAGS = {
    "sup": "Write the character, such as ², or a formula: $x^2$.",
    "sub": "Write the character, such as ₂, or a formula: $x_2$.",
    "b": "Write **bold**.", "strong": "Write **bold**.", "i": "Write *emphasis*.", "em": "Write *emphasis*.",
    "br": "End the line with a backslash, in a text that begins with |.", "a": "Write [words](https://…).",
    "code": "Write `code` between backticks.",
}  # fmt: skip
_COMMANDS = {
    "textbf": "Write **bold**.", "textit": "Write *emphasis*.", "emph": "Write *emphasis*.",
    "texttt": "Write `code` between backticks.", "href": "Write [words](https://…).", "url": "Write the address.",
    "cite": "Write the reference out.", "item": "Begin each point with a dash.", "footnote": "Write it in brackets.",
    "textsuperscript": "Write a formula: $x^2$.", "textsubscript": "Write a formula: $x_2$.",
    "ldots": "Write …", "dots": "Write …", "LaTeX": "Write LaTeX.", "TeX": "Write TeX.",
}  # fmt: skip
_OF_FORMULAS = frozenset("frac tfrac dfrac sqrt sum prod int lim binom overline underline hat bar vec text".split())
_ACCENTS = dict(
    zip("'`^\"~=.uvHck", "\u0301\u0300\u0302\u0308\u0303\u0304\u0307\u0306\u030c\u030b\u0327\u0328", strict=True)
)
_LETTERS = {"ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "aa": "å", "AA": "Å"}


def report_foreign_markup(node: ScalarNode, locate: Locate) -> Iterator[Diagnostic]:
    """Yield a warning on the first of each kind of mark in a text."""
    text = _MASKED.sub(lambda found: "\0" * len(found.group()), node.value)
    for sign, pattern, describe in _KINDS:
        for found in re.finditer(pattern, text) if sign in text else ():
            described = describe(found)
            if described is None:
                continue
            message, hint, right = described
            place = locate(node, *found.span())
            fix = Fix(place, right, safe=True) if right is not None and (node.plain or place != node.span) else None
            yield warning(ID, place, message, hint, fix=fix)
            break


def report_stray_asterisks(node: ScalarNode, inlines: Iterable[Inline]) -> Iterator[Diagnostic]:
    """Yield a warning where two asterisks that no backslash makes literal are left over in the text."""
    unescaped = re.sub(r"\\.", "", _MASKED.sub("", node.value)) if "**" in node.value else ""
    if "**" in unescaped and any("**" in inline.text for inline in inlines if isinstance(inline, Plain)):
        hint = r"Write **word** without spaces inside the asterisks; two literal ones are \*\*."
        yield warning(ID, node.span, "Two asterisks in this text are not bold and will be printed.", hint)


_Description = tuple[str, str, str | None] | None


def _describe(what: str, hint: str) -> Callable[[re.Match[str]], _Description]:
    """Return a function that describes something which prints as it stands."""
    return lambda _: (f"{what} is printed as it stands.", hint, None)


def _describe_space(what: str) -> Callable[[re.Match[str]], _Description]:
    """Return a function that describes what is a space to TeX alone."""
    return lambda _: (f"{what} is not read as one.", "Write a plain space.", " ")


def _describe_hyphenation(_: re.Match[str]) -> _Description:
    """Describe a place where TeX may break a word."""
    return "A hyphenation as TeX writes it is printed as a hyphen.", "Delete it.", ""


def _describe_tag(found: re.Match[str]) -> _Description:
    """Describe an HTML tag."""
    hint = _TAGS.get(found["tag"].lower(), "Delete the tag.")
    more = " …" if found["more"] else ""
    return f"The tag <{found['end']}{found['tag']}{more}> is printed as it stands.", hint, None


def _describe_entity(found: re.Match[str]) -> _Description:
    """Describe an HTML entity, with its character."""
    from html import unescape  # its table of two thousand names, for the one text in a hundred that needs it

    char = unescape(found.group())
    if char == found.group() or not char.strip() or not char.isprintable():
        return f"{found.group()} is printed as it stands.", "Write the character itself.", None
    return f"{found.group()} is printed as it stands.", f"Write {char}", char if char not in "\"'\\<>" else None


def _describe_accent(found: re.Match[str]) -> _Description:
    """Describe an accent in TeX; None where no character has it."""
    char = unicodedata.normalize("NFC", found["base"] + _ACCENTS[found["accent"]])
    if len(char) != 1:
        return None
    return "An accent as TeX writes it is not read as one.", f"Write {char}", char


def _describe_letter(found: re.Match[str]) -> _Description:
    """Describe a letter in TeX."""
    char = _LETTERS[found["name"]]
    return "A letter as TeX writes it is not read as one.", f"Write {char}", char


def _describe_formula(found: re.Match[str]) -> _Description:
    """Describe a formula in TeX's brackets."""
    formula = found["round"] or found["square"]
    return "TeX's brackets around a formula are not read.", f"Write ${formula.strip()}$", None


def _describe_bullets(found: re.Match[str]) -> _Description:
    """Describe bullets that begin no list."""
    return f"No point begins at {found['mark']}: these lines are joined.", "Begin each with a dash and a space.", None


def _describe_unknown_command(found: re.Match[str]) -> _Description:
    """Describe a TeX command that would print as it stands; None for one that the text may have."""
    if found["name"] in _COMMANDS or found["name"] in _LETTERS:
        return None
    hint = "Delete the command; its words can stand by themselves."
    if found["name"] in _OF_FORMULAS or found["name"].startswith("math"):
        hint = "A formula stands between dollar signs: $…$."
    return f"\\{found['name']} is printed as it stands.", hint, None


def _describe_command(found: re.Match[str]) -> _Description:
    """Describe a TeX command."""
    return f"\\{found['name']} is printed as it stands.", _COMMANDS[found["name"]], None


def _describe_dash(found: re.Match[str]) -> _Description:
    """Describe hyphens that stand for a dash."""
    char = "–" if len(found.group().strip()) == 2 else "—"
    right = found.group().replace("---", char).replace("--", char)
    return "Hyphens in a row are printed as they stand.", f"Write the dash itself, {char}", right


def _describe_bold(found: re.Match[str]) -> _Description:
    """Describe underscores that do not make bold."""
    return "Two underscores are printed as they stand.", f"Write **{found['words'][:40]}**", f"**{found['words']}**"


_KINDS: tuple[tuple[str, str, Callable[[re.Match[str]], _Description]], ...] = (
    ("<", (r"(?i)<(?P<end>/?)(?P<tag>sup|sub|b|i|u|s|em|strong|br|hr|p|span|div|a|img|code|kbd|samp|var|mark|del|ins"
           r"|font|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|center|small|big|pre|tt|blockquote|abbr|cite|q|script"
           r"|style|section|iframe|svg|h[1-6])(?P<more>\s[^<>]*)?/?>"), _describe_tag),
    ("<!--", r"<!--", _describe("A comment of HTML", "A comment begins with # on a line outside of the text.")),
    ("&", r"&(?:[A-Za-z]{2,8}|#[0-9]{2,6}|#x[0-9A-Fa-f]{2,6});", _describe_entity),
    ("##", r"(?m)^ {0,3}#{2,6} (?=\S)",
     _describe("A heading's mark", "Make it a section or an entry of its own, or write **bold**.")),
    ("# ", r"(?m)^ {0,3}# (?=[A-Z\u2e80-\u9fff\uac00-\ud7ff])",
     _describe("A heading's mark", "Make it a section or an entry of its own, or write **bold**.")),
    (">", r"(?m)^ {0,3}> ?(?=[^\s0-9=>$.])",
     _describe("A quotation's mark", "Put the words in quotation marks: “…”.")),
    ("|", r"(?m)^ {0,3}\|.*\|[ \t]*$",
     _describe("A table", "Write a list, or a section of type `skills` with a name and items a line.")),
    ("|", r"(?m)^(?! {0,3}\|)[^|\n]*\|[^\n]*\n[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+$",
     _describe("A table", "Write a list, or a section of type `skills` with a name and items a line.")),
    ("]:", r"(?m)^ {0,3}\[(?!\^)[^\]\n]+\]: +\0+",
     _describe("An address on a line of its own", "Write [words](https://…) where the link belongs.")),
    ("][", rf"(?<![{_LATIN}\])!])\[(?![0-9,\s–-]+\]|\^)[^\]\n]+\]\[[^\]\n]*\]",
     _describe("A link whose address stands elsewhere", "Write [words](https://…).")),
    ("] (", r"\[[^\]\n]+\] \(\0+", _describe("A link with a space in it", "Delete the space between ] and (.")),
    ("{{", r"\{\{[^{}\n]*\}\}", _describe("A template's placeholder", "Write the text itself.")),
    ("{%", r"\{%[^{}\n]*%\}", _describe("A template's command", "Delete it.")),
    ("\n", r"(?m)^[ \t]*(?P<mark>[•◦▪●‣])[ \t]*\S[^\n]*\n[ \t]*(?P=mark)[ \t]*\S", _describe_bullets),
    ("\\", r"\\\((?=\S)(?P<round>[^\n]+?)\\\)|\\\[(?=\S)(?P<square>[^\n]+?)\\\]", _describe_formula),
    ("[^", r"\[\^[\w-]+\]", _describe("A footnote's mark", "Write the note in brackets where it belongs.")),
    ("^[", r"\^\[[^\]\n]+\](?!\()", _describe("A footnote's mark", "Write the note in brackets where it belongs.")),
    ("~~", r"~~(?=\S)[^~\n]+~~", _describe("~~ around words", "Delete the words, or the tildes.")),
    ("==", rf"(?<![={_LATIN}])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)", _describe("== around words", "Write **bold**.")),
    ("^", rf"(?<=\w)\^(?=[^\s^])[^\s^]{{1,9}}\^(?![{_LATIN}])",
     _describe("^ around characters", "Write a formula: $x^2$.")),
    ("~", r"(?<=[A-Za-z])~[0-9]{1,3}~", _describe("~ around figures", "Write the character, such as ₂.")),
    ("__", rf"(?<![{_LATIN}])__(?=\S)(?P<words>[^_\n]*[\s\u2e80-\u9fff][^_\n]*)(?<=\S)__(?![{_LATIN}])",
     _describe_bold),
    ("] ", r"(?m)^\s*[-*+] \[[ xX]\] ", _describe("A box to tick", "Delete the box, or write ✓ or ☐.")),
    ("[", r"(?i)\[/?(?:b|i|u|url|img|code|quote)\](?!\()",
     _describe("A tag in brackets", "Write **bold**, *emphasis* or [words](https://…).")),
    (":", r"(?<![!-~\u00c0-\u024f]):[a-z][a-z_]{2,20}:(?![\w!-~])",
     _describe("An emoji's name", "Delete it, or write ★ or ✓.")),
    ("\\", r"\\\\?(?P<name>" + "|".join(_COMMANDS) + r")(?![A-Za-z])", _describe_command),
    ("\\", r"(?<![\w:\\])\\(?P<name>[A-Za-z]{3,})\*?(?=[{\[])", _describe_unknown_command),
    ("\\", r"\{?(?<!\\)\\(?P<accent>['`^~=.])\{?(?P<base>[A-Za-z])\}?(?:(?<=\{.....)\})?", _describe_accent),
    ("\\", r"(?<=\w)\\(?P<accent>\")\{?(?P<base>[aeiouyAEIOUY])\}?", _describe_accent),
    ("\\", r"\\(?P<accent>\")\{(?P<base>[aeiouyAEIOUY])\}", _describe_accent),
    ("\\", r"\\(?P<accent>[uvHck])\{(?P<base>[A-Za-z])\}", _describe_accent),
    ("\\", r"\\(?P<name>ss|ae|AE|oe|aa|AA|[oOlL])(?:\{\}|(?![A-Za-z\\:]))", _describe_letter),
    ("--", r"(?<=[0-9])--(?=[0-9])|(?<=\w)---(?=\w)|(?<=\S )---(?= )", _describe_dash),
    ("``", r"``[^`'\n]+''", _describe("A quotation between TeX's marks", "Write “…”.")),
    ("~", r"(?:(?<=[A-Za-z]\.)|(?<=\bFig)|(?<=\bFigure)|(?<=\bSection)|(?<=\bTable)|(?<=\bChapter))~(?=\w)",
     _describe_space("TeX's tie")),
    ("\\", r"(?<=\w)\\[,:;!](?=\w)", _describe_space("TeX's small space")),
    ("\\", r"(?<=[A-Za-z.])\\ (?=\w)", _describe_space("TeX's space")),
    ("\\", r"(?<=[A-Za-z])\\-(?=[A-Za-z])", _describe_hyphenation),
    ("", r"(?m)^[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$", _describe("A rule across", "Delete it.")),
)  # fmt: skip
"""By a character that every such mark has: the expression that finds it, compiled at its first use, and its message."""
