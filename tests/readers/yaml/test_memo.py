from __future__ import annotations

from pathlib import Path

from cvlatex.load import load_folder
from cvlatex.readers.yaml.memo import TEXTS, Memo
from tests.folders import write_folder


def _created(created: list[int]) -> str:
    created.append(1)
    return "A"


def test_what_is_known_is_not_created_again() -> None:
    memo, created = Memo(), list[int]()
    for _ in range(3):
        memo.turn()
        assert memo.get("a", lambda: _created(created)) == "A"
    assert len(created) == 1


def test_what_a_reading_did_not_ask_for_is_forgotten() -> None:
    memo, created = Memo(), list[int]()
    memo.get("a", lambda: _created(created))
    memo.turn()
    memo.turn()
    memo.get("a", lambda: _created(created))
    assert len(created) == 2


CV = "profile: {{name: A}}\nsections:\n  - {{id: s, type: text, title: T, body: {body}}}\n"


def test_a_reading_again_is_as_one_from_nothing(tmp_path: Path) -> None:
    bodies = ("one **two**", "one **three**", '"one **two**"', "[x](#nothing)", "$\\input$", "one **two**")
    again = []
    for body in bodies:
        folder = write_folder(tmp_path / "again", {"cv.yaml": CV.format(body=body)})
        again.append(load_folder(folder))
    for number, body in enumerate(bodies):
        TEXTS.turn()
        TEXTS.turn()
        fresh = load_folder(write_folder(tmp_path / "again", {"cv.yaml": CV.format(body=body)}))
        assert (fresh.documents, fresh.diagnostics) == (again[number].documents, again[number].diagnostics)
