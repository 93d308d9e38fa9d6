from __future__ import annotations

from cvlatex.importers.draft import Draft
from cvlatex.importers.language import counterpart, language_of, prevailing
from cvlatex.importers.ledger import Value


def test_the_prevailing_language_is_found() -> None:
    assert prevailing(["Wrote programs in Python"]) == "en"
    assert prevailing(["使用 Python 开发目标检测算法并部署", "Acme Corp"]) == "zh"
    assert prevailing([]) == "en"


def test_a_stated_language_goes_first() -> None:
    draft = Draft({"name": Value("Ada", localized=True)}, language="zh-Hans")
    assert language_of(draft) == "zh"
    draft.language = "klingon"
    assert language_of(draft) == "en"


def test_each_language_has_a_counterpart() -> None:
    assert (counterpart("zh"), counterpart("en")) == ("en", "zh")
