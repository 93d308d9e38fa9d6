"""Options that several commands take, and the loading of a data folder with its errors of usage."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from cvlatex.console.report import FORMATS
from cvlatex.model.folder import CV

if TYPE_CHECKING:
    from cvlatex.load import LoadedFolder

F = TypeVar("F", bound=Callable[..., Any])


class DataCommand(click.Command):
    """A command over a data folder: a bare word on its command line is answered with the option that takes it."""

    allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; raise UsageError where a word belongs to no option."""
        rest = super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            word = ctx.args[0]
            if os.path.basename(word) == CV:
                word = os.path.dirname(word) or "."
            option = "--data" if "/" in word or os.path.isdir(word) else "--variant"
            message = f"'{self.name}' takes options only, and '{ctx.args[0]}' is none. Write {option} {word}."
            raise click.UsageError(message, ctx)
        return rest


def _check_data_folder(ctx: click.Context, parameter: click.Parameter, value: Path) -> Path:
    """Check the value of `--data`: a folder, not a file in it."""
    if os.path.isfile(value):  # unlike Path.is_file, it bears a name that is too long
        hint = f"Write --data {value.parent}." if value.name == CV else "Name a folder with a cv.yaml in it."
        raise click.BadParameter(f"'{value}' is a file, not the folder that holds cv.yaml. {hint}", ctx, parameter)
    return value


data_option = click.option(
    "--data", type=click.Path(path_type=Path), default=Path("data"), show_default=True, callback=_check_data_folder,
    metavar="DIR", help="The folder that holds cv.yaml.",
)  # fmt: skip
variant_option = click.option(
    "--variant", "variants", multiple=True, metavar="NAME", help="Only this variant; may be given several times."
)
format_option = click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How problems are shown."
)
out_option = click.option(
    "--out", type=click.Path(path_type=Path), default=Path("build"), show_default=True, metavar="DIR",
    help="The folder that the PDFs go to.",
)  # fmt: skip


def format_examples(*lines: str) -> str:
    """Format command lines, each without the program's name, as the last lines of a command's `--help`."""
    return "\n".join(("\b", "Examples:", *(f"  cvlatex {line}" for line in lines)))


def add_common_options(function: F) -> F:
    """Add the options of every command over a data folder: `data`, `variants`, `form`."""
    return data_option(variant_option(format_option(function)))


@contextmanager
def report_unknown_variant() -> Iterator[None]:
    """Let a variant that the data does not have come out as wrong usage of `--variant`."""
    from cvlatex.load import UnknownVariant

    try:
        yield
    except UnknownVariant as unknown:
        raise click.BadParameter(f"{unknown} {unknown.remedy}", param_hint="--variant") from unknown


def load_data(data: Path, variants: Sequence[str]) -> LoadedFolder:
    """Read, check and localize a data folder. Raises BadParameter where a variant is named that it does not have."""
    from cvlatex.load import load_folder

    with report_unknown_variant():
        return load_folder(data, variants)
