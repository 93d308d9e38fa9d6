"""`python -m bench`: measure, print one table, and write build/bench.json."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from bench.marked import rewrite_parts
from bench.plan import list_measures
from bench.rows import Row, from_json
from bench.setting import ROOT, Setting
from bench.table import as_markdown, as_text, summarize
from bench.timing import CommandFailed

RESULT = ROOT / "build" / "bench.json"
DOCUMENT = ROOT / "docs" / "speed.md"
SAMPLE = ROOT / "bench" / "sample"


@click.command()
@click.option("--quick", is_flag=True, help="The real CV and the two-page one only, three repetitions.")
@click.option(
    "--data", type=click.Path(path_type=Path), default=ROOT / "tests" / "fixtures" / "seed", help="The real CV."
)
@click.option("--only", multiple=True, metavar="NAME", help="Only this measurement; may be given several times.")
@click.option("--repetitions", type=click.IntRange(1), default=None, metavar="N", help="How often each is timed.")
@click.option("--markdown", is_flag=True, help="Measure nothing: print build/bench.json as a Markdown table.")
@click.option("--write", is_flag=True, help="Measure nothing: put that table into docs/speed.md.")
def main(quick: bool, data: Path, only: tuple[str, ...], repetitions: int | None, markdown: bool, write: bool) -> None:
    """Measure builds, each figure as a ratio within this run; the exit code does not judge them."""
    if markdown:
        click.echo(_read_results(RESULT), nl=False)
        return
    if write:
        rewrite_parts(DOCUMENT, {"bench": _read_results(RESULT)})
        return
    rows: list[Row] = []
    failures: list[str] = []
    with tempfile.TemporaryDirectory(prefix="cvlatex-bench-") as folder:
        setting = Setting(Path(folder), repetitions or (3 if quick else 5))
        for name, measure in list_measures(setting, data.resolve(), SAMPLE, quick=quick):
            if only and name not in only:
                continue
            click.echo(f"measures {name} …", err=True)
            try:
                rows += measure()
            except (CommandFailed, subprocess.CalledProcessError) as problem:
                failures.append(f"{name}: {problem}")
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(_build_result(rows, failures), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    click.echo(as_text(rows) + summarize(rows), nl=False)
    for failure in failures:
        click.echo(f"error: {failure}", err=True)
    sys.exit(1 if failures else 0)


def _build_result(rows: list[Row], failures: list[str]) -> dict[str, Any]:
    """Return the result of a bench as JSON: the machine, the rows and what failed."""
    return {"machine": _describe_machine(), "rows": [row.as_json() for row in rows], "failures": failures}


def _describe_machine() -> dict[str, Any]:
    """Describe what the figures were measured on."""
    output = subprocess.run(("xelatex", "--version"), capture_output=True, text=True, check=True).stdout
    return {
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "xetex": output.splitlines()[0],
    }


def _read_results(path: Path) -> str:
    """Return the table of docs/speed.md from the results that `make bench` wrote."""
    if not path.exists():
        raise click.ClickException(f"{path} is not there; `make bench` writes it.")
    result = json.loads(path.read_text(encoding="utf-8"))
    rows = [from_json(value) for value in result["rows"]]
    machine = result["machine"]
    under = f"{machine['xetex']}, Python {machine['python']}, {machine['cores']} cores. {summarize(rows)}"
    return f"{as_markdown(rows)}\n{under}"


if __name__ == "__main__":
    main()
