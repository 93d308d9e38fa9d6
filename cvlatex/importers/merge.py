"""A second language joined into a data folder: sections and entries are paired, and texts become maps of languages.

Nothing else of the folder changes. What pairs with nothing is dropped, with that as the reason.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct, field

from cvlatex.core.diagnostics import Diagnostic, Severity, error, note
from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.draft import list_values
from cvlatex.importers.language import choose_counterpart
from cvlatex.importers.ledger import Outcome
from cvlatex.importers.merger import Merger
from cvlatex.importers.run import Imported
from cvlatex.model.folder import CV, GLOSSARY, VARIANTS
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.files import decode_text, encode, read_bytes
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.splice import Splicer


class Merged(Struct):
    """What came of a merge: the folder's files, or None where a diagnostic is an error."""

    files: dict[str, bytes] | None
    outcomes: tuple[Outcome, ...] = ()
    diagnostics: list[Diagnostic] = field(default_factory=list)
    sources: dict[str, SourceFile] = field(default_factory=dict)


def merge_into(imported: Imported, folder: Path) -> Merged:
    """Join an import into a folder's files."""
    draft = imported.draft
    if draft is None or draft.verbatim:
        hint = "Name another folder with --out DIR."
        return Merged(
            None, (), [error("nothing-to-merge", None, "A folder that a PDF holds whole cannot be merged.", hint)]
        )
    merged = Merged({})
    trees = {name: _read_tree(folder, name, merged) for name in (CV, GLOSSARY, VARIANTS)}
    if merged.files is None or trees[CV] is None:
        merged.files = None
        return merged
    own = _find_own_language(trees[VARIANTS], imported.language)
    writer = Merger(imported.ledger, imported.language, own)
    cv = trees[CV]
    assert cv is not None
    writer.merge_document(draft, cv.root, cv.splicer)
    for _, value in list_values(draft.letters, ""):
        for leaf in value.leaves:
            imported.ledger.drop(leaf, "letters are not merged; import it into a folder of its own")
    if glossary := trees[GLOSSARY]:
        writer.merge_glossary(draft, glossary.root, glossary.splicer)
    if variants := trees[VARIANTS]:
        _add_variant(variants, imported.language, merged)
    merged.files = {**_read_other_files(folder), **{name: tree.write_content() for name, tree in trees.items() if tree}}
    merged.outcomes = imported.ledger.settle(writer.written)
    _verify(merged, folder)
    return merged


class _Tree(Struct, frozen=True):
    """A file of the folder: its bytes, its nodes, and what splices text into it."""

    raw: bytes
    root: Node
    splicer: Splicer

    def write_content(self) -> bytes:
        """Return the bytes of the file with every change."""
        return encode(self.splicer.write_text, self.raw)


def _read_tree(folder: Path, name: str, merged: Merged) -> _Tree | None:
    """Read a file of the folder; None where it is not there, or has an error."""
    path = folder / name
    if not path.exists() and name != CV:
        return None
    raw, problems = read_bytes(path, path.as_posix())
    source = None
    if raw is not None:
        source, found = decode_text(raw, path.as_posix())
        problems = [*problems, *found]
    node = None
    if source is not None:
        merged.sources[source.name] = source
        node, found = parse(source)
        problems = [*problems, *found]
    merged.diagnostics += problems
    if any(problem.severity is Severity.ERROR for problem in problems):
        merged.files = None
    return _Tree(raw, node, Splicer(source)) if raw is not None and node is not None and source is not None else None


def _find_own_language(variants: _Tree | None, language: str) -> str:
    """Find the language of the folder's texts that are written without one: a variant's that is not the import's."""
    found: list[str] = []

    def gather(node: Node) -> None:
        """Collect the language tags of all `language:` keys below a node."""
        if isinstance(node, MapNode):
            for key, value in node.entries:
                if key.value == "language":
                    found.extend(
                        leaf.value
                        for leaf in ([value] if isinstance(value, ScalarNode) else getattr(value, "items", ()))
                    )
                else:
                    gather(value)

    if variants:
        gather(variants.root)
    return next((tag for tag in found if tag != language), choose_counterpart(language))


def _read_other_files(folder: Path) -> dict[str, bytes]:
    """Read what else lies in the folder, for a result that is written elsewhere."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and not path.is_symlink()}


def _add_variant(variants: _Tree, language: str, merged: Merged) -> None:
    """Make sure that some variant is in the language."""
    root, splicer = variants.root, variants.splicer
    inner = root.get("variants") if isinstance(root, MapNode) else None
    if not isinstance(inner, MapNode) or not inner.entries or _has_language(root, language):
        return
    line = f"  {language.lower()}: {{language: {language}}}"
    if not splicer.replace(rf"^\s*#\s*{language.lower()}: \{{language: {language}\}}.*$", line):
        name, _ = inner.entries[-1]
        splicer.add_line(inner.entries[-1][1], f"{' ' * (name.span.column - 1)}{line.strip()}")
    merged.diagnostics.append(note("variant-added", inner.entries[-1][0].span, f"A variant '{language}' is added."))


def _has_language(node: Node, language: str) -> bool:
    """Whether any text of a node has a language."""
    if isinstance(node, ScalarNode):
        return False
    if isinstance(node, ListNode):
        return any(_has_language(item, language) for item in node.items)
    for key, value in node.entries:
        if key.value == "language":
            words = [value] if isinstance(value, ScalarNode) else value.items if isinstance(value, ListNode) else ()
            if any(isinstance(word, ScalarNode) and word.value == language for word in words):
                return True
        elif _has_language(value, language):
            return True
    return False


def _verify(merged: Merged, folder: Path) -> None:
    """Verify that nothing is written which would not be read again."""
    for name in (CV, GLOSSARY, VARIANTS):
        if merged.files and name in merged.files:
            label = (folder / name).as_posix()
            source, found = decode_text(merged.files[name], label)
            found = [*found, *(parse(source)[1] if source else ())]
            problems = [problem for problem in found if problem.severity is Severity.ERROR]
            if problems:
                message = f"{label} cannot be merged into: {problems[0].message}"
                merged.diagnostics.append(
                    error("merge-failed", Span(label, 1, 1, 1, 1), message, "Write its texts in a plainer form.")
                )
                merged.files = None
                return
