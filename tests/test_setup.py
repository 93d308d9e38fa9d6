"""`make setup` on machines that lack one thing or another, played by scripts on the PATH."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = (ROOT / "scripts" / "debian-packages.txt").read_text().split()

TEST_PACKAGES = (ROOT / "scripts" / "debian-packages-test.txt").read_text().split()

NOTES_ITSELF = '#!/bin/sh\necho "$(basename "$0") $*" >> "$NOTES"\n'
PYTHON = """\
case "$*" in
*ensurepip*) exit ${LACKS_VENV:-0} ;;
*python%d*) echo python3.11-venv ;;
*venv*) mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
esac
"""


@dataclass(frozen=True)
class Machine:
    folder: Path
    tools: Path
    notes: Path

    def has(self, name: str, script: str) -> None:
        (self.tools / name).write_text(NOTES_ITSELF + script)
        (self.tools / name).chmod(0o755)

    def set_up(self, **variables: str) -> subprocess.CompletedProcess[str]:
        env = {"PATH": str(self.tools), "NOTES": str(self.notes), **variables}
        argv = (self.folder / "scripts" / "setup.sh",)
        return subprocess.run(argv, env=env, capture_output=True, text=True, check=False, timeout=30)

    def ran(self) -> list[str]:
        return self.notes.read_text().splitlines() if self.notes.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A Debian, as root, with every package and a Python; .venv is up to date."""
    created = Machine(tmp_path / "cv", tmp_path / "bin", tmp_path / "notes")
    shutil.copytree(ROOT / "scripts", created.folder / "scripts")
    created.tools.mkdir()
    for name in ("sh", "dirname", "basename", "cat", "cmp", "cp", "rm", "mkdir", "sed", "grep", "uname", "env",
                 "find", "touch"):  # fmt: skip
        found = shutil.which(name)
        assert found is not None
        (created.tools / name).symlink_to(found)
    (created.folder / "requirements.lock").write_text("click==8.0\n")
    (created.folder / ".venv" / "bin").mkdir(parents=True)
    created.has("python3", PYTHON)
    shutil.copy(created.tools / "python3", created.folder / ".venv" / "bin" / "python")
    shutil.copy(created.folder / "requirements.lock", created.folder / ".venv" / "installed.lock")
    (created.folder / "cvlatex").mkdir()
    (created.folder / "cvlatex" / "cli.py").touch()
    (created.folder / ".venv" / "compiled").touch()
    created.has("apt-get", "")
    created.has("apt-cache", "echo Package: chromium")
    created.has("dpkg", "")
    created.has("id", "echo 0")
    created.has("dpkg-query", "".join(f"echo installed {name}\n" for name in PACKAGES))
    return created


def commands(machine: Machine, name: str) -> list[str]:
    return [line for line in machine.ran() if line.startswith(f"{name} ")]


def without(package: str) -> str:
    states = {name: "not-installed" if name == package else "installed" for name in PACKAGES}
    return "".join(f"echo {state} {name}\n" for name, state in states.items())


def test_the_tests_bring_a_browser_and_more_and_a_build_does_not(machine: Machine) -> None:
    argv = (machine.folder / "scripts" / "setup.sh", "tests")
    env = {"PATH": str(machine.tools), "NOTES": str(machine.notes)}
    subprocess.run(argv, env=env, capture_output=True, check=True, timeout=30)
    assert commands(machine, "apt-get")[-1].endswith(" ".join(TEST_PACKAGES))
    assert any("-m playwright install" in line for line in machine.ran())
    machine.notes.unlink()
    machine.has("google-chrome", "")
    subprocess.run(argv, env=env, capture_output=True, check=True, timeout=30)
    assert not any("chromium" in line for line in machine.ran() if not line.startswith("apt-cache"))
    machine.notes.unlink()
    assert machine.set_up().returncode == 0
    assert commands(machine, "apt-get") == []


def test_where_apt_has_no_browser_playwright_brings_its_own(machine: Machine) -> None:
    machine.has("apt-cache", "echo Package: chromium-browser")
    argv = (machine.folder / "scripts" / "setup.sh", "tests")
    env = {"PATH": str(machine.tools), "NOTES": str(machine.notes)}
    subprocess.run(argv, env=env, capture_output=True, check=True, timeout=30)
    assert commands(machine, "apt-get")[-1].endswith(" ".join(TEST_PACKAGES).replace("chromium", "libatomic1"))
    assert machine.ran()[-1] == "python -m playwright install --with-deps chromium"
    (machine.folder / ".venv" / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    finished = subprocess.run(argv, env=env, capture_output=True, text=True, check=False, timeout=30)
    assert finished.returncode == 1
    assert "Install Chromium or Google Chrome" in finished.stderr
    machine.notes.unlink()
    (machine.folder / "browsers" / "chromium-1200").mkdir(parents=True)
    there = {**env, "PLAYWRIGHT_BROWSERS_PATH": str(machine.folder / "browsers")}
    subprocess.run(argv, env=there, capture_output=True, check=True, timeout=30)
    assert commands(machine, "apt-get")[-1].endswith(" ".join(name for name in TEST_PACKAGES if name != "chromium"))
    assert not any("playwright" in line for line in machine.ran())


def test_an_installation_that_was_interrupted_is_completed_first(machine: Machine) -> None:
    machine.has("dpkg-query", without("texlive-xetex"))
    machine.has("dpkg", 'touch "$NOTES.whole"')
    machine.has("apt-get", '[ -e "$NOTES.whole" ]')
    assert machine.set_up().returncode == 0
    assert [line.split()[0] for line in machine.ran() if line.startswith(("dpkg ", "apt-get "))] == [
        "dpkg", "apt-get", "apt-get"
    ]  # fmt: skip


def test_with_everything_there_nothing_is_run(machine: Machine) -> None:
    finished = machine.set_up()
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "", "")
    assert {name for name in ("apt-get", "sudo", "python3", "python") if commands(machine, name)} == set()


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.has("dpkg-query", without("texlive-xetex"))
    assert machine.set_up().returncode == 0
    update, install = commands(machine, "apt-get")
    assert update.endswith(" update")
    assert install.endswith(" install --no-install-recommends texlive-xetex")


def test_who_is_not_root_asks_sudo(machine: Machine) -> None:
    machine.has("dpkg-query", without("texlive-xetex"))
    machine.has("id", "echo 1000")
    machine.has("sudo", 'exec "$@"')
    assert machine.set_up().returncode == 0
    assert [line.split()[:3] for line in commands(machine, "sudo")] == [
        ["sudo", "env", "DEBIAN_FRONTEND=noninteractive"]
    ] * 3


def test_without_sudo_the_command_is_reported(machine: Machine) -> None:
    machine.has("dpkg-query", without("texlive-xetex"))
    machine.has("id", "echo 1000")
    finished = machine.set_up()
    assert finished.returncode == 1
    assert "there is no sudo. As root, run: apt-get install --no-install-recommends texlive-xetex" in finished.stderr


def test_a_failing_apt_ends_it(machine: Machine) -> None:
    machine.has("dpkg-query", without("texlive-xetex"))
    machine.has("apt-get", "exit 100")
    finished = machine.set_up()
    assert finished.returncode == 1
    assert "apt-get could not install texlive-xetex" in finished.stderr


@pytest.mark.parametrize("system", ["Darwin", "Linux"])
def test_another_system_learns_what_to_install(machine: Machine, system: str) -> None:
    (machine.tools / "apt-get").unlink()
    (machine.tools / "uname").unlink()
    machine.has("uname", f"echo {system}")
    finished = machine.set_up()
    assert finished.returncode == 1
    assert ("MacTeX" if system == "Darwin" else "TeX Live") in finished.stderr


def test_another_system_with_the_tools_goes_on(machine: Machine) -> None:
    for name in ("xelatex", "xdvipdfmx", "kpsewhich"):
        machine.has(name, "")
    assert machine.set_up(CVLATEX_NO_APT="1").returncode == 0


def test_a_changed_lock_is_installed(machine: Machine) -> None:
    (machine.folder / "requirements.lock").write_text("click==9.0\n")
    assert machine.set_up().returncode == 0
    assert any("-m pip install" in line and "requirements.lock" in line for line in machine.ran())
    assert (machine.folder / ".venv" / "installed.lock").read_text() == "click==9.0\n"


def test_a_changed_module_is_compiled(machine: Machine) -> None:
    os.utime(machine.folder / ".venv" / "compiled", (0, 0))
    assert machine.set_up().returncode == 0
    assert [line for line in machine.ran() if "compileall" in line] == ["python -m compileall -q cvlatex"]
    assert (machine.folder / ".venv" / "compiled").stat().st_mtime > 0


def test_a_folder_that_cannot_hold_bytecode_is_no_reason_to_stop(machine: Machine) -> None:
    (machine.folder / ".venv" / "compiled").unlink()
    (machine.folder / ".venv" / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    assert machine.set_up().returncode == 0
    assert not (machine.folder / ".venv" / "compiled").exists()


def test_a_failed_installation_is_not_taken_for_done(machine: Machine) -> None:
    (machine.folder / "requirements.lock").write_text("click==9.0\n")
    broken = machine.folder / ".venv" / "bin" / "python"
    broken.write_text('#!/bin/sh\ncase "$*" in *"pip install"*) exit 1 ;; esac\n')
    finished = machine.set_up()
    assert finished.returncode == 1
    assert "pip could not install" in finished.stderr
    assert not (machine.folder / ".venv" / "installed.lock").exists()


def test_a_python_that_is_too_old_is_passed_over(machine: Machine) -> None:
    shutil.rmtree(machine.folder / ".venv")
    machine.has("python3", "exit 1")
    machine.has("python3.12", PYTHON)
    assert machine.set_up(PATH=f"{machine.tools}").returncode == 0
    assert "python3.12 -m venv --clear .venv" in machine.ran()


def test_without_a_new_enough_python_the_wish_is_reported(machine: Machine) -> None:
    if Path("/usr/bin/python3").exists():
        script = (machine.folder / "scripts" / "setup.sh").read_text()
        (machine.folder / "scripts" / "setup.sh").write_text(script.replace(" /usr/bin/python3", ""))
    shutil.rmtree(machine.folder / ".venv")
    machine.has("python3", "exit 1")
    finished = machine.set_up()
    assert finished.returncode == 1
    assert "Python 3.11 or newer is needed" in finished.stderr


def test_debians_python_gets_its_venv_module(machine: Machine) -> None:
    shutil.rmtree(machine.folder / ".venv")
    assert machine.set_up(LACKS_VENV="1").returncode == 0
    assert commands(machine, "apt-get")[-1].endswith(" install --no-install-recommends python3.11-venv")


def test_a_folder_with_a_space_in_its_name_will_do(machine: Machine) -> None:
    moved = machine.folder.with_name("my cv")
    machine.folder.rename(moved)
    assert Machine(moved, machine.tools, machine.notes).set_up().returncode == 0


def test_the_container_writes_into_a_folder_of_its_users() -> None:
    """Docker creates a folder that is not there, as root's; and what root builds in it is root's."""
    line = next(line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if "docker run" in line)
    assert line.index("mkdir -p build") < line.index("docker run")
    assert '--user "$(id -u):$(id -g)"' in line
