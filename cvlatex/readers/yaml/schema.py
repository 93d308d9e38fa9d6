"""The model as JSON Schema (draft 2020-12), for editors that complete and check YAML while it is written."""

from __future__ import annotations

from typing import Any

from cvlatex.model.cv import Cv
from cvlatex.model.fields import SLUG
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.letter import Letter
from cvlatex.model.tags import LANGUAGE
from cvlatex.model.variant import Variants
from cvlatex.readers.yaml.date_advice import FORMS
from cvlatex.readers.yaml.moments import PATTERN, PRESENT
from cvlatex.readers.yaml.shapes import (
    ChoiceShape,
    DateShape,
    FlagShape,
    ListShape,
    NamedShape,
    NumberShape,
    RecordShape,
    Shape,
    TextShape,
    WordShape,
    list_keys,
)

Json = dict[str, Any]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def build_schemas() -> dict[str, Json]:
    """Return the schema of each data file, by the schema's file name."""
    return {
        "cv.schema.json": _build_file("A CV for cvlatex", RecordShape(Cv)),
        "glossary.schema.json": _build_file("A glossary for cvlatex", ListShape(RecordShape(GlossaryEntry))),
        "letters.schema.json": _build_file("Letters for cvlatex", NamedShape(RecordShape(Letter), SLUG)),
        "variants.schema.json": _build_file("The variants of a CV for cvlatex", RecordShape(Variants)),
    }


def _build_file(title: str, shape: Shape) -> Json:
    """Build the schema of a file."""
    definitions: dict[str, Json] = {}
    body = _build_schema(shape, definitions)
    return {"$schema": _DIALECT, "title": title, **body, "$defs": dict(sorted(definitions.items()))}


def _build_schema(shape: Shape, definitions: dict[str, Json]) -> Json:
    """Build the schema of a shape; what it refers to is added to `definitions`."""
    match shape:
        case TextShape(kind, _):
            return _build_reference(kind.__name__, _build_text(kind.__name__), definitions)
        case WordShape(choices, form):
            return {"enum": list(choices)} if choices else _build_string(form.pattern if form else r".*\S.*")
        case NumberShape(most):
            return {"type": "integer", "minimum": 1, "maximum": most}
        case FlagShape():
            return {"type": "boolean"}
        case DateShape(open_ended):
            return _build_reference("Moment" if open_ended else "Date", _build_date(open_ended=open_ended), definitions)
        case ListShape(item, lenient):
            inner = _build_schema(item, definitions)
            many: Json = {"type": "array", "items": inner}
            if isinstance(item, TextShape) or (isinstance(item, RecordShape) and item.short):
                return {"anyOf": [many, _build_by_language(many)]}
            return {"anyOf": [inner, many]} if lenient else many
        case RecordShape():
            return _build_record_reference(shape, definitions)
        case ChoiceShape(records):
            return {"oneOf": [_build_record_reference(record, definitions, type_name=name) for name, record in records]}
        case NamedShape(value, form):
            inner = {"anyOf": [_build_schema(value, definitions), {"type": "null"}]}
            return {
                "type": "object",
                "minProperties": 1,
                "propertyNames": {"pattern": f"^{form.pattern}$" if form else ".*"},
                "additionalProperties": inner,
            }


def _build_reference(name: str, body: Json, definitions: dict[str, Json]) -> Json:
    """Build a reference to a definition, which is added where it is new."""
    definitions.setdefault(name, body)
    return {"$ref": f"#/$defs/{name}"}


def _build_record_reference(shape: RecordShape, definitions: dict[str, Json], type_name: str = "") -> Json:
    """Return a reference to the definition of a record, which is added where it is new."""
    of = shape.entry.__name__.removesuffix("Entry") if shape.entry else ""
    name = of + shape.cls.__name__.removeprefix("Entries").removeprefix(f"{of}s")
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _build_record(shape, definitions, type_name)
    return {"$ref": f"#/$defs/{name}"}


def _build_record(shape: RecordShape, definitions: dict[str, Json], type_name: str) -> Json:
    """Build the schema of a record."""
    properties: Json = {"type": {"const": type_name, "description": "The kind of section."}} if type_name else {}
    required = ["type"] if type_name else []
    for key in list_keys(shape.cls, shape.entry):
        properties[key.name] = {"description": key.doc, **_build_schema(key.shape, definitions)}
        required += [key.name] if key.required else []
    body: Json = {
        "type": "object",
        "description": (shape.cls.__doc__ or "").splitlines()[0],
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
    if shape.needs:
        body["anyOf"] = [{"required": [name]} for name in shape.needs]
    if shape.short:
        return {"anyOf": [properties[shape.short] | {"description": "The text alone."}, body]}
    return body


_TEXT_DOCS = {
    "Line": "One line of text, in Markdown.",
    "Blocks": "Text in Markdown, with paragraphs and lists.",
    "Literal": "A string without markup.",
}


def _build_text(kind: str) -> Json:
    """Build the schema of a text: one, or one a language."""
    one: Json = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
    return {
        "description": f"{_TEXT_DOCS[kind]} The same in every language, or one a language; ~ leaves it out.",
        "anyOf": [one, _build_by_language(one)],
    }


def _build_by_language(one: Json) -> Json:
    """Return the schema of a map with one value, or null, a language."""
    languages = {f"^{LANGUAGE.pattern}$": {"anyOf": [one, {"type": "null"}]}}
    return {"type": "object", "patternProperties": languages, "minProperties": 1, "additionalProperties": False}


def _build_string(pattern: str) -> Json:
    """Build the schema of a string with a pattern."""
    return {"type": "string", "pattern": f"^{pattern}$"}


def _build_date(*, open_ended: bool) -> Json:
    """Build the schema of a date; with `open_ended` also of the word for the present."""
    words = f"{FORMS}, a season (2023-fall), about (~2019)"
    words += f", or `{PRESENT}`." if open_ended else "."
    text = f"^(?:{PATTERN}|{PRESENT})$" if open_ended else f"^{PATTERN}$"
    one: Json = {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 9999}, {"type": "string", "pattern": text}]}
    return {
        "description": f"{words} The same in every language, or one a language.",
        "anyOf": [one, _build_by_language(one)],
    }
