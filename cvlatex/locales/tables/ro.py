"""Romanian.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvro.def (address, sex, birth,
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
        "ian.", "feb.", "mar.", "apr.", "mai", "iun.",
        "iul.", "aug.", "sept.", "oct.", "nov.", "dec.",
    ),
    day_months=(
        "ian.", "feb.", "mar.", "apr.", "mai", "iun.",
        "iul.", "aug.", "sept.", "oct.", "nov.", "dec.",
    ),
    whole_months=(
        "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie",
        "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie",
    ),
    whole_day_months=(
        "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie",
        "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Chineză", "en": "Engleză", "ja": "Japoneză", "ko": "Coreeană",
    "de": "Germană", "fr": "Franceză", "es": "Spaniolă", "pt": "Portugheză",
    "it": "Italiană", "nl": "Neerlandeză", "sv": "Suedeză", "da": "Daneză",
    "nb": "Norvegiană bokmål", "fi": "Finlandeză", "pl": "Poloneză", "cs": "Cehă",
    "sk": "Slovacă", "hu": "Maghiară", "ro": "Română", "hr": "Croată",
    "sl": "Slovenă", "et": "Estonă", "lv": "Letonă", "lt": "Lituaniană",
    "tr": "Turcă", "el": "Greacă", "ru": "Rusă", "uk": "Ucraineană",
    "bg": "Bulgară", "vi": "Vietnameză", "id": "Indoneziană",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "prezent",
    "since": "Din {}",
    "until": "Până în {}",
    "expected": "Estimat {}",
    "expected_end": "{} (estimat)",
    "about": "cca {}",  # BLX CSL
    "spring": "Primăvara {}",  # BLX CSL
    "summer": "Vara {}",  # BLX CSL
    "fall": "Toamna {}",  # BLX CSL
    "winter": "Iarna {}",  # BLX CSL
    # The document.
    "cv": "Curriculum vitae",  # (EUP RR)
    "letter": "Scrisoare de intenție",  # RR (CSL PKP ZT)
    "glossary": "Glosar",  # BBL
    "references": "Bibliografie",  # (BLX CSL PKP RR)
    "enclosures": "Anexe",  # BBL (PKP)
    "mentioned": "Menționat la pagina {}",
    "mentioned_pages": "Menționat la paginile {}",
    "page": "pagina {}",  # BBL BLX CSL EUP RR ZT
    "close": "Închide",  # NC ZT (PKP)
    "languages": "Limbi",  # PKP RR ZT
    "contacts": "Contact",  # NC PKP
    "skip": "Săriți la conținutul principal",  # RR (PKP)
    "definition": "Definiția termenului {}",
    "to_glossary": "În glosar",
    "level": "{} din 5",
    "characters": "{} caractere",
    "others": "ș.a.",  # (BLX CSL ZT)
    "equal": "Contribuție egală",
    "corresponding": "Autor corespondent",
    "undated": "Fără dată",  # BLX CSL
    "technologies": "Tehnologii",
    "candidate": "Candidat {}",
    # Contacts.
    "email": "E-mail",  # EUP NC PKP RR
    "phone": "Telefon",  # EUP NC PKP RR
    "website": "Site web",  # (NC PKP RR)
    "address": "Adresă",  # EUP NC
    "gender": "Sex",  # NC (EUP)
    "birthdate": "Data nașterii",  # (EUP NC)
    "nationality": "Cetățenie",  # (EUP)
    "link": "Link",
    # The fields of a form.
    "name": "Nume",  # NC PKP RR
    "thing": "Denumire",  # (NC PKP RR)
    "headline": "Titlu profesional",  # (RR)
    "organization": "Companie",  # NC RR
    "role": "Poziție",  # RR (PKP)
    "location": "Locație",  # NC RR (ZT)
    "degree": "Diplomă",  # RR
    "area": "Domeniu de studiu",  # RR
    "grade": "Notă",  # RR
    "title": "Titlu",  # NC PKP RR ZT
    "subtitle": "Subtitlu",  # PKP
    "issuer": "Emitent",  # RR
    "authors": "Autori",  # PKP ZT
    "venue": "Publicat în",  # PKP (RR ZT)
    "date": "Dată",  # RR ZT (PKP)
    "start": "Început",  # (PKP)
    "end": "Sfârșit",
    "expected_label": "Estimat",
    "dates": "Perioadă",  # RR
    "note": "Notă",  # NC PKP RR ZT
    "recipient": "Destinatar",  # PKP RR (ZT)
    "subject": "Subiect",  # PKP ZT
    "description": "Descriere",  # PKP RR
    "text": "Text",
    "quote": "Citat",
    # Kinds of publications.
    "journal": "Articole în reviste",  # (ZT)
    "conference": "Lucrări de conferință",  # (ZT)
    "book": "Cărți",  # (CSL ZT)
    "chapter": "Capitole de carte",  # (ZT)
    "thesis": "Teze",  # (CSL ZT)
    "preprint": "Preprinturi",  # (ZT)
    "report": "Rapoarte",  # PKP (BLX CSL ZT)
    "patent": "Brevete",  # (BLX CSL ZT)
    "software": "Software și date",  # (BLX CSL ZT)
    "other_works": "Altele",  # NC PKP
    # Titles of sections.
    "section-summary": "Sumar",  # RR (PKP)
    "section-experience": "Experiență profesională",  # (RR)
    "section-volunteer": "Voluntariat",  # RR
    "section-education": "Educație",  # RR
    "section-projects": "Proiecte",  # RR
    "section-skills": "Competențe",  # (RR)
    "section-languages": "Limbi",  # PKP RR ZT
    "section-publications": "Publicații",  # RR
    "section-teaching": "Activitate didactică",
    "section-awards": "Distincții",  # RR
    "section-certificates": "Certificări",  # RR
    "section-references": "Referințe",  # PKP RR
    "section-interests": "Interese",  # RR
    "section-courses": "Cursuri",
    "section-patents": "Brevete",  # (ZT)
    "section-organizations": "Organizații",
    "section-training": "Formare",
    "section-test-scores": "Rezultate la teste",
    "section-conferences": "Conferințe",
    "section-driving-licences": "Permise de conducere",
    "section-other": "Altele",  # NC PKP
    # A new CV.
    "your_name": "Numele dumneavoastră",
    "your_headline": "Ce faceți, într-un rând",
    "city": "Oraș",  # NC PKP
    "your_summary": "Două sau trei propoziții: la ce sunteți bun, ce ați realizat, ce doriți să faceți mai departe.",
    "your_point": "Ce ați făcut și ce a rezultat, cu **cifre**: „timpul de procesare redus de la 40 la 6 minute”",
    "project": "Proiect",
    "school": "Școală",  # RR
    "bachelor": "Licență",
    "tools": "Instrumente",  # (PKP)
    "course": "Curs",
    "award": "Premiu",
    "paper": "Titlul articolului",
    "native": "limbă maternă",  # (EUP)
    "fluent": "fluent",
}

LOCALE = Locale(
    tag="ro",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="romanian",
    order="a<ă<â i<î s<ș=ş t<ț=ţ",
    quotes=("„", "”"),
)
