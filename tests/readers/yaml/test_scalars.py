from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import MapNode, ScalarNode
from cvlatex.readers.yaml.scalars import Positions, align


def value_of(text: str) -> tuple[ScalarNode, SourceFile]:
    source = SourceFile.of("x.yaml", text)
    node, problems = parse(source)
    assert problems == []
    assert isinstance(node, MapNode)
    scalar = node.entries[0][1]
    assert isinstance(scalar, ScalarNode)
    return scalar, source


@pytest.mark.parametrize(
    "written",
    [
        "see [x](NEEDLE) here",
        "'it''s [x](NEEDLE) here'",
        '"a \\"b\\" \\u9ad8 \\x41 \\U0001F469 \\\\ [x](NEEDLE) here"',
        "|\n  first 高\n\n    indented\n  [x](NEEDLE)\n",
        "|2-\n    first\n  [x](NEEDLE)\n\n\n",
        ">\n  first\n  second\n\n  [x](NEEDLE)\n",
        "one\n  two 高\n  [x](NEEDLE)\n  three",
        "'one\n\n  two\n  [x](NEEDLE)'",
        '"one \\\n  two\\n\n\n  [x](NEEDLE)"',
        "| # a comment\n  [x](NEEDLE)\n",
        "'' ''[x](NEEDLE)'".replace("'' ''", "'''"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_stretch_of_a_scalar_is_found_where_it_was_written(written: str, line_end: str) -> None:
    scalar, source = value_of(f"key: {written}\nafter: x\n".replace("\n", line_end))
    begin = scalar.value.index("NEEDLE")
    assert source.slice(Positions(source).locate(scalar, begin, begin + len("NEEDLE"))) == "NEEDLE"


def test_an_empty_stretch_is_a_place() -> None:
    scalar, source = value_of("key: a []() b\n")
    span = Positions(source).locate(scalar, 4, 4)
    assert (span.column, span.end_column) == (10, 10)


def test_what_cannot_be_followed_is_the_whole_scalar() -> None:
    scalar, source = value_of("key: abc\n")
    foreign = ScalarNode("xyz", scalar.span, plain=True, tag="", begin=scalar.begin, end=scalar.end)
    assert Positions(source).locate(foreign, 0, 1) == scalar.span
    assert Positions(source).locate(scalar, 99, 100) == scalar.span


def test_text_that_is_not_the_values_aligns_to_nothing() -> None:
    assert align("abc", "abd") is None
    assert align("ab", "abc") is None
    assert align("", "a") is None


STYLES: dict[str, Callable[[list[str]], str]] = {
    "plain": " ".join,
    "folded plain": "\n  ".join,
    "single": lambda words: "'" + "\n\n  ".join(words).replace("'", "''") + "'",
    "double": lambda words: '"' + "\\n".join(words).replace('"', '\\"') + '"',
    "escaped breaks": lambda words: '"' + "\\\n   ".join(words).replace('"', '\\"') + '"',
    "literal": lambda words: "|\n  " + "\n  ".join(words) + "\n",
    "literal with all line ends": lambda words: "|+\n  " + "\n\n  ".join(words) + "\n\n",
    "folded": lambda words: ">\n  " + "\n  ".join(words) + "\n",
}
a_word = st.text(alphabet="ab高'é👩\"", min_size=1, max_size=6).map(lambda text: "w" + text)


@pytest.mark.parametrize("style", STYLES)
@given(words=st.lists(a_word, min_size=1, max_size=5), line_end=st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=60)
def test_every_character_of_a_scalar_stands_where_its_offset_says(style: str, words: list[str], line_end: str) -> None:
    scalar, source = value_of(f"key: {STYLES[style](words)}\nafter: x\n".replace("\n", line_end))
    written = source.text[scalar.begin : scalar.end]
    offsets = align(written, scalar.value)
    assert offsets is not None
    assert len(offsets) == len(scalar.value)
    assert list(offsets) == sorted(offsets)
    for char, offset in zip(scalar.value, offsets, strict=True):
        if char not in " \n":
            assert written[offset] == char or written[offset] == "\\"
