"""What the TeX classes have in common: macros of the head, text between macros, and arguments as leaves."""

from __future__ import annotations

import re
from typing import Any

from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Ledger
from cvlatex.importers.tex_source import TexNode, drop_unknown
from cvlatex.importers.tex_text import convert_tex
from cvlatex.importers.tex_words import has_meaning

NETWORKS = (
    "github gitlab linkedin twitter xtwitter x skype reddit stackoverflow googlescholar orcid medium kaggle hackerrank "
    "telegram mastodon xing researchgate researcherid bitbucket codeberg gitea youtube instagram facebook tiktok "
    "twitch whatsapp matrix signal discord dribbble behance bluesky pinterest soundcloud steam arxiv inspire quora"
).split()
HEAD = {
    "name": "{{", "firstname": "{", "familyname": "{", "title": "[{", "position": "{", "born": "{", "address": "{",
    "phone": "[{", "mobile": "{", "fax": "{", "email": "{", "homepage": "[{", "website": "{", "social": "[[{",
    "extrainfo": "[{", "photo": "[[{", "quote": "{", "dateofbirth": "{", "nationality": "{", "gender": "{",
    "href": "[{{", "url": "{", "wechat": "{", "whatsapp": "{", **dict.fromkeys(NETWORKS, "{"), "stackoverflow": "{{",
    "googlescholar": "{{", "input": "{", "include": "{", "subfile": "{", "textsuperscript": "{", "newline": "",
    "color": "{", "vspace": "*{", "hspace": "*{", "renewcommand": "*{[[{", "newcommand": "*{[[{", "link": "[{",
    "footnote": "[{", "cite": "[[{", "nocite": "{", "addbibresource": "[{", "bibliography": "{",
    "bibliographystyle": "{",
    "printbibliography": "[", "newrefcontext": "[", "PackageError": "{{{", "ifthenelse": "{{{", "setlist": "[{",
    "hypersetup": "{", "nth": "{", "photoR": "{{", "photoL": "{{", "tagline": "{", "location": "{", "mailaddress": "{",
}  # fmt: skip
"""The macros of a head, and those whose arguments have to be known, with what they take."""


class Arguments:
    """The arguments of one macro as leaves of the source, read as Markdown."""

    def __init__(self, ledger: Ledger, found: TexNode) -> None:
        node, self.name = found.node, found.node.macroname
        self._written = [
            argument for argument in (node.nodeargd.argnlist if node.nodeargd else []) if argument is not None
        ]
        self.options = [self._add_leaf(ledger, found, one) for one in self._written if _opens(one) == "["]
        self.values = [self._add_leaf(ledger, found, one) for one in self._written if _opens(one) not in ("[", "*")]
        for option in self.options:
            ledger.drop(option, "it is about the layout")

    def __getitem__(self, number: int) -> Leaf | None:
        """An argument in braces; None where it is empty or not there."""
        found = self.values[number] if number < len(self.values) else None
        return None if found is None or found.is_blank else found

    def _add_leaf(self, ledger: Ledger, found: TexNode, argument: Any) -> Leaf:
        """Add an argument of a macro as a leaf, without its braces."""
        is_group = type(argument).__name__ == "LatexGroupNode"
        begin = argument.pos + (len(argument.delimiters[0]) if is_group else 0)
        end = argument.pos + argument.len - (len(argument.delimiters[1]) if is_group else 0)
        text = found.file.source.text[begin:end]
        lead = len(text) - len(text.lstrip())
        text = text.strip()
        span = found.file.locate(begin + lead, begin + lead + len(text))
        leaf = ledger.add_leaf(text, span, f"\\{self.name} {len(self.values) + 1 if hasattr(self, 'values') else 1}")
        nodes = argument.nodelist if is_group else [argument]
        drop_unknown(ledger, found.file, nodes)
        return leaf.with_text(convert_tex(nodes).strip())


def _opens(argument: Any) -> str:
    """Return what an argument opens with: a brace, a bracket or a star."""
    if type(argument).__name__ == "LatexGroupNode":
        return str(argument.delimiters[0])
    return "*" if type(argument).__name__ == "LatexCharsNode" and argument.chars == "*" else "{"


def add_group_leaf(ledger: Ledger, found: TexNode, path: str) -> Leaf | None:
    """Return a group's content as a leaf; None where it is empty."""
    begin, end = found.node.pos + 1, found.node.pos + found.node.len - 1
    text = found.file.source.text[begin:end].strip()
    leaf = ledger.add_leaf(text, found.file.locate(begin, end), path) if text else None
    return leaf.with_text(convert_tex(found.node.nodelist).strip()) if leaf else None


def is_macro(found: TexNode, *names: str) -> bool:
    """Whether a node is a macro of one of some names; without names, any macro."""
    return type(found.node).__name__ == "LatexMacroNode" and (not names or found.node.macroname in names)


BREAK = "\\\n"
"""A line's end in a row of loose text."""

_OPTION = re.compile(r"\s*\[[^\[\]\n]*\]\s*")
"""The option of an environment, such as a column's width."""


_WORDS = ("LatexCharsNode", "LatexEnvironmentNode", "LatexGroupNode", "LatexSpecialsNode", "LatexMathNode")
"""The nodes that print by themselves."""


def build_loose_rows(kit: Kit, found: TexNode) -> list[tuple[str, list[Leaf | None]]]:
    """Return a row of what stands between macros: text, a list, or a paragraph's environment."""
    node = found.node
    if is_macro(found, "nocite", "addbibresource", "bibliography"):
        for leaf in Arguments(kit.ledger, found).values:
            kit.ledger.drop(leaf, "papers are read from the bibliography itself: import that file along with this one")
        return []
    is_words = type(node).__name__ in _WORDS
    if not (is_words or hasattr(node, "own") or (is_macro(found) and has_meaning(node))):
        drop_unknown(kit.ledger, found.file, [node] if is_macro(found) and node.macroname not in HEAD else [])
        return []
    written = found.file.source.text[node.pos : node.pos + node.len]
    lead = len(written) - len(written.lstrip())
    text = "" if _OPTION.fullmatch(written) else convert_tex([node]).strip(" \t\n")
    if is_macro(found, "\\", "newline", "par"):
        text = BREAK
    if not text:
        return []
    end = node.pos + len(written.rstrip())
    leaf = kit.ledger.add_leaf(written.strip(), found.file.locate(node.pos + lead, end), "text")
    drop_unknown(kit.ledger, found.file, [node])
    return [("text", [leaf.with_text(text)])]
