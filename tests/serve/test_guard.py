"""Who may ask: the token, the host's name, the origin."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.serve.guard import Access, Guard, format_policy, is_of_this_machine

ACCESS = Access.create(8000, None)
SHARED = Access.create(8000, "0.0.0.0")


def answer(
    access: Access, path: str = "/", method: str = "GET", query: str = "", **headers: str
) -> tuple[int, str | None]:
    """The status, and the role that the request was given."""
    seen: list[Any] = []
    sent: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope.get("role"))
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "http.request"}

    given_headers = {"host": "127.0.0.1:8000", **{name.replace("_", "-"): value for name, value in headers.items()}}
    scope = {
        "type": "http", "path": path, "method": method, "query_string": query.encode(),
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in given_headers.items()],
    }  # fmt: skip
    asyncio.run(Guard(app, access)(scope, receive, send))
    return sent[0]["status"], seen[0] if seen else None


def test_the_token_opens() -> None:
    assert answer(ACCESS, query=f"token={ACCESS.owner}") == (200, "owner")
    assert answer(ACCESS, "/api/state", authorization=f"Bearer {ACCESS.owner}") == (200, "owner")
    assert answer(SHARED, "/api/state", authorization=f"Bearer {SHARED.guest}") == (200, "guest")


@pytest.mark.parametrize("path", ["/", "/api/state", "/api/file/cv.yaml", "/webx", "/web"])
def test_nothing_of_anybody_without_it(path: str) -> None:
    assert answer(ACCESS, path) == (403, None)
    assert answer(ACCESS, path, query="token=") == (403, None)
    assert answer(ACCESS, path, query="token=x", authorization="Bearer ") == (403, None)


@given(st.text(max_size=40))
def test_no_other_token_opens(token: str) -> None:
    assert ACCESS.find_role(token) is None
    assert SHARED.find_role(token) is None


def test_a_change_takes_the_header_not_the_address() -> None:
    assert answer(ACCESS, "/api/file/cv.yaml", "PUT", f"token={ACCESS.owner}") == (403, None)
    assert answer(ACCESS, "/api/file/cv.yaml", "PUT", authorization=f"Bearer {ACCESS.owner}") == (200, "owner")


@pytest.mark.parametrize(
    "host",
    ["evil.example:8000", "127.0.0.1", "127.0.0.1:8001", "localhost.evil.example:8000", "", "127.0.0.1:8000@evil"],
)
def test_a_rebound_name_is_refused(host: str) -> None:
    assert answer(ACCESS, query=f"token={ACCESS.owner}", host=host) == (403, None)


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"])
def test_the_machines_own_names_are_known(host: str) -> None:
    assert answer(ACCESS, query=f"token={ACCESS.owner}", host=host) == (200, "owner")


def test_shared_it_is_known_by_addresses_and_no_other_names() -> None:
    assert answer(SHARED, query=f"token={SHARED.guest}", host="192.168.1.7:8000") == (200, "guest")
    assert answer(SHARED, query=f"token={SHARED.guest}", host="evil.example:8000") == (403, None)


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "https://127.0.0.1:8000", "http://127.0.0.1:8001", "http://localhost:8000"],
)
def test_pages_of_other_origins_are_refused(origin: str) -> None:
    assert answer(ACCESS, "/api/state", authorization=f"Bearer {ACCESS.owner}", origin=origin) == (403, None)
    assert answer(ACCESS, "/web/app.js", origin=origin) == (403, None)


def test_a_link_from_elsewhere_opens_the_page_and_nothing_else() -> None:
    opened = {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate"}
    assert answer(SHARED, "/", query=f"token={SHARED.guest}", **opened) == (200, "guest")
    assert answer(SHARED, "/api/state", query=f"token={SHARED.guest}", **opened) == (403, None)
    assert answer(SHARED, "/web/app.js", sec_fetch_site="cross-site", sec_fetch_mode="no-cors") == (403, None)


def test_the_policy_lets_nothing_in_from_elsewhere() -> None:
    reported = dict(part.split(" ", 1) for part in format_policy("abc").split("; "))
    assert reported["default-src"] == "'none'"
    assert reported["script-src"] == reported["connect-src"] == reported["worker-src"] == "'self'"
    assert "unsafe" not in format_policy("abc")


@pytest.mark.parametrize(
    ("client", "is_here"),
    [
        (("127.0.0.1", 5), True),
        (("::1", 5), True),
        (("192.168.1.7", 5), False),
        (("testclient", 5), False),
        (None, False),
    ],
)
def test_who_sits_at_this_machine(client: Any, is_here: bool) -> None:
    assert is_of_this_machine({"type": "http", "client": client}) is is_here
