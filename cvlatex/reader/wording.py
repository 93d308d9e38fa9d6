"""How the binder's problems are worded: what is wrong at a node, and the nearest thing that would be right."""

from __future__ import annotations

import difflib
import re

from cvlatex.diagnostics import Diagnostic, error, note
from cvlatex.model.fields import Form
from cvlatex.model.languages import LANGUAGES
from cvlatex.reader.nodes import MapNode, Node, ScalarNode
from cvlatex.reader.shapes import (
    TEXT_KINDS,
    ChoiceShape,
    DateShape,
    FlagShape,
    Key,
    ListShape,
    NamedShape,
    NumberShape,
    RecordShape,
    Shape,
    TextShape,
    WordShape,
)
from cvlatex.reader.synonyms import SYNONYMS
from cvlatex.source import Span

_LANGUAGE_NAMES = {
    "cn": "zh", "ch": "zh", "zh-cn": "zh", "zh-hans": "zh", "chinese": "zh", "中文": "zh",
    "eng": "en", "uk": "en", "us": "en", "en-us": "en", "en-gb": "en", "english": "en", "英文": "en",
}  # fmt: skip


def absent(node: ScalarNode) -> Diagnostic:
    """A value that private.yaml does not hold: its line goes, and the build says so."""
    message = f"'{node.value}' is left out: data/private.yaml does not say it."
    return note("private-value-absent", node.span, message, f"Add a line `{node.value}: …` to data/private.yaml.")


def malformed(node: ScalarNode, form: Form) -> Diagnostic:
    """A string that is not of its form."""
    return error("malformed", node.span, f"'{_shortened(node.value)}' is not {form.words}.", "Change it to that form.")


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"


def missing_key(node: MapNode, key: Key) -> Diagnostic:
    """A key that a record must have."""
    return error("missing-key", head(node), f"The key '{key.name}' is missing here.", f"{key.name}: {key.doc}")


def head(node: Node) -> Span:
    """Where a node begins: of a map or list that takes several lines, its first key or dash."""
    if isinstance(node, MapNode) and node.entries and node.span.end_line > node.span.line:
        return node.entries[0][0].span
    return node.span.start() if node.span.end_line > node.span.line else node.span


def unknown_language(key: ScalarNode) -> Diagnostic:
    """A key in a map of languages that is no language tag."""
    near = nearest(key.value.lower(), LANGUAGES) or _LANGUAGE_NAMES.get(key.value.lower())
    hint = f"Did you mean '{near}'?" if near else f"There are {listed(LANGUAGES)}."
    return error("unknown-language", key.span, f"'{key.value}' is not a language tag.", hint)


def unknown_key(name: ScalarNode, known: tuple[str, ...]) -> Diagnostic:
    """A key that a record does not have, with the one that was meant."""
    near = meant(name.value, known)
    hint = f"Did you mean '{near}'?" if near else f"The keys here are {listed(known)}."
    if name.value in LANGUAGES and "text" in known:
        hint = f"Put the languages below `text:`, {name.value} among them."
    return error("unknown-key", name.span, f"'{name.value}' is not a key that belongs here.", hint)


def meant(written: str, known: tuple[str, ...]) -> str | None:
    """The key that an unknown one stands for: what other formats call it, or what it is spelt like."""
    elsewhere = (word for word in SYNONYMS.get(written.lower(), ()) if word in known)
    return next(elsewhere, None) or nearest(written.lower(), known)


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """The known word that is spelt most like one."""
    return next(iter(difflib.get_close_matches(word, known, n=1, cutoff=0.6)), None)


def listed(words: tuple[str, ...]) -> str:
    """Words as a sentence lists them."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def words(shape: Shape) -> str:
    """What belongs where a shape is wanted."""
    match shape:
        case WordShape(choices, _) if choices:
            return f"one of {listed(choices)}"
        case WordShape(_, form) if form:
            return form.words
        case WordShape():
            return "a word"
        case DateShape():
            return "a date"
        case NumberShape():
            return "a number"
        case FlagShape():
            return "true or false"
        case ListShape(item, _):
            return f"a list of {plural(item)}"
        case TextShape(kind, _):
            return TEXT_KINDS[kind]
        case RecordShape() | ChoiceShape() | NamedShape():
            return "a map"


def plural(shape: Shape) -> str:
    """What a list of a shape holds."""
    match shape:
        case WordShape():
            return "words"
        case TextShape():
            return "texts"
        case ChoiceShape():
            return "sections"
        case RecordShape(cls):
            return f"{_spaced(cls.__name__)}s" if not cls.__name__.endswith("Entry") else "entries"
        case _:
            return "values"


def _spaced(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()
