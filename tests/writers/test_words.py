from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.locales.locale import find_word
from cvlatex.model.document import ContactLine
from cvlatex.model.text import Plain
from cvlatex.writers import words


def test_a_field_has_its_name_in_the_language() -> None:
    assert words.name_field("expected", "de") == "Voraussichtlich"
    assert words.name_field("doi", "de") == "DOI"
    assert words.name_field("organization", "zh-TW") == "公司"
    assert words.name_field("unknown", "de") == "unknown"


def test_a_word_is_that_of_the_nearest_language() -> None:
    assert find_word("glossary", "zh-Hant-SG") == "術語表"
    assert find_word("glossary", "de-AT") == "Glossar"


def test_a_contact_of_no_known_type_has_no_label() -> None:
    assert words.name_contact_type("other", "en") == ""
    assert words.name_contact_type("phone", "zh") == "电话"
    assert words.name_contact_type("github", "fr") == "GitHub"


def test_a_contact_whose_words_are_its_label_has_it_once() -> None:
    span = Span("cv.yaml", 1, 1, 1, 2)
    page = ContactLine("googlescholar", (Plain("谷歌学术"),), "https://example.org", span, "https://example.org")
    account = ContactLine("github", (Plain("octocat"),), "https://github.com/octocat", span, "octocat")
    assert words.choose_visible_label(page, "zh") == ""
    assert words.choose_visible_label(account, "zh") == "GitHub"
