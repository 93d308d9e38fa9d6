from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.console.report import as_github, as_json, as_text
from cvlatex.core.diagnostics import error, warning
from cvlatex.core.source import SourceFile, Span
from cvlatex.load import load_folder
from cvlatex.readers.yaml.privacy import Privacy
from tests.folders import SOUND, write_folder

CV = SOUND["cv.yaml"].replace("profile: {", "profile: {contacts: [{type: phone, value: !private phone}], ")


@pytest.mark.parametrize(
    "private",
    [
        'phone: "5550100 secret\nmail: [secret@x.example\n',
        "phone: 5550100 secret\nphone: 5550100\n",
        "phone: {zh: 5550100 secret\n",
        "phone: 5550100 – secret: 2\n",
        "5550100 secret\n",
        "phone: “5550100 secret”\n",
        "phone: not-a-number-5550100\n",
        "- 5550100 secret\n",
        "phone: *5550100-secret\n",
        "phone: !5550100-secret x\n",
        "phone: 5550100\tsecret\n\tx: y",
        "phone: 5550100 \x1bsecret\n",
    ],
)
def test_no_report_holds_anything_of_private_yaml(private: str, tmp_path: Path) -> None:
    loaded = load_folder(write_folder(tmp_path, {"cv.yaml": CV, "private.yaml": private}))
    printed = (
        as_text(loaded.diagnostics, loaded.sources),
        as_json(loaded.diagnostics),
        as_github(loaded.diagnostics),
    )
    for text in printed:
        assert "5550100" not in text
        assert "secret" not in text
    assert all("private" not in name for name in loaded.sources)


def test_other_problems_lose_only_the_values() -> None:
    source = SourceFile.of("d/private.yaml", "phone: +41 79 555 01 00\nname: Al\n")
    hide = Privacy.of(Path("d"), {"d/private.yaml": source})
    other = warning("a", Span("d/cv.yaml", 1, 1, 1, 2), "'+41 79 555 01 00' of Al", "phone")
    own = error("b", Span("d/private.yaml", 1, 1, 1, 2), "Not a number: 555.", "Write 555")
    assert [(one.message, one.hints) for one in hide.hide_in_all([other, own])] == [
        ("'…' of Al", ("phone",)),
        ("Not a number: 555.", ("Write 555",)),
    ]
    assert hide.sources == {}
