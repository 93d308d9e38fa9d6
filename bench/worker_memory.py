"""Peak memory of a worker's process: `python -m bench.worker_memory PEOPLE EARLY LATE` prints both in MB, as JSON."""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

from cvlatex.batch.people import find_people
from cvlatex.batch.person import build_person
from cvlatex.batch.run import iterate_tasks, plan_run
from cvlatex.batch.task import Options


def main(people: Path, early: int, late: int) -> tuple[float, float]:
    """Build people one after the other; return the peak of memory (getrusage(2)) after `early` and `late` of them."""
    plan = plan_run(find_people(people)[:late], people / "out", Options(), None)
    peaks = []
    for number, task in enumerate(iterate_tasks(plan), 1):
        build_person(task)
        if number in (early, late):
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return peaks[0], peaks[-1]


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
