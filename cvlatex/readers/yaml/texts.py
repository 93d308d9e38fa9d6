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
from cvlatex.readers.yaml.breaks import report_lost_break
from cvlatex.readers.yaml.lengths import report_long_text
from cvlatex.readers.yaml.memo import TEXTS
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode, is_blank
from cvlatex.readers.yaml.quoting import quote
from cvlatex.readers.yaml.scalars import Positions
from cvlatex.readers.yaml.shapes import TEXT_KINDS, TextShape
from cvlatex.readers.yaml.text_cache import NO_CACHE, TextCache
from cvlatex.readers.yaml.wording import (
    find_head,
    guess_language,
    report_absent,
    report_empty_text,
    report_malformed,
    report_unknown_language,
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
        """Bind the text of a node, or None where it is none. A value that private.yaml lacks is left out everywhere."""
        if isinstance(node, ScalarNode) and node.tag == PRIVATE_TAG:
            return self._bind_private(node, shape)
        return self._bind_text(node, shape, self._positions, private=False)

    def _bind_private(self, node: ScalarNode, shape: TextShape) -> Localized[Any] | None:
        """Bind a `!private` value in place of its name; one that is not there yet is a text that is left out."""
        found = self._find_private(node)
        if found is None:
            return Localized(None, (), node.span, private=True) if node.value else None
        value = self._bind_text(found[0], shape, found[1], private=True)
        return Localized(value.everywhere, value.by_language, node.span, private=True) if value else None

    def _find_private(self, node: ScalarNode) -> tuple[Node, Positions] | None:
        """Find what private.yaml has under a name, or None with a diagnostic."""
        if not node.value:
            hint = "Write the name that private.yaml gives the value: !private phone."
            self._refuse(node, f"{PRIVATE_TAG} names no value.", hint)
            return None
        found = self._private.get(node.value)
        if found is None:
            self._problems.append(report_absent(node, tuple(self._private)))
        return found

    def _bind_text(self, node: Node, shape: TextShape, positions: Positions, *, private: bool) -> Any:
        """Bind a text: one for all languages, or one a language."""
        if isinstance(node, ScalarNode):
            return Localized(self._bind_scalar(node, shape, positions, private=private), (), node.span, private)
        if isinstance(node, ListNode):
            hint = "Write one text, or one a language: {zh: …, en: …}; where [ begins the text, put it in quotes."
            if shape.kind is Blocks and node.span.end_line > node.span.line:
                hint = "Put a | behind the colon above: its dashes are points of the text then."
            return self._refuse(node, f"Here belongs {TEXT_KINDS[shape.kind]}, not a list.", hint)
        if not node.entries:
            return self._refuse(node, "This map of languages is empty.", "Write {zh: …, en: …}.")
        if not any(guess_language(key.value) for key, _ in node.entries):
            self._problems.append(self._report_no_languages(node, shape, private=private))
            return None
        languages = [(key.value, value) for key, value in node.entries if self._is_language(key, value)]
        untranslated = tuple((tag, value.span) for tag, value in languages if _is_untranslated(value))
        texts = tuple(
            (tag, self._bind_language(value, tag, shape, positions, private=private))
            for tag, value in languages
            if not _is_untranslated(value)
        )
        secret = private or any(isinstance(value, ScalarNode) and value.tag == PRIVATE_TAG for _, value in languages)
        return Localized(None, texts, node.span, secret, untranslated)

    def _report_no_languages(self, node: MapNode, shape: TextShape, *, private: bool) -> Diagnostic:
        """Report a map whose keys are no languages: most often a text with a colon that lacks its quotes."""
        message = f"Here belongs {TEXT_KINDS[shape.kind]}, not a map of other keys."
        key, value = node.entries[0]
        before = re.search(r"\? +$", self._positions.read_between(max(key.begin - 4, 0), key.begin))
        if before and key.plain:
            place = replace(key.span, column=key.span.column - len(before.group()))
            text = quote(f"? {key.value}")
            hint = f"Put the whole text in quotes: {text}"
            return error("wrong-type", place, "A ? begins a key to YAML.", hint, fix=Fix(place, text, safe=True))
        if len(node.entries) == 1 and isinstance(value, ScalarNode) and not value.tag and not private:
            place = Span(key.span.file, key.span.line, key.span.column, value.span.end_line, value.span.end_column)
            written = self._positions.read_between(key.begin, value.end)
            if not self._positions.opens_map(key.begin) and not re.search(r"[\r\n]", written) and key.plain:
                message = "A colon with a space after it makes this a key and a value to YAML."
                text = quote(" ".join(written.split()))
                return error("wrong-type", find_head(node), message, f"Put the whole text in quotes: {text}", fix=Fix(
                    place, text, safe=True
                ))  # fmt: skip
        in_braces = self._positions.opens_map(key.begin) and not private
        if len(node.entries) == 1 and in_braces and isinstance(value, ScalarNode) and is_blank(value):
            text = quote(f"{{{key.value}}}")
            hint, fix = f"Put it in quotes: {text}", Fix(node.span, text, safe=True)
            return error("wrong-type", find_head(node), "Braces make this a map to YAML.", hint, fix=fix)
        if len(node.entries) == 1 and isinstance(value, ListNode):
            hint = f"Name the parts: `- text: {key.value}`, and below it `highlights:` with the points."
            return error("wrong-type", find_head(node), message, hint)
        hint = "Write the text itself, or one a language: {zh: …, en: …}; a text with a colon needs quotes."
        return error("wrong-type", find_head(node), message, hint)

    def _is_language(self, key: ScalarNode, value: Node) -> bool:
        """Whether a key is a language tag; a key that is none is a problem."""
        if is_known(key.value):
            return True
        cut_off = isinstance(value, ScalarNode) and value.begin == value.end and value.plain
        self._problems.append(report_unknown_language(key, cut_off=cut_off))
        return False

    def _bind_language(self, node: Node, tag: str, shape: TextShape, positions: Positions, *, private: bool) -> Any:
        """Bind the text of one language; None where it is null, private and absent, or a problem."""
        if isinstance(node, ScalarNode) and node.tag == PRIVATE_TAG and not private:
            found = self._find_private(node)
            if found is None:
                return None
            private, (node, positions) = True, found
            if isinstance(node, MapNode):
                node = node.get(tag) or node
        if isinstance(node, ScalarNode):
            return None if node.is_null else self._bind_scalar(node, shape, positions, private=private)
        hint = "Write the text itself behind the language: {zh: …, en: …}."
        if isinstance(node, ListNode):
            hint = "One text belongs here; a list whose points have languages is `- {zh: …, en: …}` a point."
        return self._refuse(node, f"Here belongs {TEXT_KINDS[shape.kind]} in one language.", hint)

    def _bind_scalar(self, node: ScalarNode, shape: TextShape, positions: Positions, *, private: bool) -> Any:
        """Bind the text of one language."""
        if node.tag == PRIVATE_TAG:
            return self._refuse(
                node, f"{PRIVATE_TAG} cannot lead from private.yaml to itself.", "Write the value here."
            )
        if node.is_null or node.is_empty:
            self._problems.append(report_empty_text(node, None if private else positions.find_hidden(node)))
            return None
        if not private and PRIVATE_TAG in node.value and (within := _PRIVATE_WITHIN.search(node.value)):
            span = positions.locate(node, *within.span())
            hint = (
                f"Let it stand alone and without quotes, `{within.group()}`, and write the other words in private.yaml."
            )
            self._problems.append(
                error("private-within", span, f"{PRIVATE_TAG} takes the place of a whole text.", hint)
            )
            return None
        if node.plain and node.value in _WORDS_OF_CODE:
            message = f"This prints the word '{node.value}'."
            hint = f"Delete the key where there is nothing to say; if the word is meant, write {quote(node.value)}"
            self._problems.append(warning("yaml-slip", node.span, message, hint))
        if problem := report_long_text(node, shape.kind):
            self._problems.append(problem)
            return None
        if shape.form and not re.fullmatch(shape.form.pattern, node.value.strip()):
            self._problems.append(report_malformed(node, shape.form, private=private))
        if shape.kind is Line and (lost := report_lost_break(node, positions)):
            self._problems.append(lost)
        if shape.kind is Literal:
            lines = (" ".join(line.split()) for line in node.value.splitlines())
            return Literal("\n".join(line for line in lines if line), node.span)
        cache = NO_CACHE if private else self._cache
        read = cache.read_line if shape.kind is Line else cache.read_blocks
        key = (shape.kind, node.value, node.span, positions.read_written(node))
        value, problems = TEXTS.get(key, lambda: read(node, positions))
        self._problems.extend(problems)
        return value

    def _refuse(self, node: Node, message: str, hint: str) -> Any:
        """Report a value of the wrong type."""
        self._problems.append(error("wrong-type", find_head(node), message, hint))


def _is_untranslated(node: Node) -> bool:
    """Whether a node is a text that is marked as untranslated."""
    return isinstance(node, ScalarNode) and node.is_untranslated
