"""widow: no page begins with the last line of a paragraph, and none ends with the first.

Passes: a paragraph that crosses a page with two lines or more on each side.
Warns: a single line of it at the top or at the foot.
Where the data is not known, paragraphs are guessed from the places of their lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts, Paragraph, TextLine

ID = "widow"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on every single line that a page's end cuts off."""
    for paragraph in facts.text.paragraphs if facts.text else ():
        pages = [line.page for line in list_rows(paragraph)]
        if len(pages) < 3 or pages[0] == pages[-1]:
            continue
        if pages.count(pages[-1]) == 1:
            message = f"Page {pages[-1]} begins with the last line of a paragraph."
        elif pages.count(pages[0]) == 1:
            message = f"Page {pages[0]} ends with the first line of a paragraph."
        else:
            continue
        hint = "A few words more or less in this paragraph, or in one before it, move the page's end."
        yield warning(ID, paragraph.span or facts.locate_page(pages[-1]), message, hint)


def list_rows(paragraph: Paragraph) -> tuple[TextLine, ...]:
    """Return one line for each height on a page: what stands beside another is no line of its own."""
    found: list[TextLine] = []
    for line in paragraph.lines:
        last = found[-1] if found else None
        if last and last.page == line.page and min(last.y1, line.y1) - max(last.y0, line.y0) > 0.5 * line.height:
            continue
        found.append(line)
    return tuple(found)
