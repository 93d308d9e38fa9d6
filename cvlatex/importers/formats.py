"""The formats that can be imported: by name, what recognizes a file of each, and what reads it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from msgspec import Struct

from cvlatex.importers.draft import Draft
from cvlatex.importers.incoming import Incoming


class Format(Struct, frozen=True):
    """A format. `module` has `read(incoming)`, which gives a draft or None."""

    id: str
    title: str
    module: str

    def read(self, incoming: Incoming) -> Draft | None:
        """Read the draft of a file of this format, or None with the reason among the problems."""
        reader: Callable[[Incoming], Draft | None] = import_module(f"cvlatex.importers.{self.module}").read
        return reader(incoming)


FORMATS: tuple[Format, ...] = (
    Format("json-resume", "JSON Resume", "json_resume"),
    Format("rendercv", "RenderCV", "rendercv"),
    Format("yamlresume", "YAMLResume", "yamlresume"),
    Format("markdown-cv", "markdown-cv", "markdown_cv"),
    Format("linkedin", "LinkedIn's data export", "linkedin"),
    Format("europass", "Europass", "europass"),
    Format("reactive-resume", "Reactive Resume", "reactive_resume"),
    Format("moderncv", "moderncv", "moderncv"),
    Format("awesome-cv", "Awesome-CV", "awesome_cv"),
    Format("latex-resume", "a résumé in LaTeX", "tex_resume"),
    Format("bibtex", "BibTeX", "bibtex"),
    Format("csl-json", "CSL-JSON", "csl_json"),
    Format("pdf", "a PDF with its sources in it", "own_pdf"),
)
NAMES = tuple(known.id for known in FORMATS)


def find_format(name: str) -> Format:
    """Find the format of a name in NAMES."""
    return next(known for known in FORMATS if known.id == name)
