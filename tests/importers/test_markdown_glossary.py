# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

from cvlatex.importers.markdown_glossary import Anchors
from tests.importers.drafts import import_text, plain


def test_ids_become_slugs_once_each() -> None:
    anchors = Anchors(["CLIP", "全景分割", "clip", "血压"])
    assert [anchors.get_slug(name) for name in ("CLIP", "全景分割", "clip", "血压")] == [
        "clip",
        "quan-jing-fen-ge",
        "clip-2",
        "xue-ya",
    ]
    assert (
        anchors.convert_inline('a <a href="#全景分割">b</a><br> <a href="https://x.org">c</a>')
        == "a [b](#quan-jing-fen-ge)  [c](https://x.org)"
    )
    assert anchors.convert_inline('<a href="#nothing">b</a>') == "b"


def test_a_body_has_paragraphs_and_points(tmp_path: Path) -> None:
    text = '# A\n## B\nc\n<div id="X">\n<h2>Term</h2>\n🟢One.<br>\n🔸two<br>\n🔸three<br>\n🟢Four $a$.<br><br>\n</div>\n<div id="Y"><h2>Empty</h2>\n</div>\n'
    found = import_text(tmp_path, "x.md", text)
    assert found.draft
    assert plain(found.draft.glossary)[0] == {"id": "x", "term": "Term", "body": "One.\n\n- two\n- three\n\nFour $a$."}
