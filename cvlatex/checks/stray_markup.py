"""stray-markup: no asterisks are left over that were meant as bold or emphasis.

Markdown takes `**` as bold only where the words touch it on the inside, and where no letter touches it on the outside
of a punctuation mark.

Passes: `**bold** text`, `**重点**：说明`.
Warns: `** bold ** text`, `**重点：**说明`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.diagnostics import Diagnostic, warning
from cvlatex.model.project import Project
from cvlatex.model.text import Plain, inlines
from cvlatex.model.walk import every_text

ID = "stray-markup"


def check(project: Project) -> Iterator[Diagnostic]:
    """A warning on every text that would print two asterisks in a row."""
    for text in (*every_text(project.cv), *every_text(project.glossary)):
        if any(isinstance(inline, Plain) and "**" in inline.text for inline in inlines(text)):
            hint = "Keep spaces and punctuation outside the asterisks: **word**: …"
            yield warning(ID, text.span, "Two asterisks in this text are not bold and will be printed.", hint)
