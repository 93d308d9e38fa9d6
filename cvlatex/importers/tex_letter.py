r"""The cover letter of moderncv and Awesome-CV: its macros, and the text between `\makelettertitle` and its end.

Source: template.tex of moderncv, coverletter.tex of Awesome-CV.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

from cvlatex.importers.draft import Draft, gather
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.photos import read_picture
from cvlatex.importers.tex_cv import Arguments, is_macro
from cvlatex.importers.tex_source import TexNode
from cvlatex.importers.tex_text import convert_tex

LETTER = {
    "recipient": "{{", "date": "{", "letterdate": "{", "subject": "{", "lettertitle": "{", "opening": "{",
    "letteropening": "{", "closing": "{", "letterclosing": "{", "signature": "{{", "postscript": "{",
    "enclosure": "[{", "letterenclosure": "[{", "lettersection": "{", "makelettertitle": "[",
}  # fmt: skip
"""The macros of a letter with what they take."""

_WORDS = {"opening": ("Dear Sir or Madam,", "尊敬的先生/女士："), "closing": ("Yours sincerely,", "此致\n敬礼！")}
"""What stands where the source has none, in Latin and in Han text."""


class TexLetter(Struct):
    """Gathers one letter; `finish` puts it into the draft."""

    draft: Draft
    kit: Kit
    incoming: Incoming
    body: list[TexNode] = field(default_factory=list)
    found: dict[str, Value | None] = field(default_factory=dict)
    more: dict[str, object] = field(default_factory=dict)
    enclosures: list[Value] = field(default_factory=list)
    postscript: Leaf | None = None
    inside: bool = False

    def take(self, one: TexNode) -> bool:
        """Take a macro of the letter, or what stands in its text; False where it is neither."""
        if is_macro(one, "makelettertitle"):
            self.inside = True
        elif is_macro(one, "makeletterclosing"):
            self.inside = False
        elif is_macro(one, *LETTER) and not is_macro(one, "lettersection"):
            self._read_setting(Arguments(self.kit.ledger, one))
        elif type(one.node).__name__ == "LatexEnvironmentNode" and one.node.environmentname == "cvletter":
            self.body += [TexNode(node, one.file) for node in one.node.nodelist]
        elif self.inside:
            self.body.append(one)
        else:
            return False
        return True

    def finish(self) -> None:
        """Add the letter to the draft, if it has a text."""
        text = self._build_text()
        if text is None:
            return
        han = bool(re.search(r"[\u3400-\u9fff]", text.text))
        for key, words in _WORDS.items():
            if self.found.get(key) is None:
                self.found[key] = Value(words[han], localized=True, guess=f"the source has no {key}")
        order = ("recipient", "subject", "opening")
        self.draft.letters["letter"] = gather(
            **{key: self.found.get(key) for key in order[:1]}, **self.more,
            **{key: self.found.get(key) for key in order[1:]}, body=text, closing=self.found.get("closing"),
            signature=self.found.get("signature"), enclosures=self.enclosures,
        )  # fmt: skip

    def _read_setting(self, arguments: Arguments) -> None:
        """Read a setting of the letter, such as its recipient."""
        name, kit = arguments.name.removeprefix("letter"), self.kit
        first = arguments[0]
        if name == "recipient":
            self.found["recipient"] = self._write_lines(arguments.values)
        elif name == "closing":
            self.found["closing"] = self._write_lines(arguments.values)
        elif name == "date":
            self.more = kit.read_dates(first) if set(kit.read_dates(first)) == {"date"} else {}
            kit.ledger.drop(arguments.values[0], "a letter's date is a day, a month or a year")
        elif name in ("subject", "title", "opening"):
            self.found["subject" if name == "title" else name] = kit.make_line(first)
        elif name == "enclosure":
            self.enclosures += [line for leaf in arguments.values if (line := kit.make_line(leaf))]
        elif name == "postscript":
            self.postscript = first
        elif name == "signature":
            kit.ledger.drop(first, "it is about the layout")
            self.found["signature"] = self._read_picture(arguments[1])

    def _write_lines(self, leaves: list[Leaf]) -> Value | None:
        r"""Write words without markup, a line for each argument and each `\\`."""
        present = [leaf for leaf in leaves if not leaf.is_blank]
        lines = "\n".join(leaf.text.replace("\\\n", "\n") for leaf in present)
        text = "\n".join(line.strip() for line in re.sub(r"\\(.)", r"\1", lines).split("\n") if line.strip())
        return Value(text, tuple(present), localized=True) if text else None

    def _read_picture(self, leaf: Leaf | None) -> Value | None:
        """Read the picture that a macro names; None, with the reason, where it cannot be read."""
        if leaf is None:
            return None
        raw, kind, reason = read_picture(re.sub(r"\\(.)", r"\1", leaf.text), self.incoming.path.parent)
        if reason:
            self.kit.ledger.drop(leaf, reason)
            return None
        name = f"signature.{kind}"
        self.draft.files[name] = raw
        return Value(name, (leaf,))

    def _build_text(self) -> Value | None:
        r"""Return the paragraphs, those of a `\lettersection` below its heading in bold, and the postscript."""
        pieces: list[Value] = []
        run: list[TexNode] = []
        for one in [*self.body, None]:
            heading = one is not None and is_macro(one, "lettersection")
            if one is not None and not heading and (not run or run[-1].file is one.file):
                run.append(one)
                continue
            pieces += self._write_paragraphs(run)
            run = [one] if one is not None and not heading else []
            if one is not None and heading and (line := self.kit.make_line(Arguments(self.kit.ledger, one)[0])):
                pieces.append(Value(f"**{line.text}**", line.leaves))
        if pieces and (last := self.kit.make_line(self.postscript)):
            pieces.append(Value(f"PS: {last.text}", last.leaves))
        text = "\n\n".join(piece.text for piece in pieces)
        return Value(text, tuple(leaf for piece in pieces for leaf in piece.leaves), localized=True) if text else None

    def _write_paragraphs(self, run: list[TexNode]) -> list[Value]:
        """Return one leaf of all that stands between two headings."""
        text = convert_tex([one.node for one in run]).strip()
        if not text:
            return []
        begin, end = run[0].node.pos, run[-1].node.pos + run[-1].node.len
        written = run[0].file.source.text[begin:end]
        begin += len(written) - len(written.lstrip())
        leaf = self.kit.ledger.add_leaf(
            written.strip(), run[0].file.locate(begin, begin + len(written.strip())), "text"
        )
        block = self.kit.make_block(leaf.with_text(text))
        return [block] if block else []
