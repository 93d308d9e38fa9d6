"""500 random edits in the live page, one in five with a mistake: what stands there in the end, and the memory of it.

Edits come at random intervals, so that some overtake the build before them. A mistake stays until the page reports it.
"""

from __future__ import annotations

import random
import re
import subprocess
import time
from pathlib import Path
from typing import Any

from bench.measures.serve import browser, served, tab, wait_until
from bench.random_edits import Edit, mistake, sound_edit
from bench.rows import Row, Series
from bench.setting import Setting, Subject
from bench.timing import CommandFailed, timed

EDITS, FIRST = 500, 100
GROWTH = 1.10
MOST_REST = 0.5
"""Seconds between two edits, at most."""
PATIENCE = 30.0

_APPLY = """([from, to, insert]) =>
  cvlatex.editor.view.dispatch({ changes: { from, to, insert }, userEvent: "input.type" })"""


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """The memory of the server and of the tab after 500 edits against that after 100. Raises CommandFailed.

    It fails where the editor and the file, or the page and a build from nothing, do not agree in the end.
    """
    variant = subject.word.variant
    cache, out = setting.fresh("cache"), setting.fresh("out")
    timed(setting.build(subject, cache, out, (variant,)))
    with browser() as opened, served(setting, subject, cache, out) as (address, process), tab(opened, address) as page:
        before = _edit(page, random.Random(1), range(FIRST), opened, process)
        after = _edit(page, random.Random(2), range(FIRST, EDITS), opened, process)
        _compare(setting, subject, page)
    return [
        Row(f"serve: memory of the {what}", subject.name, Series(f"after {EDITS} edits", (after[what],)),
            Series(f"after {FIRST} edits", (before[what],)), GROWTH, "MB")
        for what in before
    ]  # fmt: skip


def _edit(
    page: Any, chance: random.Random, numbers: range, opened: Any, process: subprocess.Popen[str]
) -> dict[str, float]:
    """Make edits; the memory at the end of them, in MB."""
    removed: list[str] = []
    for _ in numbers:
        text = str(page.evaluate("cvlatex.editor.text"))
        if chance.random() < 0.2:
            _apply(page, mistake(text, chance))
            wait_until(page, "document.body.classList.contains('stale')")
            _apply(page, Edit(0, len(str(page.evaluate("cvlatex.editor.text"))), text))
            wait_until(page, "!document.body.classList.contains('stale')")
        _apply(page, sound_edit(text, chance, removed))
        wait_until(page, "document.getElementById('saved').className === 'saved'")
        time.sleep(chance.random() * MOST_REST)
    time.sleep(3 * MOST_REST)
    return _memory(page, opened, process)


def _apply(page: Any, edit: Edit) -> None:
    page.evaluate(_APPLY, [edit.begin, edit.end, edit.text])


def _compare(setting: Setting, subject: Subject, page: Any) -> None:
    """Hold the editor against the file, and the page against a build from nothing."""
    variant = subject.word.variant
    if page.evaluate("cvlatex.editor.text") != (subject.data / "cv.yaml").read_text(encoding="utf-8"):
        raise CommandFailed(f"The editor and the file disagree after {EDITS} edits.")
    fresh = setting.fresh("out")
    timed(setting.build(subject, setting.fresh("cache"), fresh, (variant,)))
    wanted = (fresh / f"cv-{variant}.pdf").read_bytes()
    deadline = time.monotonic() + PATIENCE
    while _shown(page) != wanted:
        if time.monotonic() > deadline:
            raise CommandFailed(f"After {EDITS} edits the page is not that of a build from nothing.")
        time.sleep(0.2)


def _shown(page: Any) -> bytes:
    """The PDF that the page has drawn; nothing while it draws another."""
    script = """async () => {
        const { view } = cvlatex;
        const number = view.shown && view.number;
        const answer = await fetch(document.getElementById("open-pdf").href);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        return Number(answer.headers.get("X-Build")) === number ? Array.from(bytes) : [];
    }"""
    return bytes(page.evaluate(script))


def _memory(page: Any, opened: Any, process: subprocess.Popen[str]) -> dict[str, float]:
    """Megabytes of the server's process, of the tab's process, and of its scripts' objects, after a collection."""
    session = page.context.new_cdp_session(page)
    session.send("Memory.simulatePressureNotification", {"level": "critical"})
    session.send("HeapProfiler.collectGarbage")
    time.sleep(1.0)
    heap = float(session.send("Runtime.getHeapUsage")["usedSize"]) / 1e6
    session.detach()
    whole = opened.new_browser_cdp_session()
    found = whole.send("SystemInfo.getProcessInfo")["processInfo"]
    whole.detach()
    renderers = [int(one["id"]) for one in found if one["type"] == "renderer"]
    return {"server": _resident(process.pid), "tab": max(map(_resident, renderers)), "tab's scripts": heap}


def _resident(pid: int) -> float:
    """What a process has of memory of its own, in MB: not the files that it has mapped."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return sum(int(kb) for kb in re.findall(r"Rss(?:Anon|Shmem):\s+(\d+)", status)) / 1000
