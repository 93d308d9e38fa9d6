"""A `serve` that runs over a folder, tested over real sockets."""

from __future__ import annotations

import contextlib
import http.client
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.waiting import until

ROOT = Path(__file__).parents[2]
PATIENCE = 40.0

CV = """\
profile:
  name: {zh: 高旻昱, en: Minyu Gao}
  contacts:
    - {type: email, value: minyu@example.org}
    - {type: phone, value: !private phone}
sections:
  - id: education
    type: education
    title: {zh: 教育经历, en: Education}
    entries:
      - organization: {zh: 洛桑联邦理工学院, en: EPFL}
        degree: {zh: 理学硕士, en: Master of Science}
        start: 2013-09
        end: 2016-04
        tags: [core]
        highlights:
          - {zh: "研习医学影像学，并解 $x^2 = 2$ 这样的方程", en: "Studied medical imaging, and solved $x^2 = 2$"}
          - {zh: "用 [CLIP](#clip) 检索图片", en: "Searched pictures with [CLIP](#clip)"}
  - id: skills
    type: skills
    title: {zh: 技能, en: Skills}
    entries:
      - {name: {zh: 语言, en: Languages}, items: [Python, {zh: 中文, en: Chinese}]}
"""
GLOSSARY = "- {id: clip, term: CLIP, body: {zh: 一种模型, en: A model of pictures and words}}\n"
VARIANTS = """\
defaults: {style: classic}  # the style of all
variants:
  zh: {language: zh}
  en: {language: en, max_pages: 2}
"""


def folder(path: Path) -> Path:
    """A data folder with every kind of place that a click can lead to, and a private value."""
    path.mkdir(parents=True)
    contents = {
        "cv.yaml": CV,
        "glossary.yaml": GLOSSARY,
        "variants.yaml": VARIANTS,
        "private.yaml": "phone: 079 555 01 23\n",
    }
    for name, text in contents.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


class Serving:
    """The server's process, its address, and requests to it."""

    def __init__(self, data: Path, out: Path, *options: str) -> None:
        argv = (sys.executable, "build.py", "serve", "--data", str(data), "--out", str(out), "--no-open", *options)
        self.data, self.out = data, out
        self.process = subprocess.Popen(
            argv, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
        )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()
        assert self.address, self.process.stderr.read() if self.process.stderr else ""
        parts = urlsplit(self.address)
        self.host, self.port = str(parts.hostname), int(parts.port or 0)
        self.token = parse_qs(parts.query)["token"][0]

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: dict[str, str] | None = None,
        token: str | None = None,
    ) -> tuple[int, bytes, dict[str, str]]:
        """Send a request with the owner's token, or another one ('' for none)."""
        token = self.token if token is None else token
        bearer = {"Authorization": f"Bearer {token}"} if token else {}
        raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, raw, {**bearer, **(headers or {})})
            answer = connection.getresponse()
            return answer.status, answer.read(), {name.lower(): value for name, value in answer.getheaders()}
        finally:
            connection.close()

    def json(self, path: str) -> Any:
        status, body, _ = self.ask("GET", path)
        assert status == 200, body
        return json.loads(body)

    def wait(self, condition: Callable[[Any], Any]) -> Any:
        """The state once a condition holds of it."""
        states: list[Any] = [None]

        def holds() -> Any:
            states[0] = self.json("/api/state")
            return condition(states[0])

        until(holds, PATIENCE, lambda: states[0])
        return states[0]

    def wait_for_pages(self) -> Any:
        """The state once every variant has its PDF and its map."""
        return self.wait(lambda state: len(state["pages"]) == len(state["variants"]) == len(state["maps"]) > 0)

    def wait_for_guests_page(self) -> Any:
        """The state once there is a PDF; maps are not for guests to wait for."""
        return self.wait(lambda state: state["pages"])

    def end(self, number: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(timeout=20)

    def close(self) -> None:
        with suppress(ProcessLookupError):
            self.end()
        for pipe in (self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()


@contextmanager
def serving(data: Path, out: Path, *options: str) -> Iterator[Serving]:
    served = Serving(data, out, *options)
    try:
        yield served
    finally:
        served.close()


def working_in(path: Path) -> list[str]:
    """The processes whose working folder lies within this one."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (process / "cwd").resolve().is_relative_to(path):
                found.append((process / "cmdline").read_text().replace("\0", " "))
    return found
