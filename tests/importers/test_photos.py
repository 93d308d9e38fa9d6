from __future__ import annotations

import base64
from pathlib import Path

import pytest

from cvlatex.importers.draft import Draft
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Kind, Ledger, Value
from cvlatex.importers.photos import add_photo
from tests.importers.drafts import NOWHERE, plain

PNG = b"\x89PNG\r\n\x1a\n....."


def taken(folder: Path, text: str) -> tuple[Draft, str]:
    ledger, draft = Ledger(), Draft({"name": Value("Ada")})
    leaf = ledger.add_leaf(text, NOWHERE, "photo")
    add_photo(draft, Kit(ledger, "plain"), leaf, Incoming(folder / "x", "x", b"", ledger))
    (outcome,) = ledger.settle([("photo", draft.profile["photo"]["file"])] if "photo" in draft.profile else [])
    return draft, outcome.reason if outcome.kind is Kind.DROPPED else ""


@pytest.mark.parametrize("text", ["me.png", "me", "data:image/png;base64," + base64.b64encode(PNG).decode()])
def test_a_picture_beside_the_source_or_in_it_is_copied(text: str, tmp_path: Path) -> None:
    (tmp_path / "me.png").write_bytes(PNG)
    draft, reason = taken(tmp_path, text)
    assert reason == ""
    assert draft.files == {"photo.png": PNG}
    assert plain(draft.profile["photo"]) == {"file": "photo.png", "alt": "Portrait of Ada"}
    assert draft.profile["photo"]["alt"].guess


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/me.png",
        "../me.png",
        "/etc/passwd",
        "none.png",
        "data:image/png;base64,??",
        "x" * 5000,
        "a\x00b",
        "text.png",
    ],
)
def test_any_other_is_not_taken(text: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "me.png").write_bytes(PNG)
    (tmp_path / "in" / "text.png").write_bytes(b"words")
    draft, reason = taken(tmp_path / "in", text)
    assert draft.files == {}
    assert reason
