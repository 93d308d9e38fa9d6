from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.readers.markdown.addresses import find_addresses


@given(st.text(alphabet="htps:/x.org路径，。()[] *_!a", max_size=40))
def test_an_address_is_part_of_the_text_and_ends_in_no_punctuation(text: str) -> None:
    last = 0
    for begin, end in find_addresses("https://x.org/" + text):
        assert last <= begin < end
        last = end
        assert ("https://x.org/" + text)[end - 1] not in "，。!*_ "


def test_a_comma_ends_a_host_and_not_a_path() -> None:
    text = "http://x.org,see https://y.org/a,b https://z.org;x"
    assert [text[begin:end] for begin, end in find_addresses(text)] == [
        "http://x.org",
        "https://y.org/a,b",
        "https://z.org",
    ]


def test_brackets_belong_to_an_address_in_pairs() -> None:
    text = "(https://x.org/a_(b)) [https://y.org/]"
    assert [text[begin:end] for begin, end in find_addresses(text)] == ["https://x.org/a_(b)", "https://y.org/"]
