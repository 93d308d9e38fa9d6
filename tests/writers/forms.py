"""A document in each format, as one text in which words can be looked for."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.description import read_font_sets
from cvlatex.model.document import Document
from cvlatex.writers.docx.document import write as write_docx
from cvlatex.writers.html.document import write as write_html
from cvlatex.writers.json_resume.document import write as write_json
from cvlatex.writers.latex.document import write as write_latex
from cvlatex.writers.markdown.document import write as write_markdown
from cvlatex.writers.text.document import write as write_text
from cvlatex.writers.text.form import write_form

FORMS = ("form", "text", "markdown", "json", "docx", "html", "latex")


def text_of(form: str, document: Document, folder: Path) -> str:
    """What a format holds of a document, without the escapes of TeX and Markdown."""
    fonts = {one.name: one for one in read_font_sets(FONTS / "fonts.yaml")}[document.variant.fonts.value]
    match form:
        case "html":
            return write_html(document, folder, fonts, FONTS)
        case "docx":
            with zipfile.ZipFile(io.BytesIO(write_docx(document, folder))) as package:
                names = [name for name in package.namelist() if name.endswith((".xml", ".rels"))]
                return "".join(package.read(name).decode() for name in names)
        case "json":
            return write_json(document, document.parts[0])
        case "latex":
            return write_latex(document).text.replace(r"\CVMayBreak{}", "").replace("\\", "").replace("~", " ")
        case "markdown":
            return write_markdown(document).replace("\\", "")
        case "text":
            return write_text(document).replace("\n", "")
        case _:
            return write_form(document)
