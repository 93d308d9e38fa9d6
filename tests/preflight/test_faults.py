"""A CV as other programs write it, and the same with one fault: the rule for it fires, and no other rule of reading."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from msgspec import Struct, field
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from cvlatex.preflight.worker import judge

READING = frozenset((
    "font-switches", "empty-actual-text", "heading-line", "entry-gap", "label-reach", "link-overlap", "loose-line",
    "stated-language", "stranded-heading", "widow", "lone-character",
))  # fmt: skip

POINTS = ("Rebuilt the forecasting system with a team of eight", "Designed a release process that replays all data")
POSTS = (("Head of Systems", "Water Group, Wuhan", "2021 - 2024"), ("Engineer", "Institute, Delft", "2017 - 2021"))
LABELS = (("Models:", 102, "hydrodynamics"), ("Code:", 93, "Python, C++"), ("Field:", 91, "sensors"))


class Shown(Struct):
    """A text on the page: where, in which font, with how much more space between words."""

    x: float
    y: float
    text: str
    bold: bool = False
    spacing: float = 0.0
    title: int = 0


class Page(Struct):
    """The CV before it is written. `shown` is its text, `title` the level in the outline or 0."""

    shown: list[Shown] = field(default_factory=list)
    links: list[list[float]] = field(default_factory=lambda: [[60, 760, 160, 775], [170, 760, 260, 775]])
    language: str = "en"
    space_font: bytes = b"/F1"
    before: bytes = b""
    in_form: bool = False
    replaced: bool = False

    def of(self, text: str) -> Shown:
        """What shows a text."""
        return next(one for one in self.shown if one.text == text)

    def below(self, y: float) -> list[Shown]:
        return [one for one in self.shown if one.y <= y]


def sound() -> Page:
    """A CV in which all is well: name, posts with points, labels with values."""
    shown = [Shown(60, 780, "Ruoxi Shen", True), Shown(60, 764, "ruoxi@example.org | example.org")]
    shown.append(Shown(60, 735, "Experience", True, title=1))
    y = 715.0
    for role, employer, dates in POSTS:
        shown += [Shown(60, y, role, True, title=2), Shown(440, y, dates), Shown(60, y - 13, employer)]
        shown += [Shown(70, y - 26 - 13 * at, f"- {point}") for at, point in enumerate(POINTS)]
        y -= 72
    shown.append(Shown(60, y - 10, "Skills", True, title=1))
    for at, (label, x, value) in enumerate(LABELS):
        shown += [Shown(60, y - 30 - 13 * at, label, True), Shown(x, y - 30 - 13 * at, value)]
    return Page(shown)


def write(page: Page, path: Path) -> Path:
    """The PDF, with an outline of the name and the titles, as browsers write it."""
    pdf = pikepdf.new()
    sheet = pdf.add_blank_page(page_size=(595, 842))
    faces = {"F1": "Helvetica", "F2": "Helvetica-Bold", "F3": "Times-Roman"}
    fonts = Dictionary({
        f"/{name}": Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{face}"))
        for name, face in faces.items()
    })  # fmt: skip
    body = page.before + b"".join(_operators(one, page.space_font) for one in page.shown)
    resources = Dictionary(Font=fonts)
    if page.in_form:
        form = pdf.make_stream(body, Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 595, 842], Resources=resources)
        body, resources = b"/F Do", Dictionary(XObject=Dictionary(F=form))
    sheet.Contents, sheet.obj.Resources = pdf.make_stream(body), resources
    sheet.obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect) for rect in page.links])
    if page.replaced:
        pdf.Root.StructTreeRoot = Dictionary(
            K=pdf.make_indirect(Dictionary(S=Name.Span, Pg=sheet.obj, ActualText=String("")))
        )
    pdf.Root.Lang = String(page.language)
    with pdf.open_outline() as outline:
        name = OutlineItem("Ruoxi Shen", 0, "XYZ", top=792)
        outline.root.append(name)
        for one in page.shown:
            if one.title:
                within = name.children if one.title == 1 else name.children[-1].children
                within.append(OutlineItem(one.text, 0, "XYZ", top=one.y + 10))
    pdf.save(path)
    return path


def _operators(one: Shown, space_font: bytes) -> bytes:
    font = b"/F2" if one.bold else b"/F1"
    words = one.text.encode("latin-1").split(b" ")
    space = b" ( ) Tj " if space_font == b"/F1" else b" %b 10 Tf ( ) Tj %b 10 Tf " % (space_font, font)
    texts = space.join(b"(%b) Tj" % word for word in words)
    return b"BT %g Tw %b 10 Tf %g %g Td %b ET\n" % (one.spacing, font, one.x, one.y, texts)


def codes(path: Path) -> list[str]:
    return [one.code for one in judge(path) if one.code in READING]


def test_a_sound_cv_passes(tmp_path: Path) -> None:
    assert codes(write(sound(), tmp_path / "cv.pdf")) == []


def words_apart(page: Page) -> None:
    page.space_font = b"/F3"


def empty_replacement(page: Page) -> None:
    page.before = b"/Span <</ActualText <FEFF>>> BDC BT /F1 10 Tf 60 40 Td (x) Tj ET EMC "


def empty_replacement_in_a_form(page: Page) -> None:
    empty_replacement(page)
    page.in_form = True


def element_replaced_by_nothing(page: Page) -> None:
    page.replaced = True


def dates_beside_a_title(page: Page) -> None:
    page.shown.append(Shown(440, 735, "2014 - 2024"))


def post_beside_a_title(page: Page) -> None:
    for one in page.below(715):
        one.x += 100 * (one.y > 560)
    page.of("Experience").y = 715


def posts_close_together(page: Page) -> None:
    for one in page.below(660):
        one.y += 19


def values_far_from_labels(page: Page) -> None:
    for _, _, value in LABELS:
        page.of(value).x += 40


def links_that_overlap(page: Page) -> None:
    page.links[1][0] -= 30


def a_line_drawn_out(page: Page) -> None:
    first, second = page.of(f"- {POINTS[0]}"), page.of(f"- {POINTS[1]}")
    first.text, first.spacing = f"{first.text} of people from all over the world", 3
    second.text = POINTS[1]  # the second line of the same point


def another_language(page: Page) -> None:
    page.language = "zh-CN"


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (words_apart, "font-switches"),
        (empty_replacement, "empty-actual-text"),
        (empty_replacement_in_a_form, "empty-actual-text"),
        (element_replaced_by_nothing, "empty-actual-text"),
        (dates_beside_a_title, "heading-line"),
        (post_beside_a_title, "heading-line"),
        (posts_close_together, "entry-gap"),
        (values_far_from_labels, "label-reach"),
        (links_that_overlap, "link-overlap"),
        (a_line_drawn_out, "loose-line"),
        (another_language, "stated-language"),
    ],
)
def test_a_fault_is_found_and_nothing_else(harm: Callable[[Page], None], code: str, tmp_path: Path) -> None:
    page = sound()
    harm(page)
    assert codes(write(page, tmp_path / "cv.pdf")) == [code]
