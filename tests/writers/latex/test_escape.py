from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pylatex import NoEscape

from cvlatex.writers.latex.escape import LONG_WORD, escape_dates, escape_text, escape_url, escape_verbatim, join_values

NAMED = {
    r"\textbackslash{}": "\\", r"\textasciicircum{}": "^", r"\textasciitilde{}": "~", r"\textless{}": "<",
    r"\textgreater{}": ">", r"\textbar{}": "|", r"\textquotesingle{}": "'", r"\textasciigrave{}": "`",
    r"\textquotedbl{}": '"', r"\{": "{", r"\}": "}", r"\%": "%", r"\&": "&", r"\#": "#", r"\$": "$", r"\_": "_",
    "~": "\u00a0", "{}": "", r"\CVMayBreak{}": "", r"\CVHyphen{}": "-",
    r"\CVJoin{}": "", r"\CVSpace{}": " ",
}  # fmt: skip
TOKEN = re.compile("|".join(re.escape(escaped) for escaped in NAMED) + r"|[^\\{}%&#$_^~<>|'`\"]", re.DOTALL)

texts = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="\\{}%&#$_^~<>|'`\"-,?! \u00a0a高\n\t", max_size=40),
    st.text(alphabet="\\{}%&#$_^~<>|'`\"-,?!aé/:.", min_size=31, max_size=90),
)


@given(texts)
@settings(max_examples=300)
def test_no_active_character_is_left_and_what_was_escaped_comes_back(characters: str) -> None:
    tokens: list[str] = []
    escaped = str(escape_text(characters))
    at = 0
    while at < len(escaped):
        match = TOKEN.match(escaped, at)
        assert match, f"{escaped[at:]!r} begins with what TeX would act on"
        tokens.append(match.group())
        at = match.end()
    assert "".join(NAMED.get(token, token) for token in tokens) == characters.replace("\n", " ").replace("\t", " ")


@given(texts)
@settings(max_examples=200)
def test_no_ligature_is_left_to_the_font(characters: str) -> None:
    escaped = str(escape_text(characters))
    assert not re.search(r"--|,,|\?`|!`|``|''|<<|>>", escaped)


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("deep-learning", r"deep\CVHyphen{}learning"),
        ("état-major", r"état\CVHyphen{}major"),
        ("state-of-the-art", r"state\CVHyphen{}of\CVHyphen{}the\CVHyphen{}art"),
        ("X-ray", "X-ray"),
        ("GPT-4", "GPT-4"),
        ("-raw", "-raw"),
        ("front- and back-end", r"front- and back\CVHyphen{}end"),
    ],
)
def test_a_line_may_end_after_the_hyphen_between_two_words(word: str, written: str) -> None:
    assert escape_text(word) == written


def test_each_hyphen_of_a_run_stands_alone() -> None:
    assert escape_text("a---b") == "a-{}-{}-b"


@given(texts.map(lambda text: "https://example.org/" + text))
@settings(max_examples=300)
def test_an_address_survives_as_a_braced_argument(address: str) -> None:
    escaped = str(escape_url(address))
    plain = re.sub(r"\\([%#&])", "", escaped)
    assert set(plain) <= set(string.ascii_letters + string.digits + "-._~:/?[]@!'()*+,;=")


@given(texts.map(lambda text: "https://example.org/" + text))
@settings(max_examples=200)
def test_an_address_leads_where_it_led(address: str) -> None:
    from urllib.parse import unquote_to_bytes

    printed = re.sub(r"\\([%#&])", r"\1", str(escape_url(address)))
    assert unquote_to_bytes(printed) == unquote_to_bytes(address.encode("utf-8", errors="strict"))


def test_what_is_percent_encoded_already_stays_and_a_lone_percent_sign_is_encoded() -> None:
    assert escape_url("https://example.org/%20?x=100%&y#z") == r"https://example.org/\%20?x=100\%25\&y\#z"


def test_results_are_left_alone_by_pylatex() -> None:
    assert isinstance(escape_text("a"), NoEscape)
    assert isinstance(escape_url("a"), NoEscape)
    assert isinstance(join_values(escape_text("a"), escape_text("b")), NoEscape)


@given(st.text(alphabet="abc/.-é", min_size=LONG_WORD + 1, max_size=200))
@settings(max_examples=100)
def test_a_long_word_may_be_broken_every_few_letters(word: str) -> None:
    pieces = str(escape_text(word)).replace("{}", "").split(r"\CVMayBreak")
    assert "".join(pieces) == word
    assert max(map(len, pieces)) <= 13


@pytest.mark.parametrize("char", "。、「」！…—→∑•·ー々ッ／①é")
def test_a_run_of_marks_may_be_broken_every_few(char: str) -> None:
    pieces = str(escape_text(f"例{char * 90}例")).replace("{}", "").replace(r"\CVJoin", "").split(r"\CVMayBreak")
    assert "".join(pieces) == f"例{char * 90}例"
    assert max(map(len, pieces)) <= 8


def test_ordinary_words_are_left_to_the_hyphenation_patterns() -> None:
    assert "CVMayBreak" not in escape_text("Electrocardiography, " * 20)


def test_words_that_chinese_marks_part_are_no_long_word() -> None:
    assert "CVMayBreak" not in escape_text("Transformer、MAE、YOLO（v3、v5、YOLOX）、CenterNet、EfficientDet、Mask")
    assert "CVMayBreak" in escape_text("Transformer、" + "x" * 31)


def test_an_address_ends_a_line_behind_its_marks_alone() -> None:
    pieces = escape_verbatim("https://vis.ios.ac.cn/infovis-ucas").split(r"\CVMayBreak{}")
    assert pieces == ["https:", "/", "/", "vis.", "ios.", "ac.", "cn/", "infovis-", "ucas"]
    assert escape_verbatim("did-acte.org") == "did-acte.org"


@pytest.mark.parametrize(
    ("address", "tex"),
    [("https://例子.中国/路径", r"https://xn--fsqu00a.xn--fiqs8s/\%E8\%B7\%AF\%E5\%BE\%84"),
     ("mailto:我@例子.中国", r"mailto:\%E6\%88\%91@xn--fsqu00a.xn--fiqs8s"),
     ("https://münchen.de:80/x", "https://xn--mnchen-3ya.de:80/x"),
     ("https://example.org/ü@ü", r"https://example.org/\%C3\%BC@\%C3\%BC")],
)  # fmt: skip
def test_a_host_is_written_as_the_domain_name_system_knows_it(address: str, tex: str) -> None:
    assert escape_url(address) == tex


@pytest.mark.parametrize(
    ("text", "tex"),
    [("데이터 분석", r"데이터\CVSpace{}분석"), ("王 珂", r"王\CVSpace{}珂"), ("森  葵", r"森\CVSpace{}葵"),
     ("LLM 分析 x", "LLM 分析 x"), ("a b", "a b"), ("北京市， 海淀", r"北京市，\CVSpace{}海淀"),
     ("（CTO）— .NET", r"（CTO）—\CVSpace{}.NET"), ("甲 — 乙", r"甲\CVSpace{}—\CVSpace{}乙"), ("a — b", "a — b"),
     ("甲 ——x", "甲 ——x")],
)  # fmt: skip
def test_a_space_between_east_asian_characters_or_at_a_single_dash_is_printed(text: str, tex: str) -> None:
    assert escape_text(text) == tex


def test_the_characters_around_a_run_count_and_are_not_written() -> None:
    assert escape_text(" 분석 ", "터", "담") == r"\CVSpace{}분석\CVSpace{}"
    assert escape_text(" b", "터", "") == " b"


@pytest.mark.parametrize(
    ("period", "tex"),
    [
        ("Sep 2013 – Apr 2016", "Sep~2013~– Apr~2016"),
        ("May 2, 2016 – Jun 13, 2016", "May~2,~2016~– Jun~13,~2016"),
        ("2014 – 2015, 2017", "2014~– 2015, 2017"),
        ("Sep 2022 – Jun 2026 (expected)", "Sep~2022~– Jun~2026 (expected)"),
        ("约 2019 – 至今", "约~2019~– 至今"),
        ("Class of 2024", "Class of~2024"),
        ("2022年9月5日 – 至今", r"2022\CVJoin{}年\CVJoin{}9\CVJoin{}月\CVJoin{}5\CVJoin{}日~– 至今"),
    ],
)
def test_no_line_ends_within_a_date(period: str, tex: str) -> None:
    assert escape_dates(period) == tex


@pytest.mark.parametrize(
    ("words", "tex"),
    [
        ("180 ms 降至 65 ms，", "180~ms 降至 65~ms，"),
        ("71 % of 3 GB", r"71~\% of 3~GB"),
        ("2 Most, 4 s/he, 5 mail", "2 Most, 4 s/he, 5 mail"),
    ],
)
def test_no_line_ends_between_a_number_and_its_unit(words: str, tex: str) -> None:
    assert escape_text(words) == tex
