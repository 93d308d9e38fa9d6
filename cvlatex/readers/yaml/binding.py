"""Nodes to the model: every key known, every value of its shape, every problem a diagnostic with its place.

A value that does not fit is reported and left out, and binding goes on, so that one run shows all problems. A record
that lacks a key it must have becomes None, which never reaches the model: any error stops the build after reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.spelling import find_nearest
from cvlatex.model.fields import Located
from cvlatex.model.tags import LANGUAGE
from cvlatex.readers.yaml.belonging import (
    as_list,
    describe_shape,
    join_words,
    list_example_keys,
    name_plural,
    suggest_list,
    suggest_record,
)
from cvlatex.readers.yaml.by_language import has_lists_by_language, is_structured, merge_lists, rejoin_items, takes_text
from cvlatex.readers.yaml.dates import DateBinder, collect_by_language
from cvlatex.readers.yaml.lengths import report_long_word
from cvlatex.readers.yaml.misplaced import find_misplaced_keys
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode, is_blank, is_null
from cvlatex.readers.yaml.plain import Unreadable, read_flag, read_number
from cvlatex.readers.yaml.scalars import Positions
from cvlatex.readers.yaml.shapes import (
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
    list_keys,
)
from cvlatex.readers.yaml.text_cache import TextCache
from cvlatex.readers.yaml.texts import Private, TextBinder
from cvlatex.readers.yaml.wording import (
    find_head,
    guess_key,
    report_brackets,
    report_hidden_value,
    report_malformed,
    report_missing_key,
    report_unknown_key,
    report_unknown_tag,
    report_unknown_value,
)

T = TypeVar("T")


class Binder:
    """Binds the nodes of one file. `problems` grows as it goes."""

    def __init__(self, positions: Positions, private: Private, cache: TextCache) -> None:
        self.problems: list[Diagnostic] = []
        self._positions = positions
        self._dates = DateBinder(self.problems)
        self._texts = TextBinder(positions, private, cache, self.problems)

    def bind(self, node: Node, shape: Shape) -> Any:
        """Bind the value of a node, or None where it does not fit its shape."""
        if isinstance(node, ScalarNode) and node.tag == PRIVATE_TAG and not takes_text(shape):
            message = f"{PRIVATE_TAG} stands for a text, and here belongs {describe_shape(shape)}."
            return self._refuse(node, message, f"Write the value itself here, without {PRIVATE_TAG}.")
        match shape:
            case TextShape():
                return self._texts.bind(node, shape)
            case WordShape():
                return self._bind_word(node, shape)
            case NumberShape(most):
                return self._bind_simple(node, lambda number: read_number(number, most))
            case FlagShape():
                return self._bind_simple(node, read_flag)
            case DateShape(open_ended):
                return self._dates.bind(node, open_ended=open_ended)
            case ListShape():
                return self._bind_list(node, shape)
            case RecordShape():
                return self._bind_record(node, shape)
            case ChoiceShape():
                return self._bind_choice(node, shape)
            case NamedShape():
                return self._bind_named(node, shape)

    def _bind_word(self, node: Node, shape: WordShape) -> Located[str] | None:
        """Bind a word, which has a form or is one of several."""
        if not isinstance(node, ScalarNode) or node.is_null or node.is_empty:
            self.problems.append(report_brackets(node, shape.form, describe_shape(shape)))
            return None
        if problem := report_long_word(node, shape.form):
            self.problems.append(problem)
            return None
        if shape.choices and node.value not in shape.choices:
            self.problems.append(report_unknown_value(node, shape.choices))
            return None
        if shape.form and not re.fullmatch(shape.form.pattern, node.value):
            is_tag = shape.form is LANGUAGE
            self.problems.append(report_unknown_tag(node) if is_tag else report_malformed(node, shape.form))
            return None
        return Located(node.value, node.span)

    def _bind_simple(self, node: Node, read: Callable[[Node], T]) -> T | None:
        """Bind a flag or a number."""
        try:
            return read(node)
        except Unreadable as problem:
            self._refuse(node, str(problem), problem.hint)
            return None

    def _bind_list(self, node: Node, shape: ListShape) -> tuple[Any, ...] | None:
        """Bind a list, or one value where that may stand for it."""
        if isinstance(node, MapNode) and takes_text(shape.item) and has_lists_by_language(node):
            written = collect_by_language(node, self.problems)
            lists = tuple((tag, None if is_null(value) else self._bind_list(value, shape)) for tag, value in written)
            return merge_lists(lists, shape.item)
        if isinstance(node, ListNode):
            items, split = rejoin_items(node.items) if takes_text(shape.item) else (node.items, ())
            self.problems.extend(split)
            bound = (self.bind(item, shape.item) for item in items)
            return tuple(value for value in bound if value is not None)
        if shape.lenient and isinstance(node, ScalarNode) and not node.is_null:
            if "," in node.value and not self._fits(node.value, shape.item):
                message = f"Here belongs a list of {name_plural(shape.item)}, and this is one value with a comma in it."
                self._refuse(node, message, f"Write {as_list(node.value)}")
                return None
            value = self.bind(node, shape.item)
            return () if value is None else (value,)
        kind = "a map" if isinstance(node, MapNode) else "a single value" if not is_blank(node) else "nothing"
        self._refuse(node, f"Here belongs a list of {name_plural(shape.item)}, not {kind}.", suggest_list(node, shape))
        return None

    def _bind_record(self, node: Node, shape: RecordShape) -> Any:
        """Bind a record, or its short form."""
        keys = list_keys(shape.cls, shape.entry)
        if shape.short and not is_structured(node, keys):
            text = self.bind(node, next(key.shape for key in keys if key.name == shape.short))
            return shape.cls(**{shape.short: text}, span=node.span) if text is not None else None
        if not isinstance(node, MapNode):
            example = ", ".join(list_example_keys(shape))
            return self._refuse(node, f"Here belongs a map of keys, such as {example}.", suggest_record(node, shape))
        return self._bind_fields(node, shape)

    def _bind_fields(self, node: MapNode, shape: RecordShape, besides: tuple[str, ...] = (), **fixed: Any) -> Any:
        """Bind the keys of a map; None where a required one is missing or wrong."""
        keys = {key.name: key for key in list_keys(shape.cls, shape.entry)}
        values: dict[str, Any] = {name: key.default for name, key in keys.items() if not key.required} | fixed
        known = (*besides, *keys)
        present = frozenset(name.value for name, _ in node.entries)
        complete = True
        claimed: dict[str, str] = {}
        misplaced = find_misplaced_keys(node, keys)
        self.problems.extend(misplaced.problems)
        for name, value in node.entries:
            key = keys.get(name.value)
            if key is None:
                if name.value not in besides and name.value not in misplaced.used:
                    self.problems.append(report_unknown_key(name, known, present, value, claimed))
                    if near := guess_key(name.value, known, present.union(claimed)):
                        claimed[near] = name.value
                continue
            bound = self._bind_value(value, key)
            if bound is None:
                complete = complete and not key.required
                continue
            values[key.name] = bound
        missing = [name for name, key in keys.items() if key.required and node.get(name) is None]
        if shape.needs and all(node.get(name) is None for name in shape.needs):
            missing.append(shape.needs[0])
        unknown = (name.value for name, _ in node.entries if name.value not in known)
        misspelt = misplaced.lacking | {guess_key(name, known, present) for name in unknown}
        self.problems.extend(report_missing_key(node, keys[name]) for name in missing if name not in misspelt)
        return shape.cls(**values, span=node.span) if complete and not missing else None

    def _fits(self, value: str, shape: Shape) -> bool:
        """Whether a value has the form of an item."""
        return isinstance(shape, WordShape) and bool(shape.form and re.fullmatch(shape.form.pattern, value))

    def _bind_value(self, node: Node, key: Key) -> Any:
        """Bind the value of a key; a diagnostic where it is blank."""
        is_text = isinstance(key.shape, TextShape)
        hidden = self._positions.find_hidden(node) if isinstance(node, ScalarNode) and is_blank(node) else None
        if hidden and not is_text:
            self.problems.append(report_hidden_value(key.name, hidden))
            return None
        if is_blank(node) and not key.required and not is_text:
            hint = f"Give {key.name} a value, or delete the line."
            self.problems.append(error("empty-value", node.span, f"{key.name} has no value.", hint))
            return None
        return self.bind(node, key.shape)

    def _bind_choice(self, node: Node, shape: ChoiceShape) -> Any:
        """Bind a section, in the record that its type names."""
        names = tuple(name for name, _ in shape.records)
        if not isinstance(node, MapNode):
            hint = "Write {id: …, type: text, title: …, body: …}, or lines of such keys."
            return self._refuse(node, "Here belongs a section, a map with id, type and title.", hint)
        chosen = node.get("type")
        if chosen is None:
            written = next(((name, value) for name, value in node.entries if find_nearest(name.value, ("type",))), None)
            if written:
                self.problems.append(report_unknown_key(written[0], ("type",), frozenset(), written[1]))
                return None
            hint = f"Add `type:` with one of {join_words(names)}."
            self.problems.append(error("missing-key", find_head(node), "This section has no type.", hint))
            return None
        word = self.bind(chosen, WordShape(choices=names))
        if word is None:
            return None
        record = dict(shape.records)[word.value]
        return self._bind_fields(node, record, ("type",), **({"kind": word.value} if record.entry else {}))

    def _bind_named(self, node: Node, shape: NamedShape) -> Any:
        """Bind a map from names to settings."""
        if not isinstance(node, MapNode):
            keys = list_example_keys(shape.value) if isinstance(shape.value, RecordShape) else ()
            example = ", ".join(f"{key}: {'en' if key == 'language' else '…'}" for key in keys)
            hint = f"Write a line `name: {{{example}}}` for each, without a dash."
            return self._refuse(node, "Here belongs a map from names to settings.", hint)
        if not node.entries:
            return self._refuse(node, "This map is empty.", "Give it a line `name: {…}` at least.")
        bound = []
        for name, value in node.entries:
            if problem := report_long_word(name, shape.form):
                self.problems.append(problem)
                continue
            if shape.form and not re.fullmatch(shape.form.pattern, name.value):
                self.problems.append(report_malformed(name, shape.form))
                continue
            settings = self.bind(MapNode((), name.span) if is_blank(value) else value, shape.value)
            if settings is not None:
                bound.append((Located(name.value, name.span), settings))
        return tuple(bound)

    def _refuse(self, node: Node, message: str, *hints: str) -> None:
        """Report a value of the wrong type."""
        self.problems.append(error("wrong-type", find_head(node), message, *hints))
