from __future__ import annotations

import itertools
import json
from pathlib import Path

import pikepdf
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.model.attachment import Attachment
from cvlatex.model.text import as_plain_text
from cvlatex.schedule import build
from cvlatex.writers.text.document import write
from tests.folders import write_folder

KINDS = st.sampled_from(["open", "private", "excluded", "other", "secret", "german"])
TREES = st.lists(st.tuples(KINDS, st.lists(st.tuples(KINDS, st.lists(KINDS, max_size=3)), max_size=3)), max_size=4)


MARKS: dict[str, dict[str, object]] = {
    "private": {"audience": "private"},
    "excluded": {"tags": ["internal"]},
    "other": {"only": ["zh"]},
}


class Marked:
    """Writes items of each kind, and keeps the words that may and may not be read."""

    def __init__(self) -> None:
        self.numbers = itertools.count(1)
        self.hidden: set[str] = set()
        self.private: dict[str, str] = {}

    def text(self, kind: str, *, hidden: bool) -> object:
        word = f"{kind}word{next(self.numbers)}x"
        if kind == "secret":
            name = f"n{next(self.numbers)}"
            self.private[name] = word
            self.hidden.add(word)
            return f"!private {name}"
        if hidden or kind in ("private", "excluded", "other"):
            self.hidden.add(word)
        return {"en": word, "zh": self.word_in_chinese(word)} if kind == "german" else word

    def word_in_chinese(self, word: str) -> str:
        self.hidden.add(f"zh{word}")
        return f"zh{word}"

    def marks(self, kind: str) -> dict[str, object]:
        return MARKS.get(kind, {})


def folder_of(tree: list[tuple[str, list[tuple[str, list[str]]]]], folder: Path) -> tuple[Path, Marked]:
    marked = Marked()
    hides = ("private", "excluded", "other")
    sections: list[object] = [
        {"id": "z", "type": "text", "title": "Z", "body": "b", "tags": ["internal"]},
        {"id": "y", "type": "text", "title": "Y", "body": "b"},
    ]
    terms: list[object] = []
    for at, (kind, entries) in enumerate(tree):
        gone = kind in hides
        rows: list[object] = []
        for entry_kind, points in entries:
            away = gone or entry_kind in (*hides, "secret")
            highlights = [
                {"text": marked.text(point, hidden=away), **marked.marks(point)} for point in points
            ]  # fmt: skip
            title = marked.text(entry_kind, hidden=away)
            rows.append({"title": title, "highlights": highlights, **marked.marks(entry_kind)})
        title = marked.text("german" if kind == "secret" else kind, hidden=gone)
        sections.append({"id": f"s{at}", "type": "entries", "title": title, "entries": rows, **marked.marks(kind)})
        term = marked.text("open", hidden=gone)
        terms.append({"id": f"term{kind}{at}x", "term": term, "body": "b", **marked.marks(kind)})
        if gone:
            marked.hidden.add(f"term{kind}{at}x")
        rows.append({"title": f"Mention [words](#term{kind}{at}x)"})
    cv = yaml.safe_dump({"profile": {"name": "A"}, "sections": sections}, allow_unicode=True)
    cv = cv.replace("'!private ", "!private '")
    files: dict[str, str | bytes | None] = {
        "cv.yaml": cv, "glossary.yaml": yaml.safe_dump(terms),
        "private.yaml": yaml.safe_dump(marked.private) if marked.private else None,
        "variants.yaml": "variants: {v: {language: en, exclude: [internal], embed: [yaml, json_resume]}}\n",
    }  # fmt: skip
    return write_folder(folder, files), marked


def attached(folder: Path) -> tuple[Attachment, ...]:
    loaded = load_folder(folder)
    assert loaded.documents, loaded.diagnostics
    return loaded.documents[0].attachments


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tree=TREES)
def test_what_is_marked_private_never_gets_in_and_the_rest_comes_back(
    tree: list[tuple[str, list[tuple[str, list[str]]]]], tmp_path: Path
) -> None:
    folder, marked = folder_of(tree, tmp_path / str(abs(hash(str(tree)))))
    files = {file.name: file.content.decode() for file in attached(folder)}
    assert {"cv.yaml", "variants.yaml", "resume.json"} <= set(files)
    for name, content in files.items():
        found = {word for word in marked.hidden if word in content}
        assert not found, (name, found)
    json.loads(files["resume.json"])
    back = tmp_path / f"back{abs(hash(str(tree)))}"
    back.mkdir(exist_ok=True)
    for name, content in files.items():
        (back / name).write_text(content, encoding="utf-8")
    public = folder / "variants.yaml"
    public.write_text("variants: {v: {language: en, exclude: [internal], audience: public}}\n", encoding="utf-8")
    assert write(load_folder(back).documents[0]) == write(load_folder(folder).documents[0])


def test_the_pdf_carries_them_and_keeps_to_its_standards(tmp_path: Path) -> None:
    variants = "variants: {v: {language: [zh, en], embed: [yaml, json_resume]}}\n"
    folder = write_folder(tmp_path / "data", {"variants.yaml": variants})
    loaded = load_folder(folder)
    (built,) = build(loaded.documents, folder, tmp_path / "out", Silent(), sources=loaded.sources)
    assert [one for one in built.diagnostics if one.code in ("pdf-a", "pdf-ua")] == []
    with pikepdf.open(tmp_path / "out" / "cv-v.pdf") as pdf:
        assert b"<pdfaid:part>3</pdfaid:part>" in pdf.Root.Metadata.read_bytes()
        assert [str(one.UF) for one in pdf.Root.AF] == [
            "cv.yaml", "glossary.yaml", "resume.en.json", "resume.json", "variants.yaml",
        ]  # fmt: skip
        glossary = next(file for file in loaded.documents[0].attachments if file.name == "glossary.yaml")
        assert pdf.attachments["glossary.yaml"].get_file().read_bytes() == glossary.content


def test_the_photo_comes_along_unless_it_is_private(tmp_path: Path) -> None:
    from PIL import Image

    for name, mark in (("open", ""), ("closed", ", audience: private")):
        cv = f"profile: {{name: A, photo: {{file: me.png, alt: Me{mark}}}}}\nsections: []\n"
        folder = write_folder(
            tmp_path / name, {"cv.yaml": cv, "variants.yaml": "variants: {v: {language: en, embed: yaml}}\n"}
        )
        Image.new("RGB", (300, 400), "red").save(folder / "me.png")
        files = {file.name: file.content for file in attached(folder)}
        assert ("photo.jpg" in files) == (name == "open")
        assert (b"photo" in files["cv.yaml"]) == (name == "open")
        assert b"me.png" not in files["cv.yaml"]


def test_the_letter_comes_along_and_is_sound_again(tmp_path: Path) -> None:
    from PIL import Image

    cv = "profile: {name: A}\nsections: [{id: a, type: text, title: T, body: 'See [CLIP](#clip).'}]\n"
    letters = (
        "one:\n  recipient: {en: Works, zh: 工厂}\n  subject: !private subject\n  opening: Dear Sir,\n"
        "  body: I write [CLIP](#clip).\n  closing: Yours,\n  signature: me.png\n"
        "two: {opening: Dear Madam, body: Otherword, closing: Yours}\n"
    )
    letter = "language: en, letter: one, embed: yaml"
    variants = f"v: {{{letter}}}\n  alone: {{{letter}, letter_only: true}}"
    files = {
        "cv.yaml": cv, "letters.yaml": letters, "private.yaml": "subject: Hiddenword\n",
        "glossary.yaml": "- {id: clip, term: CLIP, body: A model.}\n", "variants.yaml": f"variants:\n  {variants}\n",
    }  # fmt: skip
    folder = write_folder(tmp_path / "data", files)
    Image.new("RGB", (300, 100), "blue").save(folder / "me.png")
    for document in load_folder(folder).documents:
        attachments = {one.name: one.content for one in document.attachments}
        back = write_folder(tmp_path / f"back-{document.variant.name}", {"private.yaml": None, **attachments})
        (again,) = load_folder(back).documents
        printed, read = document.parts[0].letter, again.parts[0].letter
        assert printed is not None
        assert read is not None
        assert [as_plain_text(line.children) for line in (*read.recipient, read.opening, *read.closing)] == [
            "Works", "Dear Sir,", "Yours,",
        ]  # fmt: skip
        assert (printed.signature, read.signature) == ("me.png", "signature.jpg")
        assert b"Hiddenword" not in b"".join(attachments.values())
        assert b"Otherword" not in attachments["letters.yaml"]
        assert attachments["signature.jpg"].startswith(b"\xff\xd8")
        assert bool(again.parts[0].sections) == (document.variant.name == "v")
        assert [term.id for term in again.glossary] == ["clip"]
