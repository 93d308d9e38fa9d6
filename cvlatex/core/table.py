"""Many small values in one entry of the cache: read when first called for, written back where there are new ones."""

from __future__ import annotations

import contextlib

import msgspec

from cvlatex.core.cache import Store


class Table:
    """Values by name, in the entry `key` of a store. Beyond `most` values, those that were not used this time go."""

    def __init__(self, store: Store, key: str, most: int) -> None:
        self._store = store
        self._key = key
        self._most = most
        self._known: dict[str, bytes] | None = None
        self._used: dict[str, bytes] = {}
        self._has_new = False

    def get(self, name: str) -> bytes | None:
        """Return the value of a name; None where there is none."""
        if self._known is None:
            self._known = self._read()
        value = self._used.get(name, self._known.get(name))
        if value is not None:
            self._used[name] = value
        return value

    def put(self, name: str, value: bytes) -> None:
        """Set the value of a name; the next `save` writes it."""
        self._used[name] = value
        self._has_new = True

    def save(self) -> None:
        """Write the entry, if there is anything new in it."""
        if self._has_new:
            whole = {**(self._known or {}), **self._used}
            self._store.write(self._key, msgspec.msgpack.encode(whole if len(whole) <= self._most else self._used))
            self._has_new = False

    def _read(self) -> dict[str, bytes]:
        """Return the table of the last command; empty where there is none."""
        entry = self._store.read(self._key)
        if entry is not None:
            with contextlib.suppress(msgspec.MsgspecError):
                return msgspec.msgpack.decode(entry, type=dict[str, bytes])
        return {}
