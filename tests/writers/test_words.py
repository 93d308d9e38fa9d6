from __future__ import annotations

from cvlatex.writers import words


def test_every_table_has_an_english_word() -> None:
    tables = [
        words.GLOSSARY, words.REFERENCES, words.CV, words.CLOSE, words.LANGUAGES, words.CONTACTS, words.SKIP,
        words.COLON, words.COMMA, *words.CONTACT_LABELS.values(), *words.FORM.values(),
    ]  # fmt: skip
    assert all("en" in table for table in tables)


def test_a_word_is_looked_up_by_the_language_then_its_primary_tag_then_english() -> None:
    assert words.word(words.GLOSSARY, "zh-Hant") == "术语表"
    assert words.word(words.GLOSSARY, "de") == "Glossary"


def test_a_contact_of_no_known_type_has_no_label() -> None:
    assert words.contact_label("other", "en") == ""
    assert words.contact_label("phone", "zh") == "电话"
