"""The folder trees in which TeX searches for files, as kpathsea lists them, existing or not."""

from __future__ import annotations

import shutil

from cvlatex.core.errors import CvlatexError
from cvlatex.tools.process import Limits, run

_TIME_LIMIT = Limits(seconds=10.0)


def list_tex_trees() -> tuple[str, ...] | None:
    """List absolute paths, the user's own trees among them; None where kpsewhich is missing or prints nothing."""
    program = shutil.which("kpsewhich")
    if program is None:
        return None
    try:
        finished = run((program, "-expand-braces=$TEXMF:$TEXMFHOME"), limits=_TIME_LIMIT)
    except CvlatexError:
        return None
    trees = (name.removeprefix("!!") for name in finished.output.strip().split(":"))
    known = tuple(dict.fromkeys(name for name in trees if name.startswith("/")))
    return known if finished.returncode == 0 and known else None
