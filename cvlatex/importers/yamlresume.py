"""YAMLResume: JSON Resume's sections under `content`, with points inside Markdown summaries and `layouts` besides.

Source: https://yamlresume.dev/docs/compiler/schema.
"""

from __future__ import annotations

import re
from typing import get_args

from msgspec import structs

from cvlatex.importers.draft import Draft, gather, map_values
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_resume import build_draft
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.nodes import Map, Node, Series, list_leaves_below
from cvlatex.importers.yaml_source import parse_yaml
from cvlatex.model.fields import MARGINS
from cvlatex.model.variant import FontSize, Paper, Style

_OUTPUTS = {"latex": "pdf", "html": "html", "docx": "docx", "markdown": "md"}
"""What an engine of YAMLResume writes, among our outputs."""


_LEVELS = {
    "Novice": "新手", "Beginner": "初级", "Intermediate": "中级", "Advanced": "高级", "Expert": "专家",
    "Master": "大师",
    "Elementary Proficiency": "初级水平", "Limited Working Proficiency": "有限工作水平",
    "Minimum Professional Proficiency": "基本专业水平", "Full Professional Proficiency": "完全专业水平",
    "Native or Bilingual Proficiency": "母语或双语水平",
}  # fmt: skip
"""The words for levels that YAMLResume prints in the CV's language, in English and Chinese."""
_CHINESE = ("zh", "zh-hans", "zh-cn", "zh-sg", "zh-hans-cn")


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    node = parse_yaml(incoming)
    if not isinstance(node, Map):
        if node is not None:
            incoming.refuse(
                "wrong-format", node.span, "A YAMLResume file is a map, and this is not one.", "Is it the right file?"
            )
        return None
    for name in ("layout", "layouts", "locale"):
        for leaf in list_leaves_below(node.children.get(name, Series("", node.span))):
            incoming.ledger.drop(leaf, "it is about YAMLResume's own layout and settings")
    content = node.find_map("content") if "content" in node.children else node
    draft = build_draft(_as_json_resume(content), incoming)
    language = node.find_map("locale").find_leaf("language")
    draft.language = language.text if language else draft.language
    _read_settings(draft, node.list_maps("layouts"))
    in_chinese = draft.language.lower().replace("_", "-") in _CHINESE
    draft.sections = map_values(draft.sections, lambda value: _translate_level(value, in_chinese=in_chinese))
    return draft


def _translate_level(value: Value, *, in_chinese: bool) -> Value:
    """Return a level in the CV's language, where it is one of YAMLResume's words; any other value as it is."""
    known = _LEVELS.get(value.text)
    if known is None or not value.localized:
        return value
    if in_chinese:
        return structs.replace(value, text=known, others=(("en", value.text),))
    return structs.replace(value, others=(("zh", known),))


def _read_settings(draft: Draft, layouts: list[Map]) -> None:
    """Read settings from the layouts: the LaTeX one's style, paper, type size and margins; each engine's output."""
    engines = [(engine, layout) for layout in layouts if (engine := layout.find_leaf("engine"))]
    layout = next((layout for engine, layout in engines if engine.text == "latex"), None)
    if layout is not None:
        page = layout.find_map("page")
        template = layout.find_leaf("template")
        style = template.with_text(template.text.removeprefix("moderncv-")) if template else None
        draft.settings |= gather(
            style=_choose_word(style, get_args(Style)),
            paper=_choose_word(page.find_leaf("paperSize"), get_args(Paper)),
            font_size=_choose_word(layout.find_map("typography").find_leaf("fontSize"), get_args(FontSize)),
            margins=_read_margins(page.find_map("margins")),
        )  # fmt: skip
    outputs = {_OUTPUTS[engine.text]: Value(_OUTPUTS[engine.text], (engine,)) for engine, _ in engines
               if engine.text in _OUTPUTS}  # fmt: skip
    if outputs.keys() - {"pdf"}:
        draft.settings["outputs"] = list(outputs.values())


def _choose_word(leaf: Leaf | None, words: tuple[str, ...]) -> Value | None:
    """Return a leaf's text as a value where it is one of these words."""
    return Value(leaf.text, (leaf,)) if leaf is not None and leaf.text in words else None


def _read_margins(node: Map) -> Value | None:
    """Return top and bottom, then the sides, where these are pairs of one length each."""
    sides = [node.find_leaf(name) for name in ("top", "bottom", "left", "right")]
    top, bottom, left, right = (leaf.text.replace(" ", "") if leaf else "" for leaf in sides)
    text = f"{top} {left}" if top != left else top
    sound = top == bottom and left == right and re.fullmatch(MARGINS.pattern, text)
    return Value(text, tuple(leaf for leaf in sides if leaf)) if sound else None


def _as_json_resume(content: Map) -> Map:
    """Return the content with what stands beside `basics` put into it, and entries' keys as JSON Resume names them."""
    basics = content.find_map("basics")
    inner = dict(basics.children)
    for name in ("location", "profiles"):
        if name in content.children:
            inner[name] = content.children[name]
    education = [_rename_keys(item, {"degree": "studyType"}) for item in content.list_maps("education")]
    children: dict[str, Node] = {**content.children, "basics": Map(basics.path, basics.span, inner)}
    children.pop("location", None)
    children.pop("profiles", None)
    if education:
        children["education"] = Series("education", content.span, list(education))
    return Map(content.path, content.span, children, content.keys)


def _rename_keys(item: Map, names: dict[str, str]) -> Map:
    """Return a map with other names for some keys."""
    return Map(item.path, item.span, {names.get(key, key): node for key, node in item.children.items()}, item.keys)
