"""What is sent to the pages, as JSON objects; `type` names the kind of each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import Span
from cvlatex.model.folder import PRIVATE
from cvlatex.serve.pdfs import Printed

Message = dict[str, Any]


def encode_message(message: Message) -> str:
    """Return a message as it is sent."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


def build_page_message(name: str, printed: Printed) -> Message:
    """Return what a page needs to know of a PDF before it asks for it."""
    pages = [[page.width, page.height, page.digest] for page in printed.pages]
    seconds = None if printed.seconds is None else round(printed.seconds, 3)
    return {
        "variant": name, "number": printed.number, "file": printed.file, "pages": pages, "budget": printed.budget,
        "seconds": seconds, "size": len(printed.content), "languages": list(printed.languages),
    }  # fmt: skip


def build_problem_message(item: Diagnostic, *, hidden: bool) -> Message:
    """Describe a diagnostic; of one about private.yaml only that there is one, where it is `hidden`."""
    span = item.span
    is_private = span is not None and Path(span.file).name == PRIVATE
    if hidden and is_private:
        words: Message = {"message": f"{PRIVATE} has a mistake; open the file to see it.", "hints": [], "fix": None}
    else:
        fix = {"span": _as_numbers(item.fix.span), "text": item.fix.text} if item.fix else None
        words = {"message": item.message, "hints": list(item.hints), "fix": fix}
    place: Message = locate_span(span) if span else {"file": None, "span": None}
    return {"code": item.code, "severity": str(item.severity), **words, **place}


def locate_span(span: Span) -> Message:
    """Return a place of the data."""
    return {"file": Path(span.file).name, "span": _as_numbers(span)}


def _as_numbers(span: Span) -> list[int]:
    """Return a span as four numbers."""
    return [span.line, span.column, span.end_line, span.end_column]
