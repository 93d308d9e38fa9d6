"""The model's classes, looked at as the shapes that YAML may have.

Both the binder and the JSON Schema read the model through this one description, so that what the schema promises is
what the binder takes.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args, get_origin

from cvlatex.model.dates import Date, Present
from cvlatex.model.fields import Form, Located
from cvlatex.model.localized import Localized
from cvlatex.model.text import Blocks, Line
from cvlatex.model.text import Literal as LiteralText


@dataclass(frozen=True, slots=True)
class TextShape:
    """Text, the same in all languages or one a language. `kind` is Line, Blocks or Literal."""

    kind: type
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class WordShape:
    """A string without languages, perhaps one of `choices`, perhaps of a form. `located`: the value keeps its place."""

    choices: tuple[str, ...] = ()
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class NumberShape:
    """A whole number above zero."""


@dataclass(frozen=True, slots=True)
class FlagShape:
    """true or false."""


@dataclass(frozen=True, slots=True)
class DateShape:
    """A date; `open_ended` lets `present` in."""

    open_ended: bool


@dataclass(frozen=True, slots=True)
class ListShape:
    """Any number of one shape. `lenient`: one value may stand without its list."""

    item: Shape
    lenient: bool = False


@dataclass(frozen=True, slots=True)
class RecordShape:
    """A map with known keys, which becomes an instance of `cls`."""

    cls: type


@dataclass(frozen=True, slots=True)
class ChoiceShape:
    """A map whose `type` key chooses one of several records."""

    records: tuple[tuple[str, RecordShape], ...]


@dataclass(frozen=True, slots=True)
class NamedShape:
    """A map from names of one's own to one shape."""

    value: Shape
    form: Form | None


Shape = TextShape | WordShape | NumberShape | FlagShape | DateShape | ListShape | RecordShape | ChoiceShape | NamedShape


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a record."""

    name: str
    doc: str
    required: bool
    default: Any
    shape: Shape


@cache
def keys_of(cls: type) -> tuple[Key, ...]:
    """The YAML keys of a model class, in the order of its fields."""
    hints = typing.get_type_hints(cls)
    return tuple(
        Key(
            name=field.name,
            doc=field.metadata["doc"],
            required=field.default is dataclasses.MISSING,
            default=field.default,
            shape=shape_of(hints[field.name], field.metadata["form"]),
        )
        for field in dataclasses.fields(cls)
        if "doc" in field.metadata
    )


def shape_of(hint: Any, form: Form | None = None) -> Shape:
    """The shape that a type annotation of the model stands for."""
    hint = _without_none(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin is Localized:
        return TextShape(args[0], form)
    if origin is Located:
        return NumberShape() if args[0] is int else _word(args[0], form)
    if hint is bool:
        return FlagShape()
    if origin is tuple:
        return _sequence(args[0], form)
    if origin in (types.UnionType, typing.Union):
        return _union(args)
    if hint is Date:
        return DateShape(open_ended=False)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return RecordShape(hint)
    raise TypeError(f"the model uses a type that no shape is known for: {hint!r}")


def _without_none(hint: Any) -> Any:
    args = get_args(hint)
    if type(None) not in args:
        return hint
    kept = [arg for arg in args if arg is not type(None)]
    whole = kept[0]
    for arg in kept[1:]:
        whole = whole | arg
    return whole


def _word(hint: Any, form: Form | None) -> WordShape:
    return WordShape(tuple(get_args(hint)) if get_origin(hint) is Literal else (), form)


def _sequence(item: Any, form: Form | None) -> Shape:
    if get_origin(item) is tuple:
        return NamedShape(shape_of(get_args(item)[1]), form)
    return ListShape(shape_of(item, form), lenient=get_origin(item) is Located)


def _union(args: tuple[Any, ...]) -> Shape:
    if Present in args:
        return DateShape(open_ended=True)
    return ChoiceShape(tuple((arg.TYPE, RecordShape(arg)) for arg in args))


TEXT_KINDS: dict[type, str] = {
    Line: "one line of text",
    Blocks: "text, with paragraphs and lists",
    LiteralText: "a string without markup",
}
