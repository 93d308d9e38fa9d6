from __future__ import annotations

import pytest

from cvlatex.importers.ledger import Value
from cvlatex.importers.markdown_entries import fitted, parse_heading
from tests.importers.drafts import leaf, plain


@pytest.mark.parametrize(
    ("text", "title", "place", "dates", "at"),
    [
        ("__EPFL__ `2013.9 - 2016.4`", "EPFL", None, "2013.9 - 2016.4", None),
        ("**A** [上海] `2022 @翎腾`", "A", "上海", "2022", "翎腾"),
        ("Details [ 2022.06 - now]", "Details", None, "2022.06 - now", None),
        ("Plain", "Plain", None, None, None),
        ("[Link](https://x.org)", "[Link](https://x.org)", None, None, None),
    ],
)
def test_a_heading_has_parts(text: str, title: str, place: str | None, dates: str | None, at: str | None) -> None:
    found = parse_heading(leaf(text))
    assert [one.text if one else None for one in (found.title, found.place, found.dates, found.at)] == [
        title,
        place,
        dates,
        at,
    ]


def test_entries_fit_their_type() -> None:
    kind, entries = fitted("awards", [{"name": Value("A"), "highlights": [Value("x")]}])
    assert (plain(kind), plain(entries)) == ("entries", [{"title": "A", "highlights": ["x"]}])
    kind, entries = fitted("education", [{"name": Value("A"), "role": Value("BSc")}])
    assert (kind, plain(entries)) == ("education", [{"organization": "A", "degree": "BSc"}])
    kind, _ = fitted(None, [{"name": Value("A"), "role": Value("Lead")}])
    assert plain(kind) == "experience"
