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
    "present": "nå",  # (PKP RC)
    "since": "Siden {}",
    "until": "Til {}",
    "expected": "Forventet {}",
    "expected_end": "{} (forventet)",
    "about": "ca. {}",  # BLX CSL
    "spring": "Våren {}",  # (BLX CSL)
    "summer": "Sommeren {}",  # (BLX CSL)
    "fall": "Høsten {}",  # CSL (BLX)
    "winter": "Vinteren {}",  # (BLX CSL)
    # The document.
    "cv": "Curriculum vitae",  # (EUP RR)
    "letter": "Søknadsbrev",  # (CSL PKP RR ZT)
    "glossary": "Ordliste",  # BBL
    "references": "Referanser",  # BLX CSL PKP RR
    "enclosures": "Vedlegg",  # BBL PKP
    "mentioned": "Nevnt på side {}",
    "mentioned_pages": "Nevnt på side {}",
    "page": "side {}",  # BBL BLX CSL EUP RR ZT
    "close": "Lukk",  # NC PKP ZT
    "languages": "Språk",  # PKP RR ZT
    "contacts": "Kontakt",  # NC PKP
    "skip": "Hopp til hovedinnhold",  # RR (PKP)
    "definition": "Forklaring av {}",
    "to_glossary": "I ordlisten",
    "level": "{} av 5",
    "characters": "{} tegn",
    "others": "mfl.",  # BLX CSL (ZT)
    "equal": "Likt bidrag",
    "corresponding": "Korresponderende forfatter",
    "undated": "Uten år",  # (BLX CSL)
    "technologies": "Teknologier",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "E-post",  # NC PKP RR (EUP)
    "phone": "Telefon",  # EUP NC PKP RR
    "website": "Nettsted",  # NC PKP RR
    "address": "Adresse",  # EUP NC
    "gender": "Kjønn",  # EUP NC
    "birthdate": "Fødselsdato",  # EUP (NC)
    "nationality": "Nasjonalitet",  # EUP
    "link": "Lenke",
    # The fields of a form.
    "name": "Navn",  # NC PKP RR
    "thing": "Navn",  # NC PKP RR
    "headline": "Yrkestittel",  # (RR)
    "organization": "Firma",  # RR (NC)
    "role": "Stilling",  # (PKP RR)
    "location": "Sted",  # NC RR ZT (YR)
    "degree": "Grad",  # RR
    "area": "Studiefelt",  # RR
    "grade": "Karakter",  # RR
    "title": "Tittel",  # NC PKP RR ZT
    "subtitle": "Undertittel",  # PKP
    "issuer": "Utsteder",  # RR
    "authors": "Forfattere",  # PKP (ZT)
    "venue": "Publisert i",  # (PKP RR ZT)
    "date": "Dato",  # PKP RR ZT
    "start": "Start",  # PKP
    "end": "Slutt",  # (PKP)
    "expected_label": "Forventet",
    "dates": "Periode",  # RR
    "note": "Merknad",  # PKP RR (NC ZT)
    "recipient": "Mottaker",  # PKP RR ZT
    "subject": "Emne",  # PKP ZT
    "description": "Beskrivelse",  # PKP RR
    "text": "Tekst",
    "quote": "Sitat",
    # Kinds of publications.
    "journal": "Tidsskriftartikler",  # (ZT)
    "conference": "Konferansebidrag",  # (ZT)
    "book": "Bøker",  # (CSL ZT)
    "chapter": "Bokkapitler",  # (ZT)
    "thesis": "Avhandlinger",  # (CSL ZT)
    "preprint": "Preprint",  # (ZT)
    "report": "Rapporter",  # PKP (BLX CSL ZT)
    "patent": "Patenter",  # (BLX CSL ZT)
    "software": "Programvare og data",  # (BLX CSL ZT)
    "other_works": "Annet",  # NC (PKP)
    # Titles of sections.
    "section-summary": "Sammendrag",  # PKP RR (YR)
    "section-experience": "Arbeidserfaring",  # YR (RR)
    "section-volunteer": "Frivillig arbeid",  # YR (RR)
    "section-education": "Utdanning",  # RR YR
    "section-projects": "Prosjekter",  # RR YR
    "section-skills": "Ferdigheter",  # RR YR
    "section-languages": "Språk",  # PKP RR YR ZT
    "section-publications": "Publikasjoner",  # RR YR
    "section-teaching": "Undervisning",
    "section-awards": "Utmerkelser",  # YR (RR)
    "section-certificates": "Sertifikater",  # YR (RR)
    "section-references": "Referanser",  # PKP RR YR
    "section-interests": "Interesser",  # RR YR
    "section-courses": "Kurs",
    "section-patents": "Patenter",  # (ZT)
    "section-organizations": "Organisasjoner",
    "section-training": "Etterutdanning",
    "section-test-scores": "Testresultater",
    "section-conferences": "Konferanser",
    "section-driving-licences": "Førerkort",
    "section-other": "Annet",  # NC (PKP)
    # A new CV.
    "your_name": "Ditt navn",
    "your_headline": "Hva du gjør, på én linje",
    "city": "Sted",  # (NC PKP)
    "your_summary": "To eller tre setninger: hva du er god til, hva du har oppnådd, hva du vil gjøre videre.",
    "your_point": (
        "Hva du gjorde og hva det førte til, med **tall**: «behandlingstiden kortet ned fra 40 til 6 minutter»"
    ),
    "project": "Prosjekt",
    "school": "Skole",  # RR
    "bachelor": "Bachelor",
    "tools": "Verktøy",  # PKP
    "course": "Kurs",
    "award": "Pris",
    "paper": "Artikkelens tittel",
    "native": "morsmål",  # EUP
    "fluent": "flytende",
}

LOCALE = Locale(
    tag="nb",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="bokmal",
    order="y=ü=ű z<æ=ä=ę<ø=ö=ő=œ<å=aa",
    quotes=("«", "»"),
)
