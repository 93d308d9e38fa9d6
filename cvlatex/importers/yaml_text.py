"""A draft to YAML as a person would write it: short maps on one line, long texts wrapped, a comment at each guess."""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from cvlatex.core.source import count_cells
from cvlatex.importers.draft import Draft, Tree
from cvlatex.importers.ledger import Value
from cvlatex.model.tags import choose_best_tag, is_known
from cvlatex.readers.yaml.characters import NULLS, TODO
from cvlatex.readers.yaml.nodes import PRIVATE_TAG

if TYPE_CHECKING:
    from ruamel.yaml.comments import CommentedMap

T = TypeVar("T")

WIDTH = 110
"""Columns before a line is wrapped, or a map is written on several lines."""

_WORD = re.compile(r"[^\W_](?:[\w+#./ '-]*[\w+#])?")
"""An item that needs no quotes between [ and ]."""

_FLAT = frozenset(("contacts", "entries", "references", "periods"))
_MARKS = frozenset(":?-,")
_NULLS = NULLS | {"", TODO}


def write_yaml(tree: Tree, language: str, other: str, heading: str = "") -> str:
    """Write a tree of a draft as YAML; texts get `other: TODO` beside their own language, unless `other` is ''."""
    stream = io.StringIO()
    stream.write("".join(f"# {line}\n" for line in heading.splitlines()))
    _build_dumper().dump(_Shaper(language, other).shape(tree, ""), stream)
    text = stream.getvalue()
    return _space_out(textwrap.dedent(text) if isinstance(tree, list) else text)


def list_private_texts(draft: Draft) -> dict[str, str]:
    """Return what private.yaml holds, by name."""
    from cvlatex.importers.draft import list_written_values

    return {value.private: value.text for _, value in list_written_values(draft) if value.private}


def _space_out(text: str) -> str:
    """Return YAML with an empty line before each section and each glossary entry."""
    text = re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)
    text = re.sub(r"^(#[^\n]*\n)(?=( +))", r"\2\1", text, flags=re.MULTILINE)
    text = re.sub(r"(?<!:\n)(?<!\A)^((?:  )?- id: |sections:)", r"\n\1", text, flags=re.MULTILINE)
    return text.lstrip("\n")


class _Shaper:
    """Trees of a draft to what ruamel.yaml writes."""

    def __init__(self, language: str, other: str) -> None:
        self._language = language
        self._other = other

    def shape(self, tree: Tree, key: str) -> Any:
        """Return a tree as what ruamel.yaml writes."""
        from ruamel.yaml.comments import CommentedSeq

        if isinstance(tree, Value):
            return self._shape_value(tree)
        if isinstance(tree, Mapping):
            return self._shape_map(tree, key)
        if isinstance(tree, list):
            found = CommentedSeq([self.shape(item, key) for item in tree])
            for number, item in enumerate(tree):
                if guess := _get_guess(item):
                    found.yaml_set_comment_before_after_key(number, before=f"guessed: {guess}")
            plain = all(isinstance(item, Value) and not item.localized and _WORD.fullmatch(item.text) for item in tree)
            if plain and _measure_width(tree) < WIDTH - 20:
                found.fa.set_flow_style()
            return found
        if isinstance(tree, bool):
            return "true" if tree else "false"
        return _make_scalar(str(tree))

    def _shape_map(self, tree: Mapping[str, Tree], key: str) -> CommentedMap:
        """Return a map as what ruamel.yaml writes."""
        from ruamel.yaml.comments import CommentedMap

        found = CommentedMap()
        tree = self._select_languages(tree) if _is_languages(tree) else tree
        for name, child in tree.items():
            found[name] = self.shape(child, name)
            if guess := _get_guess(child):
                found.yaml_set_comment_before_after_key(name, before=f"guessed: {guess}")
        plain = all(isinstance(child, (Value, str)) or _is_languages(child) for child in tree.values())
        short = (
            _measure_width(tree) + (len(self._other) + 14) * sum(_is_marked(child) for child in tree.values())
            < WIDTH - 10
        )
        guessed = any(_get_guess(child) for child in tree.values())
        if _is_languages(tree) or (plain and short and not guessed and key in _FLAT and len(tree) < 5):
            found.fa.set_flow_style()
        return found

    def _select_languages(self, words: Mapping[str, Tree]) -> Mapping[str, Tree]:
        """Select a text of the program's own, in the languages of the import alone."""
        tags = dict.fromkeys(tag for tag in (self._language, self._other) if tag)
        known = {tag: found for tag in tags if (found := _choose_language(words, tag)) is not None}
        return known if len(known) == len(tags) else words

    def _shape_value(self, value: Value) -> Any:
        """Return a value as what ruamel.yaml writes: a scalar, a private name, or a map by language."""
        from ruamel.yaml.comments import CommentedMap, TaggedScalar

        if value.private:
            return TaggedScalar(value=value.private, style=None, tag=PRIVATE_TAG)
        if not value.localized or not self._other:
            return _make_scalar(value.text)
        other = _choose_language(dict(value.others), self._other)
        found = CommentedMap(
            {self._language: _make_scalar(value.text), self._other: _make_scalar(other) if other else TODO}
        )
        if "\n" not in value.text and count_cells(value.text) < WIDTH - 40:
            found.fa.set_flow_style()
        return found


def _choose_language(words: Mapping[str, T], tag: str) -> T | None:
    """Return what `words` has for the tag, or for the nearest one."""
    near = choose_best_tag(tag, tuple(words)) if tag else None
    return words[near] if near else None


def _make_scalar(text: str) -> Any:
    """Return a text as a scalar in the quotes that it needs."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString, SingleQuotedScalarString

    if "\n" in text:
        return LiteralScalarString(text)
    if text in _NULLS:
        return DoubleQuotedScalarString(text)
    return SingleQuotedScalarString(text) if text[0] in _MARKS else text


def _get_guess(tree: Tree) -> str:
    """Return what was guessed about a value, '' for nothing."""
    return tree.guess if isinstance(tree, Value) else ""


def _is_languages(tree: Tree) -> bool:
    """Whether a mapping has a text for each of several languages."""
    return isinstance(tree, Mapping) and all(is_known(name) and isinstance(text, str) for name, text in tree.items())


def _is_marked(tree: Tree) -> bool:
    """Whether a value is of one language alone."""
    return isinstance(tree, Value) and tree.localized


def _measure_width(tree: Tree) -> int:
    """Measure how many columns a tree takes on one line."""
    if isinstance(tree, Value):
        return count_cells(tree.private or tree.text) + 4 + (WIDTH if "\n" in tree.text else 0)
    if isinstance(tree, Mapping):
        return sum(len(name) + 2 + _measure_width(child) for name, child in tree.items())
    if isinstance(tree, list):
        return sum(_measure_width(item) for item in tree)
    return len(str(tree)) + 2


def _build_dumper() -> Any:
    """Build a writer of YAML that leaves scalars as they are written."""
    from ruamel.yaml import YAML
    from ruamel.yaml.nodes import ScalarNode
    from ruamel.yaml.resolver import VersionedResolver

    class AsWritten(VersionedResolver):
        """Takes every scalar for a string, as the data's reader does, but what stands for nothing."""

        def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
            """Resolve every plain scalar as a string, but those that YAML reads as null."""
            if kind is ScalarNode and implicit[0] and value in _NULLS and value != TODO:
                return "tag:yaml.org,2002:null"
            return "tag:yaml.org,2002:str" if kind is ScalarNode else super().resolve(kind, value, implicit)

    yaml = YAML(typ="rt")
    yaml.Resolver = AsWritten
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = WIDTH
    yaml.allow_unicode = True
    return yaml
