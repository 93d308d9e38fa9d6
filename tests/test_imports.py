"""The order of the house: who may import whom, what the tests mirror, what is documented, what a start may not load."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "cvlatex"
MODULES = sorted(PACKAGE.rglob("*.py"))
STAGES = ("readers", "localize", "checks", "writers", "typeset", "finish", "preflight")
ORDER: tuple[tuple[str, ...], ...] = (
    ("core",), ("model", "console", "tools"), ("locales", "fontsets"), STAGES,
    ("importers", "review", "stages", "starters", "uptodate"), ("load",), ("pipeline",), ("schedule",),
    ("serve", "batch"), ("commands",),
)  # fmt: skip
RANK = {name: rank for rank, names in enumerate(ORDER) for name in names}
HEAVY = ("yaml", "babel", "pylatex", "markdown_it", "rich", "pypinyin", "pikepdf", "fontTools", "pdfminer", "pypdf")


def floor_of(path: Path) -> str:
    """The module or package right below cvlatex/ that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_floors(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            names = [
                f"{node.module}.{alias.name}" if node.module == "cvlatex" else node.module or "" for alias in node.names
            ]
        for name in names:
            parts = name.split(".")
            if parts[0] == "cvlatex" and len(parts) > 1 and parts[1] != "__version__":
                yield getattr(node, "lineno", 0), parts[1]


def is_code(path: Path) -> bool:
    """Whether a module does anything: it has a function or a method."""
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_imports_only_to_its_left(path: Path) -> None:
    own = floor_of(path)
    if own == "__init__":
        assert list(imported_floors(path)) == []
        return
    for line, other in imported_floors(path):
        assert other == own or RANK[other] < RANK[own], f"{path.name}:{line} imports cvlatex.{other}"


def test_every_floor_has_its_rank() -> None:
    assert {floor_of(path) for path in MODULES} - {"__init__"} <= set(RANK)


def test_the_map_of_the_house_names_every_room() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = {f"{name}/" if (PACKAGE / name).is_dir() else f"{name}.py" for name in RANK}
    assert {room for room in rooms if f"`{room}" not in text} == set()


MIRRORED = [path for path in MODULES if path.name != "__init__.py" and is_code(path)]
MIRRORS = {
    "commands/pdf.py": "commands/test_building.py",
    "typeset/job.py": "typeset/test_passes.py",
    "typeset/incremental/comparison.py": "typeset/incremental/test_prediction.py",
    "typeset/incremental/file_run.py": "typeset/incremental/test_session.py",
    "commands/watch.py": "serve/test_watch.py",
    "commands/schema.py": "readers/yaml/test_schema_files.py",
    "readers/yaml/nodes.py": "readers/yaml/test_composer.py",
    "readers/yaml/dates.py": "readers/yaml/test_binding.py",
    "readers/yaml/synonyms.py": "readers/yaml/test_binding.py",
    "writers/docx/part.py": "writers/docx/test_document.py",
    "writers/outputs.py": "test_outputs.py",
    "stages/document_build.py": "test_pipeline.py",
    "stages/finish.py": "test_pipeline.py",
    "stages/preflight.py": "test_pipeline.py",
    "stages/results.py": "test_pipeline.py",
    "importers/merger.py": "importers/test_merge.py",
    "importers/linkedin_entries.py": "importers/test_linkedin.py",
    "importers/json_resume_entries.py": "importers/test_json_resume.py",
    "importers/rendercv_entries.py": "importers/test_rendercv.py",
    "importers/reactive_resume_entries.py": "importers/test_reactive_resume.py",
}
"""What another test module stands for than the one of the same name."""


def test_every_module_class_and_function_has_a_docstring() -> None:
    undocumented = [
        f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"
        for path in (*MODULES, *(ROOT / "bench").rglob("*.py"), *(ROOT / "scripts").glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and not getattr(node, "name", "").startswith("__")
        and ast.get_docstring(node) is None
    ]
    assert undocumented == []


@pytest.mark.parametrize("path", MIRRORED, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_with_code_has_its_tests(path: Path) -> None:
    place = path.relative_to(PACKAGE)
    same_name = (place.parent / f"test_{place.name}").as_posix()
    assert (ROOT / "tests" / MIRRORS.get(place.as_posix(), same_name)).is_file()


def test_the_command_starts_without_loading_what_only_a_build_needs() -> None:
    program = (
        "import sys; import cvlatex.commands.main; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not set(loaded.stdout.split()) & set(HEAVY)
    assert "click" in loaded.stdout.split()
