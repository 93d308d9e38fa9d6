"""The same two pages by RenderCV and YAMLResume, where `make bench-peers` has installed them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.forms import moderncv, read_content, rendercv, yamlresume
from bench.measures.watch import run_until_end, time_saves
from bench.rows import Row, Series
from bench.setting import ROOT, Setting, Subject, replace_word
from bench.timing import Command, time_command

PEERS = ROOT / "build" / "peers"
RENDERCV = PEERS / "rendercv" / "bin" / "rendercv"
YAMLRESUME = PEERS / "yamlresume"
NO_SLOWER = 1.0
PDF_ALONE = ("-nomd", "-nohtml", "-nopng")

Form = Callable[[dict[str, Any], str], str]
FORMS: dict[str, tuple[Form, str]] = {
    "rendercv": (rendercv.write_document, "yaml"),
    "yamlresume": (yamlresume.write_document, "yml"),
    "moderncv": (moderncv.write_document, "tex"),
}


def build_environment() -> dict[str, str]:
    """Return where Typst and TeX find what `make bench-peers` fetched for them."""
    return {**os.environ, "TEXMFHOME": str(PEERS / "texmf"), "XDG_CACHE_HOME": str(PEERS / "cache")}


def lay_out(data: Path, folder: Path, peer: str, language: str) -> Path:
    """Write the sample of the data folder in a peer's form."""
    form, ending = FORMS[peer]
    path = folder / f"{peer}-{language}.{ending}"
    path.write_text(form(read_content(data, language), language), encoding="utf-8")
    return path


def build_rendercv_command(file: Path, *more: str) -> Command:
    """Return `rendercv render` for the PDF alone, into a folder `out` beside the file."""
    argv = (str(RENDERCV), "render", file.name, "-o", "out", *PDF_ALONE, *more)
    return Command(argv, file.parent, build_environment())


def build_yamlresume_command(file: Path) -> Command:
    """Return YAMLResume's engine and its one run of xelatex; the PDF comes to stand beside the file."""
    return Command(("node", "yamlresume.mjs", str(file)), YAMLRESUME, build_environment())


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """Measure one language, one shot, formats cached, no auxiliary files; nothing where no peer is installed."""
    language = subject.word.variant
    folder, cache = setting.make_folder("peers"), setting.make_folder("cache")
    time_command(setting.build(subject, cache, setting.make_folder("out"), (language,)))
    peers: list[tuple[str, Command, float | None]] = []
    if RENDERCV.exists():
        command = build_rendercv_command(lay_out(subject.data, folder, "rendercv", language))
        peers.append(("rendercv render, PDF alone", command, NO_SLOWER))
    if (YAMLRESUME / "node_modules").exists():
        command = build_yamlresume_command(lay_out(subject.data, folder, "yamlresume", language))
        peers.append(("YAMLResume's engine and xelatex", command, None))
    here: list[float] = []
    there: list[list[float]] = [[] for _ in peers]
    for _ in range(setting.repetitions if peers else 0):
        here.append(time_command(setting.build(subject, cache, setting.make_folder("out"), (language,))).seconds)
        for times, (_, command, _) in zip(there, peers, strict=True):
            times.append(time_command(command).seconds)
    ours = Series(f"one shot, formats cached, {language}", tuple(here))
    return [
        Row("peers", subject.name, ours, Series(what, tuple(times)), bound)
        for times, (what, _, bound) in zip(there, peers, strict=True)
    ]


def measure_watch(setting: Setting, subject: Subject, ours: Row) -> list[Row]:
    """Measure RenderCV's watch after the same edits, against the row that `watch.measure_alone` returned."""
    if not RENDERCV.exists():
        return []
    file = lay_out(subject.data, setting.make_folder("peers"), "rendercv", subject.word.variant)
    command = build_rendercv_command(file)
    time_command(command)
    (pdf,) = (file.parent / "out").glob("*.pdf")
    watching = build_rendercv_command(file, "--watch")
    with run_until_end(watching.argv, dict(watching.env), file.parent):
        seconds = tuple(time_saves(pdf, lambda edition: replace_word(file, subject.word, edition), setting.repetitions))
    return [Row("peers", subject.name, ours.ours, Series("rendercv render --watch", seconds))]
