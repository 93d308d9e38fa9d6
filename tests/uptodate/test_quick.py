from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cvlatex.uptodate.quick import report_if_unchanged
from cvlatex.uptodate.request import parse_request
from tests.uptodate.tree import Tree, planted

ROOT = Path(__file__).parents[2]
LIGHT = {"click", "yaml", "pathlib", "subprocess", "cvlatex.pipeline", "cvlatex.commands.main", "tempfile"}
"""What a comparison of files does not need."""


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    return planted(tmp_path / "tree", monkeypatch)


def answered(*argv: str) -> int | None:
    request = parse_request(argv)
    return None if request is None else report_if_unchanged(request)


@pytest.mark.parametrize(
    "more", [(), ("--variant", "zh", "--variant=en"), ("--format=json",), ("--format", "xml", "--format", "github")]
)
def test_a_plain_command_with_nothing_to_do_is_answered(more: tuple[str, ...], tree: Tree) -> None:
    tree.record()
    assert answered("pdf", "--data", tree.data, f"--out={tree.out}", *more) == 0


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("check",),
        ("pdf", "-v"),
        ("pdf", "--help"),
        ("pdf", "stray"),
        ("pdf", "--variant"),
        ("pdf", "--variant="),
        ("pdf", "--variant", "--data"),
        ("pdf", "--variant", "fr"),
        ("pdf", "--format", "xml"),
        ("--version", "pdf"),
    ],
)
def test_everything_else_is_the_command_lines(argv: tuple[str, ...], tree: Tree) -> None:
    tree.record()
    assert answered(*argv[:1], "--data", tree.data, "--out", tree.out, *argv[1:]) is None


def test_what_has_changed_has_to_be_built(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    tree.record()
    (tree.folder / "data" / "cv.yaml").write_text("other")
    assert answered("pdf", "--data", tree.data, "--out", tree.out) is None
    assert capsys.readouterr() == ("", "")


def test_it_loads_little() -> None:
    appearance = "report_if_unchanged(parse_request(['pdf', '--out', '/nowhere']))"
    imports = (
        "from cvlatex.uptodate.request import parse_request; from cvlatex.uptodate.quick import report_if_unchanged"
    )
    program = f"import sys; {imports}; {appearance}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not LIGHT & set(loaded.stdout.split())
