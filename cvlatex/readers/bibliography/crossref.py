"""What BibTeX's entries inherit: by `crossref` from the volume that they are in, by `xdata` from what several share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

_OWN = frozenset(
    "title subtitle author author+an crossref xref xdata key ids doi url eprint pages note abstract keywords".split()
)
"""What a volume says of itself alone."""

_VOLUMES = frozenset("proceedings mvproceedings collection mvcollection book mvbook periodical reference xdata".split())


class Record(Struct, frozen=True):
    """An entry of a file: its type in lower case, its key, the line where it begins, and its fields."""

    kind: str
    key: str
    number: int
    fields: Mapping[str, str]


def with_inherited(record: Record, by_key: Mapping[str, Record]) -> dict[str, str]:
    """Return the fields of a record, with those that it has from others."""
    fields = dict(record.fields)
    for name in _split_keys(fields.get("xdata", "")):
        if shared := by_key.get(name):
            fields = {**shared.fields, **fields}
    parent = by_key.get(fields.get("crossref", "").strip().lower())
    if parent is None or parent is record:
        return fields
    title = {"booktitle": parent.fields["title"]} if "title" in parent.fields else {}
    lent = {name: value for name, value in parent.fields.items() if name not in _OWN}
    return {**lent, **title, **fields}


def find_lenders(records: Iterable[Record]) -> frozenset[str]:
    """Find the keys of the volumes that others refer to, and that nobody here wrote; and of what is only shared."""
    several = list(records)
    named = {
        name for record in several for key in ("crossref", "xdata") for name in _split_keys(record.fields.get(key, ""))
    }
    return frozenset(
        record.key
        for record in several
        if record.kind == "xdata"
        or (record.key.lower() in named and record.kind in _VOLUMES and "author" not in record.fields)
    )


def _split_keys(text: str) -> list[str]:
    """Return the keys that a field names."""
    return [name.strip().lower() for name in text.split(",") if name.strip()]
