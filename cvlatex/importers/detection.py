"""Which format a file is in, by its content; its name only decides where the content could be of several."""

from __future__ import annotations

import re

from cvlatex.importers.formats import FORMATS, Format, find_format
from cvlatex.importers.incoming import Incoming, locate

_PEEK = 400_000


def detect(incoming: Incoming) -> Format | None:
    """Return the format of a file, or None with the reason among the problems."""
    if reason := _explain_unreadable(incoming):
        incoming.refuse("unknown-format", locate(incoming.name), *reason)
        return None
    name = _quote_name(incoming)
    if name:
        return find_format(name)
    known = ", ".join(known.id for known in FORMATS)
    incoming.refuse("unknown-format", locate(incoming.name), f"{incoming.name} is in no format that is known.",
                    f"Name its format with --from: {known}.")  # fmt: skip
    return None


def _explain_unreadable(incoming: Incoming) -> tuple[str, str] | None:
    """Return what a file is that no format can be in, and what to do with it; None for any other."""
    name, raw = incoming.name, incoming.raw
    begin = raw[:_PEEK]
    if raw.startswith(b"PK\x03\x04") and b"[Content_Types].xml" in begin:
        return f"{name} is a file of an office program.", _AS_MARKDOWN
    if b"\0" in begin[:4096] and not begin.startswith((b"PK\x03\x04", b"\xff\xfe", b"\xfe\xff")):
        return (f"{name} is no text: it has bytes that no text has.", _AS_MARKDOWN) if b"%PDF-" not in begin else None
    if incoming.path.suffix.lower() == ".typ" or re.search(rb'(?m)^#(?:import\s+"@|show:\s|set page)', begin):
        return f"{name} is a CV in Typst, whose text is the result of a program.", _FROM_TYPST
    if all(re.search(rb"(?m)^" + key + rb"\s*:", begin) for key in (b"profile", b"sections")):
        folder = incoming.path.parent.as_posix()
        return f"{name} is a file of cvlatex's own form already.", f"Use it as it is: `cvlatex pdf --data {folder}`."
    return None


_AS_MARKDOWN = (
    "Copy its words into a Markdown file, `# ` before your name and `## ` before each section, and import that."
)

_FROM_TYPST = (
    "Import the YAML that it was made of, if RenderCV wrote it; else copy its words into a Markdown file, `# ` before "
    "your name and `## ` before each section, and import that."
)


def _quote_name(incoming: Incoming) -> str:
    """Return the name of a file's format by its content, or ''."""
    raw = incoming.raw
    if incoming.path.is_dir():
        return "linkedin"
    if b"%PDF-" in raw[:1024]:
        return _detect_pdf(raw)
    if raw.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "linkedin"
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    text = raw[:_PEEK].decode(encoding, errors="replace").lstrip()
    suffix = incoming.path.suffix.lower()
    if text.startswith(("{", "[")):
        return _detect_json(text, suffix)
    if text.startswith("<") and re.search(r"<(?:\w+:)?(?:Candidate|SkillsPassport|LearnerInfo|Europass)\b", text):
        return "europass"
    document_class = found[1] if (found := re.search(r"\\documentclass(?:\[[^\]]*\])?\{([^}]*)\}", text)) else ""
    if "altacv" in document_class or re.search(r"\\cvevent\s*\{", text):
        return "latex-resume"
    if "awesome-cv" in document_class or re.search(r"\\(?:cvsection|begin\{cventries\})", text):
        return "awesome-cv"
    if re.search(
        r"\\documentclass(?:\[[^\]]*\])?\{[^}]*moderncv[^}]*\}|\\moderncv(?:style|theme|color)|\\cventry\s*\{", text
    ):
        return "moderncv"
    if re.search(r"\\(?:datedsubsection|datedline|resumeSubheading|resumeProjectHeading|resumeSubItem)\s*\{", text) or (
        "\\begin{rSection}" in text
    ):
        return "latex-resume"
    if re.search(r"\\section\*?\s*\{", text) and "\\begin{document}" in text:
        return "latex-resume"
    if re.search(r"^\s*@\w+\s*[{(]", text, re.MULTILINE) and not text.startswith("---"):
        return "bibtex"
    if suffix == ".csv" or re.match(r"First Name,Last Name,", text):
        return "linkedin"
    return _detect_text(text, suffix)


def _detect_pdf(raw: bytes) -> str:
    """Detect a PDF's format by what is attached: XML in one of Europass, YAML in one of ours."""
    from cvlatex.importers.attachments import list_attachments

    names = [name.lower() for name, _ in list_attachments(raw)]
    return "europass" if any(name.endswith(".xml") for name in names) and "cv.yaml" not in names else "pdf"


def _detect_json(text: str, suffix: str) -> str:
    """Return the format of a JSON file by its keys, or ''."""
    keys = set(re.findall(r'"([A-Za-z$_-]+)"\s*:', text))
    if text.startswith("[") or ({"DOI", "container-title", "issued"} & keys and "basics" not in keys):
        return "csl-json" if {"title", "type", "id"} & keys else ""
    if "basics" in keys and re.search(r'"sections"\s*:\s*\{', text):
        return "reactive-resume"
    if keys & {"basics", "work", "education", "skills", "projects", "publications", "languages"}:
        return "json-resume"
    return "json-resume" if suffix == ".json" else ""


def _detect_text(text: str, suffix: str) -> str:
    """Return the format of a YAML or Markdown file by its keys and headings, or ''."""
    is_content = re.search(r"^content\s*:", text, re.MULTILINE) and re.search(r"[{,\s]basics\s*:", text)
    if re.search(r"^cv\s*:", text, re.MULTILINE) and not is_content:
        return "rendercv"
    if is_content:
        return "yamlresume"
    if re.search(r"^basics\s*:", text, re.MULTILINE) and suffix in (".yaml", ".yml"):
        return "yamlresume"
    if suffix in (".yaml", ".yml", ".tex", ".cls", ".sty", ".xml", ".json"):
        return ""
    if re.search(r"^#{1,3}\s+\S", text, re.MULTILINE) or suffix in (".md", ".markdown"):
        return "markdown-cv"
    return ""
