"""`cvlatex batch`: many people's CVs in one run."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvlatex.commands.options import format_examples
from cvlatex.console.summary import show, warn
from cvlatex.core.errors import ExitCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cvlatex.batch.house import House
    from cvlatex.batch.manifest import Entry
    from cvlatex.batch.people import Person
    from cvlatex.batch.run import Plan

_FORMATS = ("pdf", "html", "docx", "md", "txt", "json", "png")


@click.command(
    "batch",
    epilog=format_examples(
        "batch people --out build/people",
        "batch people.csv --out build/people --formats pdf,docx",
        "batch people --out build/people --scheduler tcp://host:8786",
    ),
)
@click.argument("people", metavar="PEOPLE", type=click.Path(exists=True, path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, metavar="DIR",
              help="The folder for everybody's files, in a folder a person, and the report.")  # fmt: skip
@click.option("--scheduler", metavar="ADDRESS", help="A Dask scheduler, such as tcp://host:8786; else this machine.")
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes on this machine; one a processor.")
@click.option("--variant", "variants", multiple=True, metavar="NAME", help="Only this variant of everybody.")
@click.option("--formats", metavar="LIST", help="What is written of each variant, such as pdf,docx,html.")
@click.option("--common", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
              help="A folder whose variants.yaml and glossary.yaml serve everybody who has none, and whose latex/ "
              "and fonts/ all are set with.")  # fmt: skip
@click.option("--mask", is_flag=True, help="Leave names, contacts and photos out, and prove it, for blind review.")
@click.option("--booklet", is_flag=True, help="Join everybody's PDFs into booklet.pdf, with contents and an outline.")
@click.option("--time-limit", type=click.FloatRange(1), default=120.0, show_default=True, metavar="SECONDS",
              help="Seconds that one person may take.")  # fmt: skip
@click.option("--memory-limit", type=click.IntRange(256), default=2048, show_default=True, metavar="MB",
              help="Memory that one person may take, beyond what a worker has by itself.")  # fmt: skip
def command(
    people: Path, out: Path, scheduler: str | None, workers: int | None, variants: tuple[str, ...],
    formats: str | None, common: Path | None, mask: bool, booklet: bool, time_limit: float,
    memory_limit: int,
) -> ExitCode:  # fmt: skip
    """Build everybody's CV: PEOPLE is a folder of data folders, or a list in CSV or JSON Lines.

    A second run does only what has changed.
    """
    from msgspec.structs import replace

    from cvlatex.batch.house import read_house
    from cvlatex.batch.people import find_people
    from cvlatex.batch.report import write_reports
    from cvlatex.batch.run import plan_run
    from cvlatex.batch.task import Options

    started = time.monotonic()
    if booklet and "pdf" not in (_parse_formats(formats) or ("pdf",)):
        raise click.BadParameter("it joins PDFs, which --formats leaves out.", param_hint="--booklet")
    house = read_house(common) if common else None
    options = Options(_parse_formats(formats), mask, time_limit, memory_limit, house.digest if house else "")
    found = find_people(people)
    if variants:
        found = tuple(replace(person, variants=variants) for person in found)
    plan = plan_run(found, out, options, common)
    count = "1 person" if len(found) == 1 else f"{len(found)} people"
    warn(f"{count}: {len(plan.todo)} to build, {len(plan.done)} unchanged.")
    entries = _run(plan, out, scheduler, workers, house)
    is_joined = not booklet or _write_booklet(entries, found, out)
    totals = write_reports(entries, out, plan.emails, time.monotonic() - started)
    click.echo(
        f"{out / 'report.html'}  {totals.sound} sound, {totals.with_errors} with errors, {totals.failed} failed"
        f"  {totals.seconds:.1f} s"
    )
    if totals.sound != totals.people:
        return ExitCode.DATA
    return ExitCode.FINE if is_joined else ExitCode.PREFLIGHT


def _write_booklet(entries: Sequence[Entry], people: Sequence[Person], out: Path) -> bool:
    """Join everybody's PDFs, and show what the preflight finds; whether it finds no error."""
    from cvlatex.batch.booklet import NAME, write_booklet
    from cvlatex.batch.run import find_newest_epoch
    from cvlatex.core.diagnostics import has_errors

    found = write_booklet(entries, out, find_newest_epoch(people))
    show(found, {}, "text")
    if (out / NAME).exists():
        click.echo(f"{out / NAME}  {(out / NAME).stat().st_size / 1000:.0f} kB")
    return not has_errors(found)


def _parse_formats(wanted: str | None) -> tuple[str, ...]:
    """Return the formats that an option names. Raises BadParameter for an unknown one."""
    chosen = tuple(dict.fromkeys(part.strip() for part in (wanted or "").split(",") if part.strip()))
    unknown = [one for one in chosen if one not in _FORMATS]
    if unknown:
        raise click.BadParameter(f"'{unknown[0]}' is none of {', '.join(_FORMATS)}.", param_hint="--formats")
    return chosen


def _run(plan: Plan, out: Path, scheduler: str | None, workers: int | None, house: House | None) -> tuple[Entry, ...]:
    """Do what is planned, with a line of progress where there is a terminal."""
    from cvlatex.batch.cluster import give_house, open_client, run_tasks
    from cvlatex.batch.progress import RunProgress
    from cvlatex.batch.run import run_plan
    from cvlatex.commands.group import allow_interrupts
    from cvlatex.core.extras import load_extra

    if not plan.todo:
        return run_plan(plan, out, lambda _: iter(()), lambda _: None)
    load_extra("distributed", "batch")  # before the block: an interruption of its import can leave a lock taken
    with allow_interrupts(), open_client(scheduler, workers) as client, RunProgress(len(plan.todo)) as progress:
        if house is not None:
            give_house(client, house)
        if client.dashboard_link:
            warn(f"Dask's dashboard: {client.dashboard_link}")
        return run_plan(plan, out, lambda tasks: run_tasks(client, tasks), progress.add)
