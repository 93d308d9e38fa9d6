"""Russian.

Its words are compared with CLDR (dates, names of languages); RenderCV's locale (present); Reactive Resume's catalogue
(contacts, fields, titles); babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}\N{NO-BREAK SPACE}г.",
    day="{day} {name} {year}\N{NO-BREAK SPACE}г.",
    days="{day}–{last} {name} {year}\N{NO-BREAK SPACE}г.",
    whole_month="{name} {year}\N{NO-BREAK SPACE}г.",
    whole_day="{day} {name} {year}\N{NO-BREAK SPACE}г.",
    months=(
        "янв.", "февр.", "март", "апр.", "май", "июнь",
        "июль", "авг.", "сент.", "окт.", "нояб.", "дек.",
    ),
    day_months=(
        "янв.", "февр.", "мар.", "апр.", "мая", "июн.",
        "июл.", "авг.", "сент.", "окт.", "нояб.", "дек.",
    ),
    whole_months=(
        "январь", "февраль", "март", "апрель", "май", "июнь",
        "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ),
    whole_day_months=(
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Китайский", "en": "Английский", "ja": "Японский", "ko": "Корейский",
    "de": "Немецкий", "fr": "Французский", "es": "Испанский", "pt": "Португальский",
    "it": "Итальянский", "nl": "Нидерландский", "sv": "Шведский", "da": "Датский",
    "nb": "Норвежский букмол", "fi": "Финский", "pl": "Польский", "cs": "Чешский",
    "sk": "Словацкий", "hu": "Венгерский", "ro": "Румынский", "hr": "Хорватский",
    "sl": "Словенский", "et": "Эстонский", "lv": "Латышский", "lt": "Литовский",
    "tr": "Турецкий", "el": "Греческий", "ru": "Русский", "uk": "Украинский",
    "bg": "Болгарский", "vi": "Вьетнамский", "id": "Индонезийский",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "настоящее время",  # RC (PKP)
    "since": "С {}",
    "until": "До {}",
    "expected": "Ожидается {}",
    "expected_end": "{} (ожидается)",
    "about": "ок. {}",  # BLX CSL
    "spring": "Весна {}",  # BLX CSL
    "summer": "Лето {}",  # BLX CSL
    "fall": "Осень {}",  # BLX CSL
    "winter": "Зима {}",  # BLX CSL
    # The document.
    "cv": "Резюме",  # RR
    "letter": "Сопроводительное письмо",  # RR (CSL PKP ZT)
    "glossary": "Глоссарий",  # (BBL)
    "references": "Литература",  # (BLX CSL PKP RR)
    "enclosures": "Приложения",  # (BBL PKP)
    "mentioned": "Упоминается на странице {}",
    "mentioned_pages": "Упоминается на страницах {}",
    "page": "страница {}",  # BLX CSL RR ZT (BBL)
    "close": "Закрыть",  # NC PKP ZT
    "languages": "Языки",  # PKP RR ZT
    "contacts": "Контакты",  # PKP (NC)
    "skip": "Перейти к основному содержимому",  # RR (PKP)
    "definition": "Определение: {}",
    "to_glossary": "В глоссарии",
    "level": "{} из 5",
    "characters": "{} символов",
    "others": "и др.",  # BLX CSL ZT
    "equal": "Равный вклад",
    "corresponding": "Автор для переписки",
    "undated": "Без года",  # (BLX CSL)
    "technologies": "Технологии",
    "candidate": "Кандидат {}",
    # Contacts.
    "email": "Эл. почта",  # NC RR (PKP)
    "phone": "Телефон",  # NC PKP RR
    "website": "Сайт",  # NC RR (PKP)
    "address": "Адрес",  # NC
    "gender": "Пол",  # NC
    "birthdate": "Дата рождения",  # (NC)
    "nationality": "Гражданство",
    "link": "Ссылка",
    # The fields of a form.
    "name": "Имя",  # NC PKP (RR)
    "thing": "Название",  # PKP RR (NC)
    "headline": "Специальность",  # (RR)
    "organization": "Компания",  # NC RR
    "role": "Должность",  # RR (PKP)
    "location": "Местоположение",  # NC RR (ZT)
    "degree": "Степень",  # RR
    "area": "Область обучения",  # RR
    "grade": "Оценка",  # RR
    "title": "Название",  # PKP RR ZT (NC)
    "subtitle": "Подзаголовок",  # PKP
    "issuer": "Кем выдано",  # (RR)
    "authors": "Авторы",  # PKP ZT
    "venue": "Опубликовано в",  # (PKP RR ZT)
    "date": "Дата",  # PKP RR ZT
    "start": "Начало",  # PKP
    "end": "Окончание",  # (PKP)
    "expected_label": "Ожидается",
    "dates": "Период",  # RR
    "note": "Примечание",  # PKP RR (NC ZT)
    "recipient": "Получатель",  # PKP RR ZT
    "subject": "Тема",  # PKP ZT
    "description": "Описание",  # PKP RR
    "text": "Текст",
    "quote": "Отзыв",
    # Kinds of publications.
    "journal": "Статьи в журналах",  # (ZT)
    "conference": "Доклады на конференциях",  # (ZT)
    "book": "Книги",  # CSL ZT
    "chapter": "Главы в книгах",  # (ZT)
    "thesis": "Диссертации",  # ZT (CSL)
    "preprint": "Препринты",  # ZT
    "report": "Отчёты",  # PKP ZT (BLX CSL)
    "patent": "Патенты",  # (BLX CSL ZT)
    "software": "Программы и данные",  # (BLX CSL ZT)
    "other_works": "Другое",  # NC PKP
    # Titles of sections.
    "section-summary": "О себе",  # (PKP RR)
    "section-experience": "Опыт работы",  # (RR)
    "section-volunteer": "Волонтёрство",  # RR
    "section-education": "Образование",  # RR
    "section-projects": "Проекты",  # RR
    "section-skills": "Навыки",  # RR
    "section-languages": "Языки",  # PKP RR ZT
    "section-publications": "Публикации",  # RR
    "section-teaching": "Преподавание",
    "section-awards": "Награды",  # RR
    "section-certificates": "Сертификаты",  # RR
    "section-references": "Рекомендации",  # RR (PKP)
    "section-interests": "Интересы",  # RR
    "section-courses": "Курсы",
    "section-patents": "Патенты",  # (ZT)
    "section-organizations": "Организации",
    "section-training": "Повышение квалификации",
    "section-test-scores": "Результаты тестов",
    "section-conferences": "Конференции",
    "section-driving-licences": "Водительские права",
    "section-other": "Другое",  # NC PKP
    # A new CV.
    "your_name": "Ваше имя",
    "your_headline": "Чем вы занимаетесь, одной строкой",
    "city": "Город",  # NC PKP
    "your_summary": "Два-три предложения: в чём вы сильны, чего добились, чем хотите заниматься дальше.",
    "your_point": "Что вы сделали и что из этого вышло, с **цифрами**: «время обработки сокращено с 40 до 6 минут»",
    "project": "Проект",
    "school": "Учебное заведение",  # RR
    "bachelor": "Бакалавр",
    "tools": "Инструменты",  # PKP
    "course": "Курс",
    "award": "Награда",
    "paper": "Название статьи",
    "native": "родной",
    "fluent": "свободно",
}

LOCALE = Locale(
    tag="ru",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="russian",
    order="и<й",
    quotes=("«", "»"),
)
