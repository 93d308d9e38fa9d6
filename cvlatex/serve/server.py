"""`serve`: the build in a thread of its own, the server in the main one, and nothing left of either at the end."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
import webbrowser
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

import uvicorn

from cvlatex.console.summary import warn
from cvlatex.core.errors import CvlatexError
from cvlatex.core.paths import FONTS, LATEX
from cvlatex.serve.app import create_application
from cvlatex.serve.changes import Changes
from cvlatex.serve.files import NAMES
from cvlatex.serve.guard import Access, Guard
from cvlatex.serve.hub import Hub
from cvlatex.serve.live import Live
from cvlatex.serve.site import Site

LOCAL = "127.0.0.1"
_LONGEST_MESSAGE = 1 << 14
"""Bytes of a message on a socket; a page sends none."""
_QUEUE = 64
_TURN = 0.001
"""Seconds after which the thread that builds lets the one that serves go on."""


class PortUnusable(CvlatexError):
    """The server cannot listen at the address and port that were given."""


def serve(
    data: Path, out: Path, variants: Sequence[str], *, port: int, host: str | None, editable: bool, opens: bool
) -> None:
    """Serve the live page of a data folder until an exception or a signal ends it.

    It listens on this machine alone; with a `host`, which names an address of it, others may read there. Port 0 is any
    that is free. Raises PortUnusable, and what ended the build.
    """
    sys.setswitchinterval(_TURN)
    with ExitStack() as stack:
        sockets = [stack.enter_context(closing(one)) for one in _open_sockets(port, host)]
        number = int(sockets[0].getsockname()[1])
        access = Access.create(number, None if host in (None, LOCAL, "localhost") else host)
        changes = stack.enter_context(closing(Changes([data / name for name in NAMES], (LATEX, FONTS))))
        hub = stack.enter_context(closing(Hub(data, out, tuple(variants), editable=editable)))
        live = Live(data, out, tuple(variants), changes, hub, hub.list_watched)
        server = uvicorn.Server(_build_config(create_application(Site(data, hub, changes), access)))
        builder = _Builder(live, server)
        stack.callback(builder.end)
        _announce(access, number, host, editable=editable, opens=opens)
        builder.thread.start()
        _run(server, sockets, hub)
    if builder.failure is not None:
        raise builder.failure


class _Builder:
    """The thread that builds. What ends it ends the server."""

    def __init__(self, live: Live, server: uvicorn.Server) -> None:
        self.failure: BaseException | None = None
        self.thread = threading.Thread(target=self._run, name="build")
        self._live = live
        self._server = server
        self._over = threading.Event()

    def end(self) -> None:
        """End the builds, and wait for the thread."""
        self._over.set()
        self._live.changes.report()
        if self.thread.ident is not None:
            self.thread.join()

    def _run(self) -> None:
        """Build until the end; a failure ends the server."""
        try:
            self._live.run(self._over)
        except BaseException as failure:
            self.failure = failure
            self._server.should_exit = True


def _run(server: uvicorn.Server, sockets: list[socket.socket], hub: Hub) -> None:
    """Serve on sockets until the server is to end."""

    async def serve_until_end() -> None:
        """Serve until the server is to exit, and then end the streams of all clients."""

        async def drop_pages() -> None:
            """Wait for the server's exit, and drop all clients."""
            while not server.should_exit:
                await asyncio.sleep(0.1)
            hub.drop_all()

        dropping = asyncio.create_task(drop_pages())
        await server.serve(sockets=sockets)
        dropping.cancel()

    asyncio.run(serve_until_end())


def _build_config(app: Guard) -> uvicorn.Config:
    """Return the settings of the server."""
    return uvicorn.Config(
        app, log_level="error", access_log=False, lifespan="off", server_header=False, date_header=False,
        ws_max_size=_LONGEST_MESSAGE, ws_per_message_deflate=False, timeout_graceful_shutdown=1, proxy_headers=False,
    )  # fmt: skip


def _open_sockets(port: int, host: str | None) -> list[socket.socket]:
    """Return what it listens on: this machine's own address, and the one that is shared."""
    if host in ("0.0.0.0", "::"):
        return [_open_socket(host, port)]
    own = _open_socket(LOCAL, port)
    if host in (None, LOCAL, "localhost"):
        return [own]
    return [own, _open_socket(str(host), int(own.getsockname()[1]))]


def _open_socket(host: str, port: int) -> socket.socket:
    """Return a socket that listens. Raises PortUnusable."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        one = socket.socket(family, kind, protocol)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind(address)
        one.listen(_QUEUE)
    except (OSError, OverflowError) as problem:
        words = getattr(problem, "strerror", None) or problem
        raise PortUnusable(
            f"The server cannot listen on {host}, port {port}: {words}.", "Name another --port or --host."
        ) from (problem)
    return one


def _announce(access: Access, port: int, host: str | None, *, editable: bool, opens: bool) -> None:
    """Print the address; where the page is shared, the one for others, and beside it the owner's."""
    own = f"http://{LOCAL}:{port}/?token={access.owner}"
    if access.guest:
        shared = _find_address() if access.any_address else str(host)
        name = f"[{shared}]" if ":" in shared else shared
        print(f"http://{name}:{port}/?token={access.guest}", flush=True)
        warn("warning: Everybody who has this address sees your CV, with all that its PDFs show.")
        warn("         The connection is not encrypted: share it only on a network that you trust.")
        warn(f"         Your own page{', with the editor' if editable else ''}: {own}")
    else:
        print(own, flush=True)
    if opens and sys.stdout.isatty():
        webbrowser.open(own)


def _find_address() -> str:
    """Return the address that this machine has on its network, as far as it knows; nothing is sent to find out."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return LOCAL
