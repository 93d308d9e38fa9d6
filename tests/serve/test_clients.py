"""What waits for each open page, and what becomes of one that does not take it."""

from __future__ import annotations

import asyncio

from cvlatex.serve.clients import Client, Clients


def client(role: str = "owner") -> Client:
    return Client("owner" if role == "owner" else "guest", False, frozenset())


def test_a_page_that_is_too_slow_is_dropped() -> None:
    async def scene() -> None:
        clients, slow = Clients(), client()
        clients.join(slow)
        for number in range(400):
            clients.send({"number": number})
        assert slow.messages.get_nowait() is None
        assert slow.messages.empty()
        assert list(clients) == []

    asyncio.run(scene())


def test_what_is_for_owners_reaches_no_guest() -> None:
    async def scene() -> None:
        clients, owner, guest = Clients(), client(), client("guest")
        clients.join(owner)
        clients.join(guest)
        clients.send({"type": "file"}, owner=True)
        assert owner.messages.get_nowait() == {"type": "file"}
        assert guest.messages.empty()

    asyncio.run(scene())


def test_all_are_dropped_at_the_end() -> None:
    async def scene() -> None:
        clients, pages = Clients(), [client() for _ in range(2)]
        for page in pages:
            clients.join(page)
        clients.drop_all()
        assert [page.messages.get_nowait() for page in pages] == [None, None]

    asyncio.run(scene())


def test_a_call_from_elsewhere_runs_in_the_loop_and_none_without_a_page() -> None:
    called: list[int] = []
    Clients().call(lambda: called.append(0))

    async def scene() -> Clients:
        clients = Clients()
        clients.join(client())
        await asyncio.to_thread(clients.call, lambda: called.append(1))
        await asyncio.sleep(0)
        return clients

    asyncio.run(scene()).call(lambda: called.append(2))
    assert called == [1]
