"""How the binder's problems are worded: what is wrong at a node, and the nearest thing that would be right."""

from __future__ import annotations

import difflib
import re
from pathlib import PurePath

from cvlatex.core.diagnostics import Diagnostic, error, note, shortened
from cvlatex.core.source import Span
from cvlatex.locales.languages import LANGUAGES
from cvlatex.model.cures import cured
from cvlatex.model.fields import Form
from cvlatex.model.folder import PRIVATE
from cvlatex.readers.yaml.nodes import MapNode, Node, ScalarNode
from cvlatex.readers.yaml.shapes import (
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
from cvlatex.readers.yaml.synonyms import SYNONYMS, VALUES

_LANGUAGE_NAMES = {
    "cn": "zh", "ch": "zh", "zh-cn": "zh", "zh-hans": "zh", "chinese": "zh", "中文": "zh",
    "eng": "en", "uk": "en", "us": "en", "en-us": "en", "en-gb": "en", "english": "en", "英文": "en",
}  # fmt: skip


def absent(node: ScalarNode) -> Diagnostic:
    """A value that private.yaml does not hold: its line goes, and the build says so."""
    private = PurePath(node.span.file).with_name(PRIVATE).as_posix()
    message = f"'{node.value}' is left out: {private} does not say it."
    return note("private-value-absent", node.span, message, f"Add a line `{node.value}: …` to {private}.")


def malformed(node: ScalarNode, form: Form, *, private: bool = False) -> Diagnostic:
    """A string that is not of its form; a private one is not shown."""
    cure = None if private else cured(node.value, form)
    shown = "This private value" if private else f"'{shortened(node.value)}'"
    hint = f"Write {_quoted(cure)}." if cure else "Change it to that form."
    return error("malformed", node.span, f"{shown} is not {form.words}.", hint)


def _quoted(text: str) -> str:
    """A value as YAML takes it."""
    return f'"{text}"' if re.search(r"[:#,\[\]{}]( |$)|[,\[\]{}]", text) else text


def as_list(text: str) -> str:
    """A text with commas in it as the list that was meant."""
    return f"[{', '.join(part.strip() for part in re.split(r'[,，、;；]', shortened(text)) if part.strip())}]."


def unknown_value(node: ScalarNode, choices: tuple[str, ...]) -> Diagnostic:
    """A word that is none of those that may stand there."""
    written = node.value.strip().lower()
    near = next((word for word in VALUES.get(written, ()) if word in choices), None)
    near = near or next((word for word in choices if word == written), None) or nearest(written, choices)
    hint = f"Did you mean '{near}'?" if near else f"Write one of {listed(choices)}."
    parts = [part for part in re.split(r"[\s,/+&、，]+|and", written) if part]
    if len(parts) > 1 and all(part in choices for part in parts):
        hint = f"Write [{', '.join(parts)}]."
    return error("unknown-value", node.span, f"'{shortened(node.value)}' is not a word that is known here.", hint)


def missing_key(node: MapNode, key: Key) -> Diagnostic:
    """A key that a record must have."""
    hint = f"Add `{key.name}: …` beside the others. {key.doc}"
    return error("missing-key", head(node), f"The key '{key.name}' is missing here.", hint)


def head(node: Node) -> Span:
    """Where a node begins: of a map or list that takes several lines, its first key or dash."""
    if isinstance(node, MapNode) and node.entries and node.span.end_line > node.span.line:
        return node.entries[0][0].span
    return node.span.start() if node.span.end_line > node.span.line else node.span


def unknown_language(key: ScalarNode, *, cut_off: bool) -> Diagnostic:
    """A key in a map of languages that is no language tag; `cut_off` is one without a value."""
    near = language_meant(key.value)
    hint = f"Did you mean '{near}'?" if near else f"There are {listed(LANGUAGES)}."
    if cut_off:
        hint = _slip_in_map(key.value, LANGUAGES) or _COMMA
    return error("unknown-language", key.span, f"'{shortened(key.value)}' is not a language tag.", hint)


def language_meant(tag: str) -> str | None:
    """The language that a key of a map of languages stands for, if it stands for one."""
    if tag in LANGUAGES:
        return tag
    word = tag.lower().strip()
    by_name = _LANGUAGE_NAMES.get(word.replace("_", "-"))
    return by_name or nearest(word, LANGUAGES) or next((tag for tag in LANGUAGES if _slip_in_map(word, (tag,))), None)


def unknown_key(name: ScalarNode, known: tuple[str, ...], *, cut_off: bool = False) -> Diagnostic:
    """A key that a record does not have, with the one that was meant; `cut_off` is one without a value."""
    near = meant(name.value, known)
    hint = f"Did you mean '{near}'?" if near else f"The keys here are {listed(_own_first(known))}."
    if cut_off and name.plain and (" " in name.value or not near):
        hint = _slip_in_map(name.value, known) or _COMMA
    if re.match(r"(<!--|//|/\*|%|;)", name.value):
        hint = "A comment begins with #."
    return error("unknown-key", name.span, f"'{shortened(name.value)}' is not a key that belongs here.", hint)


_COMMA = "Between { and }, a comma begins the next key: put a value that holds one in quotes."


def _slip_in_map(written: str, known: tuple[str, ...]) -> str:
    """What to write for `zh:words` or `zh：words`, which YAML takes for one long word."""
    found = re.match(r"([\w-]+)[:：]", written)
    return f"Write `{found[1]}: `, a plain colon and a space." if found and found[1] in known else ""


def _own_first(known: tuple[str, ...]) -> tuple[str, ...]:
    common = tuple(name for name in ("tags", "audience") if name in known)
    return (*(name for name in known if name not in common), *common)


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
