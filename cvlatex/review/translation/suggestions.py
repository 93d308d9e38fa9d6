"""Texts in one script written beside those of a data folder in another, as suggestions; nothing else is changed.

Steps:
1. each YAML file is parsed, and its texts are found by the shapes of the model;
2. each that is written in the source language and not in the target gets its conversion: maps by language a further
   key, plain strings that change a map with every language of the folder;
3. the files with these changes are the result. private.yaml is neither read nor changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct, field

from cvlatex.core.diagnostics import Diagnostic, has_errors, note
from cvlatex.core.source import SourceFile
from cvlatex.model.cv import Contact, Cv, Profile
from cvlatex.model.entries import Author, ReferenceEntry
from cvlatex.model.fields import SLUG
from cvlatex.model.folder import CV, GLOSSARY, LETTERS, VARIANTS
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.letter import Letter
from cvlatex.model.tags import choose_best_tag
from cvlatex.model.variant import Variants
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.files import decode_text, encode, read_bytes
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.public import is_by_language
from cvlatex.readers.yaml.shapes import ChoiceShape, ListShape, NamedShape, RecordShape, Shape, TextShape, list_keys
from cvlatex.readers.yaml.splice import Splicer
from cvlatex.review.translation.conversion import Conversion

ID = "script-suggested"

_FILES: dict[str, Shape] = {
    CV: RecordShape(Cv), GLOSSARY: ListShape(RecordShape(GlossaryEntry)),
    LETTERS: NamedShape(RecordShape(Letter), SLUG), VARIANTS: RecordShape(Variants),
}  # fmt: skip
_MOST_QUOTED = 40
_IN_WORDS = frozenset(("address", "gender", "birthdate", "nationality"))
"""Types of contacts whose values are words."""
_NAMED: dict[type, tuple[str, ...]] = {
    Profile: ("name", "family", "name_variants"), Author: ("name",), ReferenceEntry: ("name",),
}  # fmt: skip
"""Keys that hold a person's name."""


class Suggestions(Struct):
    """The files that change, by name, with what they were and become; a note for each text, or the errors."""

    before: dict[str, bytes] = field(default_factory=dict)
    after: dict[str, bytes] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    sources: dict[str, SourceFile] = field(default_factory=dict)


def suggest(data: Path, conversion: Conversion, languages: Sequence[str]) -> Suggestions:
    """Convert the texts of a folder. `languages` are those of its variants, which plain strings stand for."""
    found = Suggestions()
    for name, shape in _FILES.items():
        path = data / name
        if name != CV and not path.exists():
            continue
        label = path.as_posix()
        raw, problems = read_bytes(path, label)
        source = None
        if raw is not None:
            source, more = decode_text(raw, label)
            problems = [*problems, *more]
        if source is not None and raw is not None:
            found.sources[label] = source
            root, more = parse(source)
            problems = [*problems, *more]
            if root is not None and not has_errors(problems):
                writer = _Writer(conversion, languages, Splicer(source))
                writer.visit(root, shape, root)
                found.diagnostics += writer.notes
                if writer.notes:
                    found.before[name], found.after[name] = raw, encode(writer.splicer.write_text, raw)
        found.diagnostics += [problem for problem in problems if has_errors([problem])]
    return found


class _Writer:
    """Walks one file and gathers the changes to it."""

    def __init__(self, conversion: Conversion, languages: Sequence[str], splicer: Splicer) -> None:
        self.notes: list[Diagnostic] = []
        self.splicer = splicer
        self._conversion = conversion
        self._languages = languages
        self._convert = conversion.convert_text

    def visit(self, node: Node, shape: Shape, parent: Node, *, is_name: bool = False) -> None:
        """Convert what is text at or below a node; a person's name as such."""
        self._convert = self._conversion.convert_name if is_name else self._conversion.convert_text
        if isinstance(node, MapNode) and is_by_language(node) and _is_text(shape):
            self._suggest_language(node, parent)
        elif isinstance(node, ScalarNode):
            if _is_text(shape) and not isinstance(shape, ListShape):
                self._make_map(node, parent)
        else:
            for inner, inner_shape, names_person in _walk_below(node, shape):
                self.visit(inner, inner_shape, node, is_name=names_person)

    def _suggest_language(self, node: MapNode, parent: Node) -> None:
        """Suggest the target's text in a map by language that has the source's and lacks it."""
        target = self._conversion.target
        there = node.get(target)
        own = choose_best_tag(self._conversion.source, tuple(key.value for key, _ in node.entries))
        if own is None or not (there is None or (isinstance(there, ScalarNode) and there.is_untranslated)):
            return
        text = node.get(own)
        if isinstance(text, ListNode) and there is None:
            items = [item.value for item in text.items if isinstance(item, ScalarNode) and not item.tag]
            if len(items) == len(text.items):
                self.splicer.add_list(node, target, [self._convert(item) for item in items])
                self._note(text, "、".join(items))
        elif isinstance(text, ScalarNode) and not text.tag and not text.is_null and not text.is_untranslated:
            written = text.value.rstrip("\n")
            self.splicer.add_language(node, parent, target, self._convert(written), own)
            self._note(text, written)

    def _make_map(self, node: ScalarNode, parent: Node) -> None:
        """Make a string that is the same in every language a map where the other script writes it otherwise."""
        written = node.value.rstrip("\n")
        converted = self._convert(written)
        if node.tag or node.is_null or converted == written:
            return
        others = [tag for tag in self._languages if tag != self._conversion.target]
        texts = dict.fromkeys(others or [self._conversion.source], written)
        self.splicer.make_map(node, parent, {**texts, self._conversion.target: converted})
        self._note(node, written)

    def _note(self, node: Node, written: str) -> None:
        """Note a suggestion, and the words in it that need review."""
        words = self._conversion.find_changed_words(written)
        converted = self._convert(written)
        unsure = ", ".join(f"{new} for {old}" for old, new in words)
        message = f"'{_shorten(written)}' is '{_shorten(converted)}' in '{self._conversion.target}'"
        self.notes.append(note(ID, node.span, f"{message}; words: {unsure}." if unsure else f"{message}."))


def _is_text(shape: Shape) -> bool:
    """Whether a text, or a list of texts in each language, may stand there."""
    if isinstance(shape, RecordShape) and shape.short:
        return _is_text(next(key.shape for key in list_keys(shape.cls, shape.entry) if key.name == shape.short))
    return isinstance(shape, TextShape) or (isinstance(shape, ListShape) and _is_text(shape.item))


def _walk_below(node: Node, shape: Shape) -> Iterator[tuple[Node, Shape, bool]]:
    """Yield what stands inside a node, its shape, and whether it is a person's name; no accounts, no addresses."""
    match node, shape:
        case ListNode(), ListShape():
            is_author = isinstance(shape.item, RecordShape) and shape.item.cls is Author
            yield from ((item, shape.item, is_author) for item in node.items)
        case MapNode(), NamedShape():
            yield from ((value, shape.value, False) for _, value in node.entries)
        case MapNode(), ListShape():
            yield from _walk_below(node, shape.item)
        case MapNode(), RecordShape() | ChoiceShape():
            record = _find_record(node, shape)
            keys = {key.name: key.shape for key in list_keys(record.cls, record.entry)} if record else {}
            if record and record.cls is Contact and not _has_words(node):
                del keys["value"]
            named = _NAMED.get(record.cls, ()) if record else ()
            yield from (
                (value, keys[key.value], key.value in named) for key, value in node.entries if key.value in keys
            )


def _has_words(contact: MapNode) -> bool:
    """Whether a contact's value is words, and no account or address of the web."""
    kind = contact.get("type")
    return isinstance(kind, ScalarNode) and kind.value in _IN_WORDS


def _find_record(node: MapNode, shape: RecordShape | ChoiceShape) -> RecordShape | None:
    """Return the record of a node; None where its type is unknown."""
    if isinstance(shape, RecordShape):
        return shape
    kind = node.get("type")
    wanted = kind.value if isinstance(kind, ScalarNode) else ""
    return next((record for name, record in shape.records if name == wanted), None)


def _shorten(text: str) -> str:
    """Return a text on one line, shortened for a message."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_QUOTED else line[:_MOST_QUOTED] + "…"
