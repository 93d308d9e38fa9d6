"""Render files to PDF by RenderCV's API, in two processes: `python render_many.py FILE...`, by its own Python."""

from __future__ import annotations

import sys
from multiprocessing import Pool
from pathlib import Path


def render(name: str) -> None:
    """Validate, write Typst, and compile it, as `run_rendercv` does, for the PDF alone."""
    from rendercv.renderer.pdf_png import generate_pdf  # type: ignore[import-not-found]
    from rendercv.renderer.typst import generate_typst  # type: ignore[import-not-found]
    from rendercv.schema.rendercv_model_builder import (  # type: ignore[import-not-found]
        build_rendercv_dictionary_and_model,
    )

    path = Path(name)
    _, model = build_rendercv_dictionary_and_model(path.read_text(encoding="utf-8"), input_file_path=path)
    if generate_pdf(model, generate_typst(model)) is None:
        raise SystemExit(f"{path} became no PDF.")


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(render, sys.argv[1:], chunksize=4)
