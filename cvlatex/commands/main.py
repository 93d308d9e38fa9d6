"""The command line. What it promises to the outside stands in docs/command-line.md."""

from __future__ import annotations

import click

from cvlatex.commands.group import LazyGroup
from cvlatex.commands.version import show_version

COMMANDS = {
    "pdf": "cvlatex.commands.pdf",
    "watch": "cvlatex.commands.watch",
    "serve": "cvlatex.commands.serve",
    "check": "cvlatex.commands.check",
    "preflight": "cvlatex.commands.preflight",
    "parity": "cvlatex.commands.parity",
    "match": "cvlatex.commands.match",
    "translate-script": "cvlatex.commands.translate_script",
    "import": "cvlatex.commands.import_",
    "export": "cvlatex.commands.export",
    "new": "cvlatex.commands.new",
    "gallery": "cvlatex.commands.gallery",
    "batch": "cvlatex.commands.batch",
    "schema": "cvlatex.commands.schema",
    "doctor": "cvlatex.commands.doctor",
    "completion": "cvlatex.commands.completion",
}
"""Each command's name and the module that has it as `command`; `--help` lists them in this order."""


@click.group(cls=LazyGroup, modules=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=show_version,
              help="Show the versions of cvlatex and TeX, and the font sets.")  # fmt: skip
def main() -> None:
    """Typeset a CV written in YAML as print-quality PDF, in each of its languages."""
