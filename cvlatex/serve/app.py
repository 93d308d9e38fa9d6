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
from cvlatex.serve.assets import list_assets, render_page
from cvlatex.serve.bodies import TooLarge
from cvlatex.serve.clients import Client
from cvlatex.serve.guard import Access, Guard, format_policy
from cvlatex.serve.messages import encode_message
from cvlatex.serve.site import Site, build_refusal, find_site

Answer = Callable[[Request], Awaitable[Response]]

_ALIVE = 15.0
"""Seconds between two signs of life on an event stream."""


def create_application(site: Site, access: Access) -> Guard:
    """Return the server's ASGI application."""
    routes = [
        Route("/", _answer_page),
        Route("/web/{path:path}", _answer_asset),
        Route("/api/state", _answer_state),
        Route("/api/events", _answer_events),
        WebSocketRoute("/api/socket", _answer_socket),
        Route("/api/pdf/{variant}", _answer_pdf),
        Route("/api/machine/{variant}", _answer_machine),
        Route("/api/map/{variant}", _restrict_to_owners(asking.answer_map)),
        Route("/api/match/{variant}", _restrict_to_owners(asking.answer_match), methods=["POST"]),
        Route("/api/open/{name}", _restrict_to_owners(asking.answer_open), methods=["POST"]),
        Route("/api/files", _restrict_to_editors(editing.answer_files)),
        Route("/api/file/{name}", _restrict_to_editors(editing.answer_read), methods=["GET"]),
        Route("/api/file/{name}", _restrict_to_editors(editing.answer_write), methods=["PUT"]),
        Route("/api/schema/{name}", _restrict_to_owners(editing.answer_schema)),
        Route("/api/design", _restrict_to_editors(editing.answer_design), methods=["GET"]),
        Route("/api/design", _restrict_to_editors(editing.answer_redesign), methods=["PUT"]),
        Route("/api/photo", _restrict_to_editors(editing.answer_photo), methods=["POST"]),
    ]
    app = Starlette(routes=routes)
    app.state.site = site
    return Guard(app, access)


def _restrict_to_owners(answer: Answer) -> Answer:
    """Return an answer for owners alone; what it raises becomes a plain message."""

    async def answer_owner(request: Request) -> Response:
        """Refuse guests with 403; answer with 400, 413 or 422 where the request fails."""
        if request.scope["role"] != "owner":
            return build_refusal(403, "Guests may look at the pages only.")
        try:
            return await answer(request)
        except TooLarge:
            return build_refusal(413, "That is too large.")
        except CvlatexError as fault:
            return build_refusal(422, f"{fault} {fault.remedy}".strip())
        except (ValueError, KeyError, TypeError):
            return build_refusal(400, "The request cannot be read.")

    return answer_owner


def _restrict_to_editors(answer: Answer) -> Answer:
    """Return an answer for owners alone, and for nobody where the page may not edit."""
    owners = _restrict_to_owners(answer)

    async def answer_editor(request: Request) -> Response:
        """Refuse with 403 where the page was opened with --no-edit."""
        if not find_site(request).hub.editable:
            return build_refusal(403, "This page was opened with --no-edit.")
        return await owners(request)

    return answer_editor


async def _answer_page(request: Request) -> Response:
    """Send the page, in the browser's language."""
    nonce = secrets.token_urlsafe(12)
    language = "zh" if request.headers.get("accept-language", "").lower().startswith("zh") else "en"
    headers = {"Content-Security-Policy": format_policy(nonce)}
    return Response(render_page(nonce, language), media_type="text/html", headers=headers)


async def _answer_asset(request: Request) -> Response:
    """Send a file of the page."""
    found = list_assets().get(request.path_params["path"])
    if found is None:
        return build_refusal(404, "There is no such file.")
    headers = {"Cache-Control": "no-cache", "Content-Security-Policy": "default-src 'none'; connect-src 'self'"}
    # In one turn: a file that is streamed takes several of each, while the other thread builds.
    return Response(found[0].read_bytes(), headers={**headers, "Content-Type": found[1]})


def _identify_client(connection: HTTPConnection) -> Client:
    """Return the page behind a connection: its role, and what it shows."""
    query = connection.query_params
    shows = frozenset(name for name in query.get("show", "")[:1000].split(",") if name)
    return Client(connection.scope["role"], query.get("private") == "1", shows)


async def _answer_state(request: Request) -> Response:
    """Send the state as JSON."""
    return Response(
        encode_message(find_site(request).hub.describe_state(_identify_client(request))), media_type="application/json"
    )


async def _answer_socket(socket: WebSocket) -> None:
    """Send messages over a socket, from the state on, until it closes."""
    await socket.accept()
    hub, client = find_site(socket).hub, _identify_client(socket)
    await socket.send_text(encode_message(hub.join(client)))
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
        await socket.send_text(encode_message(message))
    await socket.close()


async def _answer_events(request: Request) -> Response:
    """Send messages as a stream of events, for pages without sockets."""
    hub, client = find_site(request).hub, _identify_client(request)

    async def stream_events() -> AsyncIterator[str]:
        """Yield the client's messages as server-sent events, and a comment when there are none for a while."""
        try:
            yield f"data: {encode_message(hub.join(client))}\n\n"
            while True:
                try:
                    message = await asyncio.wait_for(client.messages.get(), _ALIVE)
                except TimeoutError:
                    yield ": alive\n\n"
                    continue
                if message is None:
                    return
                yield f"data: {encode_message(message)}\n\n"
        finally:
            hub.leave(client)

    return StreamingResponse(stream_events(), media_type="text/event-stream")


async def _answer_pdf(request: Request) -> Response:
    """Send a variant's PDF."""
    printed = find_site(request).hub.pdfs.get(request.path_params["variant"])
    if printed is None:
        return build_refusal(404, "There is no PDF of that variant yet.")
    headers = {"Content-Disposition": f'inline; filename="{printed.file}"', "X-Build": str(printed.number)}
    return Response(printed.content, media_type="application/pdf", headers=headers)


async def _answer_machine(request: Request) -> Response:
    """Send what programs read in a variant's PDF."""
    printed = find_site(request).hub.pdfs.get(request.path_params["variant"])
    if printed is None:
        return build_refusal(404, "There is no PDF of that variant yet.")
    reading = await find_site(request).machine.read(request.path_params["variant"], printed)
    return Response(msgspec.json.encode(reading), media_type="application/json")
