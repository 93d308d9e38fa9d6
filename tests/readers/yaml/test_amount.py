from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml import amount
from cvlatex.readers.yaml.amount import report_too_many_texts

MOST_TEXTS = 500


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(amount, "MOST_TEXTS", MOST_TEXTS)
    monkeypatch.setattr(amount, "_COUNTED", 10_000)


def source(text: str) -> SourceFile:
    return SourceFile.of("cv.yaml", text)


@pytest.mark.parametrize(
    "texts",
    [
        "- some text\n" * MOST_TEXTS,
        "- {zh: 文, en: text}\n" * (MOST_TEXTS // 2),
        "a: [" + "b," * MOST_TEXTS + "]",
        "k: {v: [{w: x}, y]}\n" + "- z\n" * MOST_TEXTS,  # no YAML: the parser says so
    ],
)
def test_the_most_texts_pass(texts: str) -> None:
    assert report_too_many_texts(source(texts)) is None


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        ("- some text\n" * (MOST_TEXTS + 1), "501"),
        ("- {zh: 文, en: text}\n" * MOST_TEXTS, "1,000"),
        ("- {k: v, l: [m, {n: o}]}\n" * MOST_TEXTS, "1,500"),
        ("[" + "a," * 12_000 + "]", "10,000 or more"),
    ],
)
def test_more_are_an_error_with_both_numbers(texts: str, count: str) -> None:
    found = report_too_many_texts(source(texts))
    assert found is not None
    assert (found.code, found.span) == ("too-many", Span("cv.yaml", 1, 1, 1, 1))
    assert found.message.startswith(f"This file has {count} texts; 500 are the most")
