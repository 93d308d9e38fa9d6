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


def encoded(message: Message) -> str:
    """A message as it is sent."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


def page_message(name: str, printed: Printed) -> Message:
    """What a page needs to know of a PDF before it asks for it."""
    pages = [[page.width, page.height, page.digest] for page in printed.pages]
    seconds = None if printed.seconds is None else round(printed.seconds, 3)
    return {
        "variant": name, "number": printed.number, "file": printed.file, "pages": pages, "budget": printed.budget,
        "seconds": seconds, "size": len(printed.content), "languages": list(printed.languages),
    }  # fmt: skip


def problem_message(item: Diagnostic, *, hidden: bool) -> Message:
    """A diagnostic; of one about private.yaml only that there is one, where it is `hidden`."""
    span = item.span
    is_private = span is not None and Path(span.file).name == PRIVATE
    if hidden and is_private:
        words: Message = {"message": f"{PRIVATE} has a mistake; open the file to see it.", "hints": [], "fix": None}
    else:
        fix = {"span": _span(item.fix.span), "text": item.fix.text} if item.fix else None
        words = {"message": item.message, "hints": list(item.hints), "fix": fix}
    place: Message = file_and_span(span) if span else {"file": None, "span": None}
    return {"code": item.code, "severity": str(item.severity), **words, **place}


def file_and_span(span: Span) -> Message:
    """A place of the data."""
    return {"file": Path(span.file).name, "span": _span(span)}


def _span(span: Span) -> list[int]:
    """A span as four numbers."""
    return [span.line, span.column, span.end_line, span.end_column]
