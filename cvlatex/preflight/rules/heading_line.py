"""heading-line: a section's title stands alone on its line.

A parser of resumes knows a title by that, and gives what follows to the section. Titles are those on the
first level of the outline, or on the second where the first is the CV's own name.

Passes: a title with nothing beside it.
Warns: a title with dates, or the section's first line, on its height.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.alignment import normalize
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.headings import are_level, find_headings, find_section_level

ID = "heading-line"

_NUMBER = 4
"""Characters of a number before a title, which the outline may leave out."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on each title that is not alone."""
    lines = facts.text.lines if facts.text else ()
    top = find_section_level(facts)
    for heading in find_headings(facts):
        if heading.item.level != top:
            continue
        line, title = lines[heading.line], normalize(heading.item.title)
        others = [one for one in lines if one is not line and are_level(one, line)]
        more = normalize(line.text).replace(title, "")
        beside = others[0].text if others else line.text
        if others or (more not in title and len(more) > _NUMBER):
            message = f"The title '{heading.item.title}' shares its line with '{beside[:40]}'; parsers miss it."
            yield warning(ID, facts.locate_page(line.page), message, "Give it a line of its own.")
