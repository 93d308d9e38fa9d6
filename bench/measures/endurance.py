"""500 random edits in the live page, one in five with a mistake: what stands there in the end, and the memory of it.

Edits come at random intervals, so that some overtake the build before them. A mistake stays until the page reports it.
"""

from __future__ import annotations

import json
import random
import subprocess
import time

from bench.measures.serve import READY, start_server, wait_until
from bench.plain_tab import PlainTab, measure_resident, open_plain_tab
from bench.random_edits import Edit, choose_mistake, choose_sound_edit
from bench.rows import Row, Series
from bench.setting import Setting, Subject
from bench.timing import CommandFailed, time_command

EDITS, FIRST = 500, 100
GROWTH = 1.10
SAMPLES, BETWEEN = 5, 5
"""Times that the memory is looked at up to a count of edits, and edits between two of them."""
MOST_REST = 0.5
"""Seconds between two edits, at most."""
PATIENCE = 30.0

Memory = dict[str, list[float]]


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """Measure the memory of server and tab after 500 edits, and compare it with that after 100. Raises CommandFailed.

    It fails where the editor and the file, or the page and a build from nothing, do not agree in the end.
    """
    variant = subject.word.variant
    cache, out = setting.make_folder("cache"), setting.make_folder("out")
    time_command(setting.build(subject, cache, out, (variant,)))
    with start_server(setting, subject, cache, out) as (address, process), open_plain_tab(address) as tab:
        wait_until(tab, READY)
        before = _edit(tab, random.Random(1), FIRST, process)
        after = _edit(tab, random.Random(2), EDITS - FIRST, process)
        _compare(setting, subject, tab)
    return [
        Row(f"serve: memory of the {what}", subject.name, Series(f"after {EDITS} edits, {what}", tuple(after[what])),
            Series(f"after {FIRST} edits", tuple(before[what])), GROWTH if what in ("server", "tab") else None, "MB")
        for what in before
    ]  # fmt: skip


def _edit(tab: PlainTab, chance: random.Random, count: int, process: subprocess.Popen[str]) -> Memory:
    """Make edits; the memory towards the end of them, in MB."""
    removed: list[str] = []
    memory: Memory = {}
    for number in range(1, count + 1):
        text = _read_text(tab)
        if chance.random() < 0.2:
            wrong = choose_mistake(text, chance)
            _apply(tab, wrong)
            wait_until(tab, "document.body.classList.contains('stale')")
            _apply(tab, wrong.invert(text))
            wait_until(tab, "!document.body.classList.contains('stale')")
        _apply(tab, choose_sound_edit(text, chance, removed))
        wait_until(tab, "document.getElementById('saved').className === 'saved'")
        time.sleep(chance.random() * MOST_REST)
        left = count - number
        if left % BETWEEN == 0 and left < SAMPLES * BETWEEN:
            for what, size in {"server": measure_resident(process.pid), **tab.measure_memory()}.items():
                memory.setdefault(what, []).append(size)
    return memory


def _read_text(tab: PlainTab) -> str:
    """Return the text in the page's editor."""
    return str(tab.evaluate("cvlatex.editor.text"))


def _apply(tab: PlainTab, edit: Edit) -> None:
    """Make an edit in the page's editor, as somebody does who types."""
    changes = json.dumps({"from": edit.begin, "to": edit.end, "insert": edit.text})
    tab.evaluate(f"void cvlatex.editor.view.dispatch({{ changes: {changes}, userEvent: 'input.type' }})")


def _compare(setting: Setting, subject: Subject, tab: PlainTab) -> None:
    """Hold the editor against the file, and the page against a build from nothing."""
    variant = subject.word.variant
    if _read_text(tab) != (subject.data / "cv.yaml").read_text(encoding="utf-8"):
        raise CommandFailed(f"The editor and the file disagree after {EDITS} edits.")
    fresh = setting.make_folder("out")
    time_command(setting.build(subject, setting.make_folder("cache"), fresh, (variant,)))
    wanted = (fresh / f"cv-{variant}.pdf").read_bytes()
    deadline = time.monotonic() + PATIENCE
    while _read_drawn(tab) != wanted:
        if time.monotonic() > deadline:
            raise CommandFailed(f"After {EDITS} edits the page is not that of a build from nothing.")
        time.sleep(0.2)


def _read_drawn(tab: PlainTab) -> bytes:
    """Return the PDF that the page has drawn; nothing while it draws another."""
    script = """(async () => {
        const number = cvlatex.view.displayed && cvlatex.view.number;
        const answer = await fetch(document.getElementById("open-pdf").href);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        return Number(answer.headers.get("X-Build")) === number ? Array.from(bytes) : [];
    })()"""
    return bytes(tab.evaluate(script))
