"""How XeTeX's part grows with the CV: one pass over the exported source, its auxiliary files there already."""

from __future__ import annotations

import os

from bench.rows import Row, Series
from bench.setting import Setting, Subject
from bench.timing import Command, Run, time_command

TENFOLD = 10.0


def measure(setting: Setting, ten: Subject, hundred: Subject) -> list[Row]:
    """Measure growth from 10 to 100 times the entries; the time of the preamble is in both."""
    here, there = (_time_second_pass(setting, subject).seconds for subject in (hundred, ten))
    against = Series(f"{ten.name}", (there,))
    return [Row("xetex growth", hundred.name, Series("one pass of xelatex -no-pdf", (here,)), against, TENFOLD)]


def _time_second_pass(setting: Setting, subject: Subject) -> Run:
    """Time a pass of XeTeX over the exported source that finds its auxiliary files."""
    tex = setting.export(subject, subject.word.variant)
    argv = ("xelatex", "-no-pdf", "-interaction=batchmode", tex.name)
    once = Command(argv, tex.parent, os.environ)
    time_command(once)
    return time_command(once)
