"""`cvlatex schema`: the JSON Schemas of the data files, for editors."""

from __future__ import annotations

from pathlib import Path

import click

from cvlatex.commands.options import format_examples
from cvlatex.console.summary import warn
from cvlatex.core.errors import ExitCode


@click.command("schema", epilog=format_examples("schema", "schema --check --out data/schema"))
@click.option("--out", type=click.Path(path_type=Path), default=Path("data/schema"), show_default=True, metavar="DIR",
              help="The folder to write.")  # fmt: skip
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail where the files are not current.")
def command(out: Path, only_check: bool) -> ExitCode:
    """Write the JSON Schemas of the data files."""
    from cvlatex.readers.yaml.schema_files import list_stale_schemas, write_schemas

    if not only_check:
        write_schemas(out)
        return ExitCode.FINE
    stale = list_stale_schemas(out)
    for path in stale:
        warn(f"{path} is not current; run `./build.py schema --out {out}`.")
    return ExitCode.DATA if stale else ExitCode.FINE
