"""Who may ask the server for what.

Every request has to come with a token that only the printed address has, under a name that the server has itself
(against DNS rebinding), and from no page of another origin. What the page loads may come from the server alone.
"""

from __future__ import annotations

import hmac
import ipaddress
import secrets
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, Literal
from urllib.parse import parse_qs

from msgspec import Struct

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Role = Literal["owner", "guest"]

PUBLIC = "/web/"
"""The page's own scripts and styles, which hold nothing of anybody; all else takes a token."""

_SAFE_METHODS = frozenset(("GET", "HEAD"))

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}


def format_policy(nonce: str) -> str:
    """Return the Content-Security-Policy of the page: the server's own files, and styles that bear the nonce."""
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; "
        "font-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )


class Access(Struct, frozen=True):
    """The tokens of an owner, who may write, and of guests, who may only read; and the names that the server has.

    `guest` is '' where nobody shares the page. `any_address` holds where it listens on all addresses of the machine.
    """

    owner: str
    guest: str
    hosts: frozenset[str]
    port: int
    any_address: bool = False

    @classmethod
    def create(cls, port: int, shared: str | None) -> Access:
        """Return new tokens for a server on this machine, which is shared under a name or address, or not at all."""
        names = {"127.0.0.1", "localhost", "::1", *({shared} if shared else ())}
        everywhere = shared in ("0.0.0.0", "::")
        guest = secrets.token_urlsafe(24) if shared else ""
        return cls(secrets.token_urlsafe(24), guest, frozenset(names), port, everywhere)

    def find_role(self, token: str) -> Role | None:
        """Return whose token it is."""
        if hmac.compare_digest(token.encode(), self.owner.encode()):
            return "owner"
        if self.guest and hmac.compare_digest(token.encode(), self.guest.encode()):
            return "guest"
        return None

    def knows_host(self, host: str) -> bool:
        """Whether a Host header names this server; an address of the machine cannot be a rebound name."""
        name, _, port = host.rpartition(":") if not host.endswith("]") else (host, "", "80")
        if port != str(self.port):
            return False
        name = name.strip("[]").lower()
        return name in self.hosts or (self.any_address and _is_address(name))


def _is_address(name: str) -> bool:
    """Whether a name is an IP address."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def is_of_this_machine(scope: Scope) -> bool:
    """Whether a request comes from a program of this machine."""
    client = scope.get("client")
    try:
        return client is not None and ipaddress.ip_address(client[0]).is_loopback
    except ValueError:
        return False


class Guard:
    """Lets through what may pass, with `scope["role"]`; the rest is refused before anything reads it."""

    def __init__(self, app: App, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request (ASGI)."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        refusal = self._find_refusal(scope, headers)
        if refusal is None:
            await self._app(scope, receive, _with_headers(send))
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": refusal})
        else:
            await _refuse(send, refusal)

    def _find_refusal(self, scope: Scope, headers: dict[str, str]) -> str | None:
        """Return why a request is refused, or None."""
        host = headers.get("host", "")
        if sum(name == b"host" for name, _ in scope["headers"]) != 1 or not self._access.knows_host(host):
            return "This server is not known under that name."
        if (origin := headers.get("origin")) is not None and origin != f"http://{host}":
            return "Pages of other origins may not ask this server."
        is_opened = scope["path"] == "/" and headers.get("sec-fetch-mode") == "navigate"
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin") and not is_opened:
            return "Pages of other origins may not ask this server."
        if scope["path"].startswith(PUBLIC):
            return None
        role = self._access.find_role(_extract_token(scope, headers))
        if role is None:
            return "The address lacks the token: open the one that `cvlatex serve` printed."
        scope["role"] = role
        return None


def _extract_token(scope: Scope, headers: dict[str, str]) -> str:
    """Return the token of the Authorization header; of the address too, where nothing is changed by asking."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return token
    if scope["type"] == "websocket" or scope["method"] in _SAFE_METHODS:
        query: str = scope["query_string"].decode("latin-1")
        return parse_qs(query).get("token", [""])[0]
    return ""


def _with_headers(send: Send) -> Send:
    """Return a `send` that adds the security headers where an answer has none of the same name."""

    async def send_with_headers(message: MutableMapping[str, Any]) -> None:
        """Send a message; add the headers to the start of an answer."""
        if message["type"] == "http.response.start":
            there = {name.lower() for name, _ in message.get("headers", ())}
            message["headers"] = [*message.get("headers", ()), *_encode_headers(HEADERS.items(), there)]
        await send(message)

    return send_with_headers


def _encode_headers(headers: Iterable[tuple[str, str]], but: set[bytes]) -> list[tuple[bytes, bytes]]:
    """Encode headers as bytes, but for some."""
    return [(name.lower().encode(), value.encode()) for name, value in headers if name.lower().encode() not in but]


async def _refuse(send: Send, reason: str) -> None:
    """Answer a request with 403 and a reason."""
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *_encode_headers(HEADERS.items(), set())]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": reason.encode() + b"\n"})
