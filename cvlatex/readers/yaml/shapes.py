"""The model's classes, looked at as the shapes that YAML may have.

Both the binder and the JSON Schema read the model through this one description, so that what the schema promises is
what the binder takes.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from msgspec import NODEFAULT, Struct

from cvlatex.model.dates import Date, Present
from cvlatex.model.fields import Doc, Form, Located
from cvlatex.model.localized import Localized
from cvlatex.model.sections import SECTIONS, Subsection
from cvlatex.model.tags import TAGS
from cvlatex.model.text import Blocks, Line
from cvlatex.model.text import Literal as LiteralText


class TextShape(Struct, frozen=True):
    """Text, the same in all languages or one a language. `kind` is Line, Blocks or Literal."""

    kind: type
    form: Form | None = None


class WordShape(Struct, frozen=True):
    """A string without languages, perhaps one of `choices`, perhaps of a form. `located`: the value keeps its place."""

    choices: tuple[str, ...] = ()
    form: Form | None = None


class NumberShape(Struct, frozen=True):
    """A whole number from 1 to `most`."""

    most: int = 9999


class FlagShape(Struct, frozen=True):
    """true or false."""


class DateShape(Struct, frozen=True):
    """A date, the same in all languages or one a language; `open_ended` lets `present` in."""

    open_ended: bool


class ListShape(Struct, frozen=True):
    """Any number of one shape. `lenient`: one value may stand without its list."""

    item: Shape
    lenient: bool = False


class RecordShape(Struct, frozen=True):
    """A map with known keys, which becomes an instance of `cls`; `entry` is the class of the entries it holds, if any.

    Where `cls` has a `SHORT`, a text may stand in place of the map, for the value of that key.
    """

    cls: type
    entry: type | None = None

    @property
    def short(self) -> str:
        """The key that a text in place of the map is the value of, or ''."""
        found: str = getattr(self.cls, "SHORT", "")
        return found

    @property
    def needs(self) -> tuple[str, ...]:
        """Keys of which one must be there."""
        found: tuple[str, ...] = getattr(self.cls, "NEEDS", ())
        return found


class ChoiceShape(Struct, frozen=True):
    """A map whose `type` key chooses one of several records."""

    records: tuple[tuple[str, RecordShape], ...]


class NamedShape(Struct, frozen=True):
    """A map from names of one's own to one shape."""

    value: Shape
    form: Form | None


Shape = TextShape | WordShape | NumberShape | FlagShape | DateShape | ListShape | RecordShape | ChoiceShape | NamedShape


class Key(Struct, frozen=True):
    """One key of a record."""

    name: str
    doc: str
    required: bool
    default: Any
    shape: Shape


@cache
def list_keys(cls: type, entry: type | None = None) -> tuple[Key, ...]:
    """List the YAML keys of a model class, in the order of its fields; `entry` is the class of the entries it holds."""
    hints = typing.get_type_hints(cls, include_extras=True)
    keys = ((name, default, *_read_annotation(hints[name])) for name, default in _list_defaults(cls))
    return tuple(
        Key(name, doc.words, default is NODEFAULT, default, build_shape(hint, doc, entry))
        for name, default, hint, doc in keys
        if doc is not None
    )


def _list_defaults(cls: Any) -> Iterator[tuple[str, Any]]:
    """Yield each field and its default, NODEFAULT where it has none (`structs.fields` would read all annotations)."""
    required = len(cls.__struct_fields__) - len(cls.__struct_defaults__)
    return zip(cls.__struct_fields__, (NODEFAULT,) * required + cls.__struct_defaults__, strict=True)


@cache
def list_known_keys() -> frozenset[str]:
    """Return every key of the data, whatever its place, languages among them."""
    from cvlatex.model.cv import Cv
    from cvlatex.model.glossary import GlossaryEntry
    from cvlatex.model.letter import Letter
    from cvlatex.model.variant import Variants

    found: set[str] = {"type", *TAGS}
    pending: list[Shape] = [RecordShape(cls) for cls in (Cv, GlossaryEntry, Letter, Variants)]
    seen: set[Shape] = set()
    while pending:
        match pending.pop():
            case RecordShape(cls, entry) as record if record not in seen:
                seen.add(record)
                found.update(key.name for key in list_keys(cls, entry))
                pending += [key.shape for key in list_keys(cls, entry)]
            case ListShape(inner, _) | NamedShape(inner, _):
                pending.append(inner)
            case ChoiceShape(records):
                pending += [record for _, record in records]
            case _:
                pass
    return frozenset(found)


def _read_annotation(hint: Any) -> tuple[Any, Doc | None]:
    """Return the type that a field is annotated with, and its documentation."""
    if get_origin(hint) is not Annotated:
        return hint, None
    return hint.__origin__, next((metadata for metadata in hint.__metadata__ if isinstance(metadata, Doc)), None)


_PLAIN = Doc("")


def build_shape(hint: Any, doc: Doc = _PLAIN, entry: type | None = None) -> Shape:
    """Return the shape that a type annotation of the model stands for."""
    hint = _without_none(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin is Localized:
        return _build_localized(args[0], doc.form)
    if origin is Located:
        return NumberShape(doc.most) if args[0] is int else _build_word(args[0], doc)
    if hint is bool:
        return FlagShape()
    if origin is tuple:
        return _build_sequence(args[0], doc, entry)
    if origin in (types.UnionType, typing.Union):
        return RecordShape(entry) if entry in args and entry else _build_sections()
    if isinstance(hint, type) and issubclass(hint, Struct):
        return RecordShape(hint, entry if hint is Subsection else None)
    raise TypeError(f"the model uses a type that no shape is known for: {hint!r}")


def _build_localized(kind: Any, form: Form | None) -> Shape:
    """Return the shape of a value that may differ by language: a date or a text."""
    if kind is Date:
        return DateShape(open_ended=False)
    return DateShape(open_ended=True) if Present in get_args(kind) else TextShape(kind, form)


def _build_sections() -> ChoiceShape:
    """Return the shape of a section: a record for each type."""
    return ChoiceShape(tuple((name, RecordShape(cls, entry)) for name, (cls, entry) in SECTIONS.items()))


def _without_none(hint: Any) -> Any:
    """Return a type hint without `None`."""
    args = get_args(hint)
    if type(None) not in args:
        return hint
    kinds = [arg for arg in args if arg is not type(None)]
    whole = kinds[0]
    for arg in kinds[1:]:
        whole = whole | arg
    return whole


def _build_word(hint: Any, doc: Doc) -> WordShape:
    """Return the shape of a word: its choices, or its form."""
    if doc.choices:
        return WordShape(doc.choices(), doc.form)
    return WordShape(tuple(get_args(hint)) if get_origin(hint) is Literal else (), doc.form)


def _build_sequence(item: Any, doc: Doc, entry: type | None) -> Shape:
    """Return the shape of a list, or of a map with names of the user's."""
    if get_origin(item) is tuple:
        return NamedShape(build_shape(get_args(item)[1]), doc.form)
    return ListShape(build_shape(item, doc, entry), lenient=get_origin(item) is Located)


TEXT_KINDS: dict[type, str] = {
    Line: "one line of text",
    Blocks: "text, with paragraphs and lists",
    LiteralText: "a string without markup",
}
