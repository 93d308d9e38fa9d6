"""Files over the network: saved, in conflict, private only on request, and never too large."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from websockets.sync.client import connect

from tests.serve.serving import CV, Serving
from tests.serve.test_photo import picture

MISTAKES = ("unknown-key", "yaml-syntax", "missing-key", "private-value-absent", "no-variants")


@pytest.fixture
def restored(served: Serving) -> Iterator[Serving]:
    """The server, whose data is put back after the test."""
    before = {path: path.read_bytes() for path in served.data.iterdir()}
    yield served
    for path in served.data.iterdir():
        if path not in before:
            path.unlink()
    for path, content in before.items():
        path.write_bytes(content)
    served.wait(lambda state: not any(one["code"] in MISTAKES for one in state["problems"]))


def put(served: Serving, name: str, text: str, base: str) -> tuple[int, dict[str, str]]:
    status, body, _ = served.ask("PUT", f"/api/file/{name}", {"text": text, "base": base})
    return status, json.loads(body)


def test_a_save_is_written_and_built(restored: Serving) -> None:
    before = restored.json("/api/file/cv.yaml")
    number = {page["variant"]: page["number"] for page in restored.json("/api/state")["pages"]}
    status, preserved = put(restored, "cv.yaml", CV.replace("Studied", "Learned"), before["version"])
    assert status == 200
    assert (restored.data / "cv.yaml").read_text() == CV.replace("Studied", "Learned")
    restored.wait(lambda state: all(page["number"] > number[page["variant"]] for page in state["pages"]))
    restored.wait(lambda state: state["maps"]["en"] > number["en"])
    changed = restored.json("/api/map/en")
    texts = [changed["map"]["entries"][at]["text"] for at in changed["changed"]]
    assert any("Learned" in text for text in texts)
    assert len(texts) < len(changed["map"]["entries"]) / 2
    assert preserved["version"] == restored.json("/api/file/cv.yaml")["version"]


def test_a_file_that_changed_meanwhile_comes_back_with_both_versions(restored: Serving) -> None:
    before = restored.json("/api/file/glossary.yaml")
    (restored.data / "glossary.yaml").write_text("[]\n")
    status, body = put(restored, "glossary.yaml", "- {}\n", before["version"])
    assert (status, body["text"]) == (409, "[]\n")
    assert (restored.data / "glossary.yaml").read_text() == "[]\n"
    assert put(restored, "glossary.yaml", before["text"], body["version"])[0] == 200


def test_a_mistake_is_sent_with_its_place_and_its_pages_stay(restored: Serving) -> None:
    before = restored.json("/api/file/cv.yaml")
    put(restored, "cv.yaml", CV.replace("degree:", "degre:"), before["version"])
    state = restored.wait(lambda state: any(one["code"] == "unknown-key" for one in state["problems"]))
    (problem,) = [one for one in state["problems"] if one["code"] == "unknown-key"]
    assert (problem["file"], problem["span"][:2]) == ("cv.yaml", [12, 9])
    assert len(state["pages"]) == 2


def test_private_values_are_sent_only_to_a_page_that_asks(restored: Serving) -> None:
    assert restored.ask("GET", "/api/file/private.yaml")[0] == 403
    assert "079" in restored.json("/api/file/private.yaml?private=1")["text"]
    (restored.data / "private.yaml").write_text("phone: 079 555 01 23\nsecret-key 4711\n")
    open_to = restored.wait(lambda state: any(one["file"] == "private.yaml" for one in state["problems"]))
    assert "4711" not in json.dumps(open_to)
    assert "secret-key" not in json.dumps(open_to)
    assert any(
        one["file"] == "private.yaml" and "open the file" not in one["message"]
        for one in restored.json("/api/state?private=1")["problems"]
    )


def test_two_pages_see_the_same_save(restored: Serving) -> None:
    address = f"ws://127.0.0.1:{restored.port}/api/socket?token={restored.token}"
    with connect(address) as one, connect(address) as other:
        for socket in (one, other):
            socket.recv(5)
        before = restored.json("/api/file/cv.yaml")
        _, preserved = put(restored, "cv.yaml", CV + "# seen\n", before["version"])
        for socket in (one, other):
            message = json.loads(socket.recv(5))
            while message.get("type") != "file":
                message = json.loads(socket.recv(5))
            assert (message["name"], message["version"]) == ("cv.yaml", preserved["version"])


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"text": "x"}', b'{"text": null, "base": "absent"}', b"\xff"])
def test_a_request_that_cannot_be_read_is_refused(served: Serving, body: bytes) -> None:
    assert served.ask("PUT", "/api/file/cv.yaml", body)[0] in (400, 409)


def test_a_request_that_is_too_large_is_refused(served: Serving) -> None:
    status, body, _ = served.ask("PUT", "/api/file/cv.yaml", b"x" * (5 << 20))
    assert (status, json.loads(body)["message"]) == (413, "That is too large.")
    assert (served.data / "cv.yaml").read_text() == CV


def test_an_appearance_is_changed_in_variants_yaml(restored: Serving) -> None:
    design = restored.json("/api/design")
    assert design["settings"][""] == {"style": "classic"}
    assert "noto" in design["choices"]["fonts"]
    assert restored.ask("PUT", "/api/design", {"variant": "", "key": "style", "value": "banking"})[0] == 200
    assert "{style: banking}  # the style of all" in (restored.data / "variants.yaml").read_text()
    status, body, _ = restored.ask("PUT", "/api/design", {"variant": "fr", "key": "style", "value": "banking"})
    assert status == 422
    assert "no variant 'fr'" in json.loads(body)["message"]


def test_a_photo_is_taken_in(restored: Serving) -> None:
    assert restored.ask("POST", "/api/photo?name=me.png", picture())[0] == 200
    assert (restored.data / "me.png").read_bytes() == picture()
    for name, content in (("../me.png", picture()), ("me.svg", b"<svg/>"), ("you.png", b"no")):
        assert restored.ask("POST", f"/api/photo?name={quote(name)}", content)[0] == 422


def test_schemas_are_sent_and_nothing_beside_them(served: Serving) -> None:
    assert served.json("/api/schema/cv.schema.json")["title"]
    assert served.ask("GET", "/api/schema/nothing.json")[0] == 404
    assert set(served.json("/api/files")["files"]) == {"cv.yaml", "glossary.yaml", "variants.yaml", "private.yaml"}
