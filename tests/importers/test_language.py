from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.importers.draft import Draft
from cvlatex.importers.language import choose_counterpart, choose_prevailing, detect_language
from cvlatex.importers.ledger import Leaf, Value

SPAN = Span("x.json", 1, 1, 1, 2)


def test_the_prevailing_language_is_found() -> None:
    assert choose_prevailing(["Wrote programs in Python"]) == "en"
    assert choose_prevailing(["使用 Python 开发目标检测算法并部署", "Acme Corp"]) == "zh"
    assert choose_prevailing(["Pythonで開発しました"]) == "ja"
    assert choose_prevailing(["파이썬으로 개발했습니다"]) == "ko"
    assert choose_prevailing(["Разработал программу на Python"]) == "ru"
    assert choose_prevailing(["Розробив програму, її тести й базу"]) == "uk"
    assert choose_prevailing([]) == "en"


def test_a_stated_language_goes_first() -> None:
    draft = Draft({"name": Value("Ada", localized=True)}, language="zh-Hans")
    assert detect_language(draft) == "zh-Hans"
    draft.language = "German"
    assert detect_language(draft) == "de"
    draft.language = "klingon"
    assert detect_language(draft) == "en"


def test_each_language_has_a_counterpart() -> None:
    assert [choose_counterpart(tag) for tag in ("zh", "en", "de", "en-GB")] == ["en", "zh", "en", "zh"]


def test_headings_tell_a_language_of_latin_letters() -> None:
    titles = [
        Value(text, (Leaf(text, SPAN, "x", 0),), localized=True) for text in ("Berufserfahrung", "Ausbildung", "Python")
    ]
    draft = Draft({}, [{"id": f"s{number}", "title": title} for number, title in enumerate(titles)])
    assert detect_language(draft) == "de"
