"""The glossary to TeX."""

from __future__ import annotations

from pylatex import NoEscape

from cvlatex.locales.locale import find_word
from cvlatex.model.document import Document, Term
from cvlatex.model.text import Blocks, GlossaryLink
from cvlatex.model.walk import find_values
from cvlatex.writers.latex.blocks import write_blocks
from cvlatex.writers.latex.commands import CVGlossaryEntry, CVGlossaryMentions, CVGlossaryReferences
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import brace_lines, write_line


def write_glossary(document: Document, lines: Lines) -> None:
    """Write the heading and every term, with the pages of those that are mentioned."""
    language = document.parts[0].language
    mentioned = {mention.id for mention in find_values(document, GlossaryLink)}
    titles = " / ".join(find_word("glossary", part.language) for part in document.parts)
    title = f"title={{{titles}}}"
    with lines.switch_language(language), lines.open_environment("CVGlossary", title):
        for term in document.glossary:
            _write_term(term, language, lines, mentioned=term.id in mentioned)


def _write_term(term: Term, document_language: str, lines: Lines, *, mentioned: bool) -> None:
    """Write a glossary term."""
    heading = NoEscape(" / ".join(write_line(line) for _, line in term.headings))
    lines.add(CVGlossaryEntry(id=term.id, term=heading), term.headings[0][1].span)
    for definition in term.definitions:
        if definition.language == document_language:
            _write_definition(definition.body, lines)
            continue
        with lines.switch_language(definition.language):
            _write_definition(definition.body, lines)
    references = list(dict.fromkeys(line for definition in term.definitions for line in definition.references))
    if references:
        lines.add(CVGlossaryReferences(brace_lines(references)), references[0].span)
    if mentioned:
        lines.add(CVGlossaryMentions(term.id), term.headings[0][1].span)


def _write_definition(body: Blocks, lines: Lines) -> None:
    """Write the definition of a term."""
    with lines.open_environment("CVBody", span=body.span.start()):
        write_blocks(body, lines)
