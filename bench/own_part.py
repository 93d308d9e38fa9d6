"""Python's own part of a build, YAML to TeX, in a process of its own: `python -m bench.own_part DATA VARIANT...`.

Prints one JSON object, in seconds: `imports`, and `work`, which is `load_folder` and `compose` together.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main(data: Path, variants: list[str]) -> dict[str, float]:
    """Read, check, localize and write; nothing is typeset."""
    started = time.perf_counter()
    from cvlatex.load import load_folder
    from cvlatex.writers.latex.compose import compose

    imported = time.perf_counter()
    loaded = load_folder(data, variants)
    if not loaded.documents:
        raise SystemExit("\n".join(item.message for item in loaded.diagnostics))
    for document in loaded.documents:
        compose(document, data)
    worked = time.perf_counter()
    loaded.texts.save()  # a build does so while TeX is at work
    return {"imports": imported - started, "work": worked - imported}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2:])))
