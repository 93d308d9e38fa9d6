"""Ukrainian.

Its words are compared with CLDR (dates, names of languages); Reactive Resume's catalogue (contacts, fields, titles);
babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}\N{NO-BREAK SPACE}р.",
    day="{day} {name} {year}\N{NO-BREAK SPACE}р.",
    days="{day}–{last} {name} {year}\N{NO-BREAK SPACE}р.",
    whole_month="{name} {year}\N{NO-BREAK SPACE}р.",
    whole_day="{day} {name} {year}\N{NO-BREAK SPACE}р.",
    months=(
        "січ.", "лют.", "бер.", "квіт.", "трав.", "черв.",
        "лип.", "серп.", "вер.", "жовт.", "лист.", "груд.",
    ),
    day_months=(
        "січ.", "лют.", "бер.", "квіт.", "трав.", "черв.",
        "лип.", "серп.", "вер.", "жовт.", "лист.", "груд.",
    ),
    whole_months=(
        "січень", "лютий", "березень", "квітень", "травень", "червень",
        "липень", "серпень", "вересень", "жовтень", "листопад", "грудень",
    ),
    whole_day_months=(
        "січня", "лютого", "березня", "квітня", "травня", "червня",
        "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Китайська", "en": "Англійська", "ja": "Японська", "ko": "Корейська",
    "de": "Німецька", "fr": "Французька", "es": "Іспанська", "pt": "Португальська",
    "it": "Італійська", "nl": "Нідерландська", "sv": "Шведська", "da": "Данська",
    "nb": "Норвезька (букмол)", "fi": "Фінська", "pl": "Польська", "cs": "Чеська",
    "sk": "Словацька", "hu": "Угорська", "ro": "Румунська", "hr": "Хорватська",
    "sl": "Словенська", "et": "Естонська", "lv": "Латиська", "lt": "Литовська",
    "tr": "Турецька", "el": "Грецька", "ru": "Російська", "uk": "Українська",
    "bg": "Болгарська", "vi": "В’єтнамська", "id": "Індонезійська",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "дотепер",  # (PKP)
    "since": "З {}",
    "until": "До {}",
    "expected": "Очікується {}",
    "expected_end": "{} (очікується)",
    "about": "бл. {}",  # BLX CSL
    "spring": "Весна {}",  # BLX CSL
    "summer": "Літо {}",  # BLX CSL
    "fall": "Осінь {}",  # BLX CSL
    "winter": "Зима {}",  # BLX CSL
    # The document.
    "cv": "Резюме",  # RR
    "letter": "Супровідний лист",  # RR (CSL PKP ZT)
    "glossary": "Словник термінів",  # BBL
    "references": "Література",  # BLX (CSL PKP RR)
    "enclosures": "Додатки",  # PKP (BBL)
    "mentioned": "Згадано на сторінці {}",
    "mentioned_pages": "Згадано на сторінках {}",
    "page": "сторінка {}",  # BLX RR ZT (BBL CSL)
    "close": "Закрити",  # NC PKP ZT
    "languages": "Мови",  # PKP RR (ZT)
    "contacts": "Контакти",  # (NC PKP)
    "skip": "Перейти до основного вмісту",  # (PKP RR)
    "definition": "Визначення: {}",
    "to_glossary": "У словнику",
    "level": "{} з 5",
    "characters": "{} символів",
    "others": "та ін.",  # BLX CSL (ZT)
    "equal": "Рівний внесок",
    "corresponding": "Автор для листування",
    "undated": "Без року",  # (BLX CSL)
    "technologies": "Технології",
    "candidate": "Кандидат {}",
    # Contacts.
    "email": "Ел. пошта",  # NC RR (PKP)
    "phone": "Телефон",  # NC PKP (RR)
    "website": "Вебсайт",  # NC PKP RR
    "address": "Адреса",  # NC
    "gender": "Стать",  # NC
    "birthdate": "Дата народження",  # NC
    "nationality": "Громадянство",
    "link": "Посилання",
    # The fields of a form.
    "name": "Ім’я",  # NC PKP (RR)
    "thing": "Назва",  # RR (NC PKP)
    "headline": "Фах",  # (RR)
    "organization": "Компанія",  # NC RR
    "role": "Посада",  # RR (PKP)
    "location": "Місцеперебування",  # RR (NC ZT)
    "degree": "Ступінь",  # RR
    "area": "Спеціальність",  # (RR)
    "grade": "Оцінка",  # RR
    "title": "Назва",  # PKP RR ZT (NC)
    "subtitle": "Підзаголовок",  # PKP
    "issuer": "Ким видано",  # RR
    "authors": "Автори",  # PKP ZT
    "venue": "Опубліковано в",  # (PKP RR ZT)
    "date": "Дата",  # PKP RR ZT
    "start": "Початок",  # PKP
    "end": "Кінець",  # (PKP)
    "expected_label": "Очікується",
    "dates": "Період",  # RR
    "note": "Примітка",  # NC PKP RR ZT
    "recipient": "Одержувач",  # RR (PKP ZT)
    "subject": "Тема",  # PKP ZT
    "description": "Опис",  # PKP RR
    "text": "Текст",
    "quote": "Відгук",
    # Kinds of publications.
    "journal": "Статті в журналах",  # (ZT)
    "conference": "Доповіді на конференціях",  # (ZT)
    "book": "Книги",  # CSL ZT
    "chapter": "Розділи в книгах",  # (ZT)
    "thesis": "Дисертації",  # ZT (CSL)
    "preprint": "Препринти",  # (ZT)
    "report": "Звіти",  # PKP ZT (BLX CSL)
    "patent": "Патенти",  # (BLX CSL ZT)
    "software": "Програми та дані",  # (BLX CSL ZT)
    "other_works": "Інше",  # NC PKP
    # Titles of sections.
    "section-summary": "Про себе",  # (PKP RR)
    "section-experience": "Досвід роботи",  # (RR)
    "section-volunteer": "Волонтерство",  # (RR)
    "section-education": "Освіта",  # RR
    "section-projects": "Проєкти",  # RR
    "section-skills": "Навички",  # RR
    "section-languages": "Мови",  # PKP RR (ZT)
    "section-publications": "Публікації",  # RR
    "section-teaching": "Викладання",
    "section-awards": "Нагороди",  # RR
    "section-certificates": "Сертифікати",  # RR
    "section-references": "Рекомендації",  # RR (PKP)
    "section-interests": "Інтереси",  # RR
    "section-courses": "Курси",
    "section-patents": "Патенти",  # (ZT)
    "section-organizations": "Організації",
    "section-training": "Підвищення кваліфікації",
    "section-test-scores": "Результати тестів",
    "section-conferences": "Конференції",
    "section-driving-licences": "Водійські посвідчення",
    "section-other": "Інше",  # NC PKP
    # A new CV.
    "your_name": "Ваше ім’я",
    "your_headline": "Чим ви займаєтеся, одним рядком",
    "city": "Місто",  # NC PKP
    "your_summary": "Два-три речення: у чому ви сильні, чого досягли, чим хочете займатися далі.",
    "your_point": "Що ви зробили й що з того вийшло, з **цифрами**: «час обробки скорочено з 40 до 6 хвилин»",
    "project": "Проєкт",
    "school": "Навчальний заклад",  # (RR)
    "bachelor": "Бакалавр",
    "tools": "Інструменти",  # PKP
    "course": "Курс",
    "award": "Нагорода",
    "paper": "Назва статті",
    "native": "рідна",
    "fluent": "вільно",
}

LOCALE = Locale(
    tag="uk",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="ukrainian",
    order="г<ґ е<є и<і<ї<й",
    quotes=("«", "»"),
)
