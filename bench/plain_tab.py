"""A tab of Chromium that nothing listens to: what drives browsers for tests keeps every answer that a page fetches."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

from bench.timing import CommandFailed

_FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0",
    "--window-size=1440,900", "--js-flags=--expose-gc",
)  # fmt: skip
PATIENCE = 30.0


class PlainTab:
    """A page that evaluates expressions over the Chrome DevTools Protocol."""

    def __init__(self, connection: ClientConnection, pid: int) -> None:
        self._connection = connection
        self._pid = pid
        self._number = 0

    def evaluate(self, expression: str) -> Any:
        """Return the value of an expression in the page, once its promise is settled. Raises CommandFailed."""
        parameters = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        answer = self._ask("Runtime.evaluate", parameters)
        if "exceptionDetails" in answer:
            raise CommandFailed(f"The page raised {answer['exceptionDetails']} in: {expression[:200]}")
        return answer["result"].get("value")

    def measure_memory(self) -> dict[str, float]:
        """Return megabytes of the tab's process, and of its scripts' objects, after a collection."""
        self._ask("Memory.simulatePressureNotification", {"level": "critical"})
        self.evaluate("(gc(), gc(), 0)")
        time.sleep(1.0)
        heap = float(self._ask("Runtime.getHeapUsage", {})["usedSize"]) / 1e6
        return {"tab": max(map(measure_resident, self._list_renderers())), "tab's scripts": heap}

    def _list_renderers(self) -> Iterator[int]:
        """Yield the processes of tabs below the browser's."""
        parents = {}
        for status in Path("/proc").glob("[0-9]*/status"):
            try:
                parent = re.search(r"PPid:\s+(\d+)", status.read_text(encoding="ascii"))
                parents[int(status.parent.name)] = int(parent[1]) if parent else 0
            except OSError:
                continue
        for pid in parents:
            above = pid
            while above in parents and above != self._pid:
                above = parents[above]
            try:
                if above == self._pid and b"--type=renderer" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    yield pid
            except OSError:
                continue

    def _ask(self, method: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """Call a method of the DevTools protocol, and return its result."""
        self._number += 1
        self._connection.send(json.dumps({"id": self._number, "method": method, "params": parameters}))
        while True:
            answer: dict[str, Any] = json.loads(self._connection.recv(timeout=PATIENCE))
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise CommandFailed(f"{method}: {answer['error']}")
                result: dict[str, Any] = answer["result"]
                return result


@contextmanager
def open_plain_tab(address: str) -> Iterator[PlainTab]:
    """Open a new Chromium with one tab at an address; it is ended with its processes."""
    chromium = shutil.which("chromium")
    if chromium is None:
        raise CommandFailed("Chromium is not installed: `make setup` installs it.")
    with tempfile.TemporaryDirectory(prefix="cvlatex-bench-", ignore_cleanup_errors=True) as profile:
        argv = (chromium, *_FLAGS, f"--user-data-dir={profile}", address)
        process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            with connect(_find_socket(Path(profile) / "DevToolsActivePort", address), max_size=None) as connection:
                yield _wait_until_loaded(PlainTab(connection, process.pid))
        finally:
            process.terminate()
            process.wait(timeout=20)


def _wait_until_loaded(tab: PlainTab) -> PlainTab:
    """Wait until the page of a tab answers, and return the tab."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            if tab.evaluate("document.readyState") == "complete":
                return tab
        except CommandFailed:
            if time.monotonic() > deadline:
                raise
        time.sleep(0.05)


def measure_resident(pid: int) -> float:
    """Return what a process has of memory of its own, in MB: not the files that it has mapped."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return sum(int(kb) for kb in re.findall(r"Rss(?:Anon|Shmem):\s+(\d+)", status)) / 1000


def _find_socket(port: Path, address: str) -> str:
    """Return the WebSocket of the page that Chromium opened, once its port file is there. Raises CommandFailed."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            number = port.read_text(encoding="ascii").split()[0]
            with urllib.request.urlopen(f"http://127.0.0.1:{number}/json") as answer:
                targets = json.load(answer)
        except (OSError, IndexError, ValueError):
            targets = []
        for target in targets:
            if target.get("type") == "page" and target.get("url") == address:
                return str(target["webSocketDebuggerUrl"])
        time.sleep(0.05)
    raise CommandFailed("Chromium did not open the page.")
