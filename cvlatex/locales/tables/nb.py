"""Norwegian (bokmål).

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvno.def (address, sex, birth,
nationality, page); RenderCV's locale (present); YAMLResume's translations (titles of sections); Reactive Resume's
catalogue (contacts, fields, titles); babel's captions (references, enclosures, page, glossary).
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
        "jan.", "feb.", "mars", "apr.", "mai", "juni",
        "juli", "aug.", "sep.", "okt.", "nov.", "des.",
    ),
    day_months=(
        "jan.", "feb.", "mars", "apr.", "mai", "juni",
        "juli", "aug.", "sep.", "okt.", "nov.", "des.",
    ),
    whole_months=(
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "desember",
    ),
    whole_day_months=(
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "desember",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Kinesisk", "en": "Engelsk", "ja": "Japansk", "ko": "Koreansk",
    "de": "Tysk", "fr": "Fransk", "es": "Spansk", "pt": "Portugisisk",
    "it": "Italiensk", "nl": "Nederlandsk", "sv": "Svensk", "da": "Dansk",
    "nb": "Norsk bokmål", "fi": "Finsk", "pl": "Polsk", "cs": "Tsjekkisk",
    "sk": "Slovakisk", "hu": "Ungarsk", "ro": "Rumensk", "hr": "Kroatisk",
    "sl": "Slovensk", "et": "Estisk", "lv": "Latvisk", "lt": "Litauisk",
    "tr": "Tyrkisk", "el": "Gresk", "ru": "Russisk", "uk": "Ukrainsk",
    "bg": "Bulgarsk", "vi": "Vietnamesisk", "id": "Indonesisk",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "nå",
    "since": "Siden {}",
    "until": "Til {}",
    "expected": "Forventet {}",
    "expected_end": "{} (forventet)",
    "about": "ca. {}",
    "spring": "Våren {}",
    "summer": "Sommeren {}",
    "fall": "Høsten {}",
    "winter": "Vinteren {}",
    # The document.
    "cv": "Curriculum vitae",
    "letter": "Søknadsbrev",
    "glossary": "Ordliste",
    "references": "Referanser",
    "enclosures": "Vedlegg",
    "mentioned": "Nevnt på side {}",
    "mentioned_pages": "Nevnt på side {}",
    "page": "side {}",
    "close": "Lukk",
    "languages": "Språk",
    "contacts": "Kontakt",
    "skip": "Hopp til hovedinnhold",
    "definition": "Forklaring av {}",
    "to_glossary": "I ordlisten",
    "level": "{} av 5",
    "characters": "{} tegn",
    "others": "mfl.",
    "equal": "Likt bidrag",
    "corresponding": "Korresponderende forfatter",
    "undated": "Uten år",
    "technologies": "Teknologier",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "E-post",
    "phone": "Telefon",
    "website": "Nettsted",
    "address": "Adresse",
    "gender": "Kjønn",
    "birthdate": "Fødselsdato",
    "nationality": "Nasjonalitet",
    "link": "Lenke",
    # The fields of a form.
    "name": "Navn",
    "thing": "Navn",
    "headline": "Yrkestittel",
    "organization": "Firma",
    "role": "Stilling",
    "location": "Sted",
    "degree": "Grad",
    "area": "Studiefelt",
    "grade": "Karakter",
    "title": "Tittel",
    "subtitle": "Undertittel",
    "issuer": "Utsteder",
    "authors": "Forfattere",
    "venue": "Publisert i",
    "date": "Dato",
    "start": "Start",
    "end": "Slutt",
    "expected_label": "Forventet",
    "dates": "Periode",
    "note": "Merknad",
    "recipient": "Mottaker",
    "subject": "Emne",
    "description": "Beskrivelse",
    "text": "Tekst",
    "quote": "Sitat",
    # Kinds of publications.
    "journal": "Tidsskriftartikler",
    "conference": "Konferansebidrag",
    "book": "Bøker",
    "chapter": "Bokkapitler",
    "thesis": "Avhandlinger",
    "preprint": "Preprint",
    "report": "Rapporter",
    "patent": "Patenter",
    "software": "Programvare og data",
    "other_works": "Annet",
    # Titles of sections.
    "section-summary": "Sammendrag",
    "section-experience": "Arbeidserfaring",
    "section-volunteer": "Frivillig arbeid",
    "section-education": "Utdanning",
    "section-projects": "Prosjekter",
    "section-skills": "Ferdigheter",
    "section-languages": "Språk",
    "section-publications": "Publikasjoner",
    "section-teaching": "Undervisning",
    "section-awards": "Utmerkelser",
    "section-certificates": "Sertifikater",
    "section-references": "Referanser",
    "section-interests": "Interesser",
    "section-courses": "Kurs",
    "section-patents": "Patenter",
    "section-organizations": "Organisasjoner",
    "section-training": "Etterutdanning",
    "section-test-scores": "Testresultater",
    "section-conferences": "Konferanser",
    "section-driving-licences": "Førerkort",
    "section-other": "Annet",
    # A new CV.
    "your_name": "Ditt navn",
    "your_headline": "Hva du gjør, på én linje",
    "city": "Sted",
    "your_summary": "To eller tre setninger: hva du er god til, hva du har oppnådd, hva du vil gjøre videre.",
    "your_point": (
        "Hva du gjorde og hva det førte til, med **tall**: «behandlingstiden kortet ned fra 40 til 6 minutter»"
    ),
    "project": "Prosjekt",
    "school": "Skole",
    "bachelor": "Bachelor",
    "tools": "Verktøy",
    "course": "Kurs",
    "award": "Pris",
    "paper": "Artikkelens tittel",
    "native": "morsmål",
    "fluent": "flytende",
}

LOCALE = Locale(
    tag="nb",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    order="y=ü=ű z<æ=ä=ę<ø=ö=ő=œ<å=aa",
    quotes=("«", "»"),
)
