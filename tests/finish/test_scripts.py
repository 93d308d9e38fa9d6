from __future__ import annotations

import re

import pytest

from cvlatex.finish.faces import Advances, PdfFont, with_texts
from cvlatex.finish.scripts import part_scripts

TEXT = "在东京《日本語の研究》见カラー。한국어"
CODES = {character: b"%04x" % number for number, character in enumerate(dict.fromkeys(TEXT), start=1)}
FONT = with_texts(PdfFont({}, frozenset(), Advances((), 1000.0)), {code: one for one, code in CODES.items()})
ARRAY = b"<" + b"".join(CODES[character] for character in TEXT) + b">"
PAGE = b"BT /F1 10 Tf 50 700 Td[" + ARRAY + b"]TJ /F2 10 Tf 200 0 Td[<0001>]TJ ET BT 50 680 Td[<0001>]TJ ET"


def printed(page: bytes) -> list[tuple[float, str]]:
    """Each operator of the font's: where it stands and what it shows."""
    found, x = [], 0.0
    for begin, right, array in re.findall(rb"(BT)|([\d.]+) [\d.]+ Td ?\[([^\]]*)\]TJ", page):
        x = 0.0 if begin else x + float(right)
        if not begin:
            found.append((x, "".join(FONT.decode(run) for run in re.findall(rb"<(\w+)>", array))))
    return found


def test_kana_and_hangul_among_chinese_are_displayed_alone_and_nothing_moves() -> None:
    [page] = part_scripts([PAGE], {b"F1": FONT}, ("zh-Hans", "en"))
    assert re.search(rb"TJ\S|Td[^ \[]", page) is None
    assert printed(page) == [
        (50.0, "在东京《"),
        (90.0, "日本語の研究"),
        (150.0, "》见"),
        (170.0, "カラー"),
        (200.0, "。"),
        (210.0, "한국어"),
        (250.0, "在"),
        (50.0, "在"),
    ]


@pytest.mark.parametrize(
    ("languages", "parts"), [(("ja",), 2), (("ko", "zh"), 5), (("en",), 1), (("zh", "ja", "ko"), 1)]
)
def test_a_documents_own_scripts_are_left(languages: tuple[str, ...], parts: int) -> None:
    [page] = part_scripts([PAGE], {b"F1": FONT}, languages)
    assert len(printed(page)) == parts + 2
