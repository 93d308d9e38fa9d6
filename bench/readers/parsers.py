"""What parsers of resumes from PyPI get from PDFs, as JSON by file: `python parsers.py FILE.pdf…`, where they are."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any


def parse_with_openresume(file: str) -> Any:
    """Return name and address by openresume-parser, which reads the lines of pypdf."""
    reading: Any = __import__("openresume.parser", fromlist=["parse_resume_from_pdf"])
    resume = reading.parse_resume_from_pdf(file).get("resume", {})
    return {"name": resume.get("full_name", ""), "email": resume.get("email", "")}


def parse_with_ats_resume(file: str) -> Any:
    """Return name and address by ats-resume."""
    reading: Any = __import__("ats_resume.importer", fromlist=["import_resume"])
    basics = reading.import_resume(file)["basics"]
    return {"name": basics.get("name", ""), "email": basics.get("email", "")}


def parse_with_zero_resume(file: str) -> Any:
    """Return the address by zero-resume-parser, which reads no name."""
    reading: Any = __import__("zero_resume_parser.parser", fromlist=["parse_resume"])
    return {"email": reading.parse_resume(file).get("email") or ""}


def parse_with_glassbox(file: str) -> Any:
    """Return what glassbox-hiring finds that a parser would lose, by its codes."""
    pdf: Any = __import__("glassbox.parse.pdf", fromlist=["extract_pdf_blocks"])
    diagnostics: Any = __import__("glassbox.parse.diagnostics", fromlist=["diagnose"])
    blocks, about = pdf.extract_pdf_blocks(file)
    known = ("has_images", "has_tables", "is_scanned", "naive_text")
    report = diagnostics.diagnose(blocks, **{key: about[key] for key in known if key in about})
    return [one.code for one in report.findings]


PARSERS: dict[str, Callable[[str], Any]] = {
    "openresume_parser": parse_with_openresume,
    "ats_resume": parse_with_ats_resume,
    "zero_resume_parser": parse_with_zero_resume,
    "glassbox": parse_with_glassbox,
}


def collect_answers(file: str) -> dict[str, Any]:
    """Return the answer of each parser; one that is missing, or fails, has none, and says so."""
    found = {}
    for name, parser in PARSERS.items():
        try:
            found[name] = parser(file)
        except Exception as problem:  # a parser of others may raise anything
            sys.stderr.write(f"{name}: {problem!r}\n")
    return found


if __name__ == "__main__":
    print(json.dumps({file: collect_answers(file) for file in sys.argv[1:]}))
