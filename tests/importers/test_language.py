from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.importers.draft import Draft
from cvlatex.importers.language import counterpart, language_of, prevailing
from cvlatex.importers.ledger import Leaf, Value

SPAN = Span("x.json", 1, 1, 1, 2)


def test_the_prevailing_language_is_found() -> None:
    assert prevailing(["Wrote programs in Python"]) == "en"
    assert prevailing(["使用 Python 开发目标检测算法并部署", "Acme Corp"]) == "zh"
    assert prevailing(["Pythonで開発しました"]) == "ja"
    assert prevailing(["파이썬으로 개발했습니다"]) == "ko"
    assert prevailing(["Разработал программу на Python"]) == "ru"
    assert prevailing(["Розробив програму, її тести й базу"]) == "uk"
    assert prevailing([]) == "en"


def test_a_stated_language_goes_first() -> None:
    draft = Draft({"name": Value("Ada", localized=True)}, language="zh-Hans")
    assert language_of(draft) == "zh-Hans"
    draft.language = "German"
    assert language_of(draft) == "de"
    draft.language = "klingon"
    assert language_of(draft) == "en"


def test_each_language_has_a_counterpart() -> None:
    assert [counterpart(tag) for tag in ("zh", "en", "de", "en-GB")] == ["en", "zh", "en", "zh"]


def test_headings_tell_a_language_of_latin_letters() -> None:
    titles = [
        Value(text, (Leaf(text, SPAN, "x", 0),), localized=True) for text in ("Berufserfahrung", "Ausbildung", "Python")
    ]
    draft = Draft({}, [{"id": f"s{number}", "title": title} for number, title in enumerate(titles)])
    assert language_of(draft) == "de"
