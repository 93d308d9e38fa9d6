"""Lines on standard output and standard error, with nothing in them that a terminal would act on."""

from __future__ import annotations

import sys

from cvlatex.core.visible import escape_invisible_lines


def echo(text: str, *, err: bool = False) -> None:
    """Print lines that may hold the text of others: names, values, a foreign PDF's words."""
    stream = sys.stderr if err else sys.stdout
    print(escape_invisible_lines(text), file=stream, flush=True)
