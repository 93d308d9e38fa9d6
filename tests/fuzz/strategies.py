"""Whole data folders, drawn from the model itself: every section type, every key, with any text in any field.

Two kinds of text: `wild` holds anything that can be typed, and may be refused; `tame` holds what the fonts cover, with
every sort of markup that is let through, and has to be typeset.
"""

from __future__ import annotations

import json
import string

from hypothesis import strategies as st

from cvlatex.model.cv import Contact, Cv, Profile
from cvlatex.model.fields import DOI, EMAIL, SLUG, URL
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.tags import LANGUAGE
from cvlatex.model.text import Blocks, Line
from cvlatex.readers.yaml.shapes import (
    ChoiceShape,
    DateShape,
    FlagShape,
    ListShape,
    NamedShape,
    NumberShape,
    RecordShape,
    Shape,
    TextShape,
    WordShape,
    list_keys,
)

Values = st.SearchStrategy[object]
Texts = st.SearchStrategy[str]

TERMS = ("clip", "t1", "t2")
FORMULAS = (
    "$x^2$", r"$\frac{a}{b}$", r"$\alpha \leq \beta$", r"$\sum_{i=1}^{n} x_i$", r"$\mathcal{L} = -\log p$",
    r"$\text{损失 50\%}$", r"$\left( \sqrt[3]{x} \right)$", r"$\hat{y}' \in \mathbb{R}$", r"$\operatorname{max}$",
)  # fmt: skip
MARKUP = (
    "**bold**", "*emphasis*", "***both***", "`code`", "`` a`b ``", "[words](https://example.org/%7ea?b=c&d#e_f)",
    "[邮件](mailto:me@example.org)", "<https://example.org/a_b>", "[CLIP](#clip)", "[术语](#t1)", "[*t*](#t2)",
    "[](#clip)", "**[粗](#t1)**", *FORMULAS,
)  # fmt: skip
PRINTED = (
    "\\", "^^5c", "%", "#", "&", "_", "~", "{", "}", "\\[", "](", "\\*", "\\`", "\\$", "&amp;", "——", "……", "“", "”",
    "《", "》", "，", "。", "（", "）", "·", "旻", "𠮷", "é", "ﬁ", "Ω", "Ж", "ё", "--", "---", "'", "\"", "?`", "!",
    "  ",
    "\u00a0", "\u3000", "|", "★", "→", "✓", "€", "№", "½", "W" * 120, "中" * 60, "a-" * 40, "example.org/" * 12,
    r"\input{x}", r"\end{document}", r"\write18{x}",
)  # fmt: skip
REFUSED_AT_TIMES = (
    "\\input{x}", "$", "${$", "$\\def\\x{}$", "[CLIP](#clip)", "[x](javascript:y)", "\n", "\n\n", "\n- ", "\n1. ",
    "\n> ", "\n# ", "\n    ", "\u00ad", "\t", "<b>", "**", "*", "`", "[", "🚀", "ไ", "\u200b", "\u202e", "\ufdd0",
)  # fmt: skip

latin = st.one_of(
    st.characters(categories=["Lu", "Ll"], min_codepoint=0xC0, max_codepoint=0xFF),
    st.sampled_from("ĀāĂăĄąĆćČčĎďĒēĖėĘęĚěĞğĪīĮįİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŢţŤťŪūŮůŰűŸŹźŻżŽž"),
)
greek = st.characters(categories=["Lu", "Ll"], min_codepoint=0x391, max_codepoint=0x3C9)
cyrillic = st.characters(min_codepoint=0x410, max_codepoint=0x44F)
han = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
kana = st.one_of(
    st.characters(min_codepoint=0x3041, max_codepoint=0x3096), st.characters(min_codepoint=0x30A1, max_codepoint=0x30FA)
)
letters = st.one_of(st.sampled_from(string.ascii_letters + string.digits), latin, greek, cyrillic, han, kana)
words = st.text(letters, min_size=1, max_size=9)

wild: Texts = st.lists(
    st.one_of(st.sampled_from(PRINTED + MARKUP + REFUSED_AT_TIMES), st.text(st.characters(codec="utf-8"), max_size=8)),
    max_size=8,
).map("".join)
tame: Texts = st.lists(st.one_of(words, words, st.sampled_from(PRINTED), st.sampled_from(MARKUP)), max_size=8).map(
    lambda parts: "A" + "".join(f" {part} " if part in MARKUP else part for part in parts) + "z"
)
points = st.lists(tame, min_size=1, max_size=3)
tame_blocks: Texts = st.one_of(
    tame,
    st.lists(tame, min_size=1, max_size=3).map("\n\n".join),
    points.map(lambda texts: "\n".join(f"- {text}" for text in texts)),
    points.map(lambda texts: "Az\n\n" + "\n".join(f"{n}. {text}\n   - {text}" for n, text in enumerate(texts, 3))),
    st.sampled_from(FORMULAS).map(lambda formula: f"Az\n\n${formula}$\n\nAz"),
)

dates = st.sampled_from(["2013", "2013-09", "2013-09-01"])
FORMS: dict[str, tuple[str, ...]] = {
    EMAIL.pattern: ("me@example.org", "a_b%c&d#e@例子.中国"),
    URL.pattern: ("https://example.org/a_b?c=%20&d=#e~{f}", "http://例子.中国/主页", "https://x.org/\\input{x}^^5c$"),
    DOI.pattern: ("10.1000/182_a#b%c", "10.1000/(x)<y>&z"),
    SLUG.pattern: ("core", "extra"),
    LANGUAGE.pattern: ("zh", "en"),
}
NOT_DRAWN = frozenset("photo date audience tags type expected family icon bibliography select".split())
"""Keys whose values have to fit something else."""
CONTACTS = {
    "email": "me@example.org", "phone": "+41 21 693 11 11", "website": "https://example.org/a_b#c",
    "github": "octo-cat", "orcid": "0000-0002-1825-0097", "wechat": "a_b%c", "other": "\\x #1 ~ ^ {",
    "birthdate": "1990-01",
}  # fmt: skip


def folders(name: Texts, text: Texts, blocks: Texts) -> st.SearchStrategy[dict[str, str]]:
    """Files by name; JSON, of which YAML is a superset, holds every text unharmed.

    The person's `name` is drawn by itself: it is set so large that a tame text may have no room on its page.
    """
    fill = _Filling(name, text, blocks)
    files = st.fixed_dictionaries(
        {"cv.yaml": fill.record(Cv).map(_with_ids), "glossary.yaml": fill.glossary(), "variants.yaml": variants}
    )
    return files.map(lambda all_: {name: json.dumps(value, ensure_ascii=False) for name, value in all_.items()})


class _Filling:
    """Strategies for the shapes of the model, with the texts that they are filled with."""

    def __init__(self, name: Texts, text: Texts, blocks: Texts) -> None:
        self._name = name
        self._text = text
        self._blocks = blocks

    def record(self, cls: type, depth: int = 0) -> Values:
        return self.of_shape(RecordShape(cls), depth)

    def of_shape(self, shape: RecordShape, depth: int) -> Values:
        cls = shape.cls
        keys = [key for key in list_keys(cls, shape.entry) if key.name not in NOT_DRAWN]
        wanted = {key.name for key in keys if key.required} | set(shape.needs[:1])
        if depth > 2:
            keys = [key for key in keys if key.name in wanted]
        if cls is Contact:
            return self._contact()
        needed = {key.name: self.shape(key.shape, depth + 1) for key in keys if key.name in wanted}
        if cls is Profile:
            needed["name"] = self._name
        others = {key.name: self.shape(key.shape, depth + 1) for key in keys if key.name not in wanted}
        return st.fixed_dictionaries(needed, optional=others)

    def shape(self, shape: Shape, depth: int) -> Values:
        match shape:
            case TextShape(kind, form):
                return self._localized(kind, _of_form(form.pattern) if form else None)
            case WordShape(choices, form):
                return st.sampled_from(choices) if choices else _of_form(form.pattern if form else SLUG.pattern)
            case NumberShape(most):
                return st.integers(1, min(most, 9))
            case FlagShape():
                return st.booleans()
            case DateShape(open_ended):
                return st.just("present") if open_ended else dates
            case ListShape(item, _):
                return st.lists(self.shape(item, depth + 1), min_size=1, max_size=3)
            case RecordShape():
                return self.of_shape(shape, depth)
            case ChoiceShape(records):
                return st.one_of([self._section(name, record, depth) for name, record in records])
            case NamedShape():
                raise AssertionError("variants are drawn by themselves")

    def glossary(self) -> Values:
        entry = self.record(GlossaryEntry)
        return st.tuples(*(entry for _ in TERMS)).map(
            lambda entries: [{**dict_of(one), "id": name} for name, one in zip(TERMS, entries, strict=True)]
        )

    def _section(self, name: str, record: RecordShape, depth: int) -> Values:
        return self.of_shape(record, depth).map(lambda section: {"type": name, **dict_of(section)})

    def _contact(self) -> Values:
        chosen = st.sampled_from(sorted(CONTACTS)).map(lambda kind: {"type": kind, "value": CONTACTS[kind]})
        labelled = st.tuples(chosen, self._text).map(lambda both: {**both[0], "label": both[1]})
        return st.one_of(chosen, labelled)

    def _localized(self, kind: type, formed: Texts | None) -> Values:
        text = formed or (self._blocks if kind is Blocks else self._text if kind is Line else words)
        return st.one_of(text, st.fixed_dictionaries({"zh": text, "en": text}))


def _of_form(pattern: str) -> Texts:
    return st.sampled_from(FORMS[pattern])


def dict_of(value: object) -> dict[str, object]:
    assert isinstance(value, dict)
    return value


def _with_ids(cv: object) -> object:
    """Sections under ids of their own, which nothing else has."""
    sections = dict_of(cv)["sections"]
    assert isinstance(sections, list)
    return {**dict_of(cv), "sections": [{**one, "id": f"section-{number}"} for number, one in enumerate(sections)]}


_settings: dict[str, Values] = {
    "style": st.sampled_from(["casual", "classic", "banking", "oldstyle", "fancy", "modern"]),
    "fonts": st.sampled_from(["noto", "noto-serif", "wenkai"]),
    "paper": st.sampled_from(["a4", "letter"]),
    "font_size": st.sampled_from(["10pt", "11pt", "12pt"]),
    "output": st.sampled_from(["screen", "print"]),
    "glossary": st.sampled_from(["all", "referenced", "none"]),
}
_languages: Values = st.sampled_from(["zh", "en", ["zh", "en"]])
variants: Values = st.fixed_dictionaries({"language": _languages}, optional=_settings).map(
    lambda settings: {"variants": {"one": settings}}
)

scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), dates, st.sampled_from(["13/9", ""]), wild)
keys = st.one_of(st.sampled_from(["profile", "sections", "name", "id", "type", "title", "entries", "zh", "en"]), wild)
anything = st.recursive(
    scalars, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=4))
)
