"""Slovenian.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvsl.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day}. {name} {year}",
    days="{day}.–{last}. {name} {year}",
    whole_month="{name} {year}",
    whole_day="{day}. {name} {year}",
    months=(
        "jan.", "feb.", "mar.", "apr.", "maj", "jun.",
        "jul.", "avg.", "sep.", "okt.", "nov.", "dec.",
    ),
    day_months=(
        "jan.", "feb.", "mar.", "apr.", "maj", "jun.",
        "jul.", "avg.", "sep.", "okt.", "nov.", "dec.",
    ),
    whole_months=(
        "januar", "februar", "marec", "april", "maj", "junij",
        "julij", "avgust", "september", "oktober", "november", "december",
    ),
    whole_day_months=(
        "januar", "februar", "marec", "april", "maj", "junij",
        "julij", "avgust", "september", "oktober", "november", "december",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Kitajščina", "en": "Angleščina", "ja": "Japonščina", "ko": "Korejščina",
    "de": "Nemščina", "fr": "Francoščina", "es": "Španščina", "pt": "Portugalščina",
    "it": "Italijanščina", "nl": "Nizozemščina", "sv": "Švedščina", "da": "Danščina",
    "nb": "Knjižna norveščina", "fi": "Finščina", "pl": "Poljščina", "cs": "Češčina",
    "sk": "Slovaščina", "hu": "Madžarščina", "ro": "Romunščina", "hr": "Hrvaščina",
    "sl": "Slovenščina", "et": "Estonščina", "lv": "Latvijščina", "lt": "Litovščina",
    "tr": "Turščina", "el": "Grščina", "ru": "Ruščina", "uk": "Ukrajinščina",
    "bg": "Bolgarščina", "vi": "Vietnamščina", "id": "Indonezijščina",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "danes",  # (PKP)
    "since": "{} –",
    "until": "– {}",
    "expected": "Predvidoma {}",
    "expected_end": "{} (predvidoma)",
    "about": "ok. {}",  # (CSL)
    "spring": "Pomlad {}",  # CSL
    "summer": "Poletje {}",  # CSL
    "fall": "Jesen {}",  # CSL
    "winter": "Zima {}",  # CSL
    # The document.
    "cv": "Življenjepis",  # EUP RR
    "letter": "Spremno pismo",  # RR (CSL PKP ZT)
    "glossary": "Slovarček",  # (BBL)
    "references": "Literatura",  # PKP (CSL RR)
    "enclosures": "Priloge",  # BBL (PKP)
    "mentioned": "Omenjeno na strani {}",
    "mentioned_pages": "Omenjeno na straneh {}",
    "page": "stran {}",  # BBL CSL EUP RR ZT
    "close": "Zapri",  # NC PKP ZT
    "languages": "Jeziki",  # PKP RR ZT
    "contacts": "Stik",  # NC (PKP)
    "skip": "Preskoči na glavno vsebino",  # RR (PKP)
    "definition": "Razlaga: {}",
    "to_glossary": "V slovarčku",
    "level": "{} od 5",
    "characters": "{} znakov",
    "others": "idr.",  # CSL ZT
    "equal": "Enak prispevek",
    "corresponding": "Dopisni avtor",
    "undated": "Brez letnice",  # (CSL)
    "technologies": "Tehnologije",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "E-pošta",  # EUP PKP RR (NC)
    "phone": "Telefon",  # EUP NC PKP RR
    "website": "Spletna stran",  # NC PKP RR
    "address": "Naslov",  # EUP NC
    "gender": "Spol",  # EUP NC
    "birthdate": "Datum rojstva",  # EUP NC
    "nationality": "Državljanstvo",  # EUP
    "link": "Povezava",
    # The fields of a form.
    "name": "Ime",  # NC PKP RR
    "thing": "Naziv",  # (NC PKP RR)
    "headline": "Poklic",  # (RR)
    "organization": "Podjetje",  # RR (NC)
    "role": "Položaj",  # RR (PKP)
    "location": "Kraj",  # ZT (NC RR)
    "degree": "Stopnja",  # RR
    "area": "Področje študija",  # RR
    "grade": "Ocena",  # RR
    "title": "Naslov",  # PKP ZT (NC RR)
    "subtitle": "Podnaslov",  # PKP
    "issuer": "Izdajatelj",  # RR
    "authors": "Avtorji",  # PKP (ZT)
    "venue": "Objavljeno v",  # (PKP RR ZT)
    "date": "Datum",  # PKP RR ZT
    "start": "Začetek",  # PKP
    "end": "Konec",  # (PKP)
    "expected_label": "Predvidoma",
    "dates": "Obdobje",  # RR
    "note": "Opomba",  # NC PKP RR ZT
    "recipient": "Prejemnik",  # PKP RR ZT
    "subject": "Zadeva",  # PKP ZT
    "description": "Opis",  # PKP RR
    "text": "Besedilo",
    "quote": "Navedek",
    # Kinds of publications.
    "journal": "Članki v revijah",  # (ZT)
    "conference": "Prispevki na konferencah",  # (ZT)
    "book": "Knjige",  # CSL ZT
    "chapter": "Poglavja v knjigah",  # (ZT)
    "thesis": "Zaključna dela",  # (CSL ZT)
    "preprint": "Prednatisi",  # (ZT)
    "report": "Poročila",  # PKP ZT (CSL)
    "patent": "Patenti",  # (CSL ZT)
    "software": "Programska oprema in podatki",  # (CSL ZT)
    "other_works": "Drugo",  # NC PKP
    # Titles of sections.
    "section-summary": "Povzetek",  # PKP RR
    "section-experience": "Delovne izkušnje",  # (RR)
    "section-volunteer": "Prostovoljstvo",  # (RR)
    "section-education": "Izobrazba",  # RR
    "section-projects": "Projekti",  # RR
    "section-skills": "Spretnosti",  # RR
    "section-languages": "Jeziki",  # PKP RR ZT
    "section-publications": "Publikacije",  # RR
    "section-teaching": "Poučevanje",
    "section-awards": "Priznanja",  # RR
    "section-certificates": "Certifikati",  # RR
    "section-references": "Reference",  # RR (PKP)
    "section-interests": "Interesi",  # RR
    "section-courses": "Tečaji",
    "section-patents": "Patenti",  # (ZT)
    "section-organizations": "Organizacije",
    "section-training": "Usposabljanje",
    "section-test-scores": "Rezultati testov",
    "section-conferences": "Konference",
    "section-driving-licences": "Vozniška dovoljenja",
    "section-other": "Drugo",  # NC PKP
    # A new CV.
    "your_name": "Vaše ime",
    "your_headline": "S čim se ukvarjate, v eni vrstici",
    "city": "Kraj",  # (NC PKP)
    "your_summary": "Dva ali trije stavki: v čem ste dobri, kaj ste dosegli, kaj želite početi naprej.",
    "your_point": (
        "Kaj ste naredili in kaj je iz tega nastalo, s **številkami**: „čas obdelave skrajšan s 40 na 6 minut“"
    ),
    "project": "Projekt",
    "school": "Šola",  # RR
    "bachelor": "Diploma",
    "tools": "Orodja",  # PKP
    "course": "Tečaj",
    "award": "Priznanje",
    "paper": "Naslov članka",
    "native": "materni jezik",  # EUP
    "fluent": "tekoče",
}

LOCALE = Locale(
    tag="sl",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="slovenian",
    order="c<č<ć d<đ s<š z<ž",
    quotes=("„", "“"),
)
