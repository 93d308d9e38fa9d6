"""Slovak.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvsk.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{month}/{year}",
    day="{day}. {month}. {year}",
    days="{day}.–{last}. {month}. {year}",
    whole_month="{name} {year}",
    whole_day="{day}. {name} {year}",
    whole_months=(
        "január", "február", "marec", "apríl", "máj", "jún",
        "júl", "august", "september", "október", "november", "december",
    ),
    whole_day_months=(
        "januára", "februára", "marca", "apríla", "mája", "júna",
        "júla", "augusta", "septembra", "októbra", "novembra", "decembra",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Čínština", "en": "Angličtina", "ja": "Japončina", "ko": "Kórejčina",
    "de": "Nemčina", "fr": "Francúzština", "es": "Španielčina", "pt": "Portugalčina",
    "it": "Taliančina", "nl": "Holandčina", "sv": "Švédčina", "da": "Dánčina",
    "nb": "Nórčina (bokmal)", "fi": "Fínčina", "pl": "Poľština", "cs": "Čeština",
    "sk": "Slovenčina", "hu": "Maďarčina", "ro": "Rumunčina", "hr": "Chorvátčina",
    "sl": "Slovinčina", "et": "Estónčina", "lv": "Lotyština", "lt": "Litovčina",
    "tr": "Turečtina", "el": "Gréčtina", "ru": "Ruština", "uk": "Ukrajinčina",
    "bg": "Bulharčina", "vi": "Vietnamčina", "id": "Indonézština",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "súčasnosť",
    "since": "Od {}",
    "until": "Do {}",
    "expected": "Predpoklad: {}",
    "expected_end": "{} (predpoklad)",
    "about": "cca {}",  # CSL (BLX)
    "spring": "Jar {}",  # BLX CSL
    "summer": "Leto {}",  # BLX CSL
    "fall": "Jeseň {}",  # BLX CSL
    "winter": "Zima {}",  # BLX CSL
    # The document.
    "cv": "Životopis",  # EUP RR
    "letter": "Motivačný list",  # RR (CSL ZT)
    "glossary": "Slovník pojmov",  # (BBL)
    "references": "Literatúra",  # (BLX CSL RR)
    "enclosures": "Prílohy",  # BBL
    "mentioned": "Spomenuté na strane {}",
    "mentioned_pages": "Spomenuté na stranách {}",
    "page": "strana {}",  # BLX CSL EUP RR ZT (BBL)
    "close": "Zavrieť",  # NC ZT
    "languages": "Jazyky",  # RR ZT
    "contacts": "Kontakt",  # NC
    "skip": "Preskočiť na hlavný obsah",  # RR
    "definition": "Vysvetlenie: {}",
    "to_glossary": "V slovníku",
    "level": "{} z 5",
    "characters": "{} znakov",
    "others": "a kol.",  # (BLX CSL ZT)
    "equal": "Rovnaký podiel",
    "corresponding": "Korešpondujúci autor",
    "undated": "Bez roku",  # (BLX CSL)
    "technologies": "Technológie",
    "candidate": "Uchádzač {}",
    # Contacts.
    "email": "E-mail",  # EUP NC RR
    "phone": "Telefón",  # NC RR (EUP)
    "website": "Webová stránka",  # RR (NC)
    "address": "Adresa",  # NC (EUP)
    "gender": "Pohlavie",  # EUP NC
    "birthdate": "Dátum narodenia",  # EUP (NC)
    "nationality": "Štátna príslušnosť",  # (EUP)
    "link": "Odkaz",
    # The fields of a form.
    "name": "Meno",  # NC (PKP RR)
    "thing": "Názov",  # PKP RR (NC)
    "headline": "Profesijný titul",  # (RR)
    "organization": "Spoločnosť",  # NC RR
    "role": "Pozícia",  # RR
    "location": "Miesto",  # ZT (NC RR)
    "degree": "Titul",  # RR
    "area": "Študijný odbor",  # RR
    "grade": "Známka",  # RR
    "title": "Názov",  # PKP RR ZT (NC)
    "subtitle": "Podtitul",
    "issuer": "Vydavateľ",  # RR
    "authors": "Autori",  # ZT
    "venue": "Publikované v",  # (RR ZT)
    "date": "Dátum",  # RR ZT
    "start": "Začiatok",
    "end": "Koniec",
    "expected_label": "Predpoklad",
    "dates": "Obdobie",  # RR
    "note": "Poznámka",  # NC RR ZT
    "recipient": "Príjemca",  # RR ZT
    "subject": "Predmet",  # ZT
    "description": "Popis",  # RR
    "text": "Text",
    "quote": "Citát",
    # Kinds of publications.
    "journal": "Články v časopisoch",  # (ZT)
    "conference": "Príspevky na konferenciách",  # (ZT)
    "book": "Knihy",  # CSL ZT
    "chapter": "Kapitoly v knihách",  # (ZT)
    "thesis": "Záverečné práce",  # (CSL ZT)
    "preprint": "Preprinty",  # ZT
    "report": "Správy",  # CSL ZT (BLX)
    "patent": "Patenty",  # (BLX CSL ZT)
    "software": "Softvér a dáta",  # (BLX CSL ZT)
    "other_works": "Ostatné",  # (NC)
    # Titles of sections.
    "section-summary": "Zhrnutie",  # RR
    "section-experience": "Pracovné skúsenosti",  # (RR)
    "section-volunteer": "Dobrovoľníctvo",  # RR
    "section-education": "Vzdelanie",  # RR
    "section-projects": "Projekty",  # RR
    "section-skills": "Zručnosti",  # RR
    "section-languages": "Jazyky",  # RR ZT
    "section-publications": "Publikácie",  # RR
    "section-teaching": "Výučba",
    "section-awards": "Ocenenia",  # RR
    "section-certificates": "Certifikáty",  # (RR)
    "section-references": "Referencie",  # RR
    "section-interests": "Záujmy",  # RR
    "section-courses": "Kurzy",
    "section-patents": "Patenty",  # (ZT)
    "section-organizations": "Organizácie",
    "section-training": "Školenia",
    "section-test-scores": "Výsledky testov",
    "section-conferences": "Konferencie",
    "section-driving-licences": "Vodičské preukazy",
    "section-other": "Ostatné",  # (NC)
    # A new CV.
    "your_name": "Vaše meno",
    "your_headline": "Čomu sa venujete, v jednom riadku",
    "city": "Mesto",  # NC
    "your_summary": "Dve alebo tri vety: v čom ste dobrí, čo ste dosiahli, čo chcete robiť ďalej.",
    "your_point": "Čo ste urobili a čo z toho vzišlo, s **číslami**: „čas spracovania skrátený zo 40 na 6 minút“",
    "project": "Projekt",
    "school": "Škola",  # RR
    "bachelor": "Bakalár",
    "tools": "Nástroje",
    "course": "Kurz",
    "award": "Ocenenie",
    "paper": "Názov článku",
    "native": "materinský jazyk",  # (EUP)
    "fluent": "plynule",
}

LOCALE = Locale(
    tag="sk",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="slovak",
    clinging="kosuvzai",
    order="a<ä c<č h<ch o<ô r<ř s<š z<ž",
    quotes=("„", "“"),
)
