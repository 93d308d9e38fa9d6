"""A sound CV of many times the entries of another, for measuring how time grows."""

from __future__ import annotations

import copy
import re
import shutil
from pathlib import Path
from typing import Any

import yaml

MENTION = re.compile(r"\]\(#([a-z0-9-]+)\)")
DROPPED_KEYS = {"max_pages"}


class _Private(str):
    """A value that stands in private.yaml."""

    __slots__ = ()


class _Loader(yaml.SafeLoader):
    """Every scalar but null is text, as the CV's own reader has it."""


class _Dumper(yaml.SafeDumper):
    """Writes without anchors, whatever is shared."""

    def ignore_aliases(self, _: Any) -> bool:
        """Write every value in full."""
        return True


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith(":null")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_constructor("!private", lambda _, node: _Private(node.value))
_Dumper.add_representer(_Private, lambda dumper, data: dumper.represent_scalar("!private", str(data)))


def multiply(data: Path, times: int, target: Path) -> Path:
    """Write to `target` the CV of the folder `data` with every entry and glossary term `times` times.

    Each copy's glossary ids are its own, and so are the mentions that lead there. The variants keep what they are but
    their page budget.
    """
    shutil.copytree(data, target)
    cv = _read(data / "cv.yaml")
    for section in cv["sections"]:
        if "entries" in section:
            section["entries"] = [
                _rename_mentions(copy.deepcopy(entry), number)
                for number in range(times)
                for entry in section["entries"]
            ]
    _write(target / "cv.yaml", cv)
    if (data / "glossary.yaml").exists():
        terms = _read(data / "glossary.yaml") or []
        _write(target / "glossary.yaml", [_copy_term(term, number) for number in range(times) for term in terms])
    variants = _read(data / "variants.yaml")
    for variant in variants["variants"].values():
        for key in DROPPED_KEYS & variant.keys():
            del variant[key]
    _write(target / "variants.yaml", variants)
    return target


def _copy_term(term: dict[str, Any], number: int) -> dict[str, Any]:
    """Return a glossary entry under an id of its own."""
    copied: dict[str, Any] = _rename_mentions(copy.deepcopy(term), number)
    return {**copied, "id": _number_id(term["id"], number), "term": _add_number(term["term"], number)}


def _add_number(text: Any, number: int) -> Any:
    """Return a text with the copy's number behind it, in each language; the first copy has none."""
    if isinstance(text, dict):
        return {language: _add_number(words, number) for language, words in text.items()}
    return f"{text} {number + 1}" if number and text is not None else text


def _rename_mentions(value: Any, number: int) -> Any:
    """Return the same value with its mentions leading to the terms of copy `number`."""
    if isinstance(value, _Private):
        return value
    if isinstance(value, str):
        return MENTION.sub(lambda found: f"](#{_number_id(found[1], number)})", value)
    if isinstance(value, dict):
        return {
            key: _number_id(item, number) if key == "id" else _rename_mentions(item, number)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_rename_mentions(item, number) for item in value]
    return value


def _number_id(name: str, number: int) -> str:
    """Return an id with the copy's number behind it; the first copy has none."""
    return f"{name}-{number + 1}" if number else name


def _read(path: Path) -> Any:
    """Read the value of a YAML file."""
    return yaml.load(path.read_text(encoding="utf-8"), _Loader)


def _write(path: Path, value: Any) -> None:
    """Write a value as a YAML file."""
    text = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)
    path.write_text(text, encoding="utf-8")
