"""Bodies of requests: read to their end, and no further than they may be long."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.requests import Request

from cvlatex.serve.bodies import TooLarge, read_body, read_json


def request(*pieces: bytes, length: str | None = None) -> Request:
    left = list(pieces)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": left.pop(0), "more_body": bool(left)}

    headers = [(b"content-length", length.encode())] if length is not None else []
    return Request({"type": "http", "method": "PUT", "headers": headers}, receive)


def test_a_body_in_pieces_is_read_to_its_end() -> None:
    assert asyncio.run(read_body(request(b"ab", b"c"), 3)) == b"abc"
    assert asyncio.run(read_json(request(b'{"a"', b": 1}"))) == {"a": 1}


@pytest.mark.parametrize("length", [None, "1", "4"])
def test_one_that_is_too_long_is_read_no_further(length: str | None) -> None:
    with pytest.raises(TooLarge):
        asyncio.run(read_body(request(b"ab", b"cd", length=length), 3))


@pytest.mark.parametrize("body", [b"[]", b"", b"{", b"\xff", b"1"])
def test_what_is_no_object_cannot_be_read(body: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        asyncio.run(read_json(request(body)))
