"""mixed-scripts: a Chinese text is simplified or traditional, and not both.

Passes: `学习与研究`, `學習與研究`, `{zh: 学习, zh-Hant: 學習}`, names with 堃, 昇 or 喆;
`[國立臺灣大學]{lang=zh-Hant}访问学者`; a text of all languages where one of them is Japanese or Korean.
Warns: `学習`, `這是我的学校`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.locales.han import find_scripts, has_traditional, load_simplified, load_traditional
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.tags import extract_language, with_script
from cvlatex.model.text import Foreign, Literal, Plain, RichText, as_plain_text, list_inlines
from cvlatex.model.walk import find_values

ID = "mixed-scripts"

_MOST_NAMED = 5


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield a warning on every text with characters that only simplified and such that only traditional Chinese has."""
    texts = [
        (tag, text.span, words) for tag, text in _find_texts(project) if not (words := _extract_words(text)).isascii()
    ]
    if not has_traditional("".join(words for _, _, words in texts)):
        return
    for tag, span, words in texts:
        if found := _describe_mixture(words, tag):
            yield warning(ID, span, *found)


def _find_texts(project: Project) -> Iterator[tuple[str, RichText]]:
    """Yield every text that may be Chinese, with its tag, '' for one of all languages; none where some are Japanese."""
    languages = {extract_language(tag) for variant in project.variants for tag in variant.languages}
    is_chinese = not languages & {"ja", "ko"}
    for root in (project.cv, project.glossary, project.letters):
        for localized in find_values(root, Localized):
            for tag, value in (("", localized.everywhere), *localized.by_language):
                if isinstance(value, RichText) and (extract_language(tag) == "zh" if tag else is_chinese):
                    yield tag, value


def _extract_words(text: RichText) -> str:
    """Return what a text prints in words: no code, no formula, nothing that is marked as another language."""
    if isinstance(text, Literal):
        return text.text
    found = list_inlines(text)
    words = "".join(inline.text for inline in found if isinstance(inline, Plain))
    for inline in found:
        if isinstance(inline, Foreign):
            words = words.replace(as_plain_text(inline.children), "", 1)
    return words


def _describe_mixture(words: str, tag: str) -> tuple[str, str] | None:
    """Return message and hint for a mixed text. Without a tag the script with fewer characters is the stranger."""
    scripts = find_scripts(words)
    if not scripts.is_mixed:
        return None
    to_simplified = (
        with_script(tag).startswith("zh-Hans") if tag else len(scripts.traditional) <= len(scripts.simplified)
    )
    strangers, table = (
        (scripts.traditional, load_traditional()) if to_simplified else (scripts.simplified, load_simplified())
    )
    name, other = ("simplified", "traditional") if to_simplified else ("traditional", "simplified")
    listed = "、".join(strangers[:_MOST_NAMED]) + (" …" if len(strangers) > _MOST_NAMED else "")
    pairs = ", ".join(f"{table[char]} for {char}" for char in strangers[:_MOST_NAMED])
    hint = f"Write {pairs}; or mark a name as `[…]{{lang={'zh-Hant' if to_simplified else 'zh'}}}`."
    return f"This {name} Chinese text has {other} characters: {listed}.", hint
