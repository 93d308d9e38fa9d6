"""The built wheel, installed into an environment of its own, with nothing of the checkout in reach."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from tests.folders import ROOT, shared_by_processes, write_folder

PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `cvlatex` command of a new environment, which borrows only the dependencies of this one."""
    folder = shared_by_processes(tmp_path_factory) / f"wheel-{os.getpid()}"
    subprocess.run((*PIP, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, ROOT), check=True)
    subprocess.run((sys.executable, "-m", "venv", "--without-pip", folder / "env"), check=True)
    (wheel,) = folder.glob("cvlatex-*.whl")
    python = folder / "env" / "bin" / "python"
    subprocess.run((*PIP, f"--python={python}", "install", "--no-deps", wheel), check=True)
    (site,) = (folder / "env" / "lib").glob("python3*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python.with_name("cvlatex")


def run(command: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    cache = {"CVLATEX_CACHE": str(folder / "cache")}
    return subprocess.run(
        (command, *arguments), cwd=folder, env=environment | cache, capture_output=True, text=True, check=False
    )


def test_an_installed_command_builds_the_pdf_of_any_folder(installed: Path, tmp_path: Path) -> None:
    write_folder(tmp_path / "data")
    built = run(installed, tmp_path, "pdf")
    assert built.returncode == 0, built.stdout + built.stderr
    assert {path.name for path in (tmp_path / "build").glob("*.pdf")} == {"cv-zh.pdf", "cv-en.pdf"}
    again = run(installed, tmp_path, "pdf")
    assert again.stdout.count("unchanged") == 2


def test_an_installed_command_shows_a_mistake_at_its_place(installed: Path, tmp_path: Path) -> None:
    write_folder(tmp_path / "data", {"cv.yaml": "profile: {nmae: A}\n"})
    checked = run(installed, tmp_path, "check")
    assert checked.returncode == 1
    assert "data/cv.yaml:1:11: error: 'nmae'" in checked.stdout


def test_the_checkout_is_not_what_ran(installed: Path, tmp_path: Path) -> None:
    program = "import cvlatex.core.paths as paths; print(paths.ROOT, paths.LATEX.is_dir(), paths.FONTS.is_dir())"
    python = installed.with_name("python")
    printed = subprocess.run((python, "-c", program), cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert not Path(printed.split()[0]).is_relative_to(ROOT)
    assert printed.endswith("True True\n")
    doctor = run(installed, tmp_path, "doctor")
    assert (doctor.returncode, "Noto Sans CJK SC" in doctor.stdout) == (0, True)


def test_a_source_distribution_has_what_the_wheel_is_built_of_and_little_else() -> None:
    packed = {Path(file.path).relative_to(ROOT) for file in SdistBuilder(str(ROOT)).recurse_included_files()}
    installed = {Path(file.path).relative_to(ROOT) for file in WheelBuilder(str(ROOT)).recurse_included_files()}
    assert installed <= packed
    beside = {path.as_posix() for path in packed - installed}
    assert beside == {"LICENSE", "README.md", "docs/cvlatex.1", "pyproject.toml"}
