"""Nodes to the model: every key known, every value of its shape, every problem a diagnostic with its place.

A value that does not fit is reported and left out, and binding goes on, so that one run shows all problems. A record
that lacks a key it must have becomes None, which never reaches the model: any error stops the build after reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.locales.languages import LANGUAGES
from cvlatex.model.cv import Highlight
from cvlatex.model.fields import Located
from cvlatex.model.localized import Localized
from cvlatex.model.text import Blocks, Line, Literal
from cvlatex.readers.yaml.memo import TEXTS
from cvlatex.readers.yaml.misplaced import misplaced_keys
from cvlatex.readers.yaml.moments import FORMS, NotADate, read_date, read_moment
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.plain import Unreadable, read_flag, read_number
from cvlatex.readers.yaml.scalars import Positions
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
    keys_of,
)
from cvlatex.readers.yaml.text_cache import UNKEPT, KeptTexts
from cvlatex.readers.yaml.wording import (
    absent,
    as_list,
    head,
    language_meant,
    listed,
    malformed,
    meant,
    missing_key,
    nearest,
    plural,
    unknown_key,
    unknown_language,
    unknown_value,
    words,
)

T = TypeVar("T")

Private = Mapping[str, tuple[Node, Positions]]
"""The values of private.yaml by name, each with the places of that file."""


class Binder:
    """Binds the nodes of one file. `problems` grows as it goes."""

    def __init__(self, positions: Positions, private: Private, kept: KeptTexts) -> None:
        self.problems: list[Diagnostic] = []
        self._kept = kept
        self._positions = positions
        self._private = private

    def bind(self, node: Node, shape: Shape) -> Any:
        """The value of a node, or None where it does not fit its shape."""
        takes_text = isinstance(shape, TextShape) or shape == RecordShape(Highlight)
        if isinstance(node, ScalarNode) and node.tag == PRIVATE_TAG and not takes_text:
            return self._wrong(node, f"{PRIVATE_TAG} stands for a text, and here belongs {words(shape)}.")
        match shape:
            case TextShape():
                return self._text(node, shape)
            case WordShape():
                return self._word(node, shape)
            case NumberShape():
                return self._simple(node, read_number)
            case FlagShape():
                return self._simple(node, read_flag)
            case DateShape(open_ended):
                return self._date(node, open_ended=open_ended)
            case ListShape():
                return self._list(node, shape)
            case RecordShape(cls):
                return self._record(node, cls)
            case ChoiceShape():
                return self._choice(node, shape)
            case NamedShape():
                return self._named(node, shape)

    def _text(self, node: Node, shape: TextShape) -> Any:
        private = False
        positions = self._positions
        if isinstance(node, ScalarNode) and node.tag == PRIVATE_TAG:
            private, written = True, node.span
            if not node.value:
                hint = "Write the name that private.yaml gives the value: !private phone."
                return self._wrong(node, f"{PRIVATE_TAG} names no value.", hint)
            found = self._private.get(node.value)
            if found is None:
                self.problems.append(absent(node))
                return Localized(None, (), node.span, private=True)
            node, positions = found
        else:
            written = node.span
        if isinstance(node, ScalarNode):
            return Localized(self._scalar_text(node, shape, positions, private=private), (), written, private)
        if isinstance(node, ListNode):
            hint = "Write one text, or one a language: {zh: …, en: …}; where [ begins the text, put it in quotes."
            return self._wrong(node, f"Here belongs {TEXT_KINDS[shape.kind]}, not a list.", hint)
        if not node.entries:
            return self._wrong(node, "This map of languages is empty.", "Write {zh: …, en: …}.")
        if not any(language_meant(key.value) for key, _ in node.entries):
            hint = "Write the text itself, or one a language: {zh: …, en: …}."
            return self._wrong(node, f"Here belongs {TEXT_KINDS[shape.kind]}, not a map of other keys.", hint)
        languages = [(key.value, value) for key, value in node.entries if self._is_language(key, value)]
        untranslated = tuple((tag, value.span) for tag, value in languages if _is_untranslated(value))
        choices = tuple(
            (tag, None if _is_null(value) else self._one_language(value, shape, positions, private=private))
            for tag, value in languages
            if not _is_untranslated(value)
        )
        return Localized(None, choices, written, private, untranslated)

    def _is_language(self, key: ScalarNode, value: Node) -> bool:
        if key.value in LANGUAGES:
            return True
        self.problems.append(unknown_language(key, cut_off=_is_nothing(value)))
        return False

    def _one_language(self, node: Node, shape: TextShape, positions: Positions, *, private: bool) -> Any:
        if isinstance(node, ScalarNode):
            return self._scalar_text(node, shape, positions, private=private)
        hint = "Write the text itself behind the language: {zh: …, en: …}."
        return self._wrong(node, f"Here belongs {TEXT_KINDS[shape.kind]} in one language.", hint)

    def _scalar_text(self, node: ScalarNode, shape: TextShape, positions: Positions, *, private: bool) -> Any:
        if node.is_null or node.is_empty:
            hint = "Write the text, or ~ under a language that leaves it out on purpose."
            self.problems.append(error("empty-text", node.span, "This text is empty.", hint))
            return None
        if shape.form and not re.fullmatch(shape.form.pattern, node.value.strip()):
            self.problems.append(malformed(node, shape.form, private=private))
        if shape.kind is Literal:
            return Literal(" ".join(node.value.split()), node.span)
        kept = UNKEPT if private else self._kept
        read = kept.line if shape.kind is Line else kept.blocks
        key = (shape.kind, node.value, node.span, positions.written(node))
        value, problems = TEXTS.get(key, lambda: read(node, positions))
        self.problems.extend(problems)
        return value

    def _word(self, node: Node, shape: WordShape) -> Located[str] | None:
        if not isinstance(node, ScalarNode) or node.is_null or node.is_empty:
            self._wrong(node, f"Here belongs {words(shape)}.", "Write it as one plain value, without brackets.")
            return None
        if shape.choices and node.value not in shape.choices:
            self.problems.append(unknown_value(node, shape.choices))
            return None
        if shape.form and not re.fullmatch(shape.form.pattern, node.value):
            self.problems.append(malformed(node, shape.form))
            return None
        return Located(node.value, node.span)

    def _simple(self, node: Node, read: Callable[[Node], T]) -> T | None:
        try:
            return read(node)
        except Unreadable as problem:
            self._wrong(node, str(problem), problem.hint)
            return None

    def _date(self, node: Node, *, open_ended: bool) -> Any:
        if not isinstance(node, ScalarNode):
            hint = f"Write one value, {FORMS}; a period has `start:` and `end:` on lines of their own."
            return self._wrong(node, "Here belongs a date.", hint)
        try:
            return read_moment(node) if open_ended else read_date(node)
        except NotADate as problem:
            self.problems.append(error("bad-date", node.span, str(problem), problem.hint))
            return None

    def _list(self, node: Node, shape: ListShape) -> tuple[Any, ...] | None:
        if isinstance(node, ListNode):
            bound = (self.bind(item, shape.item) for item in node.items)
            return tuple(value for value in bound if value is not None)
        if shape.lenient and isinstance(node, ScalarNode) and not node.is_null:
            if "," in node.value and not self._fits(node.value, shape.item):
                message = f"Here belongs a list of {plural(shape.item)}, and this is one value with a comma in it."
                self._wrong(node, message, f"Write {as_list(node.value)}")
                return None
            value = self.bind(node, shape.item)
            return () if value is None else (value,)
        kind = "a map" if isinstance(node, MapNode) else "a single value" if not _is_blank(node) else "nothing"
        hint = "Begin each item on a line of its own with a dash and a space: `- …`."
        if isinstance(node, ScalarNode) and not _is_blank(node) and isinstance(shape.item, TextShape):
            hint = f"{hint} Or put the items in brackets: {as_list(node.value)}"
        self._wrong(node, f"Here belongs a list of {plural(shape.item)}, not {kind}.", hint)
        return None

    def _record(self, node: Node, cls: type) -> Any:
        if cls is Highlight and not _is_structured(node):
            text = self.bind(node, TextShape(Blocks))
            return Highlight(text=text, span=node.span) if text is not None else None
        if not isinstance(node, MapNode):
            keys = ", ".join(key.name for key in keys_of(cls) if key.required) or keys_of(cls)[0].name
            example = ", ".join(f"{key.name}: …" for key in keys_of(cls) if key.required) or f"{keys}: …"
            return self._wrong(node, f"Here belongs a map of keys, such as {keys}.", f"Write {{{example}}}.")
        return self._fields(node, cls, ())

    def _fields(self, node: MapNode, cls: type, besides: tuple[str, ...]) -> Any:
        keys = {key.name: key for key in keys_of(cls)}
        values: dict[str, Any] = {name: key.default for name, key in keys.items() if not key.required}
        known = (*besides, *keys)
        complete = True
        misplaced = misplaced_keys(node, keys)
        self.problems.extend(misplaced.problems)
        for name, value in node.entries:
            key = keys.get(name.value)
            if key is None:
                if name.value not in besides and name.value not in misplaced.used:
                    self.problems.append(unknown_key(name, known, cut_off=_is_nothing(value)))
                continue
            bound = self._value(value, key)
            if bound is None:
                complete = complete and not key.required
                continue
            values[key.name] = bound
        missing = [name for name, key in keys.items() if key.required and node.get(name) is None]
        misspelt = misplaced.lacking | {meant(name.value, known) for name, _ in node.entries if name.value not in known}
        self.problems.extend(missing_key(node, keys[name]) for name in missing if name not in misspelt)
        return cls(**values, span=node.span) if complete and not missing else None

    def _fits(self, value: str, shape: Shape) -> bool:
        return isinstance(shape, WordShape) and bool(shape.form and re.fullmatch(shape.form.pattern, value))

    def _value(self, node: Node, key: Key) -> Any:
        if _is_blank(node) and not key.required and not isinstance(key.shape, TextShape):
            hint = f"Give {key.name} a value, or delete the line."
            self.problems.append(error("empty-value", node.span, f"{key.name} has no value.", hint))
            return None
        return self.bind(node, key.shape)

    def _choice(self, node: Node, shape: ChoiceShape) -> Any:
        names = tuple(name for name, _ in shape.records)
        if not isinstance(node, MapNode):
            hint = "Write {id: …, type: text, title: …, body: …}, or lines of such keys."
            return self._wrong(node, "Here belongs a section, a map with id, type and title.", hint)
        chosen = node.get("type")
        if chosen is None:
            written = next((name for name, _ in node.entries if nearest(name.value.lower(), ("type",))), None)
            if written:
                self.problems.append(unknown_key(written, ("type",)))
                return None
            hint = f"Add `type:` with one of {listed(names)}."
            self.problems.append(error("missing-key", head(node), "This section has no type.", hint))
            return None
        word = self.bind(chosen, WordShape(choices=names))
        return self._fields(node, dict(shape.records)[word.value].cls, ("type",)) if word else None

    def _named(self, node: Node, shape: NamedShape) -> Any:
        if not isinstance(node, MapNode):
            hint = "Write a line `name: {language: en}` for each, without a dash."
            return self._wrong(node, "Here belongs a map from names to settings.", hint)
        if not node.entries:
            return self._wrong(node, "This map is empty.", "Give it a line `name: {…}` at least.")
        bound = []
        for name, value in node.entries:
            if shape.form and not re.fullmatch(shape.form.pattern, name.value):
                self.problems.append(malformed(name, shape.form))
                continue
            settings = self.bind(MapNode((), name.span) if _is_blank(value) else value, shape.value)
            if settings is not None:
                bound.append((Located(name.value, name.span), settings))
        return tuple(bound)

    def _wrong(self, node: Node, message: str, *hints: str) -> None:
        self.problems.append(error("wrong-type", head(node), message, *hints))


def _is_blank(node: Node) -> bool:
    return isinstance(node, ScalarNode) and (node.is_null or node.is_empty)


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.is_null


def _is_untranslated(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.is_untranslated


def _is_nothing(node: Node) -> bool:
    """Whether a key has no value at all, not even a colon's: between { and }, a comma cut it off."""
    return isinstance(node, ScalarNode) and node.begin == node.end and node.plain


def _is_structured(node: Node) -> bool:
    """Whether a highlight is a map of its own keys, and not of languages."""
    if not isinstance(node, MapNode):
        return False
    names = {key.name for key in keys_of(Highlight)}
    return any(name.value in names for name, _ in node.entries)
