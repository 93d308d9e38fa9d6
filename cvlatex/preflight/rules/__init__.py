"""What a PDF has to be: one rule a module, its docstring the user's documentation."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.rules import (
    active_content,
    alternate_text,
    bounding_box,
    broken_word,
    deprecated_key,
    document_information,
    embedded_file,
    empty_actual_text,
    entry_gap,
    external_link,
    font_embedding,
    font_switches,
    formula_mathml,
    heading_line,
    image_resolution,
    internal_link,
    label_reach,
    link_overlap,
    list_numbering,
    lone_character,
    look_alike,
    loose_line,
    metadata,
    missing_glyph,
    note_reference,
    outline,
    overfull_box,
    page_budget,
    paper_size,
    pdf_a,
    pdf_ua,
    pdf_version,
    private_use,
    short_last_page,
    short_page,
    standard_claim,
    stated_language,
    stranded_heading,
    structure_destination,
    structure_namespace,
    structure_nesting,
    text_round_trip,
    text_unread,
    type3_font,
    unicode_mapping,
    widow,
    xmp_packet,
)

RULES: tuple[ModuleType, ...] = (
    font_embedding,
    type3_font,
    unicode_mapping,
    private_use,
    missing_glyph,
    overfull_box,
    internal_link,
    external_link,
    text_round_trip,
    text_unread,
    broken_word,
    look_alike,
    page_budget,
    stranded_heading,
    short_page,
    short_last_page,
    widow,
    lone_character,
    loose_line,
    font_switches,
    empty_actual_text,
    heading_line,
    entry_gap,
    label_reach,
    image_resolution,
    metadata,
    stated_language,
    xmp_packet,
    active_content,
    link_overlap,
    paper_size,
    outline,
    pdf_a,
    pdf_ua,
    pdf_version,
    standard_claim,
    document_information,
    deprecated_key,
    structure_namespace,
    structure_nesting,
    structure_destination,
    list_numbering,
    note_reference,
    alternate_text,
    bounding_box,
    formula_mathml,
    embedded_file,
)
"""Each has `ID` and `check(facts)`."""

TAKEN_OVER = frozenset((missing_glyph.CODE_OF_TEX, overfull_box.CODE_OF_TEX))
"""Codes of the build's own diagnostics that rules pass on; the build shows the rules' instead."""


def judge(facts: Facts) -> Iterator[Diagnostic]:
    """Yield every rule's findings, rule by rule."""
    for rule in RULES:
        yield from rule.check(facts)
