"""Danish.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvda.def (address, sex, birth,
nationality, page); RenderCV's locale (present); Reactive Resume's catalogue (contacts, fields, titles); babel's
captions (references, enclosures, page, glossary).
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
        "jul.", "aug.", "sep.", "okt.", "nov.", "dec.",
    ),
    day_months=(
        "jan.", "feb.", "mar.", "apr.", "maj", "jun.",
        "jul.", "aug.", "sep.", "okt.", "nov.", "dec.",
    ),
    whole_months=(
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ),
    whole_day_months=(
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Kinesisk", "en": "Engelsk", "ja": "Japansk", "ko": "Koreansk",
    "de": "Tysk", "fr": "Fransk", "es": "Spansk", "pt": "Portugisisk",
    "it": "Italiensk", "nl": "Nederlandsk", "sv": "Svensk", "da": "Dansk",
    "nb": "Bokmål", "fi": "Finsk", "pl": "Polsk", "cs": "Tjekkisk",
    "sk": "Slovakisk", "hu": "Ungarsk", "ro": "Rumænsk", "hr": "Kroatisk",
    "sl": "Slovensk", "et": "Estisk", "lv": "Lettisk", "lt": "Litauisk",
    "tr": "Tyrkisk", "el": "Græsk", "ru": "Russisk", "uk": "Ukrainsk",
    "bg": "Bulgarsk", "vi": "Vietnamesisk", "id": "Indonesisk",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "nu",  # (PKP RC)
    "since": "Siden {}",
    "until": "Indtil {}",
    "expected": "Forventet {}",
    "expected_end": "{} (forventet)",
    "about": "ca. {}",  # BLX CSL
    "spring": "Foråret {}",  # (BLX CSL)
    "summer": "Sommeren {}",  # (BLX CSL)
    "fall": "Efteråret {}",  # (BLX CSL)
    "winter": "Vinteren {}",  # (BLX CSL)
    # The document.
    "cv": "Curriculum vitae",  # (EUP RR)
    "letter": "Ansøgning",  # (CSL PKP RR ZT)
    "glossary": "Ordliste",  # (BBL)
    "references": "Litteratur",  # BLX (CSL PKP RR)
    "enclosures": "Bilag",  # (BBL PKP)
    "mentioned": "Nævnt på side {}",
    "mentioned_pages": "Nævnt på side {}",
    "page": "side {}",  # BBL BLX CSL EUP RR ZT
    "close": "Luk",  # NC PKP ZT
    "languages": "Sprog",  # PKP RR ZT
    "contacts": "Kontakt",  # PKP (NC)
    "skip": "Spring til hovedindhold",  # PKP RR
    "definition": "Forklaring af {}",
    "to_glossary": "I ordlisten",
    "level": "{} ud af 5",
    "characters": "{} tegn",
    "others": "m.fl.",  # BLX CSL ZT
    "equal": "Ligeligt bidrag",
    "corresponding": "Korresponderende forfatter",
    "undated": "Uden år",  # CSL (BLX)
    "technologies": "Teknologier",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "E-mail",  # NC PKP RR (EUP)
    "phone": "Telefon",  # EUP NC PKP RR
    "website": "Hjemmeside",  # NC RR (PKP)
    "address": "Adresse",  # EUP NC
    "gender": "Køn",  # EUP NC
    "birthdate": "Fødselsdato",  # (EUP NC)
    "nationality": "Nationalitet",  # EUP
    "link": "Link",
    # The fields of a form.
    "name": "Navn",  # NC PKP RR
    "thing": "Navn",  # NC PKP RR
    "headline": "Jobtitel",  # (RR)
    "organization": "Virksomhed",  # RR (NC)
    "role": "Stilling",  # RR (PKP)
    "location": "Sted",  # NC ZT (RR)
    "degree": "Grad",  # RR
    "area": "Studieområde",  # RR
    "grade": "Karakter",  # RR
    "title": "Titel",  # NC PKP RR ZT
    "subtitle": "Undertitel",  # PKP
    "issuer": "Udsteder",  # RR
    "authors": "Forfattere",  # PKP (ZT)
    "venue": "Udgivet i",  # (PKP RR ZT)
    "date": "Dato",  # PKP RR (ZT)
    "start": "Start",  # PKP
    "end": "Slut",  # (PKP)
    "expected_label": "Forventet",
    "dates": "Periode",  # RR
    "note": "Note",  # NC PKP RR ZT
    "recipient": "Modtager",  # PKP RR ZT
    "subject": "Emne",  # PKP ZT
    "description": "Beskrivelse",  # PKP RR
    "text": "Tekst",
    "quote": "Citat",
    # Kinds of publications.
    "journal": "Tidsskriftsartikler",  # (ZT)
    "conference": "Konferencebidrag",  # ZT
    "book": "Bøger",  # CSL (ZT)
    "chapter": "Bogkapitler",  # (ZT)
    "thesis": "Afhandlinger",  # (CSL ZT)
    "preprint": "Preprints",  # ZT
    "report": "Rapporter",  # PKP (BLX CSL ZT)
    "patent": "Patenter",  # (BLX CSL ZT)
    "software": "Software og data",  # (BLX CSL ZT)
    "other_works": "Andet",  # NC PKP
    # Titles of sections.
    "section-summary": "Resumé",  # PKP (RR)
    "section-experience": "Erhvervserfaring",  # (RR)
    "section-volunteer": "Frivilligt arbejde",  # (RR)
    "section-education": "Uddannelse",  # RR
    "section-projects": "Projekter",  # RR
    "section-skills": "Færdigheder",  # RR
    "section-languages": "Sprog",  # PKP RR ZT
    "section-publications": "Publikationer",  # RR
    "section-teaching": "Undervisning",
    "section-awards": "Priser",  # RR
    "section-certificates": "Certifikater",  # (RR)
    "section-references": "Referencer",  # PKP RR
    "section-interests": "Interesser",  # RR
    "section-courses": "Kurser",
    "section-patents": "Patenter",  # (ZT)
    "section-organizations": "Organisationer",
    "section-training": "Efteruddannelse",
    "section-test-scores": "Testresultater",
    "section-conferences": "Konferencer",
    "section-driving-licences": "Kørekort",
    "section-other": "Andet",  # NC PKP
    # A new CV.
    "your_name": "Dit navn",
    "your_headline": "Hvad du laver, på én linje",
    "city": "By",  # NC PKP
    "your_summary": "To eller tre sætninger: hvad du er god til, hvad du har opnået, hvad du vil lave fremover.",
    "your_point": (
        "Hvad du gjorde, og hvad der kom ud af det, med **tal**: “behandlingstiden forkortet fra 40 til 6 minutter”"
    ),
    "project": "Projekt",
    "school": "Skole",  # RR
    "bachelor": "Bachelor",
    "tools": "Værktøjer",  # PKP
    "course": "Kursus",
    "award": "Pris",
    "paper": "Artiklens titel",
    "native": "modersmål",  # EUP
    "fluent": "flydende",
}

LOCALE = Locale(
    tag="da",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="danish",
    order="y=ü=ű z<æ=ä=ę<ø=ö=ő=œ<å=aa",
)
