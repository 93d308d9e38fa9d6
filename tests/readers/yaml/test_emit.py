from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.characters import DROPPED
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.emit import emit, emit_plain
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode

SPAN = Span("f", 1, 1, 1, 1)
SOURCE = """\
a: 2013-09
b: "12:30"
c: ~
d: |
  one

  - two
e: [x, 'y: z', {f: true}]
"""


def values(node: Node | None) -> object:
    match node:
        case MapNode(entries, _):
            return {key.value: values(value) for key, value in entries}
        case ListNode(items, _):
            return [values(item) for item in items]
        case ScalarNode():
            return (node.value, node.is_null)
    return None


def test_what_is_written_reads_the_same() -> None:
    node, _ = parse(SourceFile.of("f", SOURCE))
    assert node is not None
    text = emit(node)
    assert "a: 2013-09\n" in text
    assert "d: |\n" in text
    assert values(parse(SourceFile.of("f", text))[0]) == values(node)


TEXTS = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"]), min_size=1
).filter(lambda text: not DROPPED.search(text))


@given(TEXTS)
def test_any_text_reads_the_same(text: str) -> None:
    key = ScalarNode("k", SPAN, True, "", 0, 0)
    node = MapNode(((key, ScalarNode(text, SPAN, False, "", 0, 0)),), SPAN)
    assert values(parse(SourceFile.of("f", emit(node)))[0]) == {"k": (text, False)}


def test_plain_values_keep_their_order() -> None:
    assert emit_plain({"b": 1, "a": ["中"]}) == "b: 1\na:\n- 中\n"
