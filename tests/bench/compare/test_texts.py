from __future__ import annotations

import json
from pathlib import Path

from bench.compare import texts
from bench.timing import Command


def test_here_every_text_prints_as_it_was_typed(tmp_path: Path) -> None:
    printed = texts.compare_printed(texts.write_for_cvlatex, tmp_path)
    assert printed == {text.typed: "yes" for text in texts.TEXTS}


def test_a_program_that_fails_has_no_pdf(tmp_path: Path) -> None:
    def fails(typed: str, folder: Path) -> tuple[Path, Command]:
        return folder / "x.pdf", Command(("false",), folder, {"PATH": "/usr/bin:/bin"})

    assert set(texts.compare_printed(fails, tmp_path).values()) == {"no PDF"}


def test_the_peers_get_the_same_point(tmp_path: Path) -> None:
    pdf, command = texts.write_for_rendercv("C# and #hash", tmp_path)
    assert pdf == tmp_path / "out" / "Ann_Lee_CV.pdf"
    assert "C# and #hash" in json.dumps(json.loads((tmp_path / "cv.yaml").read_text()), ensure_ascii=False)
    pdf, command = texts.write_for_yamlresume("C# and #hash", tmp_path)
    assert command.argv[-1] == str(tmp_path / "cv.yml")
    assert pdf == tmp_path / "cv.pdf"
