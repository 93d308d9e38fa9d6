"""The server's life: one line, the options, guests, and nothing left at its end."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from websockets.sync.client import connect

from tests.serve.serving import ROOT, Serving, serving, working_in


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_everything(data: Path, tmp_path: Path, number: signal.Signals, code: int) -> None:
    with serving(data, tmp_path / "build", "--variant", "en") as served:
        served.wait_for_pages()
        with connect(f"ws://127.0.0.1:{served.port}/api/socket?token={served.token}") as page:
            page.recv(5)
            assert served.end(number) == code
        assert served.process.stdout is not None
        assert served.process.stdout.read() == ""
    assert working_in(tmp_path) == []
    assert not list(data.glob(".*"))


def test_shared_it_shows_pages_to_guests_and_lets_them_change_nothing(data: Path, tmp_path: Path) -> None:
    with serving(data, tmp_path / "build", "--variant", "en", "--host", "0.0.0.0") as served:
        served.wait_for_guests_page()
        state = served.json("/api/state")
        assert (state["role"], state["problems"], state["folder"], state["editable"]) == ("guest", [], "", False)
        assert state["editor"] == ""
        assert served.ask("GET", "/api/pdf/en")[0] == 200
        assert served.ask("GET", "/api/machine/en")[0] == 200
        for method, path in (
            ("GET", "/api/map/en"), ("GET", "/api/files"), ("GET", "/api/file/cv.yaml"), ("PUT", "/api/file/cv.yaml"),
            ("GET", "/api/file/private.yaml?private=1"), ("PUT", "/api/design"), ("POST", "/api/photo?name=a.png"),
            ("POST", "/api/match/en"), ("POST", "/api/open/cv.yaml"),
        ):  # fmt: skip
            assert served.ask(method, path, b"{}" if method != "GET" else None)[0] == 403, path
        served.end()
        assert served.process.stderr is not None
        reported = served.process.stderr.read()
    assert "warning: Everybody who has this address sees your CV" in reported
    (own,) = [line.split()[-1] for line in reported.splitlines() if "?token=" in line]
    assert urlsplit(own).hostname == "127.0.0.1"
    assert parse_qs(urlsplit(own).query)["token"][0] != served.token


def test_without_the_editor_no_file_is_sent_or_written(data: Path, tmp_path: Path) -> None:
    with serving(data, tmp_path / "build", "--variant", "en", "--no-edit") as served:
        served.wait_for_pages()
        assert served.json("/api/state")["editable"] is False
        assert served.ask("GET", "/api/map/en")[0] == 200
        assert served.ask("GET", "/api/file/cv.yaml")[0] == 403
        assert served.ask("PUT", "/api/file/cv.yaml", {"text": "", "base": ""})[0] == 403
        (data / "cv.yaml").write_text((data / "cv.yaml").read_text().replace("EPFL", "ETH"))
        served.wait(lambda state: state["pages"][0]["number"] > 1)


def test_a_port_that_is_taken_is_reported(served: Serving, data: Path, tmp_path: Path) -> None:
    argv = (
        sys.executable,
        "build.py",
        "serve",
        "--data",
        str(data),
        "--out",
        str(tmp_path),
        "--no-open",
        "--port",
        str(served.port),
    )
    ended = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False, timeout=30)
    assert ended.returncode == 3
    assert ended.stdout == ""
    assert f"error: The server cannot listen on 127.0.0.1, port {served.port}" in ended.stderr
    assert "--port" in ended.stderr


def test_a_second_one_over_the_same_folder_is_refused(served: Serving) -> None:
    argv = (sys.executable, "build.py", "serve", "--data", str(served.data), "--out", str(served.out), "--no-open")
    ended = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False, timeout=30)
    assert ended.returncode == 3
    assert "Another `watch` or `serve`" in ended.stderr
