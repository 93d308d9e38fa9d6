from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.locales.locale import find_word
from cvlatex.model.document import ContactLine
from cvlatex.model.text import Plain
from cvlatex.writers import words


def test_a_field_has_its_name_in_the_language() -> None:
    assert words.field_name("expected", "de") == "Voraussichtlich"
    assert words.field_name("doi", "de") == "DOI"
    assert words.field_name("organization", "zh-TW") == "公司"
    assert words.field_name("unknown", "de") == "unknown"


def test_a_word_is_that_of_the_nearest_language() -> None:
    assert find_word("glossary", "zh-Hant-SG") == "術語表"
    assert find_word("glossary", "de-AT") == "Glossar"


def test_a_contact_of_no_known_type_has_no_label() -> None:
    assert words.contact_label("other", "en") == ""
    assert words.contact_label("phone", "zh") == "电话"
    assert words.contact_label("github", "fr") == "GitHub"


def test_a_contact_whose_words_are_its_label_has_it_once() -> None:
    span = Span("cv.yaml", 1, 1, 1, 2)
    page = ContactLine("googlescholar", (Plain("谷歌学术"),), "https://example.org", span, "https://example.org")
    account = ContactLine("github", (Plain("octocat"),), "https://github.com/octocat", span, "octocat")
    assert words.label_beside(page, "zh") == ""
    assert words.label_beside(account, "zh") == "GitHub"
