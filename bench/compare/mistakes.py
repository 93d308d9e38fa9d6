"""The same mistake in each program's data: what does it answer?"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from bench.timing import Command


class Mistake(Struct, frozen=True):
    """A word that is put in the place of another, in every program's own YAML: (pattern, replacement)."""

    what: str
    pattern: str
    replacement: str

    def apply_to(self, path: Path) -> int:
        """Write the mistake into a file; return its line. Raises ValueError where nothing matches."""
        text = path.read_text(encoding="utf-8")
        found = re.search(self.pattern, text)
        if found is None:
            raise ValueError(f"{path} has nothing like {self.pattern}.")
        path.write_text(text[: found.start()] + found.expand(self.replacement) + text[found.end() :], encoding="utf-8")
        return text.count("\n", 0, found.start()) + 1


MISTAKES = (
    Mistake("a misspelt key (`headlin`)", r"headline:", r"headlin:"),
    Mistake("a month 13", r"'?2021-03'?", r"2021-13"),
    Mistake("an end before its start", r"'?2021-02'?", r"2011-02"),
    Mistake("a quote that is not closed", r'(?<!")Ruoxi Shen', r'"Ruoxi Shen'),
    Mistake("an organization without its name", r"(organization|company): .*Delft Institute.*\n", r"\1:\n"),
    Mistake("a look that does not exist", r"classic", r"clasic"),
)


class Answer(Struct, frozen=True):
    """`line_named` where the output has the line of the mistake, as a number."""

    code: int
    line_named: bool
    output: str


def run_command(command: Command, line: int) -> Answer:
    """Run a program over data with a mistake on a line."""
    done = subprocess.run(
        command.argv, cwd=command.cwd, env=dict(command.env), capture_output=True, text=True, check=False, timeout=120
    )
    output = done.stdout + done.stderr
    named = re.search(rf"(?:\byaml:|\bline,? *)\**{line}\b", output) is not None
    return Answer(done.returncode, named, output)


def collect_answers(files: Callable[[], tuple[Path, ...]], command: Command) -> dict[str, Answer]:
    """Collect the answers by what the mistake is; `files` writes the data anew and names its files."""
    found = {}
    for mistake in MISTAKES:
        file = next(path for path in files() if re.search(mistake.pattern, path.read_text(encoding="utf-8")))
        found[mistake.what] = run_command(command, mistake.apply_to(file))
    return found
