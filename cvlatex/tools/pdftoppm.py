"""Pages of a PDF as pictures, by poppler's pdftoppm."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from cvlatex.core.errors import ToolMissing
from cvlatex.tools.process import Limits, run


def draw_pages(pdf: Path, dpi: int, time_limit: float = 120.0) -> tuple[bytes, ...]:
    """Return each page as a PNG file. Raises ToolMissing where the program is not there or cannot read the PDF."""
    program = shutil.which("pdftoppm")
    remedy = "Install it with `apt-get install --no-install-recommends poppler-utils`."
    if program is None:
        raise ToolMissing("The program pdftoppm is not on this machine.", remedy)
    with TemporaryDirectory(prefix="cvlatex-") as folder:
        argv = (program, "-q", "-png", "-r", str(dpi), str(pdf.resolve()), str(Path(folder) / "page"))
        finished = run(argv, limits=Limits(time_limit))
        pages = sorted(Path(folder).iterdir())
        if finished.returncode != 0 or not pages:
            raise ToolMissing(f"pdftoppm cannot draw {pdf}.", "Is it a PDF that this program built?")
        return tuple(page.read_bytes() for page in pages)
