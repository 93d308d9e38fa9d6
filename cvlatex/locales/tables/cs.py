"""Czech.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvcs.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day}. {month}. {year}",
    days="{day}.–{last}. {month}. {year}",
    whole_month="{name} {year}",
    whole_day="{day}. {name} {year}",
    months=(
        "leden", "únor", "březen", "duben", "květen", "červen",
        "červenec", "srpen", "září", "říjen", "listopad", "prosinec",
    ),
    whole_months=(
        "leden", "únor", "březen", "duben", "květen", "červen",
        "červenec", "srpen", "září", "říjen", "listopad", "prosinec",
    ),
    whole_day_months=(
        "ledna", "února", "března", "dubna", "května", "června",
        "července", "srpna", "září", "října", "listopadu", "prosince",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Čínština", "en": "Angličtina", "ja": "Japonština", "ko": "Korejština",
    "de": "Němčina", "fr": "Francouzština", "es": "Španělština", "pt": "Portugalština",
    "it": "Italština", "nl": "Nizozemština", "sv": "Švédština", "da": "Dánština",
    "nb": "Norština (bokmål)", "fi": "Finština", "pl": "Polština", "cs": "Čeština",
    "sk": "Slovenština", "hu": "Maďarština", "ro": "Rumunština", "hr": "Chorvatština",
    "sl": "Slovinština", "et": "Estonština", "lv": "Lotyština", "lt": "Litevština",
    "tr": "Turečtina", "el": "Řečtina", "ru": "Ruština", "uk": "Ukrajinština",
    "bg": "Bulharština", "vi": "Vietnamština", "id": "Indonéština",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "dosud",  # (PKP)
    "since": "{} –",
    "until": "– {}",
    "expected": "Předpoklad: {}",
    "expected_end": "{} (předpoklad)",
    "about": "cca {}",  # CSL (BLX)
    "spring": "Jaro {}",  # BLX CSL
    "summer": "Léto {}",  # BLX CSL
    "fall": "Podzim {}",  # BLX CSL
    "winter": "Zima {}",  # BLX CSL
    # The document.
    "cv": "Životopis",  # EUP (RR)
    "letter": "Průvodní dopis",  # RR (CSL PKP ZT)
    "glossary": "Slovník pojmů",  # (BBL)
    "references": "Reference",  # CSL PKP RR (BLX)
    "enclosures": "Přílohy",  # BBL PKP
    "mentioned": "Zmíněno na straně {}",
    "mentioned_pages": "Zmíněno na stranách {}",
    "page": "strana {}",  # BBL BLX CSL EUP (RR ZT)
    "close": "Zavřít",  # NC PKP ZT
    "languages": "Jazyky",  # PKP RR ZT
    "contacts": "Kontakt",  # NC PKP
    "skip": "Přeskočit na hlavní obsah",  # PKP RR
    "definition": "Vysvětlení: {}",
    "to_glossary": "Ve slovníku",
    "level": "{} z 5",
    "characters": "{} znaků",
    "others": "a kol.",  # (BLX CSL ZT)
    "equal": "Stejný podíl",
    "corresponding": "Korespondující autor",
    "undated": "Bez roku",  # (BLX CSL)
    "technologies": "Technologie",
    "candidate": "Uchazeč {}",
    # Contacts.
    "email": "E-mail",  # EUP NC PKP RR
    "phone": "Telefon",  # EUP NC PKP RR
    "website": "Web",  # RR (NC PKP)
    "address": "Adresa",  # EUP NC
    "gender": "Pohlaví",  # EUP NC
    "birthdate": "Datum narození",  # EUP (NC)
    "nationality": "Státní příslušnost",  # EUP
    "link": "Odkaz",
    # The fields of a form.
    "name": "Jméno",  # PKP (NC RR)
    "thing": "Název",  # PKP RR (NC)
    "headline": "Profesní titul",  # (RR)
    "organization": "Společnost",  # RR (NC)
    "role": "Pozice",  # RR (PKP)
    "location": "Místo",  # ZT (NC RR)
    "degree": "Titul",  # RR
    "area": "Studijní obor",  # RR
    "grade": "Prospěch",  # RR
    "title": "Název",  # PKP RR ZT (NC)
    "subtitle": "Podtitul",  # PKP
    "issuer": "Vydavatel",  # RR
    "authors": "Autoři",  # PKP ZT
    "venue": "Publikováno v",  # (PKP RR ZT)
    "date": "Datum",  # PKP RR ZT
    "start": "Začátek",  # (PKP)
    "end": "Konec",  # (PKP)
    "expected_label": "Předpoklad",
    "dates": "Období",  # RR
    "note": "Poznámka",  # NC PKP RR ZT
    "recipient": "Příjemce",  # PKP RR ZT
    "subject": "Předmět",  # PKP (ZT)
    "description": "Popis",  # PKP RR
    "text": "Text",
    "quote": "Citace",
    # Kinds of publications.
    "journal": "Články v časopisech",  # (ZT)
    "conference": "Příspěvky na konferencích",  # (ZT)
    "book": "Knihy",  # CSL ZT
    "chapter": "Kapitoly v knihách",  # (ZT)
    "thesis": "Závěrečné práce",  # (CSL ZT)
    "preprint": "Preprinty",  # ZT
    "report": "Zprávy",  # PKP ZT (BLX CSL)
    "patent": "Patenty",  # (BLX CSL ZT)
    "software": "Software a data",  # (BLX CSL ZT)
    "other_works": "Ostatní",  # PKP (NC)
    # Titles of sections.
    "section-summary": "Souhrn",  # PKP RR
    "section-experience": "Pracovní zkušenosti",  # (RR)
    "section-volunteer": "Dobrovolnictví",  # RR
    "section-education": "Vzdělání",  # RR
    "section-projects": "Projekty",  # RR
    "section-skills": "Dovednosti",  # RR
    "section-languages": "Jazyky",  # PKP RR ZT
    "section-publications": "Publikace",  # RR
    "section-teaching": "Výuka",
    "section-awards": "Ocenění",  # RR
    "section-certificates": "Osvědčení",  # RR
    "section-references": "Reference",  # PKP RR
    "section-interests": "Zájmy",  # RR
    "section-courses": "Kurzy",
    "section-patents": "Patenty",  # (ZT)
    "section-organizations": "Organizace",
    "section-training": "Školení",
    "section-test-scores": "Výsledky testů",
    "section-conferences": "Konference",
    "section-driving-licences": "Řidičské průkazy",
    "section-other": "Ostatní",  # PKP (NC)
    # A new CV.
    "your_name": "Vaše jméno",
    "your_headline": "Čím se zabýváte, na jednom řádku",
    "city": "Město",  # NC PKP
    "your_summary": "Dvě nebo tři věty: v čem jste dobří, čeho jste dosáhli, co chcete dělat dál.",
    "your_point": "Co jste udělali a co z toho vzešlo, s **čísly**: „doba zpracování zkrácena ze 40 na 6 minut“",
    "project": "Projekt",
    "school": "Škola",  # RR
    "bachelor": "Bakalář",
    "tools": "Nástroje",  # PKP
    "course": "Kurz",
    "award": "Ocenění",
    "paper": "Název článku",
    "native": "rodilý mluvčí",  # (EUP)
    "fluent": "plynně",
}

LOCALE = Locale(
    tag="cs",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="czech",
    clinging="kosuvzai",
    order="c<č h<ch r<ř s<š z<ž",
    quotes=("„", "“"),
)
