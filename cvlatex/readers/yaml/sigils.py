"""Values that begin with & or !, which YAML takes for the name of an anchor or for a tag."""

from __future__ import annotations

import re

from cvlatex.core.diagnostics import Diagnostic, Fix, error
from cvlatex.core.source import SourceFile, Span
from cvlatex.core.spelling import find_nearest
from cvlatex.readers.yaml.nodes import PRIVATE_TAG
from cvlatex.readers.yaml.quoting import quote


def report_unused_anchor(source: SourceFile, name: str, span: Span) -> Diagnostic:
    """Return the error of an anchor that nothing refers to."""
    message = f"YAML takes &{name} for the name of an anchor, and nothing refers to it."
    written = source.slice(span)
    if "\n" in written or not written.startswith("&"):
        return error("unused-anchor", span, message, "Put a value that begins with & in quotes.")
    text = quote(written)
    fix = Fix(span, text, safe=True)
    return error("unused-anchor", span, message, f"Put the whole value in quotes: {text}", fix=fix)


def report_unknown_tag(source: SourceFile, tag: str, span: Span) -> Diagnostic:
    """Return the error of a tag that is none of ours."""
    message = f"The tag {tag} means nothing here."
    if glued := re.fullmatch(rf"{PRIVATE_TAG}[-_]?([A-Za-z0-9][\w-]*)", tag):
        end = span.column + len(tag)
        fix = Fix(Span(span.file, span.line, span.column, span.line, end), f"{PRIVATE_TAG} {glued[1]}")
        return error("unknown-tag-mark", span, message, f"Write {fix.text}, with a space.", fix=fix)
    if find_nearest(tag, (PRIVATE_TAG,)):
        return error("unknown-tag-mark", span, message, f"Did you mean {PRIVATE_TAG}?")
    written = source.slice(span)
    if "\n" in written or not written.startswith("!") or written.startswith("!!"):
        hint = f"The only tag there is, is {PRIVATE_TAG}. A value that begins with ! needs quotes."
        return error("unknown-tag-mark", span, message, hint)
    text = quote(written)
    hint = f"Put the whole value in quotes: {text}"
    return error("unknown-tag-mark", span, message, hint, fix=Fix(span, text, safe=True))
