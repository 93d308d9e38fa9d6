"""Generated parts of a document: what stands between two HTML comments is written anew, the rest is left alone."""

from __future__ import annotations

import re
from pathlib import Path


def rewrite_parts(path: Path, parts: dict[str, str]) -> None:
    """Put each part between `<!-- NAME: begin -->` and `<!-- NAME: end -->`. Raises ValueError where a mark is not."""
    text = path.read_text(encoding="utf-8")
    for name, body in parts.items():
        part = re.search(rf"<!-- {name}: begin -->\n(.*?)<!-- {name}: end -->", text, re.DOTALL)
        if part is None:
            raise ValueError(f"{path} has no part '{name}'.")
        text = f"{text[: part.start(1)]}\n{body}\n{text[part.end(1) :]}"
    path.write_text(text, encoding="utf-8")
