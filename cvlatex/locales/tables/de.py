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
    "present": "heute",
    "since": "Seit {}",
    "until": "Bis {}",
    "expected": "Voraussichtlich {}",
    "expected_end": "{} (voraussichtlich)",
    "about": "ca. {}",
    "spring": "Frühjahr {}",
    "summer": "Sommer {}",
    "fall": "Herbst {}",
    "winter": "Winter {}",
    # The document.
    "cv": "Lebenslauf",
    "letter": "Anschreiben",
    "glossary": "Glossar",
    "references": "Literatur",
    "enclosures": "Anlagen",
    "mentioned": "Erwähnt auf Seite {}",
    "mentioned_pages": "Erwähnt auf den Seiten {}",
    "page": "Seite {}",
    "close": "Schließen",
    "languages": "Sprachen",
    "contacts": "Kontakt",
    "skip": "Zum Hauptinhalt springen",
    "definition": "Erklärung von {}",
    "to_glossary": "Im Glossar",
    "level": "{} von 5",
    "characters": "{} Zeichen",
    "others": "et al.",
    "equal": "Gleicher Beitrag",
    "corresponding": "Korrespondierende Autorenschaft",
    "undated": "Ohne Jahr",
    "technologies": "Technologien",
    "candidate": "Person {}",
    # Contacts.
    "email": "E-Mail",
    "phone": "Telefon",
    "website": "Website",
    "address": "Adresse",
    "gender": "Geschlecht",
    "birthdate": "Geburtsdatum",
    "nationality": "Staatsangehörigkeit",
    "link": "Link",
    # The fields of a form.
    "name": "Name",
    "thing": "Bezeichnung",
    "headline": "Berufsbezeichnung",
    "organization": "Unternehmen",
    "role": "Position",
    "location": "Ort",
    "degree": "Abschluss",
    "area": "Studienfach",
    "grade": "Note",
    "title": "Titel",
    "subtitle": "Untertitel",
    "issuer": "Aussteller",
    "authors": "Autoren",
    "venue": "Erschienen in",
    "date": "Datum",
    "start": "Beginn",
    "end": "Ende",
    "expected_label": "Voraussichtlich",
    "dates": "Zeitraum",
    "note": "Notiz",
    "recipient": "Empfänger",
    "subject": "Betreff",
    "description": "Beschreibung",
    "text": "Text",
    "quote": "Zitat",
    # Kinds of publications.
    "journal": "Zeitschriftenartikel",
    "conference": "Konferenzbeiträge",
    "book": "Bücher",
    "chapter": "Buchkapitel",
    "thesis": "Abschlussarbeiten",
    "preprint": "Preprints",
    "report": "Berichte",
    "patent": "Patente",
    "software": "Software und Daten",
    "other_works": "Sonstiges",
    # Titles of sections.
    "section-summary": "Zusammenfassung",
    "section-experience": "Berufserfahrung",
    "section-volunteer": "Ehrenamtliche Tätigkeiten",
    "section-education": "Ausbildung",
    "section-projects": "Projekte",
    "section-skills": "Fähigkeiten",
    "section-languages": "Sprachen",
    "section-publications": "Veröffentlichungen",
    "section-teaching": "Lehre",
    "section-awards": "Auszeichnungen",
    "section-certificates": "Zertifikate",
    "section-references": "Referenzen",
    "section-interests": "Interessen",
    "section-courses": "Kurse",
    "section-patents": "Patente",
    "section-organizations": "Organisationen",
    "section-training": "Weiterbildung",
    "section-test-scores": "Testergebnisse",
    "section-conferences": "Konferenzen",
    "section-driving-licences": "Führerscheine",
    "section-other": "Sonstiges",
    # A new CV.
    "your_name": "Dein Name",
    "your_headline": "Was du machst, in einer Zeile",
    "city": "Ort",
    "your_summary": "Zwei oder drei Sätze: was du gut kannst, was du erreicht hast, was du als Nächstes tun willst.",
    "your_point": (
        "Was du getan hast und was dabei herauskam, mit **Zahlen**: „Bearbeitungszeit von 40 auf 6 Minuten verkürzt“"
    ),
    "project": "Projekt",
    "school": "Schule",
    "bachelor": "Bachelor",
    "tools": "Werkzeuge",
    "course": "Kurs",
    "award": "Auszeichnung",
    "paper": "Titel des Aufsatzes",
    "native": "Muttersprache",
    "fluent": "fließend",
}

LOCALE = Locale(
    tag="de",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    quotes=("„", "“"),
)
