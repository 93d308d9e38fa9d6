from __future__ import annotations

from cvlatex.readers.markdown.parser import build_block_parser, build_inline_parser, is_wide


def test_parsers_are_created_once() -> None:
    assert build_inline_parser() is build_inline_parser()
    assert build_block_parser() is build_block_parser()


def test_a_year_begins_no_list() -> None:
    kinds = [token.type for token in build_block_parser().parse("1986. A\n\n- b\n\n12. c\n")]
    assert kinds[0] == "paragraph_open"
    assert {"bullet_list_open", "ordered_list_open"} <= set(kinds)


def test_wide_characters_are_those_of_east_asia() -> None:
    assert all(map(is_wide, "高，データ데𠮷"))
    assert not any(map(is_wide, "aé—“ "))
