from __future__ import annotations

from pathlib import Path

from cvlatex.serve.printed import list_texts
from tests.folders import documents_of


def test_every_text_comes_in_reading_order_with_its_place(data: Path) -> None:
    texts = list_texts(documents_of(data)["en"])
    assert [(text.kind, *text.runs) for text in texts] == [
        ("name", "Minyu Gao"),
        ("contact", "minyu@example.org"),
        ("contact", "079 555 01 23"),
        ("section", "Education"),
        ("title", "Master of Science"),
        ("subtitle", "EPFL"),
        ("dates", "Sep 2013 – Apr 2016"),
        ("point", "Studied medical imaging, and solved "),
        ("point", "Searched pictures with CLIP"),
        ("section", "Skills"),
        ("label", "Languages"),
        ("item", "Python"),
        ("item", "Chinese"),
        ("term", "CLIP"),
        ("definition", "A model of pictures and words"),
    ]
    lines = (data / "cv.yaml").read_text().splitlines()
    for text in texts:
        if Path(text.span.file).name == "cv.yaml" and text.kind in ("name", "section", "title", "subtitle"):
            assert lines[text.span.line - 1][text.span.column - 1 : text.span.end_column - 1].strip('"') == text.runs[0]
    (dates,) = [text for text in texts if text.kind == "dates"]
    assert "2013-09" in lines[dates.span.line - 1]
    assert list(dict.fromkeys(text.section for text in texts)) == ["", "education", "skills", "glossary"]
    assert [text.group for text in texts] == sorted(text.group for text in texts)
