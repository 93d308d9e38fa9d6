"""The open pages, and the messages that wait for each.

A page that cannot take its messages in time is dropped: it connects again and gets the whole state.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator

from msgspec import Struct, field

from cvlatex.serve.guard import Role
from cvlatex.serve.messages import Message

_WAITING = 256
"""Messages that wait for a page before it is dropped."""


class Client(Struct, eq=False):
    """An open page. One that shows private.yaml gets the diagnostics about it; others never get its values."""

    role: Role
    private: bool
    shows: frozenset[str]
    messages: asyncio.Queue[Message | None] = field(default_factory=lambda: asyncio.Queue(_WAITING))


class Clients:
    """All open pages. `call` may be used in any thread, all else in the event loop alone."""

    def __init__(self) -> None:
        self._all: set[Client] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def __iter__(self) -> Iterator[Client]:
        return iter(tuple(self._all))

    def join(self, client: Client) -> None:
        """Add a page to those that get messages."""
        self._loop = asyncio.get_running_loop()
        self._all.add(client)

    def leave(self, client: Client) -> None:
        """Count a page out."""
        self._all.discard(client)

    def send(self, message: Message, *, owner: bool = False) -> None:
        """Let a message wait for every page, or those of the `owner`."""
        for client in self:
            if client.role == "owner" or not owner:
                self.put(client, message)

    def put(self, client: Client, message: Message) -> None:
        """Let a message wait for one page."""
        try:
            client.messages.put_nowait(message)
        except asyncio.QueueFull:
            self._drop(client)

    def drop_all(self) -> None:
        """End the connection of every page."""
        for client in self:
            self._drop(client)

    def call(self, publish: Callable[[], None]) -> None:
        """Run something in the event loop soon; nothing while no page was ever open."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(publish)

    def _drop(self, client: Client) -> None:
        """Remove a page, and end its messages."""
        self._all.discard(client)
        while not client.messages.empty():
            client.messages.get_nowait()
        client.messages.put_nowait(None)
