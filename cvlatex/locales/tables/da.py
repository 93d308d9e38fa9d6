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
    "present": "nu",
    "since": "Siden {}",
    "until": "Indtil {}",
    "expected": "Forventet {}",
    "expected_end": "{} (forventet)",
    "about": "ca. {}",
    "spring": "Foråret {}",
    "summer": "Sommeren {}",
    "fall": "Efteråret {}",
    "winter": "Vinteren {}",
    # The document.
    "cv": "Curriculum vitae",
    "letter": "Ansøgning",
    "glossary": "Ordliste",
    "references": "Litteratur",
    "enclosures": "Bilag",
    "mentioned": "Nævnt på side {}",
    "mentioned_pages": "Nævnt på side {}",
    "page": "side {}",
    "close": "Luk",
    "languages": "Sprog",
    "contacts": "Kontakt",
    "skip": "Spring til hovedindhold",
    "definition": "Forklaring af {}",
    "to_glossary": "I ordlisten",
    "level": "{} ud af 5",
    "characters": "{} tegn",
    "others": "m.fl.",
    "equal": "Ligeligt bidrag",
    "corresponding": "Korresponderende forfatter",
    "undated": "Uden år",
    "technologies": "Teknologier",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "E-mail",
    "phone": "Telefon",
    "website": "Hjemmeside",
    "address": "Adresse",
    "gender": "Køn",
    "birthdate": "Fødselsdato",
    "nationality": "Nationalitet",
    "link": "Link",
    # The fields of a form.
    "name": "Navn",
    "thing": "Navn",
    "headline": "Jobtitel",
    "organization": "Virksomhed",
    "role": "Stilling",
    "location": "Sted",
    "degree": "Grad",
    "area": "Studieområde",
    "grade": "Karakter",
    "title": "Titel",
    "subtitle": "Undertitel",
    "issuer": "Udsteder",
    "authors": "Forfattere",
    "venue": "Udgivet i",
    "date": "Dato",
    "start": "Start",
    "end": "Slut",
    "expected_label": "Forventet",
    "dates": "Periode",
    "note": "Note",
    "recipient": "Modtager",
    "subject": "Emne",
    "description": "Beskrivelse",
    "text": "Tekst",
    "quote": "Citat",
    # Kinds of publications.
    "journal": "Tidsskriftsartikler",
    "conference": "Konferencebidrag",
    "book": "Bøger",
    "chapter": "Bogkapitler",
    "thesis": "Afhandlinger",
    "preprint": "Preprints",
    "report": "Rapporter",
    "patent": "Patenter",
    "software": "Software og data",
    "other_works": "Andet",
    # Titles of sections.
    "section-summary": "Resumé",
    "section-experience": "Erhvervserfaring",
    "section-volunteer": "Frivilligt arbejde",
    "section-education": "Uddannelse",
    "section-projects": "Projekter",
    "section-skills": "Færdigheder",
    "section-languages": "Sprog",
    "section-publications": "Publikationer",
    "section-teaching": "Undervisning",
    "section-awards": "Priser",
    "section-certificates": "Certifikater",
    "section-references": "Referencer",
    "section-interests": "Interesser",
    "section-courses": "Kurser",
    "section-patents": "Patenter",
    "section-organizations": "Organisationer",
    "section-training": "Efteruddannelse",
    "section-test-scores": "Testresultater",
    "section-conferences": "Konferencer",
    "section-driving-licences": "Kørekort",
    "section-other": "Andet",
    # A new CV.
    "your_name": "Dit navn",
    "your_headline": "Hvad du laver, på én linje",
    "city": "By",
    "your_summary": "To eller tre sætninger: hvad du er god til, hvad du har opnået, hvad du vil lave fremover.",
    "your_point": (
        "Hvad du gjorde, og hvad der kom ud af det, med **tal**: “behandlingstiden forkortet fra 40 til 6 minutter”"
    ),
    "project": "Projekt",
    "school": "Skole",
    "bachelor": "Bachelor",
    "tools": "Værktøjer",
    "course": "Kursus",
    "award": "Pris",
    "paper": "Artiklens titel",
    "native": "modersmål",
    "fluent": "flydende",
}

LOCALE = Locale(
    tag="da",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    order="y=ü=ű z<æ=ä=ę<ø=ö=ő=œ<å=aa",
)
