"""The finish stage: from the PDF of xdvipdfmx and the elements that TeX wrote to one that meets PDF/A and PDF/UA.

# Steps
1. Page numbers become text of their pages; the fonts' advances are levelled.
2. Each use of a glyph gets the character that was typed, words get spaces between them, and the marks in the pages
   become marked content.
3. Link annotations are tied to their elements.
4. The structure tree is written, and the destinations lead to its elements.
5. Metadata, language, viewer preferences and output intent are written, with the values that the document has.

The same input gives the same bytes: no clock, no chance, and an identifier computed from the content.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, Object, Stream, String

from cvlatex.core.errors import CvlatexError, FolderUnusable, TexFailed
from cvlatex.core.garbage import pause_collector
from cvlatex.finish.attachments import attach
from cvlatex.finish.boxes import measure_figures, measure_formulas
from cvlatex.finish.cff import with_glyphs_of
from cvlatex.finish.destinations import lead_to_elements
from cvlatex.finish.elements import INLINE, ROOT, Element, Elements, find_printed, read_elements
from cvlatex.finish.faces import PdfFont, list_fonts, read_faces, read_simple
from cvlatex.finish.formulas import attach_mathml, describe_mathml, name_formulas
from cvlatex.finish.intent import write_intent
from cvlatex.finish.languages import name_languages
from cvlatex.finish.ligatures import part_ligatures
from cvlatex.finish.link_ends import PageLinks, read_links
from cvlatex.finish.links import tie_links
from cvlatex.finish.marks import mark_pages, read_marks
from cvlatex.finish.named import has_all_names
from cvlatex.finish.namespaces import Namespaces
from cvlatex.finish.new_glyphs import add_glyphs, name_characters, prepare_new_glyphs
from cvlatex.finish.numbers import place_numbers
from cvlatex.finish.one_font import merge_beside
from cvlatex.finish.operators import read_operators
from cvlatex.finish.pieces import PlacedPiece
from cvlatex.finish.saving import compress, save, store_compressed
from cvlatex.finish.scripts import part_scripts
from cvlatex.finish.standards import FIRST, SECOND, Pair, name_profiles
from cvlatex.finish.streams import identify_streams, read_content
from cvlatex.finish.structure2 import make_notes, to_pdf2
from cvlatex.finish.tree import write_tree
from cvlatex.finish.typed import UNKNOWN, Typed, name_glyphs, rewrite_uses
from cvlatex.finish.unicode import read_pairs
from cvlatex.finish.version2 import VERSION, bring_to_2_0
from cvlatex.finish.widths import level_widths
from cvlatex.finish.words import list_pieces, part_words, read_pieces
from cvlatex.finish.xmp import About, write_packet
from cvlatex.model.attachment import Attachment

_WITH_LATIN_BESIDE = frozenset(("zh", "ja", "ko"))
"""Languages that set Latin letters in another font than their own."""

PROFILE = "sRGB.icc"
"""The file of the colour profile of sRGB, in the folder of fonts."""


class GlyphsUnnamed(CvlatexError):
    """A font of the PDF has glyphs without characters; xdvipdfmx may have been given the font without something."""


def forget_pages() -> None:
    """Forget the pages and fonts that were finished: the next ones are another owner's."""
    for one in (compress, read_operators, read_marks, read_pieces, read_pairs, with_glyphs_of):
        one.cache_clear()


@pause_collector()
def finish(
    pdf: Path, tags: Path, fonts: Path, epoch: int | None = None, *, typed: Typed = UNKNOWN, whole: bool = True,
    attachments: tuple[Attachment, ...] = (), standard: Pair = FIRST, mathml: Callable[[str], str] | None = None,
) -> Path:  # fmt: skip
    """Finish a PDF in its place. `tags` is what TeX wrote of its elements, `fonts` the folder of the fonts that ship.

    `epoch` is what the PDF is dated, in seconds since 1970, where it shall have another date than it has; `typed` is
    what its text was typed as. Not `whole` is one whose fonts xdvipdfmx may have been given without their
    substitutions. `attachments` are files to carry along; `standard` are those to keep to; `mathml` writes a
    formula as MathML. Raises GlyphsUnnamed where that can be seen, TagsUnreadable,
    TexFailed where the PDF is damaged, or FolderUnusable; the PDF is then as it was.
    """
    finished = pdf.with_suffix(".finished.pdf")
    try:
        elements = read_elements(tags.read_text(encoding="utf-8"))
        with pikepdf.open(pdf) as document:
            before = identify_streams(document)
            if epoch is not None:
                document.docinfo[Name.CreationDate] = String(_format_date(epoch))
            place_numbers(document, elements)
            faces = read_faces(document)
            if not whole and not has_all_names(document, faces):
                raise GlyphsUnnamed("Glyphs of the PDF have no characters.", "Build it again.")
            if mathml is not None:
                name_formulas(elements.by_number.values(), mathml)
            nodes = _write_content(document, elements, faces, fonts, typed, standard)
            _describe(document, elements, attachments, standard)
            _attach_formulas(document, nodes, standard)
            if standard == SECOND:
                bring_to_2_0(document)
            version = VERSION if standard == SECOND else ""
            save(document, finished, version, before - identify_streams(document))
        finished.replace(pdf)
    except OSError as problem:
        raise FolderUnusable(f"{pdf} cannot be finished: {problem.strerror or problem}.") from problem
    except pikepdf.PdfError as problem:
        raise TexFailed(f"The PDF that xdvipdfmx made is damaged: {problem}.", "Build it again.") from problem
    return pdf


def _write_content(
    pdf: pikepdf.Pdf, elements: Elements, faces: dict[bytes, PdfFont], fonts: Path, typed: Typed, standard: Pair
) -> Mapping[Element, Object]:
    """Write marks, texts, links and the structure tree; return the nodes of the tree by element."""
    level_widths(pdf)
    contents, elements, known = _part_text(pdf, elements, faces, typed)
    second = standard == SECOND
    if second:
        to_pdf2(elements)
    types = {number: element.type for number, element in elements.by_number.items() if number != ROOT}
    marked = mark_pages(contents, types)
    measure_figures(marked, elements, _measure_heights(pdf))
    with ThreadPoolExecutor(max_workers=1) as beside:  # zlib lets Python's other threads go on
        packed = beside.map(compress, [page.content for page in marked])
        printed = find_printed((owner for page in marked for owner in page.owners), elements)
        links = tie_links(pdf, elements, printed, known)
        if second:
            make_notes(elements, links)
        nodes = write_tree(pdf, elements, marked, links, Namespaces(pdf) if second else None)
        lead_to_elements(pdf, elements, nodes, structured=second)
    for page, content in zip(pdf.pages, packed, strict=True):
        if not isinstance(page.Contents, Stream):
            page.Contents = pdf.make_stream(b"")
        store_compressed(page.Contents, content)
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    if elements.languages:
        pdf.Root.Lang = String(elements.languages[0])
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.DisplayDocTitle = True
    pdf.Root.ViewerPreferences = preferences
    write_intent(pdf, (fonts / PROFILE).read_bytes())
    return nodes


def _attach_formulas(pdf: pikepdf.Pdf, nodes: Mapping[Element, Object], standard: Pair) -> None:
    """Give each formula's node its MathML: as an associated file in PDF/UA-2, in its attributes otherwise."""
    formulas = {element: node for element, node in nodes.items() if element.mathml}
    if standard == SECOND:
        attach_mathml(pdf, formulas, str(pdf.docinfo.get("/CreationDate", "")))
    else:
        describe_mathml(pdf, formulas)


def _describe(pdf: pikepdf.Pdf, elements: Elements, attachments: tuple[Attachment, ...], standard: Pair) -> None:
    """Attach files and write the metadata, which say of what standard the PDF is."""
    if attachments:
        attach(pdf, attachments, str(pdf.docinfo.get("/CreationDate", "")))
    about = write_packet(_collect_metadata(pdf, elements), name_profiles(standard, carries=bool(attachments)))
    pdf.Root.Metadata = pdf.make_stream(about, Type=Name.Metadata, Subtype=Name.XML)


def _part_text(
    pdf: pikepdf.Pdf, elements: Elements, faces: dict[bytes, PdfFont], typed: Typed
) -> tuple[tuple[bytes, ...], Elements, tuple[PageLinks, ...]]:
    """Return the pages' content in the characters that were typed, with spaces between words; the fonts have both.

    The elements that come with it are one more for each run in another language; then comes what the text says of the
    links.
    """
    inline = frozenset(b"%d" % number for number, element in elements.by_number.items() if _is_inline(element))
    fonts = list_fonts(pdf)
    new = {name: prepare_new_glyphs(font) for name, font in fonts.items()}
    contents = tuple(read_content(page.obj) for page in pdf.pages)
    named, several = name_glyphs(faces, {name: str(font.BaseFont) for name, font in fonts.items()}, typed)
    for name, face in named.items():
        if face is not faces[name]:
            name_characters(pdf, fonts[name], face.text)
    if several:
        contents = rewrite_uses(contents, list_pieces(contents, inline), named, new, several, typed.source)
    donors: dict[bytes, bytes] = {}
    if elements.languages and elements.languages[0].partition("-")[0] in _WITH_LATIN_BESIDE:
        contents, donors = merge_beside(pdf, contents, named, fonts, new)
    contents = part_ligatures(contents, named, new)
    contents = part_scripts(contents, named, elements.languages)

    known: tuple[PageLinks, ...] = ()

    def name_runs(printed: Sequence[Sequence[PlacedPiece]]) -> None:
        """Add what only the printed pieces tell of the elements: languages, ends of links, boxes of formulas."""
        nonlocal elements, known
        elements = name_languages(printed, elements)
        known = read_links(printed, elements)
        measure_formulas(printed, elements, _measure_heights(pdf))

    contents = part_words(contents, named, new, inline, read_simple(pdf), name_runs)
    for name, glyphs in new.items():
        add_glyphs(pdf, fonts[name], glyphs, donors)
    return contents, elements, known


def _measure_heights(pdf: pikepdf.Pdf) -> list[float]:
    """Return the heights of the pages, in points."""
    return [float(page.mediabox[3]) for page in pdf.pages]


def _is_inline(element: Element) -> bool:
    """Whether it stands within a line: a stretch of it, or the label that is a network's name before an account."""
    return element.type in INLINE or (element.type == "Lbl" and element.alternate != "")


def _format_date(epoch: int) -> str:
    """Write a moment as PDF does, in UTC (ISO 32000-1, 7.9.4)."""
    return datetime.fromtimestamp(epoch, UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


def _collect_metadata(pdf: pikepdf.Pdf, elements: Elements) -> About:
    """Return title, author and what else the document information has, for the metadata."""
    info = {key: str(value) for key, value in pdf.docinfo.items()}
    return About(
        title=info.get("/Title", ""),
        author=info.get("/Author", ""),
        subject=info.get("/Subject", ""),
        keywords=info.get("/Keywords", ""),
        creator=info.get("/Creator", ""),
        producer=info.get("/Producer", ""),
        created=info.get("/CreationDate", ""),
        modified=info.get("/ModDate", ""),
        languages=elements.languages,
    )
