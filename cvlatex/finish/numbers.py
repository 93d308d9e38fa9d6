r"""Page numbers, as text of their pages, where programs that know no pages take them for nothing else.

How many pages there are is known with the last one: TeX has each page refer to a form (ISO 32000-1, 8.10) that the last
page defines. Programs that read a PDF take a form for an image, or leave it out. Here the form becomes content of the
page.

Many programs join what a page ends with and what the next one begins with. So where the next page begins with a
heading, a page ends with its number, and the next one begins with the name in its foot; and where an entry goes on,
nothing comes between: number and name stand before the page's first heading, and do so on the last page, too, which
nothing follows: programs that look for columns would take the two for one beside a short page. In the content, that is;
nothing moves on the page.

A page's foot is what TeX marked by `/CV.P MP`: a text of the CV's own, the name, on later pages, and last the number.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import pikepdf
from msgspec import Struct
from pikepdf import Dictionary, Name, Object

from cvlatex.finish.elements import Elements
from cvlatex.finish.streams import read_content

_FORM = re.compile(rb"q\s+(?:-?[\d.]+\s+){6}cm\s+/(CVPage)\s+Do\s+Q")
_FONT = re.compile(rb"/[\w.+-]+ [\d.]+ Tf\b")
_COLOR = re.compile(rb"(?:[\d.]+ ){1,4}(?:rg|RG|g|G|k|K)\b")
_NEXT = re.compile(rb"\b(Tf|T[jJ])\b|\]TJ")

_MARK = re.compile(rb"/CV\.(\d+|[AP]) MP\s*")
_HEADINGS = frozenset(("H2", "H3", "H4", "H5"))


class _Page(Struct, frozen=True):
    """A page's content without its foot; the parts of that; where its first heading begins, -1 without one.

    `turns` is true where the page begins with that heading.
    """

    content: bytes
    feet: tuple[bytes, ...]
    heading: int
    turns: bool


def place_numbers(pdf: pikepdf.Pdf, elements: Elements) -> None:
    """Write the pages anew, with the parts of their feet where nothing is joined to them."""
    headings = frozenset(b"%d" % number for number, element in elements.by_number.items() if element.type in _HEADINGS)
    pages = [_take_feet(page.obj, headings) for page in pdf.pages]
    for number, (page, known) in enumerate(zip(pdf.pages, pages, strict=True)):
        if known.feet:
            is_last = number + 1 == len(pages)
            ends = not number if is_last else pages[number + 1].turns
            page.Contents = pdf.make_stream(_write_foot(known, ends=ends))


def _take_feet(page: Object, headings: Collection[bytes]) -> _Page:
    """Return a page with its feet taken out of its content."""
    parts = _split_feet(read_content(page))
    feet = tuple(_inline_form(page, foot) for foot in parts[1::2])
    body = parts[::2]
    parts[1::2] = [_collect_state(foot, b"".join(body[at:])) for at, foot in enumerate(parts[1::2], start=1)]
    rest = b"".join(parts)
    heading = next((mark.start() for mark in _MARK.finditer(rest) if mark[1] in headings), -1)
    return _Page(rest, feet, heading, turns=heading >= 0 and _find_first(rest) == heading)


def _split_feet(content: bytes) -> list[bytes]:
    """Split a page's content at its feet, every second part, without the marks of these."""
    parts, depth, start = [b""], 0, 0
    for mark in _MARK.finditer(content):
        if not depth and mark[1] == b"P":
            parts[-1] = content[start : mark.start()]
            depth, start = 1, mark.end()
        elif depth:
            depth += -1 if mark[1] == b"0" else 1
            if not depth:
                parts += [content[start : mark.start()], b""]
                start = mark.end()
    parts[-1] = content[start:]
    return parts


def _collect_state(foot: bytes, after: bytes) -> bytes:
    """Return the colours that a foot leaves, and its font where what comes after relies on it."""
    shows = _NEXT.search(after)
    fonts = [] if shows and shows[1] == b"Tf" else _FONT.findall(foot)[-1:]
    return b"".join(b"%s " % state for state in (*_COLOR.findall(foot), *fonts))


def _find_first(content: bytes) -> int:
    """Return where the first element of a page begins, past decoration; -1 where one goes on from the page before."""
    depth = 0
    for mark in _MARK.finditer(content):
        if mark[1] == b"0":
            depth -= 1
            if depth < 0:
                return -1
        elif mark[1].isdigit() and not depth:
            return mark.start()
        else:
            depth += 1
    return -1


def _write_foot(page: _Page, *, ends: bool) -> bytes:
    """Return a page with its foot: the number last where it `ends`, and else, as the name, before its first heading."""
    at_end = () if page.heading >= 0 and not ends else page.feet[-1:] if page.heading >= 0 else page.feet
    before = page.feet[: len(page.feet) - len(at_end)]
    at, end = max(page.heading, 0), page.content.rfind(b"Q")
    return b"".join(
        (page.content[:at], _wrap_feet(before), page.content[at:end], _wrap_feet(at_end), page.content[end:])
    )


def _wrap_feet(feet: Sequence[bytes]) -> bytes:
    """Return the feet of a page as content between the marks of a foot."""
    return b"/CV.P MP q %s Q /CV.0 MP\n" % b" ".join(feet) if feet else b""


def _inline_form(page: Object, foot: bytes) -> bytes:
    """Return a foot with its form's content in the form's place."""
    forms = page.get("/Resources", Dictionary()).get("/XObject", Dictionary())

    def replace(reference: re.Match[bytes]) -> bytes:
        """Return the content of a form in the place of the operator that draws it."""
        name = Name("/" + reference[1].decode())
        form = forms.get(name)
        if form is None:
            return b""
        _lend_fonts(page, form)
        del forms[name]
        return b"q %s Q" % form.read_bytes()

    return _FORM.sub(replace, foot)


def _lend_fonts(page: Object, form: Object) -> None:
    """Give a page the fonts of a form whose content it takes over."""
    if "/Font" not in page.Resources:
        page.Resources.Font = Dictionary()
    for font, value in form.get("/Resources", Dictionary()).get("/Font", Dictionary()).items():
        if font not in page.Resources.Font:
            page.Resources.Font[font] = value
