from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.core.diagnostics import has_errors
from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.files import decode_text
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode


def parsed(text: str) -> tuple[Node, SourceFile]:
    source = SourceFile.of("x.yaml", text)
    node, problems = parse(source)
    assert not has_errors(problems)
    assert node is not None
    return node, source


def scalars(node: Node) -> list[ScalarNode]:
    match node:
        case ScalarNode():
            return [node]
        case ListNode(items, _):
            return [scalar for item in items for scalar in scalars(item)]
        case MapNode(entries, _):
            return [scalar for key, value in entries for scalar in (key, *scalars(value))]


def test_scalars_stay_the_strings_that_were_written() -> None:
    node, _ = parsed("[NO, 12:30, 2019-03-01, 007, 1e3, true, .5]")
    assert [scalar.value for scalar in scalars(node)] == ["NO", "12:30", "2019-03-01", "007", "1e3", "true", ".5"]


def test_only_a_plain_tilde_or_null_is_null() -> None:
    node, _ = parsed("[~, null, '~', \"null\", none, !private null]")
    assert [scalar.is_null for scalar in scalars(node)] == [True, True, False, False, False, False]


def test_an_alias_is_the_value_that_it_names() -> None:
    node, _ = parsed("a: &x {b: c}\nd: *x\n")
    assert isinstance(node, MapNode)
    assert node.get("d") == node.get("a")


def test_an_alias_of_itself_is_refused() -> None:
    _, problems = parse(SourceFile.of("x.yaml", "a: &x [*x]\n"))
    assert [problem.code for problem in problems] == ["unknown-alias"]


def test_nothing_and_comments_alone_are_no_node() -> None:
    for text in ("", "\n\n", "# nothing\n", "---\n..."):
        node, problems = parse(SourceFile.of("x.yaml", text))
        assert problems == []
        assert node is None or (isinstance(node, ScalarNode) and node.is_empty)


yamlish = st.text(alphabet="ab: -\n\t[]{},#&*!|>'\"%@`~?\\0éu高\r", max_size=60)


@given(yamlish)
@settings(max_examples=300)
def test_any_text_is_parsed_or_diagnosed_within_its_own_lines(text: str) -> None:
    source = SourceFile.of("x.yaml", text)
    node, problems = parse(source)
    assert node is not None or problems or not text.strip() or "#" in text or "-" in text or "%" in text
    for problem in problems:
        assert problem.span
        assert 1 <= problem.span.line <= len(source.lines)


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_any_bytes_are_parsed_or_diagnosed(raw: bytes) -> None:
    source, problems = decode_text(raw, "x.yaml")
    assert (source is None) == bool(problems)
    if source is not None:
        parse(source)


words = st.text(alphabet="aé高 '\"\\:#-\n👩", min_size=1, max_size=30)


def double_quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def single_quoted(text: str) -> str:
    return "'" + text.replace("'", "''").replace("\n", " ") + "'"


@given(st.lists(words, min_size=1, max_size=4), st.booleans())
@settings(max_examples=200)
def test_the_text_between_a_spans_ends_parses_to_the_same_scalar(texts: list[str], single: bool) -> None:
    quote = single_quoted if single else double_quoted
    node, source = parsed("".join(f"- k{index}: {quote(text)} # end\n" for index, text in enumerate(texts)))
    values = [scalar for scalar in scalars(node) if not scalar.value.startswith("k") or not scalar.plain]
    assert len(values) == len(texts)
    for scalar in values:
        again, _ = parsed(source.slice(scalar.span))
        assert isinstance(again, ScalarNode)
        assert again.value == scalar.value
        assert source.text[scalar.begin : scalar.end] == source.slice(scalar.span)
