from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from cvlatex.preflight.tagged import read_tagged
from cvlatex.preflight.tags import EmbeddedFile, Tagged

NEWER = "http://iso.org/pdf2/ssn"


class Sample:
    """A file of PDF 2.0 of one page, a paragraph in a document and a link; more can be put into it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.pdf = pikepdf.new()
        self.page = self.pdf.add_blank_page().obj
        self.root = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self.namespace = self.pdf.make_indirect(Dictionary(Type=Name.Namespace, NS=String(NEWER)))
        self.document = self.add("Document", self.root)
        self.paragraph = self.add("P", self.document, K=Array([0]))
        self.pdf.Root.StructTreeRoot = self.root

    def add(self, kind: str, parent: Any, **entries: Any) -> Any:
        element = self.pdf.make_indirect(Dictionary(S=Name("/" + kind), P=parent, NS=self.namespace, **entries))
        if "/K" not in parent:
            parent.K = Array()
        parent.K.append(element)
        return element

    def link(self, **entries: Any) -> Any:
        self.page.Annots = Array([self.pdf.make_indirect(Dictionary(Subtype=Name.Link, **entries))])
        return self.page.Annots[0]

    def read(self) -> Tagged:
        self.pdf.save(self.path, force_version="2.0")
        with pikepdf.open(self.path) as pdf:
            return read_tagged(pdf, self.path, {}, ())


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return Sample(tmp_path / "a.pdf")


def test_the_file_says_what_it_is(sample: Sample) -> None:
    sample.pdf.docinfo.Title = "A"
    found = sample.read()
    assert (found.header, found.marked, found.version, found.information) == ("%PDF-2.0", True, "", ("Title",))
    assert (found.loose_ends, found.files, found.has_files, found.deprecated) == ((), (), False, ())


def test_elements_come_parents_first_with_what_they_say(sample: Sample) -> None:
    link = sample.link(Contents=String("here"))
    reference = Dictionary(Type=Name.OBJR, Obj=link)
    tied = sample.add("Link", sample.paragraph, K=Array([reference]), Alt=String("here"))
    note = sample.add("FENote", sample.document, Ref=Array([tied]), A=Dictionary(O=Name.FENote, NoteType=Name.Endnote))
    tied.Ref = Array([note])
    document, paragraph, cites, cited = sample.read().tags
    assert [tag.kind for tag in (document, paragraph, cites, cited)] == ["Document", "P", "Link", "FENote"]
    assert (document.namespace, document.parent, document.kids) == (NEWER, "", ("P", "FENote"))
    assert (paragraph.has_content, paragraph.within, cites.within) == (True, document.number, paragraph.number)
    assert (cites.alternate, cites.contents, cites.refers) == ("here", ("here",), (cited.number,))
    assert (cited.attributes, cited.refers) == ({"NoteType": "Endnote"}, (cites.number,))


def test_a_tree_that_holds_itself_ends(sample: Sample) -> None:
    sample.paragraph.K = Array([sample.document])
    item = sample.pdf.make_indirect(Dictionary(Title=String("One")))
    item.Next = item
    sample.pdf.Root.Outlines = sample.pdf.make_indirect(Dictionary(First=item, Last=item, Count=1))
    assert [tag.kind for tag in sample.read().tags] == ["Document", "P"]


def test_mathml_is_a_file_or_an_element(sample: Sample) -> None:
    stream = sample.pdf.make_stream(b"", Subtype=Name("/application/mathml+xml"))
    sample.add("Formula", sample.paragraph, AF=Array([Dictionary(EF=Dictionary(F=stream))]))
    sample.add("math", sample.add("Formula", sample.paragraph))
    sample.add("Formula", sample.paragraph)
    assert [tag.has_mathml for tag in sample.read().tags if tag.kind == "Formula"] == [True, True, False]


@pytest.mark.parametrize(
    ("kind", "loose"), [("place", True), ("element", False), ("both", False), ("name", False), ("unknown", True)]
)
def test_a_way_to_no_element_is_loose(kind: str, loose: bool, sample: Sample) -> None:
    element, place = Array([sample.paragraph, Name.Fit]), Array([sample.page, Name.Fit])
    names = [String("known"), Dictionary(D=place, SD=element)]
    sample.pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array(names)))
    entries: dict[str, Any] = {
        "place": {"A": Dictionary(S=Name.GoTo, D=place)},
        "element": {"Dest": element},
        "both": {"A": Dictionary(S=Name.GoTo, D=place, SD=element)},
        "name": {"A": Dictionary(S=Name.GoTo, D=String("known"))},
        "unknown": {"A": Dictionary(S=Name.GoTo, D=String("unknown"))},
    }
    sample.link(**entries[kind])
    assert sample.read().loose_ends == (((1, "a link"),) if loose else ())


def test_names_the_outline_and_the_opening_may_be_loose(sample: Sample) -> None:
    place = Array([sample.page, Name.Fit])
    sample.pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("a"), place])))
    item = sample.pdf.make_indirect(Dictionary(Title=String("One"), Dest=place))
    sample.pdf.Root.Outlines = sample.pdf.make_indirect(Dictionary(First=item, Last=item, Count=1))
    sample.pdf.Root.OpenAction = place
    assert [what for _, what in sample.read().loose_ends] == [
        "the destination a",
        "an item of the outline",
        "what happens when the file is opened",
    ]


def test_files_and_deprecated_keys_are_found(sample: Sample) -> None:
    stream = sample.pdf.make_stream(b"", Subtype=Name("/text/plain"))
    file = Dictionary(F=String("a"), UF=String("a"), Desc=String("A file"), EF=Dictionary(F=stream))
    sample.pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("a"), file])))
    sample.page.Resources = Dictionary(ProcSet=Array([Name.PDF]))
    found = sample.read()
    assert found.files == (EmbeddedFile("a", "text/plain", described=True, named=True, related=False),)
    assert (found.has_files, found.deprecated) == (True, ("ProcSet",))
