"""The bodies of requests, read no further than they may be long."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request

_BODY = 4 << 20
"""Bytes of a request that is no photo."""


class TooLarge(Exception):
    """A request has more bytes than it may."""


async def read_body(request: Request, most: int) -> bytes:
    """Return a request's body. Raises TooLarge before it has been read."""
    if int(request.headers.get("content-length", "0")) > most:
        raise TooLarge
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            raise TooLarge
    return bytes(body)


async def read_json(request: Request) -> dict[str, Any]:
    """Return a request's JSON object. Raises TooLarge, or ValueError or TypeError where it is none."""
    loaded = json.loads(await read_body(request, _BODY))
    if not isinstance(loaded, dict):
        raise TypeError
    return loaded
