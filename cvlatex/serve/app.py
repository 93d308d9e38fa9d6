"""The server of the live page: its routes, and who may use them (see guard.py)."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable

import msgspec
from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from cvlatex.core.errors import CvlatexError
from cvlatex.serve import asking, editing
from cvlatex.serve.assets import assets, page
from cvlatex.serve.bodies import TooLarge
from cvlatex.serve.clients import Client
from cvlatex.serve.guard import Access, Guard, policy
from cvlatex.serve.messages import encoded
from cvlatex.serve.site import Site, problem, site_of

Answer = Callable[[Request], Awaitable[Response]]

_ALIVE = 15.0
"""Seconds between two signs of life on an event stream."""


def application(site: Site, access: Access) -> Guard:
    """The server's ASGI application."""
    routes = [
        Route("/", _page),
        Route("/web/{path:path}", _asset),
        Route("/api/state", _state),
        Route("/api/events", _events),
        WebSocketRoute("/api/socket", _socket),
        Route("/api/pdf/{variant}", _pdf),
        Route("/api/machine/{variant}", _machine),
        Route("/api/map/{variant}", _owners(asking.answer_map)),
        Route("/api/match/{variant}", _owners(asking.answer_match), methods=["POST"]),
        Route("/api/open/{name}", _owners(asking.answer_open), methods=["POST"]),
        Route("/api/files", _editors(editing.answer_files)),
        Route("/api/file/{name}", _editors(editing.answer_read), methods=["GET"]),
        Route("/api/file/{name}", _editors(editing.answer_write), methods=["PUT"]),
        Route("/api/schema/{name}", _owners(editing.answer_schema)),
        Route("/api/design", _editors(editing.answer_design), methods=["GET"]),
        Route("/api/design", _editors(editing.answer_redesign), methods=["PUT"]),
        Route("/api/photo", _editors(editing.answer_photo), methods=["POST"]),
    ]
    app = Starlette(routes=routes)
    app.state.site = site
    return Guard(app, access)


def _owners(answer: Answer) -> Answer:
    """Return an answer for owners alone; what it raises becomes a plain message."""

    async def guarded(request: Request) -> Response:
        """Refuse guests with 403; answer with 400, 413 or 422 where the request fails."""
        if request.scope["role"] != "owner":
            return problem(403, "Guests may look at the pages only.")
        try:
            return await answer(request)
        except TooLarge:
            return problem(413, "That is too large.")
        except CvlatexError as fault:
            return problem(422, f"{fault} {fault.remedy}".strip())
        except (ValueError, KeyError, TypeError):
            return problem(400, "The request cannot be read.")

    return guarded


def _editors(answer: Answer) -> Answer:
    """The same, and none at all where the page may not edit."""
    owners = _owners(answer)

    async def guarded(request: Request) -> Response:
        """Refuse with 403 where the page was opened with --no-edit."""
        if not site_of(request).hub.editable:
            return problem(403, "This page was opened with --no-edit.")
        return await owners(request)

    return guarded


async def _page(request: Request) -> Response:
    """Send the page, in the browser's language."""
    nonce = secrets.token_urlsafe(12)
    language = "zh" if request.headers.get("accept-language", "").lower().startswith("zh") else "en"
    headers = {"Content-Security-Policy": policy(nonce)}
    return Response(page(nonce, language), media_type="text/html", headers=headers)


async def _asset(request: Request) -> Response:
    """Send a file of the page."""
    found = assets().get(request.path_params["path"])
    if found is None:
        return problem(404, "There is no such file.")
    headers = {"Cache-Control": "no-cache", "Content-Security-Policy": "default-src 'none'; connect-src 'self'"}
    # In one turn: a file that is streamed takes several of each, while the other thread builds.
    return Response(found[0].read_bytes(), headers={**headers, "Content-Type": found[1]})


def _client(connection: HTTPConnection) -> Client:
    """The page behind a connection: its role, and what it shows."""
    query = connection.query_params
    shows = frozenset(name for name in query.get("show", "")[:1000].split(",") if name)
    return Client(connection.scope["role"], query.get("private") == "1", shows)


async def _state(request: Request) -> Response:
    """Send the state as JSON."""
    return Response(encoded(site_of(request).hub.state(_client(request))), media_type="application/json")


async def _socket(socket: WebSocket) -> None:
    """Send messages over a socket, from the state on, until it closes."""
    await socket.accept()
    hub, client = site_of(socket).hub, _client(socket)
    await socket.send_text(encoded(hub.join(client)))
    sending = asyncio.create_task(_send(socket, client))
    try:
        while True:
            await socket.receive_text()  # a page has nothing to say; its leaving is noticed here
    except (WebSocketDisconnect, RuntimeError, KeyError):
        pass
    finally:
        hub.leave(client)
        sending.cancel()


async def _send(socket: WebSocket, client: Client) -> None:
    """Send what comes for a page, until nothing more does."""
    while (message := await client.messages.get()) is not None:
        await socket.send_text(encoded(message))
    await socket.close()


async def _events(request: Request) -> Response:
    """Send messages as a stream of events, for pages without sockets."""
    hub, client = site_of(request).hub, _client(request)

    async def stream() -> AsyncIterator[str]:
        """Yield the client's messages as server-sent events, and a comment when there are none for a while."""
        try:
            yield f"data: {encoded(hub.join(client))}\n\n"
            while True:
                try:
                    message = await asyncio.wait_for(client.messages.get(), _ALIVE)
                except TimeoutError:
                    yield ": alive\n\n"
                    continue
                if message is None:
                    return
                yield f"data: {encoded(message)}\n\n"
        finally:
            hub.leave(client)

    return StreamingResponse(stream(), media_type="text/event-stream")


async def _pdf(request: Request) -> Response:
    """Send a variant's PDF."""
    printed = site_of(request).hub.pdfs.get(request.path_params["variant"])
    if printed is None:
        return problem(404, "There is no PDF of that variant yet.")
    headers = {"Content-Disposition": f'inline; filename="{printed.file}"', "X-Build": str(printed.number)}
    return Response(printed.content, media_type="application/pdf", headers=headers)


async def _machine(request: Request) -> Response:
    """Send what programs read in a variant's PDF."""
    printed = site_of(request).hub.pdfs.get(request.path_params["variant"])
    if printed is None:
        return problem(404, "There is no PDF of that variant yet.")
    reading = await site_of(request).machine.read(request.path_params["variant"], printed)
    return Response(msgspec.json.encode(reading), media_type="application/json")
