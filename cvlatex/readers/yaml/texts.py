"""Nodes to texts: the same in every language or one a language, with `!private` values in their place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from cvlatex.core.diagnostics import Diagnostic, Fix, error, warning
from cvlatex.core.source import Span
from cvlatex.model.localized import Localized
from cvlatex.model.tags import is_known
from cvlatex.model.text import Blocks, Line, Literal
from cvlatex.readers.yaml.breaks import lost_break
from cvlatex.readers.yaml.lengths import too_long
from cvlatex.readers.yaml.memo import TEXTS
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode, is_blank
from cvlatex.readers.yaml.quoting import quoted
from cvlatex.readers.yaml.scalars import Positions
from cvlatex.readers.yaml.shapes import TEXT_KINDS, TextShape
from cvlatex.readers.yaml.text_cache import NO_CACHE, TextCache
from cvlatex.readers.yaml.wording import (
    absent,
    empty_text,
    head,
    language_meant,
    malformed,
    unknown_language,
)

Private = Mapping[str, tuple[Node, Positions]]
"""The values of private.yaml by name, each with the places of that file."""

_PRIVATE_WITHIN = re.compile(rf"(?<!\S){PRIVATE_TAG}\s+[\w-]+")

_WORDS_OF_CODE = frozenset("None nil undefined NaN nan true false True False TRUE FALSE".split())
"""Values of programs, which are words to a reader."""


class TextBinder:
    """Binds the texts of one file. Appends to the `problems` of its owner."""

    def __init__(self, positions: Positions, private: Private, cache: TextCache, problems: list[Diagnostic]) -> None:
        self._positions = positions
        self._private = private
        self._cache = cache
        self._problems = problems

    def bind(self, node: Node, shape: TextShape) -> Any:
        """The text of a node, or None where it is none. A value that private.yaml lacks is left out everywhere."""
        if isinstance(node, ScalarNode) and node.tag == PRIVATE_TAG:
            return self._private_text(node, shape)
        return self._text(node, shape, self._positions, private=False)

    def _private_text(self, node: ScalarNode, shape: TextShape) -> Localized[Any] | None:
        """Bind a `!private` value in place of its name; one that is not there yet is a text that is left out."""
        found = self._found(node)
        if found is None:
            return Localized(None, (), node.span, private=True) if node.value else None
        value = self._text(found[0], shape, found[1], private=True)
        return Localized(value.everywhere, value.by_language, node.span, private=True) if value else None

    def _found(self, node: ScalarNode) -> tuple[Node, Positions] | None:
        """What private.yaml has under a name, or None with a diagnostic."""
        if not node.value:
            hint = "Write the name that private.yaml gives the value: !private phone."
            self._wrong(node, f"{PRIVATE_TAG} names no value.", hint)
            return None
        found = self._private.get(node.value)
        if found is None:
            self._problems.append(absent(node, tuple(self._private)))
        return found

    def _text(self, node: Node, shape: TextShape, positions: Positions, *, private: bool) -> Any:
        """Bind a text: one for all languages, or one a language."""
        if isinstance(node, ScalarNode):
            return Localized(self._scalar(node, shape, positions, private=private), (), node.span, private)
        if isinstance(node, ListNode):
            hint = "Write one text, or one a language: {zh: …, en: …}; where [ begins the text, put it in quotes."
            if shape.kind is Blocks and node.span.end_line > node.span.line:
                hint = "Put a | behind the colon above: its dashes are points of the text then."
            return self._wrong(node, f"Here belongs {TEXT_KINDS[shape.kind]}, not a list.", hint)
        if not node.entries:
            return self._wrong(node, "This map of languages is empty.", "Write {zh: …, en: …}.")
        if not any(language_meant(key.value) for key, _ in node.entries):
            self._problems.append(self._no_languages(node, shape, private=private))
            return None
        languages = [(key.value, value) for key, value in node.entries if self._is_language(key, value)]
        untranslated = tuple((tag, value.span) for tag, value in languages if _is_untranslated(value))
        texts = tuple(
            (tag, self._one_language(value, tag, shape, positions, private=private))
            for tag, value in languages
            if not _is_untranslated(value)
        )
        secret = private or any(isinstance(value, ScalarNode) and value.tag == PRIVATE_TAG for _, value in languages)
        return Localized(None, texts, node.span, secret, untranslated)

    def _no_languages(self, node: MapNode, shape: TextShape, *, private: bool) -> Diagnostic:
        """The diagnostic of a map whose keys are no languages: most often a text with a colon that lacks its quotes."""
        message = f"Here belongs {TEXT_KINDS[shape.kind]}, not a map of other keys."
        key, value = node.entries[0]
        before = re.search(r"\? +$", self._positions.between(max(key.begin - 4, 0), key.begin))
        if before and key.plain:
            place = replace(key.span, column=key.span.column - len(before.group()))
            text = quoted(f"? {key.value}")
            hint = f"Put the whole text in quotes: {text}"
            return error("wrong-type", place, "A ? begins a key to YAML.", hint, fix=Fix(place, text, safe=True))
        if len(node.entries) == 1 and isinstance(value, ScalarNode) and not value.tag and not private:
            place = Span(key.span.file, key.span.line, key.span.column, value.span.end_line, value.span.end_column)
            written = self._positions.between(key.begin, value.end)
            if not self._positions.opens_map(key.begin) and not re.search(r"[\r\n]", written) and key.plain:
                message = "A colon with a space after it makes this a key and a value to YAML."
                text = quoted(" ".join(written.split()))
                return error("wrong-type", head(node), message, f"Put the whole text in quotes: {text}", fix=Fix(
                    place, text, safe=True
                ))  # fmt: skip
        in_braces = self._positions.opens_map(key.begin) and not private
        if len(node.entries) == 1 and in_braces and isinstance(value, ScalarNode) and is_blank(value):
            text = quoted(f"{{{key.value}}}")
            hint, fix = f"Put it in quotes: {text}", Fix(node.span, text, safe=True)
            return error("wrong-type", head(node), "Braces make this a map to YAML.", hint, fix=fix)
        if len(node.entries) == 1 and isinstance(value, ListNode):
            hint = f"Name the parts: `- text: {key.value}`, and below it `highlights:` with the points."
            return error("wrong-type", head(node), message, hint)
        hint = "Write the text itself, or one a language: {zh: …, en: …}; a text with a colon needs quotes."
        return error("wrong-type", head(node), message, hint)

    def _is_language(self, key: ScalarNode, value: Node) -> bool:
        """Whether a key is a language tag; a key that is none is a problem."""
        if is_known(key.value):
            return True
        cut_off = isinstance(value, ScalarNode) and value.begin == value.end and value.plain
        self._problems.append(unknown_language(key, cut_off=cut_off))
        return False

    def _one_language(self, node: Node, tag: str, shape: TextShape, positions: Positions, *, private: bool) -> Any:
        """Bind the text of one language; None where it is null, private and absent, or a problem."""
        if isinstance(node, ScalarNode) and node.tag == PRIVATE_TAG and not private:
            found = self._found(node)
            if found is None:
                return None
            private, (node, positions) = True, found
            if isinstance(node, MapNode):
                node = node.get(tag) or node
        if isinstance(node, ScalarNode):
            return None if node.is_null else self._scalar(node, shape, positions, private=private)
        hint = "Write the text itself behind the language: {zh: …, en: …}."
        if isinstance(node, ListNode):
            hint = "One text belongs here; a list whose points have languages is `- {zh: …, en: …}` a point."
        return self._wrong(node, f"Here belongs {TEXT_KINDS[shape.kind]} in one language.", hint)

    def _scalar(self, node: ScalarNode, shape: TextShape, positions: Positions, *, private: bool) -> Any:
        """Bind the text of one language."""
        if node.tag == PRIVATE_TAG:
            return self._wrong(node, f"{PRIVATE_TAG} cannot lead from private.yaml to itself.", "Write the value here.")
        if node.is_null or node.is_empty:
            self._problems.append(empty_text(node, None if private else positions.hidden(node)))
            return None
        if not private and PRIVATE_TAG in node.value and (within := _PRIVATE_WITHIN.search(node.value)):
            span = positions.span(node, *within.span())
            hint = (
                f"Let it stand alone and without quotes, `{within.group()}`, and write the other words in private.yaml."
            )
            self._problems.append(
                error("private-within", span, f"{PRIVATE_TAG} takes the place of a whole text.", hint)
            )
            return None
        if node.plain and node.value in _WORDS_OF_CODE:
            message = f"This prints the word '{node.value}'."
            hint = f"Delete the key where there is nothing to say; if the word is meant, write {quoted(node.value)}"
            self._problems.append(warning("yaml-slip", node.span, message, hint))
        if problem := too_long(node, shape.kind):
            self._problems.append(problem)
            return None
        if shape.form and not re.fullmatch(shape.form.pattern, node.value.strip()):
            self._problems.append(malformed(node, shape.form, private=private))
        if shape.kind is Line and (lost := lost_break(node, positions)):
            self._problems.append(lost)
        if shape.kind is Literal:
            lines = (" ".join(line.split()) for line in node.value.splitlines())
            return Literal("\n".join(line for line in lines if line), node.span)
        cache = NO_CACHE if private else self._cache
        read = cache.line if shape.kind is Line else cache.blocks
        key = (shape.kind, node.value, node.span, positions.written(node))
        value, problems = TEXTS.get(key, lambda: read(node, positions))
        self._problems.extend(problems)
        return value

    def _wrong(self, node: Node, message: str, hint: str) -> Any:
        """Report a value of the wrong type."""
        self._problems.append(error("wrong-type", head(node), message, hint))


def _is_untranslated(node: Node) -> bool:
    """Whether a node is a text that is marked as untranslated."""
    return isinstance(node, ScalarNode) and node.is_untranslated
