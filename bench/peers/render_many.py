"""Render files to PDF by RenderCV's API, in two processes: `python render_many.py FILE...`, by its own Python."""

from __future__ import annotations

import sys
from importlib import import_module
from multiprocessing import Pool
from pathlib import Path


def render(name: str) -> None:
    """Validate, write Typst, and compile it, as `run_rendercv` does, for the PDF alone."""
    build = import_module("rendercv.schema.rendercv_model_builder").build_rendercv_dictionary_and_model
    write = import_module("rendercv.renderer.typst").generate_typst
    compile_ = import_module("rendercv.renderer.pdf_png").generate_pdf
    path = Path(name)
    _, model = build(path.read_text(encoding="utf-8"), input_file_path=path)
    if compile_(model, write(model)) is None:
        raise SystemExit(f"{path} became no PDF.")


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(render, sys.argv[1:], chunksize=4)
