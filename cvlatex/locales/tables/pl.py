"""Polish.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvpl.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day} {name} {year}",
    days="{day}–{last} {name} {year}",
    whole_month="{name} {year}",
    whole_day="{day} {name} {year}",
    months=(
        "sty", "lut", "mar", "kwi", "maj", "cze",
        "lip", "sie", "wrz", "paź", "lis", "gru",
    ),
    day_months=(
        "sty", "lut", "mar", "kwi", "maj", "cze",
        "lip", "sie", "wrz", "paź", "lis", "gru",
    ),
    whole_months=(
        "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec",
        "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień",
    ),
    whole_day_months=(
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
        "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Chiński", "en": "Angielski", "ja": "Japoński", "ko": "Koreański",
    "de": "Niemiecki", "fr": "Francuski", "es": "Hiszpański", "pt": "Portugalski",
    "it": "Włoski", "nl": "Niderlandzki", "sv": "Szwedzki", "da": "Duński",
    "nb": "Norweski (bokmål)", "fi": "Fiński", "pl": "Polski", "cs": "Czeski",
    "sk": "Słowacki", "hu": "Węgierski", "ro": "Rumuński", "hr": "Chorwacki",
    "sl": "Słoweński", "et": "Estoński", "lv": "Łotewski", "lt": "Litewski",
    "tr": "Turecki", "el": "Grecki", "ru": "Rosyjski", "uk": "Ukraiński",
    "bg": "Bułgarski", "vi": "Wietnamski", "id": "Indonezyjski",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "obecnie",  # (PKP)
    "since": "{} –",
    "until": "– {}",
    "expected": "Planowane {}",
    "expected_end": "{} (planowane)",
    "about": "ok. {}",  # BLX CSL
    "spring": "Wiosna {}",  # BLX CSL
    "summer": "Lato {}",  # BLX CSL
    "fall": "Jesień {}",  # BLX CSL
    "winter": "Zima {}",  # BLX CSL
    # The document.
    "cv": "Życiorys",  # (EUP RR)
    "letter": "List motywacyjny",  # RR (CSL PKP ZT)
    "glossary": "Słownik pojęć",  # (BBL)
    "references": "Literatura",  # (BLX CSL PKP RR)
    "enclosures": "Załączniki",  # PKP (BBL)
    "mentioned": "Wspomniano na stronie {}",
    "mentioned_pages": "Wspomniano na stronach {}",
    "page": "strona {}",  # BBL BLX CSL RR ZT (EUP)
    "close": "Zamknij",  # NC PKP ZT
    "languages": "Języki",  # PKP RR ZT
    "contacts": "Kontakt",  # NC PKP
    "skip": "Przejdź do głównej treści",  # RR (PKP)
    "definition": "Definicja: {}",
    "to_glossary": "W słowniku",
    "level": "{} z 5",
    "characters": "{} znaków",
    "others": "i in.",  # BLX (CSL ZT)
    "equal": "Równy wkład",
    "corresponding": "Autor korespondencyjny",
    "undated": "Bez daty",  # BLX (CSL)
    "technologies": "Technologie",
    "candidate": "Kandydat {}",
    # Contacts.
    "email": "E-mail",  # EUP NC PKP RR
    "phone": "Telefon",  # EUP NC PKP RR
    "website": "Strona internetowa",  # NC PKP RR
    "address": "Adres",  # EUP NC
    "gender": "Płeć",  # EUP NC
    "birthdate": "Data urodzenia",  # EUP (NC)
    "nationality": "Obywatelstwo",  # (EUP)
    "link": "Link",
    # The fields of a form.
    "name": "Imię i nazwisko",  # PKP (NC RR)
    "thing": "Nazwa",  # NC PKP RR
    "headline": "Tytuł zawodowy",  # (RR)
    "organization": "Firma",  # NC RR
    "role": "Stanowisko",  # RR (PKP)
    "location": "Lokalizacja",  # NC RR (ZT)
    "degree": "Stopień",  # RR
    "area": "Kierunek studiów",  # RR
    "grade": "Ocena",  # RR
    "title": "Tytuł",  # NC PKP RR ZT
    "subtitle": "Podtytuł",  # PKP
    "issuer": "Wydawca",  # RR
    "authors": "Autorzy",  # PKP (ZT)
    "venue": "Opublikowano w",  # (PKP RR ZT)
    "date": "Data",  # PKP RR ZT
    "start": "Początek",  # (PKP)
    "end": "Koniec",  # (PKP)
    "expected_label": "Planowane",
    "dates": "Okres",  # RR
    "note": "Notatka",  # NC PKP RR ZT
    "recipient": "Odbiorca",  # PKP RR ZT
    "subject": "Temat",  # PKP ZT
    "description": "Opis",  # PKP RR
    "text": "Tekst",
    "quote": "Cytat",
    # Kinds of publications.
    "journal": "Artykuły w czasopismach",  # (ZT)
    "conference": "Referaty konferencyjne",  # (ZT)
    "book": "Książki",  # CSL ZT
    "chapter": "Rozdziały w książkach",  # (ZT)
    "thesis": "Prace dyplomowe",  # (CSL ZT)
    "preprint": "Preprinty",  # ZT
    "report": "Raporty",  # PKP (BLX CSL ZT)
    "patent": "Patenty",  # (BLX CSL ZT)
    "software": "Oprogramowanie i dane",  # (BLX CSL ZT)
    "other_works": "Inne",  # NC PKP
    # Titles of sections.
    "section-summary": "Podsumowanie",  # PKP RR
    "section-experience": "Doświadczenie zawodowe",  # (RR)
    "section-volunteer": "Wolontariat",  # RR
    "section-education": "Wykształcenie",  # RR
    "section-projects": "Projekty",  # RR
    "section-skills": "Umiejętności",  # RR
    "section-languages": "Języki",  # PKP RR ZT
    "section-publications": "Publikacje",  # RR
    "section-teaching": "Dydaktyka",
    "section-awards": "Wyróżnienia",  # RR
    "section-certificates": "Certyfikaty",  # RR
    "section-references": "Referencje",  # RR (PKP)
    "section-interests": "Zainteresowania",  # RR
    "section-courses": "Kursy",
    "section-patents": "Patenty",  # (ZT)
    "section-organizations": "Organizacje",
    "section-training": "Szkolenia",
    "section-test-scores": "Wyniki testów",
    "section-conferences": "Konferencje",
    "section-driving-licences": "Prawa jazdy",
    "section-other": "Inne",  # NC PKP
    # A new CV.
    "your_name": "Twoje imię i nazwisko",
    "your_headline": "Czym się zajmujesz, w jednym wierszu",
    "city": "Miasto",  # NC PKP
    "your_summary": "Dwa lub trzy zdania: w czym jesteś dobry, co osiągnąłeś, co chcesz robić dalej.",
    "your_point": "Co zrobiłeś i co z tego wynikło, z **liczbami**: „skrócenie czasu przetwarzania z 40 do 6 minut”",
    "project": "Projekt",
    "school": "Szkoła",  # RR
    "bachelor": "Licencjat",
    "tools": "Narzędzia",  # PKP
    "course": "Kurs",
    "award": "Wyróżnienie",
    "paper": "Tytuł artykułu",
    "native": "język ojczysty",  # EUP
    "fluent": "biegle",
}

LOCALE = Locale(
    tag="pl",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="polish",
    clinging="aiouwz",
    order="a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż",
    quotes=("„", "”"),
)
