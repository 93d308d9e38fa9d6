"""Bulgarian.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvbg.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{month:02}.{year}\N{NO-BREAK SPACE}г.",
    day="{day}.{month:02}.{year}\N{NO-BREAK SPACE}г.",
    days="{day}.{month:02}–{last}.{month:02}.{year}\N{NO-BREAK SPACE}г.",
    whole_month="{name} {year}\N{NO-BREAK SPACE}г.",
    whole_day="{day} {name} {year}\N{NO-BREAK SPACE}г.",
    year="{year}\N{NO-BREAK SPACE}г.",
    whole_months=(
        "януари", "февруари", "март", "април", "май", "юни",
        "юли", "август", "септември", "октомври", "ноември", "декември",
    ),
    whole_day_months=(
        "януари", "февруари", "март", "април", "май", "юни",
        "юли", "август", "септември", "октомври", "ноември", "декември",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Китайски", "en": "Английски", "ja": "Японски", "ko": "Корейски",
    "de": "Немски", "fr": "Френски", "es": "Испански", "pt": "Португалски",
    "it": "Италиански", "nl": "Нидерландски", "sv": "Шведски", "da": "Датски",
    "nb": "Норвежки (букмол)", "fi": "Фински", "pl": "Полски", "cs": "Чешки",
    "sk": "Словашки", "hu": "Унгарски", "ro": "Румънски", "hr": "Хърватски",
    "sl": "Словенски", "et": "Естонски", "lv": "Латвийски", "lt": "Литовски",
    "tr": "Турски", "el": "Гръцки", "ru": "Руски", "uk": "Украински",
    "bg": "Български", "vi": "Виетнамски", "id": "Индонезийски",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "до момента",  # (PKP)
    "since": "От {}",
    "until": "До {}",
    "expected": "Очаква се {}",
    "expected_end": "{} (очаквано)",
    "about": "ок. {}",  # BLX CSL
    "spring": "Пролет {}",  # BLX CSL
    "summer": "Лято {}",  # BLX CSL
    "fall": "Есен {}",  # BLX CSL
    "winter": "Зима {}",  # BLX CSL
    # The document.
    "cv": "Автобиография",  # RR
    "letter": "Мотивационно писмо",  # RR (CSL PKP ZT)
    "glossary": "Речник на термините",  # (BBL)
    "references": "Литература",  # BLX (CSL PKP RR)
    "enclosures": "Приложения",  # BBL (PKP)
    "mentioned": "Споменато на страница {}",
    "mentioned_pages": "Споменато на страници {}",
    "page": "страница {}",  # BLX CSL RR ZT (BBL)
    "close": "Затваряне",  # NC (PKP ZT)
    "languages": "Езици",  # PKP RR (ZT)
    "contacts": "Контакти",  # (NC PKP)
    "skip": "Към основното съдържание",  # (PKP RR)
    "definition": "Определение: {}",
    "to_glossary": "В речника",
    "level": "{} от 5",
    "characters": "{} символа",
    "others": "и др.",  # BLX ZT (CSL)
    "equal": "Равен принос",
    "corresponding": "Автор за кореспонденция",
    "undated": "Без година",  # (BLX CSL)
    "technologies": "Технологии",
    "candidate": "Кандидат {}",
    # Contacts.
    "email": "Имейл",  # NC PKP RR
    "phone": "Телефон",  # NC PKP RR
    "website": "Уебсайт",  # PKP RR (NC)
    "address": "Адрес",  # NC
    "gender": "Пол",  # NC
    "birthdate": "Дата на раждане",  # (NC)
    "nationality": "Националност",
    "link": "Връзка",
    # The fields of a form.
    "name": "Име",  # NC PKP RR
    "thing": "Наименование",  # (NC PKP RR)
    "headline": "Професия",  # (RR)
    "organization": "Компания",  # RR (NC)
    "role": "Позиция",  # RR (PKP)
    "location": "Местоположение",  # NC RR (ZT)
    "degree": "Степен",  # RR
    "area": "Специалност",  # (RR)
    "grade": "Оценка",  # RR
    "title": "Заглавие",  # PKP RR ZT (NC)
    "subtitle": "Подзаглавие",  # PKP
    "issuer": "Издател",  # RR
    "authors": "Автори",  # PKP ZT
    "venue": "Публикувано в",  # (PKP RR ZT)
    "date": "Дата",  # PKP RR ZT
    "start": "Начало",  # PKP
    "end": "Край",  # (PKP)
    "expected_label": "Очаквано",
    "dates": "Период",  # RR
    "note": "Забележка",  # RR (NC PKP ZT)
    "recipient": "Получател",  # PKP RR ZT
    "subject": "Тема",  # PKP ZT
    "description": "Описание",  # PKP RR
    "text": "Текст",
    "quote": "Цитат",
    # Kinds of publications.
    "journal": "Статии в списания",  # (ZT)
    "conference": "Доклади на конференции",  # (ZT)
    "book": "Книги",  # CSL ZT
    "chapter": "Глави от книги",  # (ZT)
    "thesis": "Дисертации",  # ZT (CSL)
    "preprint": "Препринти",  # (ZT)
    "report": "Отчети",  # PKP ZT (BLX CSL)
    "patent": "Патенти",  # (BLX CSL ZT)
    "software": "Софтуер и данни",  # (BLX CSL ZT)
    "other_works": "Други",  # NC PKP
    # Titles of sections.
    "section-summary": "Резюме",  # RR (PKP)
    "section-experience": "Професионален опит",  # RR
    "section-volunteer": "Доброволчество",  # RR
    "section-education": "Образование",  # RR
    "section-projects": "Проекти",  # RR
    "section-skills": "Умения",  # RR
    "section-languages": "Езици",  # PKP RR (ZT)
    "section-publications": "Публикации",  # RR
    "section-teaching": "Преподаване",
    "section-awards": "Награди",  # RR
    "section-certificates": "Сертификати",  # RR
    "section-references": "Препоръки",  # RR (PKP)
    "section-interests": "Интереси",  # RR
    "section-courses": "Курсове",
    "section-patents": "Патенти",  # (ZT)
    "section-organizations": "Организации",
    "section-training": "Обучения",
    "section-test-scores": "Резултати от тестове",
    "section-conferences": "Конференции",
    "section-driving-licences": "Шофьорски книжки",
    "section-other": "Други",  # NC PKP
    # A new CV.
    "your_name": "Вашето име",
    "your_headline": "С какво се занимавате, на един ред",
    "city": "Град",  # NC PKP
    "your_summary": "Две-три изречения: в какво сте добри, какво сте постигнали, какво искате да правите занапред.",
    "your_point": (
        "Какво направихте и какъв беше резултатът, с **числа**: „времето за обработка намалено от 40 на 6 минути“"
    ),
    "project": "Проект",
    "school": "Училище",  # RR
    "bachelor": "Бакалавър",
    "tools": "Инструменти",  # PKP
    "course": "Курс",
    "award": "Награда",
    "paper": "Заглавие на статията",
    "native": "майчин",
    "fluent": "свободно",
}

LOCALE = Locale(
    tag="bg",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="bulgarian",
    order="и<й",
    quotes=("„", "“"),
)
