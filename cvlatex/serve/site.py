"""What the server's answers share."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct, field
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, Response

from cvlatex.serve.changes import Changes
from cvlatex.serve.hub import Hub
from cvlatex.serve.machine import Machine


class Site(Struct, frozen=True):
    """What is served: the data folder, the state of its build, and what reads its PDFs as a machine does."""

    data: Path
    hub: Hub
    changes: Changes
    machine: Machine = field(default_factory=Machine)


def find_site(connection: HTTPConnection) -> Site:
    """Return what is served."""
    site: Site = connection.app.state.site
    return site


def build_refusal(status: int, message: str) -> Response:
    """Return a response that refuses a request, with a plain sentence."""
    return JSONResponse({"message": message}, status)
