"""YAMLResume: JSON Resume's sections under `content`, with points inside Markdown summaries and `layouts` besides.

Source: https://yamlresume.dev/docs/compiler/schema.
"""

from __future__ import annotations

from cvlatex.importers.draft import Draft
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.json_resume import draft_of
from cvlatex.importers.nodes import Map, Node, Series, leaves_below
from cvlatex.importers.yaml_source import parse_yaml


def read(incoming: Incoming) -> Draft | None:
    """The draft of a file, or None with the reason among the problems."""
    node = parse_yaml(incoming)
    if not isinstance(node, Map):
        if node is not None:
            incoming.refuse(
                "wrong-format", node.span, "A YAMLResume file is a map, and this is not one.", "Is it the right file?"
            )
        return None
    for name in ("layout", "layouts", "locale"):
        for leaf in leaves_below(node.children.get(name, Series("", node.span))):
            incoming.ledger.drop(leaf, "it is about YAMLResume's own layout and settings")
    content = node.map("content") if "content" in node.children else node
    draft = draft_of(_as_json_resume(content), incoming)
    language = node.map("locale").leaf("language")
    draft.language = language.text if language else draft.language
    return draft


def _as_json_resume(content: Map) -> Map:
    """The content with what stands beside `basics` put into it, and entries' keys as JSON Resume names them."""
    basics = content.map("basics")
    inner = dict(basics.children)
    for name in ("location", "profiles"):
        if name in content.children:
            inner[name] = content.children[name]
    education = [_renamed(item, {"degree": "studyType"}) for item in content.maps("education")]
    children: dict[str, Node] = {**content.children, "basics": Map(basics.path, basics.span, inner)}
    children.pop("location", None)
    children.pop("profiles", None)
    if education:
        children["education"] = Series("education", content.span, list(education))
    return Map(content.path, content.span, children, content.keys)


def _renamed(item: Map, names: dict[str, str]) -> Map:
    return Map(item.path, item.span, {names.get(key, key): node for key, node in item.children.items()}, item.keys)
