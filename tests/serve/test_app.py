"""What the server answers over its sockets: pages, PDFs, events, and refusals that say why."""

from __future__ import annotations

import json
import socket

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from tests.serve.serving import Serving


def address(served: Serving, token: str) -> str:
    return f"ws://127.0.0.1:{served.port}/api/socket?token={token}&show=en"


def test_the_page_comes_with_its_policy(served: Serving) -> None:
    status, body, headers = served.ask("GET", f"/?token={served.token}", token="")
    assert status == 200
    assert b'<script type="module" src="/web/app.js">' in body
    nonce = body.split(b'<meta name="nonce" content="')[1].split(b'"')[0].decode()
    assert f"style-src 'self' 'nonce-{nonce}'" in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert served.token not in body.decode()


def test_assets_take_no_token_and_everything_else_does(served: Serving) -> None:
    assert served.ask("GET", "/web/vendor/codemirror.js", token="")[0] == 200
    assert served.ask("GET", "/web/vendor/README.md", token="")[0] == 404
    for path in ("/", "/api/state", "/api/pdf/en", "/api/map/en", "/api/file/cv.yaml", "/api/files", "/api/events"):
        assert served.ask("GET", path, token="")[0] == 403, path


ELSEWHERE = """
/web/../app.py /web/%2e%2e/app.py /web/..%2fapp.py /web//etc/passwd /api/file/..%2fcv.yaml /api/file/%2fetc%2fpasswd
/api/file/../../etc/passwd /api/file/cv.yaml%00 /api/file/cv.yaml/ /api/file/./cv.yaml%2f.. /api/pdf/..%2f..%2fcv
/api/schema/..%2fcv.schema.json /api/map/%2e%2e
""".split()
PIECES = st.text("abc./%2e\\~-", max_size=24)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.sampled_from(ELSEWHERE), PIECES.map("/api/file/{}".format), PIECES.map("/web/{}".format)))
def test_no_path_leads_elsewhere(served: Serving, path: str) -> None:
    status, body, _ = served.ask("GET", path)
    assert status in (307, 400, 403, 404, 405, 422), (path, status)
    assert b"root:" not in body
    assert b"from __future__" not in body


def test_a_pdf_is_the_one_that_was_built(served: Serving) -> None:
    status, body, headers = served.ask("GET", "/api/pdf/en")
    assert (status, headers["content-type"]) == (200, "application/pdf")
    assert body == (served.out / "cv-en.pdf").read_bytes()
    assert served.ask("GET", "/api/pdf/nobody")[0] == 404


def test_a_machine_reads_the_text_in_order(served: Serving) -> None:
    reading = served.json("/api/machine/en")
    assert reading["fields"]["name"] == "Minyu Gao"
    lines = [line for page in reading["pages"] for line in page]
    text = " ".join(lines)
    reported = [text.index(words) for words in ("Minyu Gao", "Education", "Studied medical imaging", "Skills")]
    assert reported == sorted(reported)


def test_a_socket_begins_with_the_state(served: Serving) -> None:
    with connect(address(served, served.token), origin=Origin(f"http://127.0.0.1:{served.port}")) as one:
        state = json.loads(one.recv(5))
    assert (state["type"], state["role"], state["variants"]) == ("state", "owner", ["zh", "en"])
    assert state["editable"] is True
    assert state["pages"][0]["pages"][0][:2] == [595.28, 841.89]


@pytest.mark.parametrize(("token", "origin"), [("wrong", None), ("", None), (None, Origin("http://evil.example"))])
def test_a_socket_is_refused_as_the_rest_is(served: Serving, token: str | None, origin: Origin | None) -> None:
    with (
        pytest.raises(InvalidStatus),
        connect(address(served, served.token if token is None else token), origin=origin),
    ):
        pass


def test_an_oversized_message_ends_its_socket_alone(served: Serving) -> None:
    with connect(address(served, served.token)) as one:
        one.recv(5)
        one.send("x" * 100_000)
        with pytest.raises(Exception, match="1009"):
            one.recv(5)
    assert served.ask("GET", "/api/state")[0] == 200


def test_events_come_without_sockets_too(served: Serving) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=5) as raw:
        head = f"Host: 127.0.0.1:{served.port}\r\nAuthorization: Bearer {served.token}\r\n\r\n"
        raw.sendall(f"GET /api/events?show=en HTTP/1.1\r\n{head}".encode())
        got = b""
        while b"\n\n" not in got.partition(b"data: ")[2]:
            got += raw.recv(65536)
    assert b"text/event-stream" in got
    state = json.loads(got.partition(b"data: ")[2].partition(b"\n\n")[0])
    assert state["type"] == "state"
