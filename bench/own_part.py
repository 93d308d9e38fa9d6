"""Python's own part of a build, YAML to TeX, in a process of its own: `python -m bench.own_part DATA VARIANT...`.

Prints one JSON object, in seconds: `imports`, and `work`, which is `examine` and `compose` together.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main(data: Path, variants: list[str]) -> dict[str, float]:
    """Read, check, localize and write; nothing is typeset."""
    begun = time.perf_counter()
    from cvlatex import load as examination
    from cvlatex.writers.latex import compose as composition

    imported = time.perf_counter()
    examined = examination.examine(data, variants)
    if not examined.documents:
        raise SystemExit("\n".join(item.message for item in examined.diagnostics))
    for document in examined.documents:
        composition.compose(document, data)
    worked = time.perf_counter()
    examined.texts.save()  # a build does so while TeX is at work
    return {"imports": imported - begun, "work": worked - imported}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2:])))
