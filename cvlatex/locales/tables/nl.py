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
    "present": "heden",
    "since": "Sinds {}",
    "until": "Tot {}",
    "expected": "Verwacht {}",
    "expected_end": "{} (verwacht)",
    "about": "ca. {}",
    "spring": "Voorjaar {}",
    "summer": "Zomer {}",
    "fall": "Najaar {}",
    "winter": "Winter {}",
    # The document.
    "cv": "Curriculum vitae",
    "letter": "Motivatiebrief",
    "glossary": "Begrippenlijst",
    "references": "Referenties",
    "enclosures": "Bijlagen",
    "mentioned": "Genoemd op pagina {}",
    "mentioned_pages": "Genoemd op pagina’s {}",
    "page": "pagina {}",
    "close": "Sluiten",
    "languages": "Talen",
    "contacts": "Contact",
    "skip": "Ga naar hoofdinhoud",
    "definition": "Uitleg van {}",
    "to_glossary": "In de begrippenlijst",
    "level": "{} van 5",
    "characters": "{} tekens",
    "others": "e.a.",
    "equal": "Gelijke bijdrage",
    "corresponding": "Corresponderende auteur",
    "undated": "Zonder jaar",
    "technologies": "Technologieën",
    "candidate": "Kandidaat {}",
    # Contacts.
    "email": "E-mail",
    "phone": "Telefoon",
    "website": "Website",
    "address": "Adres",
    "gender": "Geslacht",
    "birthdate": "Geboortedatum",
    "nationality": "Nationaliteit",
    "link": "Link",
    # The fields of a form.
    "name": "Naam",
    "thing": "Naam",
    "headline": "Functietitel",
    "organization": "Bedrijf",
    "role": "Functie",
    "location": "Locatie",
    "degree": "Diploma",
    "area": "Studierichting",
    "grade": "Cijfer",
    "title": "Titel",
    "subtitle": "Ondertitel",
    "issuer": "Uitgever",
    "authors": "Auteurs",
    "venue": "Verschenen in",
    "date": "Datum",
    "start": "Begin",
    "end": "Einde",
    "expected_label": "Verwacht",
    "dates": "Periode",
    "note": "Notitie",
    "recipient": "Ontvanger",
    "subject": "Onderwerp",
    "description": "Beschrijving",
    "text": "Tekst",
    "quote": "Citaat",
    # Kinds of publications.
    "journal": "Tijdschriftartikelen",
    "conference": "Conferentiebijdragen",
    "book": "Boeken",
    "chapter": "Boekhoofdstukken",
    "thesis": "Scripties en proefschriften",
    "preprint": "Preprints",
    "report": "Rapporten",
    "patent": "Octrooien",
    "software": "Software en data",
    "other_works": "Overig",
    # Titles of sections.
    "section-summary": "Samenvatting",
    "section-experience": "Werkervaring",
    "section-volunteer": "Vrijwilligerswerk",
    "section-education": "Opleidingen",
    "section-projects": "Projecten",
    "section-skills": "Vaardigheden",
    "section-languages": "Talen",
    "section-publications": "Publicaties",
    "section-teaching": "Onderwijs",
    "section-awards": "Onderscheidingen",
    "section-certificates": "Certificaten",
    "section-references": "Referenties",
    "section-interests": "Interesses",
    "section-courses": "Cursussen",
    "section-patents": "Octrooien",
    "section-organizations": "Organisaties",
    "section-training": "Training",
    "section-test-scores": "Testresultaten",
    "section-conferences": "Conferenties",
    "section-driving-licences": "Rijbewijzen",
    "section-other": "Overig",
    # A new CV.
    "your_name": "Je naam",
    "your_headline": "Wat je doet, in één regel",
    "city": "Plaats",
    "your_summary": "Twee of drie zinnen: waar je goed in bent, wat je hebt gedaan, wat je hierna wilt doen.",
    "your_point": (
        "Wat je deed en wat het opleverde, met **cijfers**: ‘verwerkingstijd van 40 naar 6 minuten teruggebracht’"
    ),
    "project": "Project",
    "school": "School",
    "bachelor": "Bachelor",
    "tools": "Hulpmiddelen",
    "course": "Cursus",
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
    quotes=("‘", "’"),
)
