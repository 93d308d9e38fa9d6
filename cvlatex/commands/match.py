"""`cvlatex match`: which terms of a job advertisement a variant has."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvlatex.commands.options import data_option, format_examples, load_data, variant_option
from cvlatex.console.echo import echo
from cvlatex.console.summary import show
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode

if TYPE_CHECKING:
    from cvlatex.review.match.compare import Match

MOST = 4 * 2**20
"""Bytes of an advertisement."""
_MOST_PLACES = 3
"""Places of a term that the table names."""


@click.command("match", epilog=format_examples("match job.txt --variant en", "match - --format json < job.txt"))
@click.argument("advertisement", metavar="JOB.txt", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@data_option
@variant_option
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True,
              help="How the terms are shown.")  # fmt: skip
def command(advertisement: str, data: Path, variants: tuple[str, ...], form: str) -> ExitCode:
    """Show which terms of a job advertisement a variant prints, leaves out, or lacks.

    JOB.txt is a file with the advertisement, or - for standard input. Nothing is written for you: it shows what
    stands where.
    """
    from cvlatex.review.match.compare import match_advertisement

    loaded = load_data(data, variants)
    if loaded.project is None or has_errors(loaded.diagnostics):
        show(loaded.diagnostics, loaded.sources, form)
        return ExitCode.DATA
    text = _read(advertisement)
    project = loaded.project
    found = {one.variant.name: match_advertisement(text, project, one) for one in loaded.documents}
    if form == "json":
        rows = [_as_json(name, match) for name, matches in found.items() for match in matches]
        echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for name, matches in found.items():
            _show_table(name, matches)
    return ExitCode.FINE


def _read(advertisement: str) -> str:
    """Return the text of a file, in UTF-8, UTF-16 or GB 18030, or of standard input.

    Raises BadParameter for a pipe or a device, for what is no text, and beyond MOST bytes.
    """
    if advertisement == "-":
        return sys.stdin.read(MOST)
    path = Path(advertisement)
    if not path.is_file():
        raise click.BadParameter(f"{advertisement} is no plain file.", param_hint="JOB.txt")
    if path.stat().st_size > MOST:
        raise click.BadParameter(f"{advertisement} has more than {MOST >> 20} MiB.", param_hint="JOB.txt")
    raw = path.read_bytes()
    encodings = ("utf-16",) if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "gb18030")
    for encoding in encodings if b"\0" not in raw or "utf-16" in encodings else ():
        with suppress(UnicodeDecodeError):
            return raw.decode(encoding)
    message = f"{advertisement} is no text. Copy the advertisement's words into a file, or pass them with -."
    raise click.BadParameter(message, param_hint="JOB.txt")


def _as_json(variant: str, match: Match) -> dict[str, object]:
    """Return a term of the advertisement as a JSON object."""
    places = [{"file": span.file, "line": span.line, "column": span.column} for span in match.spans]
    return {
        "variant": variant, "term": match.term, "count": match.count, "where": match.where, "tags": list(match.tags),
        "places": places,
    }  # fmt: skip


def _show_table(variant: str, matches: Iterable[Match]) -> None:
    """Print a variant's terms by where they are: printed, left out, nowhere."""
    from cvlatex.review.match.compare import measure_share

    listed = list(matches)
    echo(f"{variant}: {measure_share(listed):.0%} of {len(listed)} terms")
    for where, title in (("printed", "printed"), ("left-out", "left out of this variant"), ("nowhere", "nowhere")):
        rows = [match for match in listed if match.where == where]
        if rows:
            echo(f"  {title}:")
        for match in rows:
            places = ", ".join(f"{span.file}:{span.line}" for span in match.spans[:_MOST_PLACES])
            tags = f"  (tags: {', '.join(match.tags)})" if where == "left-out" and match.tags else ""
            echo(f"    {match.term}{f' ×{match.count}' if match.count > 1 else ''}  {places}{tags}".rstrip())
