"""Dutch.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvnl.def (address, sex, birth,
nationality, page); RenderCV's locale (present); YAMLResume's translations (titles of sections); Reactive Resume's
catalogue (contacts, fields, titles); babel's captions (references, enclosures, page, glossary).
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
        "jan", "feb", "mrt", "apr", "mei", "jun",
        "jul", "aug", "sep", "okt", "nov", "dec",
    ),
    day_months=(
        "jan", "feb", "mrt", "apr", "mei", "jun",
        "jul", "aug", "sep", "okt", "nov", "dec",
    ),
    whole_months=(
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    whole_day_months=(
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Chinees", "en": "Engels", "ja": "Japans", "ko": "Koreaans",
    "de": "Duits", "fr": "Frans", "es": "Spaans", "pt": "Portugees",
    "it": "Italiaans", "nl": "Nederlands", "sv": "Zweeds", "da": "Deens",
    "nb": "Noors - Bokmål", "fi": "Fins", "pl": "Pools", "cs": "Tsjechisch",
    "sk": "Slowaaks", "hu": "Hongaars", "ro": "Roemeens", "hr": "Kroatisch",
    "sl": "Sloveens", "et": "Estisch", "lv": "Lets", "lt": "Litouws",
    "tr": "Turks", "el": "Grieks", "ru": "Russisch", "uk": "Oekraïens",
    "bg": "Bulgaars", "vi": "Vietnamees", "id": "Indonesisch",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "heden",  # RC (FR PKP)
    "since": "Sinds {}",
    "until": "Tot {}",
    "expected": "Verwacht {}",
    "expected_end": "{} (verwacht)",
    "about": "ca. {}",  # (CSL)
    "spring": "Voorjaar {}",  # BLX (CSL)
    "summer": "Zomer {}",  # BLX CSL
    "fall": "Najaar {}",  # (BLX CSL)
    "winter": "Winter {}",  # BLX CSL
    # The document.
    "cv": "Curriculum vitae",  # (RR)
    "letter": "Motivatiebrief",  # RR (CSL FR PKP ZT)
    "glossary": "Begrippenlijst",  # (BBL)
    "references": "Referenties",  # BLX CSL PKP RR
    "enclosures": "Bijlagen",  # PKP (BBL)
    "mentioned": "Genoemd op pagina {}",
    "mentioned_pages": "Genoemd op pagina’s {}",
    "page": "pagina {}",  # BBL BLX CSL RR (ZT)
    "close": "Sluiten",  # ZT (NC PKP)
    "languages": "Talen",  # PKP RR (ZT)
    "contacts": "Contact",  # PKP (NC)
    "skip": "Ga naar hoofdinhoud",  # RR (PKP)
    "definition": "Uitleg van {}",
    "to_glossary": "In de begrippenlijst",
    "level": "{} van 5",
    "characters": "{} tekens",
    "others": "e.a.",  # BLX CSL ZT
    "equal": "Gelijke bijdrage",
    "corresponding": "Corresponderende auteur",
    "undated": "Zonder jaar",  # (BLX CSL)
    "technologies": "Technologieën",
    "candidate": "Kandidaat {}",
    # Contacts.
    "email": "E-mail",  # FR PKP RR (NC)
    "phone": "Telefoon",  # NC PKP RR
    "website": "Website",  # NC PKP RR
    "address": "Adres",  # NC
    "gender": "Geslacht",  # NC
    "birthdate": "Geboortedatum",  # (NC)
    "nationality": "Nationaliteit",
    "link": "Link",
    # The fields of a form.
    "name": "Naam",  # NC PKP RR
    "thing": "Naam",  # NC PKP RR
    "headline": "Functietitel",  # (RR)
    "organization": "Bedrijf",  # RR (NC)
    "role": "Functie",  # (FR PKP RR)
    "location": "Locatie",  # NC RR YR (ZT)
    "degree": "Diploma",  # RR
    "area": "Studierichting",  # RR
    "grade": "Cijfer",  # RR
    "title": "Titel",  # NC PKP RR ZT
    "subtitle": "Ondertitel",  # PKP
    "issuer": "Uitgever",  # RR
    "authors": "Auteurs",  # PKP (ZT)
    "venue": "Verschenen in",  # (PKP RR ZT)
    "date": "Datum",  # PKP RR ZT
    "start": "Begin",  # (PKP)
    "end": "Einde",  # (PKP)
    "expected_label": "Verwacht",
    "dates": "Periode",  # RR
    "note": "Notitie",  # NC RR (PKP ZT)
    "recipient": "Ontvanger",  # PKP RR ZT
    "subject": "Onderwerp",  # PKP ZT
    "description": "Beschrijving",  # PKP RR
    "text": "Tekst",
    "quote": "Citaat",
    # Kinds of publications.
    "journal": "Tijdschriftartikelen",  # (ZT)
    "conference": "Conferentiebijdragen",  # (ZT)
    "book": "Boeken",  # CSL ZT
    "chapter": "Boekhoofdstukken",  # (ZT)
    "thesis": "Scripties en proefschriften",  # (CSL ZT)
    "preprint": "Preprints",  # ZT
    "report": "Rapporten",  # PKP (BLX CSL ZT)
    "patent": "Octrooien",  # (BLX CSL ZT)
    "software": "Software en data",  # (BLX CSL ZT)
    "other_works": "Overig",  # NC PKP
    # Titles of sections.
    "section-summary": "Samenvatting",  # PKP (RR YR)
    "section-experience": "Werkervaring",  # YR (RR)
    "section-volunteer": "Vrijwilligerswerk",  # YR (RR)
    "section-education": "Opleidingen",  # YR (RR)
    "section-projects": "Projecten",  # RR YR
    "section-skills": "Vaardigheden",  # RR YR
    "section-languages": "Talen",  # PKP RR YR (ZT)
    "section-publications": "Publicaties",  # RR YR
    "section-teaching": "Onderwijs",
    "section-awards": "Onderscheidingen",  # YR (RR)
    "section-certificates": "Certificaten",  # YR (RR)
    "section-references": "Referenties",  # PKP RR YR
    "section-interests": "Interesses",  # RR YR
    "section-courses": "Cursussen",
    "section-patents": "Octrooien",  # (ZT)
    "section-organizations": "Organisaties",
    "section-training": "Training",  # (FR)
    "section-test-scores": "Testresultaten",
    "section-conferences": "Conferenties",
    "section-driving-licences": "Rijbewijzen",
    "section-other": "Overig",  # NC PKP
    # A new CV.
    "your_name": "Je naam",
    "your_headline": "Wat je doet, in één regel",
    "city": "Plaats",  # PKP (NC)
    "your_summary": "Twee of drie zinnen: waar je goed in bent, wat je hebt gedaan, wat je hierna wilt doen.",
    "your_point": (
        "Wat je deed en wat het opleverde, met **cijfers**: ‘verwerkingstijd van 40 naar 6 minuten teruggebracht’"
    ),
    "project": "Project",
    "school": "School",  # RR
    "bachelor": "Bachelor",
    "tools": "Hulpmiddelen",  # PKP
    "course": "Cursus",  # FR
    "award": "Prijs",
    "paper": "Titel van het artikel",
    "native": "moedertaal",
    "fluent": "vloeiend",
}

LOCALE = Locale(
    tag="nl",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="dutch",
    quotes=("‘", "’"),
)
