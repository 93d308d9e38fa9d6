"""German.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvde.def (address, sex, birth,
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
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni",
        "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
    ),
    day_months=(
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni",
        "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
    ),
    whole_months=(
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    whole_day_months=(
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Chinesisch", "en": "Englisch", "ja": "Japanisch", "ko": "Koreanisch",
    "de": "Deutsch", "fr": "Französisch", "es": "Spanisch", "pt": "Portugiesisch",
    "it": "Italienisch", "nl": "Niederländisch", "sv": "Schwedisch", "da": "Dänisch",
    "nb": "Norwegisch (Bokmål)", "fi": "Finnisch", "pl": "Polnisch", "cs": "Tschechisch",
    "sk": "Slowakisch", "hu": "Ungarisch", "ro": "Rumänisch", "hr": "Kroatisch",
    "sl": "Slowenisch", "et": "Estnisch", "lv": "Lettisch", "lt": "Litauisch",
    "tr": "Türkisch", "el": "Griechisch", "ru": "Russisch", "uk": "Ukrainisch",
    "bg": "Bulgarisch", "vi": "Vietnamesisch", "id": "Indonesisch",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "heute",  # (FR PKP RC)
    "since": "Seit {}",
    "until": "Bis {}",
    "expected": "Voraussichtlich {}",
    "expected_end": "{} (voraussichtlich)",
    "about": "ca. {}",  # BLX CSL
    "spring": "Frühjahr {}",  # CSL (BLX)
    "summer": "Sommer {}",  # BLX CSL
    "fall": "Herbst {}",  # BLX CSL
    "winter": "Winter {}",  # BLX CSL
    # The document.
    "cv": "Lebenslauf",  # (EUP FR RR)
    "letter": "Anschreiben",  # RR (CSL FR PKP ZT)
    "glossary": "Glossar",  # BBL
    "references": "Literatur",  # BLX (CSL FR PKP RR)
    "enclosures": "Anlagen",  # BBL PKP (FR)
    "mentioned": "Erwähnt auf Seite {}",
    "mentioned_pages": "Erwähnt auf den Seiten {}",
    "page": "Seite {}",  # BBL BLX CSL EUP RR ZT
    "close": "Schließen",  # FR NC PKP ZT
    "languages": "Sprachen",  # PKP RR (ZT)
    "contacts": "Kontakt",  # NC PKP
    "skip": "Zum Hauptinhalt springen",  # RR (PKP)
    "definition": "Erklärung von {}",
    "to_glossary": "Im Glossar",
    "level": "{} von 5",
    "characters": "{} Zeichen",
    "others": "et al.",  # ZT (BLX CSL)
    "equal": "Gleicher Beitrag",
    "corresponding": "Korrespondierende Autorenschaft",
    "undated": "Ohne Jahr",  # (BLX CSL)
    "technologies": "Technologien",
    "candidate": "Person {}",
    # Contacts.
    "email": "E-Mail",  # EUP FR NC PKP RR
    "phone": "Telefon",  # EUP NC PKP RR
    "website": "Website",  # PKP (NC RR)
    "address": "Adresse",  # EUP NC
    "gender": "Geschlecht",  # EUP FR NC
    "birthdate": "Geburtsdatum",  # EUP FR (NC)
    "nationality": "Staatsangehörigkeit",  # EUP
    "link": "Link",
    # The fields of a form.
    "name": "Name",  # FR NC PKP RR
    "thing": "Bezeichnung",  # (FR NC PKP RR)
    "headline": "Berufsbezeichnung",  # RR
    "organization": "Unternehmen",  # FR RR (NC)
    "role": "Position",  # RR (FR PKP)
    "location": "Ort",  # FR NC YR ZT (RR)
    "degree": "Abschluss",  # RR
    "area": "Studienfach",  # RR
    "grade": "Note",  # RR (FR)
    "title": "Titel",  # NC PKP RR ZT (FR)
    "subtitle": "Untertitel",  # PKP
    "issuer": "Aussteller",  # RR
    "authors": "Autoren",  # (PKP ZT)
    "venue": "Erschienen in",  # (PKP RR ZT)
    "date": "Datum",  # FR PKP RR ZT
    "start": "Beginn",  # PKP (FR)
    "end": "Ende",  # FR (PKP)
    "expected_label": "Voraussichtlich",
    "dates": "Zeitraum",  # RR
    "note": "Notiz",  # NC RR ZT (FR PKP)
    "recipient": "Empfänger",  # RR ZT (PKP)
    "subject": "Betreff",  # FR PKP ZT
    "description": "Beschreibung",  # FR PKP RR
    "text": "Text",
    "quote": "Zitat",
    # Kinds of publications.
    "journal": "Zeitschriftenartikel",  # ZT
    "conference": "Konferenzbeiträge",  # (ZT)
    "book": "Bücher",  # CSL (ZT)
    "chapter": "Buchkapitel",  # (ZT)
    "thesis": "Abschlussarbeiten",  # (CSL ZT)
    "preprint": "Preprints",  # ZT
    "report": "Berichte",  # FR PKP (BLX CSL ZT)
    "patent": "Patente",  # (BLX CSL ZT)
    "software": "Software und Daten",  # (BLX CSL ZT)
    "other_works": "Sonstiges",  # PKP (NC)
    # Titles of sections.
    "section-summary": "Zusammenfassung",  # PKP RR (YR)
    "section-experience": "Berufserfahrung",  # YR (RR)
    "section-volunteer": "Ehrenamtliche Tätigkeiten",  # YR (RR)
    "section-education": "Ausbildung",  # RR YR
    "section-projects": "Projekte",  # RR YR
    "section-skills": "Fähigkeiten",  # RR YR (FR)
    "section-languages": "Sprachen",  # PKP RR YR (ZT)
    "section-publications": "Veröffentlichungen",  # RR YR
    "section-teaching": "Lehre",
    "section-awards": "Auszeichnungen",  # RR YR
    "section-certificates": "Zertifikate",  # YR (RR)
    "section-references": "Referenzen",  # FR RR YR (PKP)
    "section-interests": "Interessen",  # RR YR
    "section-courses": "Kurse",
    "section-patents": "Patente",  # (ZT)
    "section-organizations": "Organisationen",
    "section-training": "Weiterbildung",  # (FR)
    "section-test-scores": "Testergebnisse",
    "section-conferences": "Konferenzen",
    "section-driving-licences": "Führerscheine",
    "section-other": "Sonstiges",  # PKP (NC)
    # A new CV.
    "your_name": "Dein Name",
    "your_headline": "Was du machst, in einer Zeile",
    "city": "Ort",  # PKP (NC)
    "your_summary": "Zwei oder drei Sätze: was du gut kannst, was du erreicht hast, was du als Nächstes tun willst.",
    "your_point": (
        "Was du getan hast und was dabei herauskam, mit **Zahlen**: „Bearbeitungszeit von 40 auf 6 Minuten verkürzt“"
    ),
    "project": "Projekt",  # FR
    "school": "Schule",  # RR
    "bachelor": "Bachelor",
    "tools": "Werkzeuge",  # PKP
    "course": "Kurs",  # FR
    "award": "Auszeichnung",
    "paper": "Titel des Aufsatzes",
    "native": "Muttersprache",  # EUP
    "fluent": "fließend",
}

LOCALE = Locale(
    tag="de",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="ngerman",
    quotes=("„", "“"),
)
