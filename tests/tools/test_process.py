"""Every run ends: by itself, at its limit, on request, and with the process that started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from cvlatex.core.errors import ToolMissing
from cvlatex.tools import process
from cvlatex.tools.process import Cancelled, Limits, run
from tests.waiting import until

AMPLE = Limits(30)

FAMILY = "sleep 300 & echo $! > {file}.child; echo $$ > {file}; wait"
"""A shell that has a child, and leaves both of their numbers in files."""


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and waits to be reaped does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def numbers_in(file: Path) -> list[int]:
    """The numbers of FAMILY, once it has written them."""
    until(lambda: file.exists() and file.read_text().strip(), say=lambda: "the program did not start")
    return [int(file.read_text()), int(file.with_name(file.name + ".child").read_text())]


def all_end(pids: list[int]) -> bool:
    return until(lambda: not any(map(is_alive, pids)), 5)


def test_output_and_exit_code_come_back() -> None:
    finished = run(("sh", "-c", "echo out; echo err >&2; exit 3"), limits=AMPLE)
    assert (finished.output, finished.returncode, finished.timed_out) == ("out\nerr\n", 3, False)


def test_bytes_that_are_not_utf_8_survive() -> None:
    assert run(("printf", r"a\377b"), limits=AMPLE).output == "a\ufffdb"


def test_a_signal_is_a_negative_code() -> None:
    assert run(("sh", "-c", "kill -SEGV $$"), limits=AMPLE).returncode == -signal.SIGSEGV


def test_input_is_empty() -> None:
    assert run(("cat",), limits=AMPLE).output == ""


def test_folder_and_environment_are_the_given_ones(tmp_path: Path) -> None:
    finished = run(("/bin/sh", "-c", "pwd; echo $WORD$HOME"), cwd=tmp_path, env={"WORD": "x"}, limits=AMPLE)
    assert finished.output == f"{tmp_path}\nx\n"


def test_output_past_the_limit_is_read_but_not_preserved() -> None:
    finished = run((sys.executable, "-IS", "-c", "print('x' * 1_000_000)"), limits=Limits(30, output=1000))
    assert (len(finished.output), finished.returncode) == (1000, 0)


def test_a_program_that_closes_its_output_is_waited_for() -> None:
    assert run(("sh", "-c", "exec >&- 2>&-; sleep 0.3; exit 4"), limits=AMPLE).returncode == 4


def test_words_that_come_while_nobody_waits_for_them_are_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program writes and ends between the wait for its output and the question whether it has ended."""
    monkeypatch.setattr(process, "_HEARTBEAT", 0)
    monkeypatch.setattr(subprocess.Popen, "poll", subprocess.Popen.wait)
    words = "x" * 30_000
    assert run((sys.executable, "-IS", "-c", f"print('{words}')"), limits=AMPLE).output == f"{words}\n"


def test_the_time_limit_ends_the_whole_family(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    finished = run(("sh", "-c", FAMILY.format(file=file)), limits=Limits(0.5))
    assert finished.timed_out
    assert finished.seconds < 5
    assert all_end(numbers_in(file))


def test_the_time_limit_ends_one_that_ignores_signals_and_prints_on() -> None:
    script = "trap '' TERM INT HUP; while :; do echo x; done"
    assert run(("sh", "-c", script), limits=Limits(0.5, output=100)).timed_out


def test_what_a_program_leaves_behind_is_ended_with_it(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    finished = run(("sh", "-c", FAMILY.format(file=file).replace("wait", "exit 0")), limits=AMPLE)
    assert finished.returncode == 0
    assert finished.seconds < 5
    assert all_end(numbers_in(file))


def test_stop_ends_the_run(tmp_path: Path) -> None:
    file, stop = tmp_path / "pid", threading.Event()

    def interrupt() -> None:
        numbers_in(file)
        stop.set()

    threading.Thread(target=interrupt).start()
    with pytest.raises(Cancelled):
        run(("sh", "-c", FAMILY.format(file=file)), limits=AMPLE, stop=stop)
    assert all_end(numbers_in(file))


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_no_orphan_stays_when_the_parent_dies(tmp_path: Path, number: signal.Signals) -> None:
    file = tmp_path / "pid"
    script = (
        "from cvlatex.tools.process import Limits, run\n"
        f"run(('sh', '-c', {FAMILY.format(file=file)!r}), limits=Limits(60))"
    )
    root = str(Path(__file__).parents[2])
    with subprocess.Popen((sys.executable, "-c", script), cwd=root, stderr=subprocess.DEVNULL) as parent:
        pids = numbers_in(file)
        assert all(map(is_alive, pids))
        os.kill(parent.pid, number)
    assert all_end(pids)


def test_a_file_past_the_limit_ends_the_program(tmp_path: Path) -> None:
    script = f"until [ $(ulimit -f) != unlimited ]; do :; done; exec head -c 5000000 /dev/zero > {tmp_path}/big"
    finished = run(("sh", "-c", script), limits=Limits(30, file=1_000_000))
    assert finished.returncode != 0
    assert (tmp_path / "big").stat().st_size <= 1_000_000


def test_memory_past_the_limit_is_refused() -> None:
    script = "import resource as r\nwhile r.getrlimit(r.RLIMIT_AS)[0] == r.RLIM_INFINITY: pass\nbytearray(1 << 30)"
    finished = run((sys.executable, "-IS", "-c", script), limits=Limits(30, memory=512 << 20))
    assert "MemoryError" in finished.output


def test_a_missing_program_is_reported_missing() -> None:
    with pytest.raises(ToolMissing, match="no-such-program cannot be started"):
        run(("no-such-program",), limits=AMPLE)


def test_a_file_that_is_no_program_is_reported_as_none(tmp_path: Path) -> None:
    (tmp_path / "tool").write_bytes(b"\x00\x01")
    (tmp_path / "tool").chmod(0o755)
    with pytest.raises(ToolMissing, match="cannot be started"):
        run((str(tmp_path / "tool"),), limits=AMPLE)


def test_no_descriptor_and_no_child_is_left() -> None:
    def locked() -> tuple[int, str]:
        children = Path(f"/proc/self/task/{threading.get_native_id()}/children")
        return len(list(Path("/proc/self/fd").iterdir())), children.read_text()

    before = locked()
    for _ in range(20):
        run(("true",), limits=AMPLE)
    assert locked() == before
