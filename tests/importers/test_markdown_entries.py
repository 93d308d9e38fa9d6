from __future__ import annotations

from cvlatex.importers.ledger import Value
from cvlatex.importers.markdown_entries import fit_entries
from tests.importers.drafts import plain


def test_entries_fit_their_type() -> None:
    kind, entries = fit_entries("awards", [{"name": Value("A"), "highlights": [Value("x")]}])
    assert (plain(kind), plain(entries)) == ("entries", [{"title": "A", "highlights": ["x"]}])
    kind, entries = fit_entries("education", [{"name": Value("A"), "role": Value("BSc")}])
    assert (kind, plain(entries)) == ("education", [{"organization": "A", "degree": "BSc"}])
    kind, _ = fit_entries(None, [{"name": Value("A"), "role": Value("Lead")}])
    assert plain(kind) == "experience"
