r"""TeX files by pylatexenc, with the place of every argument; `\\input` is followed inside the source's own folder."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from msgspec import Struct

from cvlatex.core.diagnostics import warning
from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.incoming import MAX_TEXT_BYTES, Incoming
from cvlatex.importers.ledger import Ledger
from cvlatex.importers.tex_macros import MAX_EXPANSION, TexMacro, take_macros
from cvlatex.importers.tex_text import list_children, list_unknown_macros
from cvlatex.importers.tex_words import has_meaning

MAX_FILES = 200
MAX_BRACES = 80
MAX_EXPANDED = 200_000
"""Characters that all uses of macros of the source's own come to."""
MAX_MACROS = 8
"""Macros inside each other's bodies."""

_SECTIONS = frozenset(("section", "cvsection", "input", "include", "subfile", "makecvtitle", "makecvheader"))
_INPUT = re.compile(r"[^\\{}$\x00-\x1f]+")


class TexFile(Struct):
    """A TeX file's text and where its lines begin; `use` is where a macro stands whose body the text is."""

    source: SourceFile
    starts: tuple[int, ...]
    use: Span | None = None

    def locate(self, begin: int, end: int) -> Span:
        """Return the place of a stretch of the text."""
        return self.use or Span(self.source.name, *self._locate_index(begin), *self._locate_index(end))

    def _locate_index(self, index: int) -> tuple[int, int]:
        """Return the line and column of an index."""
        line = bisect_right(self.starts, index)
        return line, index - self.starts[line - 1] + 1


class TexNode(Struct):
    """A node of pylatexenc and the file that it stands in."""

    node: Any
    file: TexFile

    def list_inner(self) -> list[TexNode]:
        """Return the nodes inside an environment, those that macros of the source's own stand for in their place."""
        return [found for node in self.node.nodelist for found in TexNode(node, self.file).expand()]

    def expand(self) -> list[TexNode]:
        """Return the nodes of a macro of the source's own, where these are more than words; else the node itself."""
        own = getattr(self.node, "own", None)
        if own is None or not any(type(node).__name__ == "LatexMacroNode" and not has_meaning(node) for node in own):
            return [self]
        file = TexFile(SourceFile.of(self.file.source.name, self.node.own_text), (0,), self._locate_use())
        return [found for node in own for found in TexNode(node, file).expand()]

    def _locate_use(self) -> Span:
        """Return the place where a macro of the source's own is used."""
        return self.file.locate(self.node.pos, self.node.pos + self.node.len)


def parse_tex(incoming: Incoming, arguments: dict[str, str]) -> list[TexNode]:
    """Parse the nodes of a file and of those that it takes in; `arguments` are each macro's: `[`, `*` and `{`."""
    source = incoming.decode_text()
    if source is None:
        return []
    reader = _Reader(incoming, arguments)
    return list(reader.read_nodes(source, incoming.path.parent))


class _Reader:
    """Reads the nodes of a TeX file and of those that it includes; `arguments` has the known macros' signatures."""

    def __init__(self, incoming: Incoming, arguments: dict[str, str]) -> None:
        from pylatexenc import latexwalker, macrospec

        self._walker = latexwalker
        self._spec = macrospec.MacroSpec
        self._incoming = incoming
        self._seen: set[Path] = {incoming.path.resolve()}
        self._context = latexwalker.get_default_latex_context_db()
        specs = [macrospec.MacroSpec(name, written) for name, written in arguments.items()]
        self._context.add_context_category("cv", macros=specs, prepend=True)
        self._known = frozenset(arguments)
        self._macros: dict[str, TexMacro] = {}
        self._expanded = 0
        self._refused: set[str] = set()

    def read_nodes(self, source: SourceFile, folder: Path) -> Iterator[TexNode]:
        r"""Read the nodes of one file; in place of an `\\input` those of the file that it names."""
        text = source.text
        file = TexFile(source, (0, *accumulate(len(line) + 1 for line in text.split("\n"))))
        if deep := _find_too_deep(text):
            place = file.locate(deep, deep + 1)
            self._incoming.refuse(
                "too-deep", place, f"Braces are nested more than {MAX_BRACES} levels deep.", "Flatten them."
            )
            return
        for node in self._parse_nodes(self._without_macros(text), file):
            self._expand(node, file)
            yield from self._follow_nodes(node, file, folder)

    def _without_macros(self, text: str) -> str:
        """Return a text without the macros that it defines, which are from here on known with their arguments."""
        text, macros = take_macros(text, self._known)
        macros = [macro for macro in macros if not has_meaning(macro.name)]
        self._macros |= {macro.name: macro for macro in macros}
        if macros:
            specs = [self._spec(macro.name, macro.arguments) for macro in macros]
            self._context.add_context_category(f"own {len(self._seen)}", macros=specs, prepend=True)
        return text

    def _expand(self, node: Any, file: TexFile, within: tuple[str, ...] = ()) -> None:
        """Give each use of a macro of the source's own, in a node and below it, the nodes that it stands for."""
        for inner in list_children(node):
            self._expand(inner, file, within)
        if type(node).__name__ != "LatexMacroNode" or (macro := self._macros.get(node.macroname)) is None:
            return
        use = file.locate(node.pos, node.pos + node.len)
        given = [None if one is None else _read_words(one) for one in (node.nodeargd.argnlist if node.nodeargd else [])]
        text = macro.expand(given)
        self._expanded += len(text)
        is_long = len(text) > MAX_EXPANSION or self._expanded > MAX_EXPANDED or len(within) > MAX_MACROS
        if macro.name in within or is_long or _find_too_deep(text):
            message = f"\\{macro.name} is left out: what it stands for is too long, or holds itself."
            if macro.name not in self._refused:
                hint = "Write out what it stands for in the source."
                self._incoming.problems.append(warning("macro-not-read", use, message, hint))
            self._refused.add(macro.name)
            return
        walker = self._walker.LatexWalker(text, latex_context=self._context, tolerant_parsing=True)
        node.own, node.own_text = list(walker.get_latex_nodes(pos=0)[0]), text
        for one in node.own:
            self._expand(one, TexFile(SourceFile.of(file.source.name, text), (0,), use), (*within, macro.name))

    def _parse_nodes(self, text: str, file: TexFile) -> list[Any]:
        """Parse the nodes of a text; where it is not sound, those that can be parsed, with a warning."""
        walker = self._walker.LatexWalker(text, latex_context=self._context, tolerant_parsing=False)
        try:
            return list(walker.get_latex_nodes(pos=0)[0])
        except self._walker.LatexWalkerError as problem:
            at = min(getattr(problem, "pos", None) or 0, max(len(text) - 1, 0))
            message = "This TeX cannot be followed; what is behind it may be missing from the result."
            self._incoming.problems.append(
                warning("tex-syntax", file.locate(at, at + 1), message, "Look for a brace or an \\end that is missing.")
            )
        walker = self._walker.LatexWalker(text, latex_context=self._context, tolerant_parsing=True)
        try:
            return list(walker.get_latex_nodes(pos=0)[0])
        except (self._walker.LatexWalkerError, IndexError, TypeError):
            return []

    def _follow_nodes(self, node: Any, file: TexFile, folder: Path) -> Iterator[TexNode]:
        """Yield the macros and texts of a node, those of included files in their place."""
        kind = type(node).__name__
        if kind == "LatexEnvironmentNode" and _is_frame(node):
            for inner in node.nodelist:
                yield from self._follow_nodes(inner, file, folder)
        elif kind == "LatexMacroNode" and node.macroname in ("input", "include", "subfile"):
            yield from self._read_input(node, file, folder)
        else:
            yield from TexNode(node, file).expand()

    def _read_input(self, node: Any, file: TexFile, folder: Path) -> Iterator[TexNode]:
        """Yield the nodes of a file that is included; a leaf that is dropped where it cannot be read."""
        written = node.latex_verbatim().partition("{")[2].rpartition("}")[0].strip()
        place = file.locate(node.pos, node.pos + node.len)
        path = self._find_input(folder, written)
        if written == "glyphtounicode":  # TeX's own
            return
        if path is None:
            leaf = self._incoming.ledger.add_leaf(written, place, f"\\{node.macroname}")
            self._incoming.ledger.drop(leaf, "the file is not there, or lies outside the source's folder")
            message = f"'{written[:60]}' is not followed: it is not there, or lies outside the source's folder."
            hint = "Put the file beside the source."
            self._incoming.problems.append(warning("input-not-followed", place, message, hint))
            return
        leaf = self._incoming.ledger.add_leaf(written, place, f"\\{node.macroname}")
        self._incoming.ledger.drop(leaf, "the file is read in its place")
        source = self._incoming.decode(path.read_bytes(), path.as_posix())
        if source is not None:
            yield from self.read_nodes(source, folder)

    def _find_input(self, folder: Path, written: str) -> Path | None:
        r"""Find the file that an `\\input` names, if it lies below the folder, is new and not too large."""
        if not _INPUT.fullmatch(written) or len(self._seen) >= MAX_FILES:
            return None
        try:
            for name in (written, f"{written}.tex"):
                path = folder / name
                real = path.resolve()
                if path.is_file() and real.is_relative_to(folder.resolve()) and real not in self._seen:
                    self._seen.add(real)
                    return path if path.stat().st_size <= MAX_TEXT_BYTES else None
        except (OSError, ValueError):
            return None
        return None


def _find_too_deep(text: str) -> int:
    """Find where braces or environments are nested too deep, or 0."""
    depth = 0
    for found in re.finditer(r"\\\\|\\begin\b|\\end\b|\\[{}%]|%[^\n]*|[{}\[\]]", text):
        mark = found.group()
        if mark in ("{", "[", "\\begin"):
            depth += 1
            if depth > MAX_BRACES:
                return found.start()
        elif mark in ("}", "]", "\\end"):
            depth = max(0, depth - 1)
    return 0


def drop_unknown(ledger: Ledger, file: TexFile, nodes: list[Any]) -> None:
    """Report the macros in a text that give no words, for nothing says what they stand for."""
    for node in list_unknown_macros(nodes):
        place = file.locate(node.pos, node.pos + len(node.macroname) + 1)
        leaf = ledger.add_leaf(f"\\{node.macroname}", place, "macro")
        ledger.drop(leaf, "nothing in the source says what this macro stands for")


def _read_words(argument: Any) -> str:
    """Return an argument as it is written, without its braces."""
    written = str(argument.latex_verbatim())
    return written[1:-1] if type(argument).__name__ == "LatexGroupNode" else written


def _is_frame(node: Any) -> bool:
    """Whether an environment only surrounds parts of a document, as `document`, `CJK*` and `multicols` do."""
    return node.environmentname == "document" or (node.environmentname != "cvletter" and _has_sections(node))


def _has_sections(node: Any) -> bool:
    """Whether a section begins within an environment."""
    return any(
        (type(inner).__name__ == "LatexMacroNode" and inner.macroname in _SECTIONS)
        or (type(inner).__name__ == "LatexEnvironmentNode" and _has_sections(inner))
        for inner in node.nodelist
    )
