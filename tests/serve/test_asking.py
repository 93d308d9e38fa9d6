"""What the owner asks about the pages and of this machine, over its sockets."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from tests.serve.serving import Serving, serving
from tests.waiting import until


def test_the_map_says_which_build_it_is_of(served: Serving) -> None:
    mapped = served.json("/api/map/en")
    (page,) = [page for page in served.json("/api/state")["pages"] if page["variant"] == "en"]
    assert mapped["number"] == page["number"]
    assert mapped["map"]["entries"][0]["text"].startswith("Minyu Gao")


def test_an_advertisement_is_compared_with_a_variant(served: Serving) -> None:
    status, body, _ = served.ask("POST", "/api/match/en", {"text": "Python, Rust"})
    assert status == 200
    assert [(one["term"], one["where"]) for one in json.loads(body)["terms"]] == [
        ("Python", "printed"), ("Rust", "nowhere"),
    ]  # fmt: skip
    assert served.ask("POST", "/api/match/fr", {"text": "Python"})[0] == 404
    assert served.ask("POST", "/api/match/en", {"words": "Python"})[0] == 400
    assert served.ask("POST", "/api/match/en", b"x" * (5 << 20))[0] == 413


@pytest.mark.parametrize(
    ("name", "body", "status"),
    [
        ("cv.yaml", {"line": "x", "column": 1}, 400), ("cv.yaml", [], 400), ("passwd", {"line": 1, "column": 1}, 422),
        ("..%2fcv.yaml", {"line": 1, "column": 1}, 404),
    ],
)  # fmt: skip
def test_an_editor_is_opened_at_places_of_the_data_alone(served: Serving, name: str, body: object, status: int) -> None:
    assert served.ask("POST", f"/api/open/{name}", body)[0] == status


def test_the_owners_editor_opens_the_place(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen, script = tmp_path / "seen", tmp_path / "code"
    script.write_text(f"#!{sys.executable}\nimport sys\nopen({os.fspath(seen)!r}, 'w').write(' '.join(sys.argv[1:]))\n")
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", os.fspath(script))
    with serving(data, tmp_path / "build", "--variant", "en", "--no-edit") as served:
        assert served.json("/api/state")["editor"] == "code"
        assert served.ask("POST", "/api/open/cv.yaml", {"line": 3, "column": 9})[0] == 200
        until(lambda: seen.exists() and seen.read_text())
    assert seen.read_text() == f"--goto {data.resolve() / 'cv.yaml'}:3:9"
