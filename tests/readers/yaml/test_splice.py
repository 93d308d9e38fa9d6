from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node
from cvlatex.readers.yaml.splice import Splicer, write_scalar


def spliced(text: str, new: str = "新", key: str = "a") -> str:
    source = SourceFile.of("x", text)
    node = parse(source)[0]
    assert isinstance(node, MapNode)
    parent: Node = node
    child = node.get(key)
    if isinstance(child, ListNode):
        parent, child = child, child.items[0]
    assert child is not None
    splicer = Splicer(source)
    assert splicer.add_language(child, parent, "zh", new, "en") is not (splicer.write_text == text)
    found = parse(SourceFile.of("x", splicer.write_text))
    assert found[1] == []
    return splicer.write_text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: old\nb: 1\n", "a: {en: old, zh: 新}\nb: 1\n"),
        ("a: old  # why\n", "a: {en: old, zh: 新}  # why\n"),
        ("a: {en: old}\n", "a: {en: old, zh: 新}\n"),
        ("a: {en: old, zh: TODO}\n", "a: {en: old, zh: 新}\n"),
        ("a: {en: old, zh: its own}\n", "a: {en: old, zh: its own}\n"),
        ("a:\n  en: old # c\nb: 1\n", "a:\n  en: old # c\n  zh: 新\nb: 1\n"),
        ("a:\n  en: |\n    one\n    two\nb: 1\n", "a:\n  en: |\n    one\n    two\n  zh: 新\nb: 1\n"),
        ("a:\n  zh: TODO\n  en: x\n", "a:\n  zh: 新\n  en: x\n"),
        ("a: [old]\n", "a: [{en: old, zh: 新}]\n"),
        ("a:\n  - old\n  - b\n", "a:\n  - {en: old, zh: 新}\n  - b\n"),
        ('a: "x, y: z"\n', "a: {en: 'x, y: z', zh: 新}\n"),
        ("a: |\n  one\n  two\nb: 1\n", "a:\n  en: |-\n    one\n    two\n  zh: 新\nb: 1\n"),
        ("a:\n  - |\n    one\n    two\n", "a:\n  - en: |-\n      one\n      two\n    zh: 新\n"),
    ],
)
def test_a_text_gets_a_language_and_nothing_else_changes(before: str, after: str) -> None:
    assert spliced(before) == after


def test_a_long_text_gets_lines_of_its_own() -> None:
    assert spliced(f"a: {'x ' * 60}y\n", "new").startswith("a:\n  en: x x")
    assert spliced("a: old\n", "one\ntwo") == "a:\n  en: old\n  zh: |-\n    one\n    two\n"
    assert spliced("a: {en: old}\n", "one\ntwo") == 'a: {en: old, zh: "one\\ntwo"}\n'


@pytest.mark.parametrize(
    "text", ["plain", "a, b", "a: b", "[x", "'", "null", "TODO", "- a", " lead", "trail ", "a #b", "é\tb"]
)
def test_a_scalar_is_read_as_it_was(text: str) -> None:
    node = parse(SourceFile.of("x", "{a: " + write_scalar(text, flow=True) + "}"))[0]
    assert isinstance(node, MapNode)
    assert getattr(node.get("a"), "value", None) == text


def test_lines_are_added_and_replaced() -> None:
    source = SourceFile.of("x", "v:\n  # zh: {language: zh}\n  en: {language: en}\n")
    node = parse(source)[0]
    assert isinstance(node, MapNode)
    splicer = Splicer(source)
    assert splicer.replace(r"^\s*# zh.*$", "  zh: {}")
    assert not splicer.replace("nothing", "x")
    splicer.add_line(node.entries[0][1], "  de: {}")
    assert splicer.write_text == "v:\n  zh: {}\n  en: {language: en}\n  de: {}\n"
