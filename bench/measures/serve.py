"""The live page in Debian's Chromium: from a key to its problems, from a save to its pages, from a click to the text.

All times are the page's own (performance.now), so that no driver is measured. What is painted is waited for: two
animation frames after the page was drawn.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.rows import Row, Series
from bench.setting import ROOT, Setting, Subject
from bench.timing import CommandFailed, time_command

BEYOND_PAUSE, CLICK, START = 0.1, 0.05, 1.5
PAUSE = 0.3
"""Seconds that the page waits after the last key before it saves."""
REST = 1.5
"""Seconds between two edits, in which a person reads the page and the next XeTeX starts."""
LONGEST = 60.0
STARTS = 3
"""Starts that count; the one before them fills the caches of `serve`."""

READY = "document.querySelector('.page canvas') && window.cvlatex?.editor?.current"
"""What is true of a page once something is painted and something can be typed."""
_PAINTED = "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));"
_TYPE = """(old, text) => { const { view } = cvlatex.editor; const from = view.state.doc.toString().indexOf(old);
  view.dispatch({ changes: { from, to: from + old.length, insert: text }, userEvent: "input.type" }); }"""


def measure(setting: Setting, subject: Subject, pages: float) -> list[Row]:
    """Measure start, save to page (against `pages` seconds), key to diagnostics, click to text."""
    variant = subject.word.variant
    cache, out = setting.make_folder("cache"), setting.make_folder("out")
    time_command(setting.build(subject, cache, out, (variant,)))
    with open_browser() as opened:
        starts = [_time_start(setting, subject, cache, out, opened) for _ in range(STARTS + 1)][1:]
        with start_server(setting, subject, cache, out) as (address, _), open_tab(opened, address) as page:
            times = [list(_time_edit(page, subject, edition)) for edition in range(setting.repetitions)]
            clicks = [float(_time_click(page, number)) for number in range(setting.repetitions * 3)]
    saved, reported = ([one[at] for one in times] for at in (0, 1))
    name = subject.name
    return [
        Row("serve: start to page", name, Series(f"start to page, {variant}", tuple(starts)), at_most=START),
        Row("serve: save to page", name, Series(f"save to painted page, {variant}", tuple(saved)), at_most=pages),
        Row("serve: key to problems", name, Series("last key to problems", tuple(reported)), at_most=BEYOND_PAUSE),
        Row("serve: click to text", name, Series("click to selection", tuple(clicks)), at_most=CLICK),
    ]  # fmt: skip


@contextmanager
def start_server(
    setting: Setting, subject: Subject, cache: Path, out: Path
) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Start a server of one variant, and yield its address."""
    argv = (sys.executable, str(ROOT / "build.py"), "serve", "--no-open", "--variant", subject.word.variant)
    paths = ("--data", str(subject.data), "--out", str(out))
    command, environment = (*argv, *paths), setting.build_environment(cache)
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), process
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextmanager
def open_browser() -> Iterator[Any]:
    """Open a browser, as a user's is open."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium")
    if chromium is None:
        raise CommandFailed("Chromium is not installed: `make setup` installs it.")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@contextmanager
def open_tab(opened: Any, address: str) -> Iterator[Any]:
    """Open a tab of a browser that has painted its first page."""
    page = opened.new_page(viewport={"width": 1440, "height": 900})
    page.goto(address)
    wait_until(page, READY)
    page.evaluate(f"(async () => {{ {_PAINTED} }})()")
    yield page
    page.close()


def _time_start(setting: Setting, subject: Subject, cache: Path, out: Path, opened: Any) -> float:
    """Return seconds from the command to the first painted page."""
    started = time.monotonic()
    with start_server(setting, subject, cache, out) as (address, _), open_tab(opened, address) as page:
        seconds = time.monotonic() - started
        wait_until(page, "cvlatex.view.map")  # the build is over before the next start
    return seconds


def wait_until(page: Any, condition: str) -> None:
    """Wait until an expression in the page is true. Raises CommandFailed."""
    deadline = time.monotonic() + LONGEST
    while not page.evaluate(f"!!({condition})"):
        if time.monotonic() > deadline:
            raise CommandFailed(f"The page never came to: {condition}")
        time.sleep(0.002)


def _time_edit(page: Any, subject: Subject, edition: int) -> tuple[float, float]:
    """Return seconds from the end of the pause to the painted page, and to the problems."""
    time.sleep(REST)
    text = page.evaluate("cvlatex.editor.text")
    spoken = (subject.word.text, *subject.word.others)
    before = next(known for known in spoken if known in text)
    new = [known for known in spoken if known != before][edition % 2]
    script = f"""async ([old, text]) => {{
        performance.clearMarks();
        const number = cvlatex.view.number;
        ({_TYPE})(old, text);
        const typed = performance.now();
        const until = async (is) => {{ while (!is()) await new Promise((done) => setTimeout(done, 1)); }};
        const marked = (name) => performance.getEntriesByName(name).length > 0;
        await until(() => marked("reported"));
        const reported = performance.getEntriesByName("reported")[0].startTime;
        await until(() => cvlatex.view.number !== number && marked("displayed"));
        {_PAINTED}
        return [performance.now() - typed, reported - typed];
    }}"""
    printed, reported = page.evaluate(script, [before, new])
    return printed / 1000 - PAUSE, reported / 1000 - PAUSE


def _time_click(page: Any, number: int) -> float:
    """Return seconds from a click in the middle of a text of the first page to its selection in the editor."""
    time.sleep(0.3)
    wait_until(page, "cvlatex.view.map && cvlatex.view.map.number === cvlatex.view.number")
    script = f"""(() => {{
        const {{ view }} = cvlatex; view.scroller.scrollTop = 0; performance.clearMarks();
        const entries = view.map.entries.filter((one) => one.page === 1 && one.rectangle[3] < 500);
        const [x0, y0, x1, y1] = entries[({number} * 7) % entries.length].rectangle;
        const box = document.querySelector(".page").getBoundingClientRect(); const k = (96 / 72) * view.scale;
        return [box.left + ((x0 + x1) / 2) * k, box.top + ((y0 + y1) / 2) * k]; }})()"""
    x, y = page.evaluate(script)
    page.evaluate("document.querySelectorAll('.links').forEach((links) => links.remove())")
    page.mouse.click(x, y)
    wait_until(page, "performance.getEntriesByName('selected').length")
    marks = (
        "performance.getEntriesByName('selected')[0].startTime - performance.getEntriesByName('clicked')[0].startTime"
    )
    return float(page.evaluate(marks)) / 1000
