"""Whole data folders, with any text in any field."""

from __future__ import annotations

import json

from hypothesis import strategies as st

PRINTED = (
    "\\", "^^5c", "%", "#", "&", "_", "~", "$x^2$", "{", "}", "[", "](", "**", "*", "`", "``", "<b>",
    "&amp;", "https://example.org/%7e#a_b", "[a](https://example.org/%23)", "——", "……", "“", "”", "《",
    "》", "，", "。", "（", "）", "·", "旻", "𠮷", "é", "ﬁ", "Ω", "Ж", "ё", "--", "---", "'", "\"", "?`", "!",
    "  ", "\u00a0", "\u3000", "|", "<", ">", "W" * 120, "中" * 60,
)  # fmt: skip
"""What any text may hold, as itself or as markup."""
REFUSED_AT_TIMES = (
    "\\input{x}", "$", "${$", "[CLIP](#clip)", "\n", "\n\n", "\n- ", "\n1. ", "\n> ", "\n# ", "\n    ",
    "\u00ad", "\t",
)  # fmt: skip

characters = st.characters(codec="utf-8")
covered = st.characters(categories=["L", "Nd", "P"], max_codepoint=0x17F)
han = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
kana_and_marks = st.characters(categories=["Lo", "Po", "Ps", "Pe"], min_codepoint=0x3001, max_codepoint=0x30FA)
wild = st.lists(
    st.one_of(st.sampled_from(PRINTED + REFUSED_AT_TIMES), st.text(characters, max_size=8)), max_size=8
).map("".join)
tame = st.lists(
    st.one_of(st.sampled_from(PRINTED), st.text(st.one_of(covered, han, kana_and_marks), max_size=8)), max_size=10
).map(lambda parts: "A" + "".join(parts) + "z")

dates = st.sampled_from(["2013", "2013-09", "2013-09-01", "present", "2031", "13/9", ""])


def localized(text: st.SearchStrategy[str]) -> st.SearchStrategy[object]:
    return st.one_of(text, st.fixed_dictionaries({"zh": text, "en": text}))


def folders(text: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, str]]:
    """Files by name; JSON, of which YAML is a superset, holds every text unharmed."""
    entry = st.fixed_dictionaries(
        {"organization": localized(text), "start": st.sampled_from(["2013", "2013-09"])},
        optional={
            "position": localized(text),
            "location": localized(text),
            "summary": localized(text),
            "end": st.sampled_from(["2014", "2016-04", "present"]),
            "highlights": st.lists(localized(text), min_size=1, max_size=4),
        },
    )
    section = st.fixed_dictionaries(
        {"type": st.just("experience"), "title": localized(text), "entries": st.lists(entry, min_size=1, max_size=3)}
    )
    cv = st.fixed_dictionaries(
        {
            "profile": st.fixed_dictionaries({"name": localized(text)}, optional={"headline": localized(text)}),
            "sections": st.lists(section, min_size=1, max_size=3).map(
                lambda all_: [{"id": f"s{number}", **one} for number, one in enumerate(all_)]
            ),
        }
    )
    glossary = st.lists(
        st.fixed_dictionaries({"id": st.just("clip"), "term": localized(text), "body": localized(text)}),
        min_size=1,
        max_size=1,
    )
    variants = st.just({"variants": {"both": {"language": ["zh", "en"]}}})
    files = st.fixed_dictionaries({"cv.yaml": cv, "glossary.yaml": glossary, "variants.yaml": variants})
    return files.map(lambda all_: {name: json.dumps(value) for name, value in all_.items()})


scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), dates, wild)
keys = st.one_of(st.sampled_from(["profile", "sections", "name", "id", "type", "title", "entries", "zh", "en"]), wild)
anything = st.recursive(
    scalars, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=4))
)
